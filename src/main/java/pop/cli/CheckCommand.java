package pop.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.l10n.Words;
import pop.model.Place;
import pop.report.CheckReport;
import pop.report.Checked;
import pop.report.JsonLinesReport;
import pop.report.JsonReport;
import pop.report.Reported;
import pop.report.ShortReport;
import pop.report.TextReport;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Finding;
import pop.rule.Inspection;
import pop.rule.RulePage;
import pop.rule.Severity;
import pop.rules.Rules;
import pop.store.PopFile;

/** {@code pop check}: is this POP in order, and by whose rules? Knows no rule. */
final class CheckCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "short", "json", "jsonl");
    private static final List<String> LEVELS = List.of("error", "warning", "advice", "never");

    @Override
    public String name() {
        return "check";
    }

    @Override
    public void declare(Options options) {
        options.arguments("POP|DIR", false)
                .values("PROFILE", "--profile")
                .values(Answers.LABEL, "--format")
                .flag("--json")
                .value("FILE", "-o", "--output")
                .value("LEVEL", "--fail-on")
                .flag("--checklist");
    }

    @Override
    public Exit run(Call call) {
        String failOn = call.oneOf("--fail-on", LEVELS).orElse("error");
        boolean list = call.has("--checklist");
        Answers answers = new Answers(call, list ? Checklists.FORMATS : FORMATS);
        Naming naming = new Naming(call);
        Rulebook rulebook = new Rulebook(call, call.distinct("--profile"));
        Bugwatch bugs = new Bugwatch(call);
        Words words = call.words(this);
        List<Checked> checked = new ArrayList<>();
        List<CheckedDossier> dossiers = new ArrayList<>();
        for (Naming.Named named : naming.many(call.arguments())) {
            Naming.Opened opened = naming.open(named);
            List<String> profiles = rulebook.profilesFor(opened);
            Dossier dossier = dossier(call, rulebook, opened);
            List<Finding> findings = new Inspection(Rules.ALL, rulebook.severities(profiles), bugs).inspect(dossier);
            List<Reported> reported = reported(rulebook, opened, findings);
            call.detail(words.say("by", Map.of("file", named.label(), "profiles", String.join(", ", profiles))));
            checked.add(new Checked(named.label(), named.name(), profiles, dossier.isExempt(), reported));
            dossiers.add(new CheckedDossier(opened, profiles, findings));
        }
        Checklists checklists = new Checklists(rulebook);
        answers.give((format, to) -> list
                ? checklists.in(format, to, dossiers)
                : report(to, format, checked).report(checked));
        return bugs.exit().or(isRefused(checked, failOn) ? Exit.NO : Exit.DONE);
    }

    /** A POP with what was found in it. */
    record CheckedDossier(Naming.Opened opened, List<String> profiles, List<Finding> findings) {}

    private static Dossier dossier(Call call, Rulebook rulebook, Naming.Opened opened) {
        PopFile file = opened.file();
        return new Dossier(
                file.pop(),
                file.problems(),
                opened.beside(),
                call.today(),
                rulebook.profiles().names());
    }

    private static List<Reported> reported(Rulebook rulebook, Naming.Opened opened, List<Finding> findings) {
        return findings.stream()
                .map(finding -> reported(rulebook.page(finding.rule()), opened, finding))
                .sorted(Comparator.comparingInt((Reported told) -> told.place().line())
                        .thenComparingInt(told -> told.place().column())
                        .thenComparing(Reported::rule))
                .toList();
    }

    private static Reported reported(RulePage page, Naming.Opened opened, Finding finding) {
        PopFile file = opened.file();
        Fault fault = finding.fault();
        Place place = fault.place().orElseGet(() -> file.place(fault.at()));
        return new Reported(
                finding.rule().id(),
                finding.severity(),
                opened.named().label(),
                finding.item().flatMap(Finding.Subject::id),
                finding.item().flatMap(Finding.Subject::text),
                fault.at().path(),
                place,
                file.line(place.line()),
                page.message(fault),
                page.help(fault),
                page.question(fault),
                fault.evidence().stream()
                        .map(evidence -> new Reported.Evidence(
                                evidence.place().orElseGet(() -> file.place(evidence.at())), evidence.text()))
                        .toList());
    }

    private CheckReport report(Call call, String format, List<Checked> checked) {
        return switch (format) {
            case "json" -> new JsonReport();
            case "jsonl" -> new JsonLinesReport();
            case "short" -> new ShortReport();
            default -> {
                Words words = call.words(this);
                yield new TextReport(call.colours(), words.say("ask"), summary(words, checked));
            }
        };
    }

    private static String summary(Words words, List<Checked> checked) {
        return words.say(
                "summary",
                Map.of(
                        "pops", words.count("pops", checked.size()),
                        "errors", words.count("errors", CheckReport.count(checked, Severity.ERROR)),
                        "warnings", words.count("warnings", CheckReport.count(checked, Severity.WARNING)),
                        "advices", words.count("advices", CheckReport.count(checked, Severity.ADVICE))));
    }

    private static boolean isRefused(List<Checked> checked, String failOn) {
        Optional<Severity> threshold = Severity.of(failOn);
        return threshold.isPresent()
                && checked.stream()
                        .flatMap(file -> file.findings().stream())
                        .anyMatch(found -> found.severity().compareTo(threshold.get()) >= 0);
    }
}
