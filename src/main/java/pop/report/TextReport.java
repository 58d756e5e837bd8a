package pop.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    @Override
    public String report(List<Checked> files) {
        StringBuilder out = new StringBuilder();
        for (Checked file : files) {
            for (Reported finding : file.findings()) {
                if (finding.counts()) {
                    finding(out, finding);
                }
            }
        }
        accepted.ifPresent(why -> accepted(out, files, why));
        summary.lines().forEach(line -> out.append(Safe.line(line)).append('\n'));
        return out.toString();
    }

    private void finding(StringBuilder out, Reported finding) {
        String place = Safe.line(finding.file()) + ":" + finding.place().line() + ":"
                + finding.place().column() + ":";
        out.append(bold(place)).append(' ').append(severity(finding.severity())).append(": ");
        out.append(Safe.line(finding.message()))
                .append(' ')
                .append(dim("[" + finding.rule() + "]"))
                .append('\n');
        if (!finding.line().isBlank()) {
            excerpt(out, finding);
        }
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

    /** The line, cut around the place when it is very long, with a mark under the words. */
    private void excerpt(StringBuilder out, Reported finding) {
        int[] points = finding.line().codePoints().toArray();
        int from = Math.min(finding.place().column() - 1, points.length);
        boolean oneLine = finding.place().endLine() == finding.place().line();
        int to = oneLine ? Math.min(finding.place().endColumn() - 1, points.length) : points.length;
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
        int marks = Math.max(1, Math.min(to, last) - from);
        out.append(" ".repeat(Math.max(GUTTER, number.length())))
                .append(dim(" |"))
                .append(' ');
        out.append(" ".repeat(from - first + (first > 0 ? 1 : 0)));
        out.append(coloured(finding.severity(), "^".repeat(marks))).append('\n');
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
