package pop.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pop.model.At;
import pop.model.Place;
import pop.model.Problem;
import pop.rule.Finding;
import pop.rule.Severity;
import pop.store.Fixes;
import pop.store.PopFile;

/**
 * Mends in a POP what can be mended without changing what it means, as long as no rule then finds anything new but advice. Decides
 * which findings that are; how a text is mended, the store knows. Writes nothing.
 */
final class Mending {

    private static final String MISSING_ID = "missing-id";

    private final Examination examination;

    Mending(Examination examination) {
        this.examination = examination;
    }

    /**
     * A POP with all that could be mended.
     *
     * @param opened the POP as it would be
     * @param done the findings that are gone with it, by rule and place in the model
     */
    record Mended(Naming.Opened opened, Set<Gone> done) {
        /** A POP in which nothing is mended. */
        static Mended nothing(Naming.Opened opened) {
            return new Mended(opened, Set.of());
        }

        /** Whether this finding is one of those. */
        boolean mends(Finding finding) {
            return finding.suppressed().isEmpty() && done.contains(Gone.of(finding));
        }
    }

    /** What makes a finding the same one in a text that was mended elsewhere. */
    record Gone(String rule, String path) {
        static Gone of(Finding finding) {
            return new Gone(finding.rule().id(), finding.at().path());
        }
    }

    /** Mends until there is nothing left to mend. */
    Mended mend(Naming.Opened opened) {
        if (opened.file().isOld()) { // that is what pop migrate is for
            return Mended.nothing(opened);
        }
        Mended now = Mended.nothing(opened);
        PopFile before;
        do {
            before = now.opened().file();
            now = round(now);
        } while (!before.text().equals(now.opened().file().text()));
        return now;
    }

    private Mended round(Mended now) {
        PopFile file = now.opened().file();
        Menders menders = new Menders(file);
        boolean nothing = file.problems().stream()
                        .noneMatch(problem -> menders.fixes.of(problem).isPresent())
                && file.pop().items().stream().allMatch(item -> item.id().isPresent());
        if (nothing) {
            return now;
        }
        List<Finding> found = examination.examine(now.opened()).findings().stream()
                .filter(finding -> finding.suppressed().isEmpty())
                .filter(finding -> menders.of(finding).isPresent())
                .sorted(Comparator.comparingInt(
                                (Finding finding) -> place(file, finding).line())
                        .thenComparingInt(finding -> place(file, finding).column()))
                .toList();
        List<Finding> ids = found.stream().filter(Mending::asksForId).toList();
        List<Finding> others =
                found.stream().filter(finding -> !asksForId(finding)).toList();
        return together(together(now, others), ids); // so that ids are given in the file's order
    }

    /** All at once or, when that does not hold, first the lower half and then the upper one, whose places still count. */
    private Mended together(Mended now, List<Finding> findings) {
        if (findings.isEmpty()) {
            return now;
        }
        Optional<Naming.Opened> mended = mended(now.opened(), findings);
        if (mended.isPresent()) {
            Set<Gone> done = new HashSet<>(now.done());
            findings.forEach(finding -> done.add(Gone.of(finding)));
            return new Mended(mended.get(), done);
        }
        if (findings.size() == 1) {
            return now;
        }
        int half = findings.size() / 2;
        Mended below = together(now, findings.subList(half, findings.size()));
        return together(below, findings.subList(0, half));
    }

    private Optional<Naming.Opened> mended(Naming.Opened opened, List<Finding> findings) {
        PopFile file = opened.file();
        Menders menders = new Menders(file);
        List<Fixes.Fix> chosen = findings.stream()
                .flatMap(finding -> menders.of(finding).stream())
                .toList();
        return chosen.size() < findings.size()
                ? Optional.empty()
                : menders.fixes
                        .made(chosen)
                        .map(after -> Naming.opened(opened.named(), after))
                        .filter(after -> file.hidden().isPresent() || !findsMore(opened, after));
    }

    /** Finds what mends a finding in one text. */
    private static final class Menders {
        private final Fixes fixes;
        private final Map<Spot, Problem> problems = new HashMap<>();

        /** Where the reader met a problem; the rule that tells it bears the name of its kind. */
        private record Spot(String rule, At at, Optional<Place> place) {}

        Menders(PopFile file) {
            fixes = new Fixes(file);
            file.problems().forEach(problem -> {
                String rule = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
                problems.put(new Spot(rule, problem.at(), Optional.of(problem.place())), problem);
            });
        }

        Optional<Fixes.Fix> of(Finding finding) {
            if (asksForId(finding)) {
                return fixes.id(finding.at());
            }
            Spot spot =
                    new Spot(finding.rule().id(), finding.at(), finding.fault().place());
            return Optional.ofNullable(problems.get(spot)).flatMap(fixes::of);
        }
    }

    private static boolean asksForId(Finding finding) {
        return finding.rule().id().equals(MISSING_ID);
    }

    private static Place place(PopFile file, Finding finding) {
        return finding.fault().place().orElseGet(() -> file.place(finding.at()));
    }

    /**
     * Whether any rule, asked for or not, would find something that it does not find now. Advice may come to light: a day
     * that can be read again makes one ask for a moment in between, and that is no reason to leave it unread.
     */
    private boolean findsMore(Naming.Opened before, Naming.Opened after) {
        Map<Gone, Long> known = counted(before);
        return counted(after).entrySet().stream()
                .anyMatch(found -> found.getValue() > known.getOrDefault(found.getKey(), 0L));
    }

    private Map<Gone, Long> counted(Naming.Opened opened) {
        return examination.examineByAll(opened).findings().stream()
                .filter(finding -> finding.suppressed().isEmpty())
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .collect(Collectors.groupingBy(Gone::of, Collectors.counting()));
    }
}
