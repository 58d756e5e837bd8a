package pop.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Passes over what somebody accepted, and remembers which silences were used. Has them at hand by rule and item, so that
 * many findings and many silences are not compared each with each. Knows no rule.
 */
final class Silencing {

    private final Map<Aim, List<Numbered>> silences = new HashMap<>();
    private final Set<Silence> used = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What a silence is aimed at: a rule and, where it says so, an item. */
    private record Aim(String rule, Optional<String> item) {}

    /** A silence with its number in the list: of two that fit, the first silences. */
    private record Numbered(int number, Silence silence) {}

    Silencing(List<Silence> all) {
        for (int i = 0; i < all.size(); i++) {
            Silence silence = all.get(i);
            silences.computeIfAbsent(new Aim(silence.rule(), silence.item()), aim -> new ArrayList<>())
                    .add(new Numbered(i, silence));
        }
    }

    /** A finding, silenced when somebody accepted it. */
    Finding of(Finding finding) {
        if (silences.isEmpty()) {
            return finding;
        }
        for (Numbered numbered : about(finding)) {
            Silence silence = numbered.silence();
            if (silence.covers().test(finding.at(), finding.fault().place())) {
                used.add(silence);
                if (Inspection.isAllowed(silence)) {
                    return finding.silencedBy(silence.by(), silence.reason().orElse(""));
                }
            }
        }
        return finding;
    }

    /** The silences that met a finding, by identity. */
    Set<Silence> used() {
        return used;
    }

    private List<Numbered> about(Finding finding) {
        String rule = finding.rule().id();
        Optional<String> item = finding.item().flatMap(Finding.Subject::id);
        List<Numbered> general = silences.getOrDefault(new Aim(rule, Optional.empty()), List.of());
        List<Numbered> own = item.isEmpty() ? List.of() : silences.getOrDefault(new Aim(rule, item), List.of());
        return own.isEmpty() ? general : general.isEmpty() ? own : together(general, own);
    }

    private static List<Numbered> together(List<Numbered> one, List<Numbered> other) {
        List<Numbered> all = new ArrayList<>(one);
        all.addAll(other);
        all.sort((first, second) -> Integer.compare(first.number(), second.number()));
        return all;
    }
}
