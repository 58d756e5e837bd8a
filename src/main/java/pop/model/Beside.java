package pop.model;

import java.util.Set;

/**
 * What lies around a POP: its file's name and the files it links to; knows no path but as the POP writes it.
 *
 * @param fileName the name of the POP's own file, without folder; empty when it came from standard input
 * @param present which of the files that the POP links to are there
 */
public record Beside(String fileName, Set<String> present) {

    /** Nothing around it. */
    public static final Beside NOTHING = new Beside("", Set.of());

    public Beside {
        present = Set.copyOf(present);
    }
}
