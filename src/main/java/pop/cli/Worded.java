package pop.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import pop.model.At;
import pop.model.Place;
import pop.model.Pop;
import pop.model.Veil;
import pop.report.Baseline;
import pop.report.Reported;
import pop.rule.Fault;
import pop.rule.Finding;
import pop.rule.RulePage;
import pop.rule.Secrets;
import pop.rules.Rules;
import pop.store.Excerpts;
import pop.store.PopFile;

/**
 * Words findings and finds their places. Secrets are covered in all that comes along of a POP; without excerpts, no word
 * of it comes along: not the line, not the evidence, and in sentences a dash where somebody's words would stand.
 */
final class Worded {

    /** What sentences may hold in any case, as pop itself says it: numbers, days, kinds, keys and names of its own. */
    private static final Set<String> OWN_WORDS = Set.of(
            "all",
            "begin",
            "byte",
            "code",
            "count",
            "date",
            "day",
            "days",
            "due",
            "end",
            "field",
            "first",
            "format",
            "free",
            "from",
            "held",
            "high",
            "hired",
            "hours",
            "kind",
            "last",
            "limit",
            "line",
            "low",
            "max",
            "min",
            "minutes",
            "missing",
            "months",
            "newest",
            "number",
            "oldest",
            "section",
            "sign",
            "suggestion",
            "today",
            "until",
            "variant",
            "voucher",
            "wanted",
            "where",
            "years");

    /** What they may hold when it is a name, as somebody typed it: ids, keys, names of rules and profiles. */
    private static final Set<String> NAMES = Set.of(
            "earlier",
            "homework",
            "id",
            "ids",
            "item",
            "items",
            "key",
            "known",
            "meant",
            "other",
            "profile",
            "ring",
            "rule");

    /** Names, with what pop puts between them; anything else may be somebody's words. */
    private static final Pattern NAME = Pattern.compile("#?[a-z0-9_-]+(?:(?:, | → )(?:…|#?[a-z0-9_-]+))*");

    private static final String DASH = "–";

    /** What covers secrets, in whatever is told of a file. */
    static final Veil VEIL = new Secrets(Rules.ALL);

    private final Rulebook rulebook;
    private final boolean excerpts;
    private final Baseline baseline;

    /**
     * @param excerpts whether words of a POP may be shown
     * @param baseline what is known already
     */
    Worded(Rulebook rulebook, boolean excerpts, Baseline baseline) {
        this.rulebook = rulebook;
        this.excerpts = excerpts;
        this.baseline = baseline;
    }

    /**
     * The findings in the file's order.
     *
     * @param fixable which of them {@code --fix} would mend
     */
    List<Reported> reported(Naming.Opened opened, List<Finding> findings, Predicate<Finding> fixable) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Function<Integer, String> lines = excerpts ? new Excerpts(opened.file(), VEIL)::line : line -> "";
        return findings.stream()
                .map(finding -> reported(opened, finding, lines, fixable.test(finding)))
                .sorted(Comparator.comparingInt((Reported told) -> told.place().line())
                        .thenComparingInt(told -> told.place().column())
                        .thenComparing(Reported::rule))
                .toList();
    }

    /** A finding of which nothing is told that may not be; silenced when it is known. */
    Finding told(Naming.Opened opened, Finding finding) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                told(finding.fault()),
                finding.item(),
                reported(opened, finding, line -> "", false).suppressed());
    }

    /** Whose POP it is, when that may be told. */
    Optional<String> client(Pop pop) {
        return pop.clientName().filter(name -> excerpts && VEIL.hidden(name).isEmpty());
    }

    private Reported reported(Naming.Opened opened, Finding finding, Function<Integer, String> lines, boolean fixable) {
        PopFile file = opened.file();
        RulePage page = rulebook.page(finding.rule());
        Fault fault = told(finding.fault());
        Place place = fault.place().orElseGet(() -> file.place(fault.at()));
        return baseline.apply(new Reported(
                finding.rule().id(),
                finding.severity(),
                opened.named().label(),
                finding.item()
                        .flatMap(Finding.Subject::id)
                        .filter(this::mayBeTold)
                        .map(VEIL::over),
                finding.item().flatMap(Finding.Subject::text).map(VEIL::over),
                path(fault.at()),
                place,
                lines.apply(place.line()),
                page.message(fault),
                page.help(fault),
                page.question(fault),
                evidence(file, fault),
                fixable,
                told(finding.suppressed())));
    }

    /** By what it is silenced, and why when that may be told. */
    private Optional<Finding.Suppressed> told(Optional<Finding.Suppressed> suppressed) {
        return suppressed.map(by -> new Finding.Suppressed(by.by(), excerpts ? VEIL.over(by.reason()) : ""));
    }

    private static List<Reported.Evidence> evidence(PopFile file, Fault fault) {
        return fault.evidence().stream()
                .map(one -> new Reported.Evidence(one.place().orElseGet(() -> file.place(one.at())), one.text()))
                .toList();
    }

    private boolean mayBeTold(String name) {
        return excerpts || NAME.matcher(name).matches();
    }

    /** The place in model terms; a key that is no name may be somebody's words that came to stand before a colon. */
    private String path(At at) {
        At told = At.ROOT;
        for (At.Step step : at.steps()) {
            told = step instanceof At.Step.Into into
                    ? told.in(mayBeTold(into.key()) ? into.key() : DASH)
                    : step instanceof At.Step.Nth nth ? told.nth(nth.index()) : told;
        }
        return VEIL.over(told.path());
    }

    /** A fault of which nothing is told that may not be. */
    private Fault told(Fault fault) {
        return covered(excerpts ? fault : withoutWords(fault));
    }

    private static Fault covered(Fault fault) {
        Map<String, String> facts = new LinkedHashMap<>();
        fault.facts().forEach((name, value) -> facts.put(name, VEIL.over(value)));
        List<Fault.Evidence> evidence = fault.evidence().stream()
                .map(one -> new Fault.Evidence(one.at(), one.place(), VEIL.over(one.text())))
                .toList();
        return new Fault(fault.at(), fault.place(), fault.variant(), facts, evidence);
    }

    private static Fault withoutWords(Fault fault) {
        Map<String, String> facts = new LinkedHashMap<>();
        fault.facts().forEach((name, value) -> facts.put(name, isNobodys(name, value) ? value : DASH));
        return new Fault(fault.at(), fault.place(), fault.variant(), facts, List.of());
    }

    private static boolean isNobodys(String name, String value) {
        return OWN_WORDS.contains(name)
                || (NAMES.contains(name) && NAME.matcher(value).matches());
    }
}
