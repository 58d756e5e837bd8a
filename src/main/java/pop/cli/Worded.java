package pop.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pop.model.Place;
import pop.report.Reported;
import pop.rule.Fault;
import pop.rule.Finding;
import pop.rule.RulePage;
import pop.store.PopFile;

/**
 * Words findings and finds their places. Without excerpts, no word of the POP comes along: not the line, not the evidence,
 * and in sentences a dash where somebody's words would stand.
 */
final class Worded {

    /** What sentences may hold in any case: ids, keys, numbers, dates, names of rules. Everything else may be somebody's words. */
    private static final Set<String> NO_ONES_WORDS = Set.of(
            "item", "items", "key", "line", "kind", "wanted", "id", "ids", "rule", "known", "meant", "where", "limit", "ring",
            "number", "count", "min", "max", "date", "day", "days", "due", "months", "minutes", "hours", "voucher",
            "profile", "suggestion", "format", "newest", "sign", "code", "byte", "begin", "end", "first", "last", "low",
            "high", "other", "earlier", "from", "until", "today", "variant", "field", "section");

    private static final String DASH = "–";

    private final Rulebook rulebook;
    private final boolean excerpts;

    Worded(Rulebook rulebook, boolean excerpts) {
        this.rulebook = rulebook;
        this.excerpts = excerpts;
    }

    /** The findings in the file's order. */
    List<Reported> reported(Naming.Opened opened, List<Finding> findings) {
        return findings.stream()
                .map(finding -> reported(opened, finding))
                .sorted(Comparator.comparingInt((Reported told) -> told.place().line())
                        .thenComparingInt(told -> told.place().column())
                        .thenComparing(Reported::rule))
                .toList();
    }

    private Reported reported(Naming.Opened opened, Finding finding) {
        PopFile file = opened.file();
        RulePage page = rulebook.page(finding.rule());
        Fault fault = excerpts ? finding.fault() : withoutWords(finding.fault());
        Place place = fault.place().orElseGet(() -> file.place(fault.at()));
        return new Reported(
                finding.rule().id(),
                finding.severity(),
                opened.named().label(),
                finding.item().flatMap(Finding.Subject::id),
                finding.item().flatMap(Finding.Subject::text),
                fault.at().path(),
                place,
                excerpts ? file.line(place.line()) : "",
                page.message(fault),
                page.help(fault),
                page.question(fault),
                excerpts ? evidence(file, fault) : List.of(),
                false,
                finding.suppressed());
    }

    private static List<Reported.Evidence> evidence(PopFile file, Fault fault) {
        return fault.evidence().stream()
                .map(one -> new Reported.Evidence(one.place().orElseGet(() -> file.place(one.at())), one.text()))
                .toList();
    }

    private static Fault withoutWords(Fault fault) {
        Map<String, String> facts = new LinkedHashMap<>();
        fault.facts().forEach((name, value) -> facts.put(name, NO_ONES_WORDS.contains(name) ? value : DASH));
        return new Fault(fault.at(), fault.place(), fault.variant(), facts, List.of());
    }
}
