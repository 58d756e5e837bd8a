package pop.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What lies around a POP: its file's name, the files it links to and the POPs looked at before it. Knows no path but as
 * the POP writes it.
 *
 * @param fileName the name of the POP's own file, without folder; empty when it came from standard input
 * @param present which of the files that the POP links to are there
 * @param hashes the SHA-256, in small hexadecimal letters, of each kept document that is there
 * @param siblings the POPs of the same run that were looked at before
 */
public record Beside(String fileName, Set<String> present, Map<String, String> hashes, List<Sibling> siblings) {

    /** Nothing around it. */
    public static final Beside NOTHING = new Beside("", Set.of());

    /**
     * Another POP.
     *
     * @param label how the user knows its file
     * @param client the client's name
     * @param begin its begin date
     * @param kept whether one of the two keeps the other as a document of an earlier voucher
     */
    public record Sibling(String label, Optional<String> client, Optional<LocalDate> begin, boolean kept) {}

    public Beside {
        present = Set.copyOf(present);
        hashes = Map.copyOf(hashes);
        siblings = List.copyOf(siblings);
    }

    public Beside(String fileName, Set<String> present) {
        this(fileName, present, Map.of(), List.of());
    }
}
