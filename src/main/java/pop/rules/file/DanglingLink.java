package pop.rules.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pop.model.Alike;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.model.Type;
import pop.model.Values;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * A link to an id that nobody bears, or to something that this link cannot lead to. Is silent where the file hides the
 * item that was meant: that is told already.
 */
public final class DanglingLink implements Rule {

    /** So many ids are named as an example of where the link can lead; more would hide the sentence. */
    private static final int NAMED = 12;

    /** Below this length one slip makes another id. */
    private static final int SHORTEST = 4;

    /** Among more ids than this no slip is looked for: a plan for a person has some dozens, and it would take long. */
    private static final int MOST_COMPARED = 1000;

    /** What does not count in an id; made when the first link is found to lead nowhere. */
    private static final class Forms {
        private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
        private static final Pattern ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");
        private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    }

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Map<String, List<Kind>> kinds = kindsById(dossier.pop());
        HiddenIds hidden = new HiddenIds(dossier);
        Map<Set<Kind>, Candidates> candidates = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Values.Value value : Values.of(dossier.pop())) {
            if (value.type() instanceof Type.Link link && value.value() instanceof String id) {
                List<Kind> borne = kinds.getOrDefault(id, List.of());
                boolean leads = !Collections.disjoint(borne, link.kinds())
                        || (borne.isEmpty() && hidden.mayHold(id, link.kinds()));
                if (!leads) {
                    faults.add(fault(value, id, link.kinds(), kinds, candidates));
                }
            }
        }
        return faults.stream();
    }

    private static Fault fault(
            Values.Value value,
            String id,
            Set<Kind> wanted,
            Map<String, List<Kind>> kinds,
            Map<Set<Kind>, Candidates> candidates) {
        List<Kind> borne = kinds.getOrDefault(id, List.of());
        Fault fault =
                Fault.at(value.at()).with("id", id).with("key", value.field().name());
        if (!borne.isEmpty()) {
            String words = wanted.stream().sorted().map(Kind::word).collect(Collectors.joining(", "));
            return fault.with("kind", borne.get(0).word()).with("wanted", words).as("kind");
        }
        return ofNobody(fault, id, candidates.computeIfAbsent(wanted, these -> Candidates.of(kinds, these)));
    }

    private static Fault ofNobody(Fault fault, String id, Candidates candidates) {
        if (candidates.ids().isEmpty()) {
            return fault.as("none");
        }
        Optional<String> meant = candidates.meant(id);
        if (meant.isPresent()) {
            return fault.with("meant", meant.get()).as("meant");
        }
        String more = candidates.ids().size() > NAMED ? ", …" : "";
        return fault.with("known", candidates.ids().stream().limit(NAMED).collect(Collectors.joining(", ")) + more);
    }

    private static String fold(String id) {
        String plain = Forms.SIGNS.matcher(id.toLowerCase(Locale.ROOT)).replaceAll("");
        return Forms.ZEROS.matcher(plain).replaceAll("");
    }

    private static String letters(String id) {
        return Forms.NO_LETTERS.matcher(id).replaceAll("");
    }

    /**
     * The ids to which a link may lead.
     *
     * @param byForm the first of those that differ in nothing but their form
     */
    private record Candidates(Set<String> ids, Map<String, String> byForm) {

        static Candidates of(Map<String, List<Kind>> kinds, Set<Kind> wanted) {
            Set<String> ids = new TreeSet<>();
            kinds.forEach((id, borne) -> {
                if (borne.stream().anyMatch(wanted::contains)) {
                    ids.add(id);
                }
            });
            Map<String, String> byForm = new HashMap<>();
            ids.forEach(id -> byForm.putIfAbsent(fold(id), id));
            return new Candidates(ids, byForm);
        }

        /**
         * The id that was meant, when nothing but its form differs ({@code I01} is {@code i1}) or a long one holds a slip.
         * Who writes {@code i9} does not mean {@code i1}: ids that differ in their number are never meant for each other.
         */
        Optional<String> meant(String id) {
            String folded = fold(id);
            Optional<String> same = Optional.ofNullable(byForm.get(folded));
            if (same.isPresent() || id.length() < SHORTEST || ids.size() > MOST_COMPARED) {
                return same;
            }
            return Alike.to(
                    id,
                    ids.stream()
                            .filter(other -> !letters(other).equals(letters(folded)))
                            .toList());
        }
    }

    private static Map<String, List<Kind>> kindsById(Pop pop) {
        Map<String, List<Kind>> kinds = new LinkedHashMap<>();
        for (Item item : pop.items()) {
            Optional<String> id = item.id();
            if (id.isPresent()) {
                kinds.computeIfAbsent(id.get(), any -> new ArrayList<>(1)).add(item.kind());
            }
        }
        return kinds;
    }
}
