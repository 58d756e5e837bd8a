package pop.cli;

import java.util.List;

/**
 * Writes a page in roff with the man macros, in plain ASCII, so that groff and mandoc of any age read it. Words between
 * backticks or two asterisks become bold, whatever stands in them is literal. Knows nothing of what the page says.
 */
final class Roff {

    private static final int WIDEST = 78;

    private final StringBuilder out = new StringBuilder();

    /** The first line of the page. */
    Roff title(String name, String date, String source, String manual) {
        out.append(".\\\" Made from the commands by mvn test -Dupdate: change the words beside them instead.\n");
        List<String> words = List.of(quoted(name), "1", date, quoted(source), quoted(manual));
        out.append(".TH ").append(String.join(" ", words)).append('\n');
        return this;
    }

    Roff section(String heading) {
        out.append(".SH ").append(quoted(heading)).append('\n');
        return this;
    }

    Roff subsection(String heading) {
        out.append(".SS ").append(quoted(heading)).append('\n');
        return this;
    }

    Roff next() {
        out.append(".PP\n");
        return this;
    }

    /** A run of text, with backticks and asterisks for what is literal. */
    Roff text(String words) {
        lines(marked(words));
        return this;
    }

    /** A run of text that is roff already. */
    Roff marked(List<String> pieces) {
        lines(String.join("", pieces));
        return this;
    }

    /** A word and what it means. */
    Roff entry(String term, String meaning) {
        out.append(".TP\n").append(term).append('\n');
        return text(meaning);
    }

    /** Lines that stay as they are. */
    Roff literal(List<String> lines) {
        boolean first =
                out.substring(out.lastIndexOf("\n", out.length() - 2) + 1).startsWith(".S");
        out.append(first ? "" : ".PP\n").append(".RS 4\n.nf\n");
        lines.forEach(line -> out.append(atLineStart(escaped(line))).append('\n'));
        out.append(".fi\n.RE\n");
        return this;
    }

    static String bold(String text) {
        return "\\fB" + escaped(text) + "\\fR";
    }

    static String italic(String text) {
        return "\\fI" + escaped(text) + "\\fR";
    }

    /** Text in which nothing means anything. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> safe.append("\\e");
                case '-' -> safe.append("\\-");
                case '\'' -> safe.append("\\(aq");
                case '`' -> safe.append("\\(ga");
                case '^' -> safe.append("\\(ha");
                case '~' -> safe.append("\\(ti");
                default -> {
                    if (c < 0x80) {
                        safe.appendCodePoint(c);
                    } else {
                        safe.append("\\[u").append(hex(c)).append(']');
                    }
                }
            }
        });
        return safe.toString();
    }

    private static String hex(int c) {
        String hex = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    private static String marked(String words) {
        StringBuilder all = new StringBuilder();
        String[] pieces = words.split("`|\\*\\*", -1);
        for (int i = 0; i < pieces.length; i++) {
            all.append(i % 2 == 1 ? bold(pieces[i]) : prose(pieces[i]));
        }
        return all.toString();
    }

    /** In prose, a hyphen between letters is one, and one before an option is a minus. */
    private static String prose(String text) {
        return escaped(text).replaceAll("(?<=\\p{Alpha})\\\\-(?=\\p{Alpha})", "-");
    }

    private void lines(String roff) {
        StringBuilder line = new StringBuilder();
        for (String word : roff.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDEST) {
                out.append(atLineStart(line.toString())).append('\n');
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
            if (word.matches(".*[.?!]")) {
                out.append(atLineStart(line.toString())).append('\n');
                line.setLength(0);
            }
        }
        if (line.length() > 0) {
            out.append(atLineStart(line.toString())).append('\n');
        }
    }

    private static String atLineStart(String line) {
        return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
    }

    private static String quoted(String text) {
        return '"' + escaped(text).replace("\"", "\\(dq") + '"';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
