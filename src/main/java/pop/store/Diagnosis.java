package pop.store;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import pop.model.At;
import pop.model.Problem;

/**
 * Tells what a person most likely did when YAML cannot read their text, and what they should type instead. It looks at the
 * line that the parser names and at the parser's words; where none of the known slips fits, it passes on what the parser
 * says. Knows no reader's language.
 */
final class Diagnosis {

    /** A key with a value behind it on one line, after any dashes: {@code   - text: Doel: minder stress}. */
    static final Pattern ENTRY = Pattern.compile("^(\\s*(?:-\\s+)*)([\\w-]+):\\s+(\\S.*)$");

    /** Signs with which no unquoted text can begin. */
    private static final String RESERVED = "@`%&*!|>[]{},?:-'\"";

    private static final Pattern TAG_WITH_ESCAPE = Pattern.compile("![^\\s!]*%");

    private final Source source;

    Diagnosis(Source source) {
        this.source = source;
    }

    /** A character that YAML does not allow at all. */
    Problem of(ReaderException e) {
        int offset = source.offset(e.getPosition());
        String code = "U+" + hex(e.getCodePoint());
        return problem("character", offset, Map.of("code", code));
    }

    /** A text that the parser stumbled over. */
    Problem of(MarkedYAMLException e) {
        Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
        int offset = mark == null ? 0 : source.offset(mark.getIndex());
        String says = String.valueOf(e.getProblem());
        String context = String.valueOf(e.getContext());
        if (context.contains("quoted scalar") && says.contains("end of stream")) {
            return problem("quote", source.offset(e.getContextMark().getIndex()), Map.of());
        }
        if (source.at(offset) == '\t' || says.contains("(TAB)")) {
            return problem("tab", offset, Map.of());
        }
        if (context.contains("flow")) {
            return inBraces(e, offset);
        }
        return inBlock(says, offset, mark == null ? 0 : mark.getIndex());
    }

    /** Something that the parser stumbled over without saying where: a tag with an escape in it, as far as is known. */
    Problem of(IllegalArgumentException e) {
        Matcher tag = TAG_WITH_ESCAPE.matcher(source.text());
        return inBlock(String.valueOf(e.getMessage()), tag.find() ? tag.start() : 0, 0);
    }

    private Problem inBraces(MarkedYAMLException e, int offset) {
        int open = e.getContextMark() == null
                ? offset
                : source.offset(e.getContextMark().getIndex());
        boolean unclosed = source.line(open) != source.line(offset) || offset >= source.length();
        return unclosed
                ? problem("unclosed", open, Map.of("sign", source.at(open) == '[' ? "]" : "}"))
                : problem("braces", offset, Map.of());
    }

    private Problem inBlock(String says, int offset, int index) {
        int line = source.line(Math.min(offset, source.length()));
        Matcher entry = ENTRY.matcher(source.lineText(line));
        boolean isEntry = entry.matches();
        int value = isEntry ? source.lineStart(line) + entry.start(3) : -1;
        if (isEntry && offset > value && says.contains("mapping values") && !isQuoted(entry.group(3))) {
            return problem("colon", offset, remedy(entry));
        }
        if (isEntry && offset >= value && isQuoted(entry.group(3))) {
            return problem("quoted", value, remedy(entry));
        }
        if (isEntry && offset >= value && RESERVED.indexOf(entry.group(3).charAt(0)) >= 0) {
            return problem("sign", value, withSign(remedy(entry), entry.group(3)));
        }
        if (says.contains("could not find expected ':'")) {
            return problem("no-colon", startOfLine(Math.max(0, line - 1)), Map.of());
        }
        if (says.contains("mapping values") || says.contains("block mapping start") || says.contains("'<scalar>'")) {
            return problem("indent", startOfLine(line), Map.of());
        }
        if (says.contains("found '-'") || says.contains("found '?'") || says.contains("sequence entries")) {
            return problem("dash", startOfLine(line), Map.of());
        }
        return problem("", offset, Map.of("detail", says.replaceAll("\\s+", " ") + " (" + index + ")"));
    }

    private int startOfLine(int line) {
        int start = source.lineStart(line);
        int end = source.lineEnd(line);
        while (start < end && source.at(start) == ' ') {
            start++;
        }
        return start;
    }

    private static Map<String, String> withSign(Map<String, String> facts, String text) {
        return Map.of(
                "key", facts.getOrDefault("key", ""),
                "text", facts.getOrDefault("text", ""),
                "remedy", facts.getOrDefault("remedy", ""),
                "sign", text.substring(0, 1));
    }

    private static Map<String, String> remedy(Matcher entry) {
        String key = entry.group(2);
        String text = entry.group(3).strip();
        return Map.of("key", key, "text", text, "remedy", key + ": " + Quotes.quoted(bare(text)));
    }

    /** The words without the quotes with which they began, so that they can be quoted as a whole. */
    private static String bare(String text) {
        char first = text.charAt(0);
        boolean ends = text.length() > 1 && isQuoted(text) && text.charAt(text.length() - 1) == first;
        boolean pairs = first == '"' && text.chars().filter(c -> c == '"').count() > 2;
        return ends && !pairs ? text.substring(1, text.length() - 1) : text;
    }

    private static boolean isQuoted(String text) {
        return text.startsWith("\"") || text.startsWith("'");
    }

    private Problem problem(String variant, int offset, Map<String, String> facts) {
        int line = source.line(Math.min(offset, source.length()));
        int end = Math.max(offset, Math.min(source.lineEnd(line), offset + 1));
        return new Problem(Problem.Kind.NOT_YAML, variant, At.ROOT, source.place(offset, end), facts, List.of());
    }

    private static String hex(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
