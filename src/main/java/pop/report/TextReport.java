package pop.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import pop.model.Place;
import pop.rule.Finding.Suppressed;
import pop.rule.Severity;

/**
 * What was found, for people at a terminal: the place first, the line with a mark under the words, and what helps. Knows
 * the width of no terminal: lines are left whole.
 */
public final class TextReport implements CheckReport {

    private static final int LONGEST_LINE = 160;
    private static final int LEAD = 24;
    private static final int GUTTER = 5;

    private final boolean colour;
    private final String question;
    private final Optional<Function<Suppressed, String>> accepted;
    private final String summary;
    private List<String> asking = List.of();
    private Above above = new Above(String::valueOf, String::valueOf, String::valueOf, "");

    /**
     * What is said around questions that are asked together.
     *
     * @param ofOne stands above so many questions about one sentence
     * @param ofSeveral stands above so many questions that hold for several items
     * @param others tells how many items are not named
     * @param more tells, once, where to read more about a question
     */
    public record Above(
            IntFunction<String> ofOne, IntFunction<String> ofSeveral, IntFunction<String> others, String more) {}

    /**
     * @param colour whether the terminal shows colours
     * @param question the word before a question to the client
     * @param accepted why a finding does not count, in words; empty when such findings are not shown
     * @param summary the last lines
     */
    public TextReport(
            boolean colour, String question, Optional<Function<Suppressed, String>> accepted, String summary) {
        this.colour = colour;
        this.question = question;
        this.accepted = accepted;
        this.summary = summary;
    }

    /**
     * What these rules ask about one item is told in one block: one excerpt, then the questions.
     *
     * @param rules the names of the rules, in the order in which they ask
     * @param said what is said around the questions
     */
    public TextReport askingTogether(List<String> rules, Above said) {
        asking = List.copyOf(rules);
        above = said;
        return this;
    }

    @Override
    public String report(List<Checked> files) {
        StringBuilder out = new StringBuilder();
        boolean asked = false;
        for (Checked file : files) {
            for (List<Reported> told : Together.of(file.findings(), asking)) {
                if (told.size() == 1) {
                    finding(out, told.get(0));
                } else {
                    questions(out, told);
                    asked = true;
                }
            }
        }
        accepted.ifPresent(why -> accepted(out, files, why));
        if (asked) {
            out.append(dim(Safe.line(above.more()))).append('\n');
        }
        summary.lines().forEach(line -> out.append(Safe.line(line)).append('\n'));
        return out.toString();
    }

    private void finding(StringBuilder out, Reported finding) {
        head(out, finding, finding.severity());
        out.append(Safe.line(finding.message()))
                .append(' ')
                .append(rule(finding))
                .append('\n');
        excerpt(out, List.of(finding), finding.severity());
        finding.help()
                .ifPresent(help -> out.append(" ".repeat(GUTTER))
                        .append("= ")
                        .append(Safe.line(help))
                        .append('\n'));
        finding.question()
                .ifPresent(asked -> out.append(" ".repeat(GUTTER))
                        .append("= ")
                        .append(question)
                        .append(' ')
                        .append(Safe.line(asked))
                        .append('\n'));
        out.append('\n');
    }

    /** The findings that do not count, a line each, and a blank line behind them. */
    private void accepted(StringBuilder out, List<Checked> files, Function<Suppressed, String> why) {
        int before = out.length();
        for (Checked file : files) {
            for (Reported finding : file.findings()) {
                finding.suppressed()
                        .ifPresent(by -> out.append(dim(ShortReport.head(finding) + " " + Safe.line(why.apply(by))))
                                .append('\n'));
            }
        }
        out.append(out.length() > before ? "\n" : "");
    }

    /** Several questions in one breath: the sentence once, then the questions, the most pressing first. */
    private void questions(StringBuilder out, List<Reported> told) {
        Severity heaviest = told.stream()
                .map(Reported::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map<String, List<Reported>> asked = told.stream()
                .sorted(Comparator.comparing(Reported::severity)
                        .reversed()
                        .thenComparing(one -> asking.indexOf(one.rule())))
                .collect(Collectors.groupingBy(Together::question, LinkedHashMap::new, Collectors.toList()));
        boolean several = Together.isOfSeveral(told);
        List<Reported> shown = Together.shown(told);
        head(out, shown.get(0), heaviest);
        out.append((several ? above.ofSeveral() : above.ofOne()).apply(asked.size()))
                .append('\n');
        Map<Integer, List<Reported>> lines = shown.stream()
                .collect(Collectors.groupingBy(one -> one.place().line(), TreeMap::new, Collectors.toList()));
        lines.values().forEach(line -> excerpt(out, line, heaviest));
        asked.forEach((question, findings) -> out.append(" ".repeat(GUTTER))
                .append("= ")
                .append(Safe.line(
                        several ? question + " (" + Together.items(findings, above.others()) + ")" : question))
                .append(' ')
                .append(rule(findings.get(0)))
                .append('\n'));
        out.append('\n');
    }

    private void head(StringBuilder out, Reported finding, Severity severity) {
        String place = Safe.line(finding.file()) + ":" + finding.place().line() + ":"
                + finding.place().column() + ":";
        out.append(bold(place)).append(' ').append(severity(severity)).append(": ");
    }

    private String rule(Reported finding) {
        return dim("[" + finding.rule() + "]");
    }

    /** The line, cut around the first place when it is very long, with marks under the words. */
    private void excerpt(StringBuilder out, List<Reported> found, Severity severity) {
        Reported finding = found.get(0);
        if (finding.line().isBlank()) {
            return;
        }
        int[] points = finding.line().codePoints().toArray();
        int from = Math.min(finding.place().column() - 1, points.length);
        int first = points.length > LONGEST_LINE ? Math.max(0, from - LEAD) : 0;
        int last = Math.min(points.length, first + LONGEST_LINE);
        String shown = Safe.line(new String(points, first, last - first));
        String number = String.valueOf(finding.place().line());
        String gutter = " ".repeat(Math.max(0, GUTTER - number.length()));
        out.append(gutter)
                .append(dim(number + " |"))
                .append(' ')
                .append(first > 0 ? "…" : "")
                .append(shown);
        out.append(last < points.length ? "…" : "").append('\n');
        out.append(" ".repeat(Math.max(GUTTER, number.length())))
                .append(dim(" |"))
                .append(' ');
        out.append(first > 0 ? " " : "");
        out.append(coloured(severity, marks(found, first, last))).append('\n');
    }

    /** A mark under every word that is meant, from one column of the line to another. */
    private static String marks(List<Reported> found, int first, int last) {
        StringBuilder marks = new StringBuilder(" ".repeat(last - first + 1));
        int behind = 0;
        for (Reported finding : found) {
            Place place = finding.place();
            int from = Math.min(place.column() - 1, last);
            int end = place.endLine() == place.line() ? Math.min(place.endColumn() - 1, last) : last;
            for (int i = Math.max(from, first); i < Math.max(end, from + 1); i++) {
                marks.setCharAt(i - first, '^');
                behind = Math.max(behind, i - first + 1);
            }
        }
        return marks.substring(0, behind);
    }

    private String severity(Severity severity) {
        return coloured(severity, severity.word());
    }

    private String coloured(Severity severity, String text) {
        String code = switch (severity) {
            case ERROR -> "31;1";
            case WARNING -> "33;1";
            case ADVICE -> "36;1";
        };
        return ansi(code, text);
    }

    private String bold(String text) {
        return ansi("1", text);
    }

    private String dim(String text) {
        return ansi("2", text);
    }

    private String ansi(String code, String text) {
        return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
