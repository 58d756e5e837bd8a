package pop.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pop.l10n.Words;
import pop.report.CheckReport;
import pop.report.Checked;
import pop.report.CheckstyleReport;
import pop.report.CsvReport;
import pop.report.GithubReport;
import pop.report.GitlabReport;
import pop.report.JUnitReport;
import pop.report.JsonLinesReport;
import pop.report.JsonReport;
import pop.report.Reported;
import pop.report.SarifReport;
import pop.report.ShortReport;
import pop.report.TextReport;
import pop.report.ToldRule;
import pop.rule.Finding.Suppressed;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.rule.Severity;
import pop.rules.Rules;
import pop.view.FindingsPage;

/** The ways in which {@code pop check} can answer; each says the same of the same findings. */
final class CheckReports {

    /** The formats there are, the usual one first. */
    static final List<String> FORMATS = List.of(
            "text", "short", "json", "jsonl", "sarif", "junit", "github", "gitlab", "checkstyle", "csv", "markdown");

    private final Rulebook rulebook;
    private final List<Rule> rules;
    private final Optional<Severity> threshold;
    private String moment = "";

    /**
     * @param rules the rules that may have spoken
     * @param threshold from where on a finding makes the answer no
     */
    CheckReports(Rulebook rulebook, List<Rule> rules, Optional<Severity> threshold) {
        this.rulebook = rulebook;
        this.rules = rules;
        this.threshold = threshold;
    }

    /** The same, of which the numbers begin with what happened. */
    CheckReports after(String what) {
        moment = what + " ";
        return this;
    }

    /**
     * The answer in a format.
     *
     * @param to the call as it is for where the answer goes
     * @param shown the files that are told of
     * @param all all files, for the numbers
     */
    String in(String format, Call to, List<Checked> shown, List<Checked> all) {
        Words words = Words.of(CheckCommand.class, to.language());
        String summary = moment + summary(words, all);
        if (format.equals("markdown")) {
            return Inks.ink(to, format, FindingsPage.of(entries(shown), summary, to.language()));
        }
        String report = report(format, to, words, to.has("--statistics") ? summary + statistics(words, all) : summary)
                .report(shown);
        return format.equals("short") && !moment.isEmpty() ? report + summary + "\n" : report;
    }

    private CheckReport report(String format, Call to, Words words, String summary) {
        return switch (format) {
            case "json" -> new JsonReport();
            case "jsonl" -> new JsonLinesReport();
            case "short" -> new ShortReport();
            case "sarif" -> new SarifReport(Version.NUMBER, told());
            case "junit" -> new JUnitReport(threshold);
            case "github" -> new GithubReport();
            case "gitlab" -> new GitlabReport();
            case "checkstyle" -> new CheckstyleReport();
            case "csv" -> new CsvReport();
            default ->
                new TextReport(to.colours(), words.say("ask"), accepted(to, words), summary)
                        .askingTogether(
                                questions(),
                                new TextReport.Above(
                                        count -> words.count("together", count),
                                        count -> words.count("together.several", count),
                                        count -> words.say("together.others", "count", count),
                                        words.say("together.more")));
        };
    }

    /** The rules that ask about a sentence: what they ask of the same one belongs together. */
    private static List<String> questions() {
        return Rules.family("smart").stream().map(Rule::id).toList();
    }

    /** Why a finding does not count, for who wants to know more. */
    private static Optional<Function<Suppressed, String>> accepted(Call to, Words words) {
        return to.has("--verbose")
                ? Optional.of(by ->
                        words.say("accepted." + by.by(), "reason", by.reason()).strip())
                : Optional.empty();
    }

    private List<ToldRule> told() {
        List<ToldRule> told = new ArrayList<>();
        for (Rule rule : rules) {
            RulePage page = rulebook.page(rule);
            told.add(new ToldRule(rule.id(), page.title(), page.source()));
        }
        return told;
    }

    private static List<FindingsPage.Entry> entries(List<Checked> shown) {
        return shown.stream()
                .map(file -> new FindingsPage.Entry(
                        file.file(),
                        file.findings().stream()
                                .filter(Reported::counts)
                                .map(found -> new FindingsPage.Told(
                                        found.place().line(),
                                        found.severity(),
                                        found.rule(),
                                        found.message(),
                                        found.help(),
                                        found.question()))
                                .toList()))
                .toList();
    }

    /** The sentence that counts. */
    static String summary(Words words, List<Checked> all) {
        long suppressed = all.stream().mapToLong(Checked::suppressed).sum();
        long exempt = all.stream().filter(Checked::exempt).count();
        String summary = words.say(
                "summary",
                Map.of(
                        "pops", words.count("pops", all.size()),
                        "errors", words.count("errors", CheckReport.count(all, Severity.ERROR)),
                        "warnings", words.count("warnings", CheckReport.count(all, Severity.WARNING)),
                        "advices", words.count("advices", CheckReport.count(all, Severity.ADVICE))));
        return summary
                + (suppressed > 0 ? " " + words.count("suppressed", suppressed) : "")
                + (exempt > 0 ? " " + words.count("exempt", exempt) : "");
    }

    /** How often each rule spoke, the most talkative first. */
    private static String statistics(Words words, List<Checked> all) {
        Map<String, Long> counts = new LinkedHashMap<>();
        all.forEach(file -> file.findings().stream()
                .filter(Reported::counts)
                .forEach(found -> counts.merge(found.rule(), 1L, Long::sum)));
        StringBuilder lines = new StringBuilder();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> lines.append('\n')
                        .append(right(entry.getValue()))
                        .append("  ")
                        .append(entry.getKey()));
        return lines.isEmpty() ? "" : "\n\n" + words.say("statistics") + lines;
    }

    private static String right(long number) {
        String digits = String.valueOf(number);
        return " ".repeat(Math.max(0, 6 - digits.length())) + digits;
    }
}
