package pop.store;

import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Puts one value in the place of another, written the way the other was. Knows no key. */
final class WordEdits {

    private static final Pattern FOLDED = Pattern.compile("^>");

    private final Source source;
    private final Nodes nodes;
    private final Seams seams;
    private final Habits habits;

    WordEdits(Source source, Habits habits) {
        this.source = source;
        this.nodes = new Nodes(source);
        this.seams = new Seams(source);
        this.habits = habits;
    }

    /** A value for a key between braces that has none. */
    Splice fill(NodeTuple entry, String words) {
        int end = nodes.endOfKey(entry);
        return new Splice(end, end, (source.at(end - 1) == ':' ? " " : ": ") + words);
    }

    /** Another value in the place of one. */
    @SuppressWarnings("ReferenceEquality") // the very node, not one that says the same
    Splice replace(ScalarNode scalar, NodeTuple entry, Draft.Word word, boolean inBraces) {
        if (Nodes.isBlockScalar(scalar)) {
            return block(scalar, entry, word.text());
        }
        int start = nodes.start(scalar);
        boolean isValue = entry.getValueNode() == scalar;
        if (isValue && !inBraces && Quotes.canBeBlock(word.text()) && isAlone(scalar, entry)) {
            return becomeBlock(scalar, entry, word.text());
        }
        return new Splice(start, nodes.end(scalar), asWritten(scalar.getScalarStyle(), word, inBraces));
    }

    private static String asWritten(ScalarStyle style, Draft.Word word, boolean inBraces) {
        return switch (style) {
            case SINGLE_QUOTED -> Quotes.single(word.text());
            case DOUBLE_QUOTED -> Quotes.quoted(word.text());
            case PLAIN, LITERAL, FOLDED, JSON_SCALAR_STYLE ->
                word.bare() ? word.text() : Quotes.scalar(word.text(), inBraces);
        };
    }

    /** Whether nothing but a comment on its own line stands around a value, so that a block may take its place. */
    private boolean isAlone(ScalarNode scalar, NodeTuple entry) {
        int column = source.indent(nodes.start(entry.getKeyNode()));
        return seams.isBlank(nodes.endOfKey(entry), nodes.start(scalar))
                && seams.lastLine(entry, column) == source.line(nodes.end(scalar));
    }

    private Splice becomeBlock(ScalarNode scalar, NodeTuple entry, String text) {
        int end = nodes.end(scalar);
        int line = source.line(end);
        int column = source.indent(nodes.start(entry.getKeyNode())) + habits.step();
        String rest = source.text().substring(end, source.lineEnd(line));
        StringBuilder words = new StringBuilder(" |").append(rest);
        for (String one : Layout.blockLines(text, column)) {
            words.append(source.lineBreak(line)).append(one);
        }
        return new Splice(nodes.endOfKey(entry), source.lineEnd(line), words.toString());
    }

    private Splice block(ScalarNode scalar, NodeTuple entry, String text) {
        int start = nodes.start(scalar);
        int end = nodes.end(scalar);
        int line = source.line(start);
        String header = source.text().substring(start, source.lineEnd(line));
        boolean literal = text.codePoints().allMatch(c -> c == '\n' || c == '\t' || Quotes.isInnocent(c));
        if (!literal || Character.isWhitespace(text.charAt(0))) {
            return onOneLine(scalar, Quotes.quoted(text));
        }
        String sign = text.indexOf('\n') < 0 ? header : FOLDED.matcher(header).replaceFirst("|");
        StringBuilder words = new StringBuilder(sign);
        List<String> lines = Layout.blockLines(text, columnOfBlock(scalar, entry));
        lines.forEach(one -> words.append(source.lineBreak(line)).append(one));
        return new Splice(start, Math.max(end, source.lineEnd(line)), words.toString());
    }

    /** Words on one line in the place of a value of any kind; the comment behind the sign of a block stays. */
    Splice onOneLine(ScalarNode scalar, String words) {
        int start = nodes.start(scalar);
        int end = nodes.end(scalar);
        if (!Nodes.isBlockScalar(scalar)) {
            return new Splice(start, end, words);
        }
        int lineEnd = source.lineEnd(source.line(start));
        String header = source.text().substring(start, lineEnd);
        int comment = header.indexOf(' ');
        return new Splice(start, Math.max(end, lineEnd), words + (comment < 0 ? "" : header.substring(comment)));
    }

    private int columnOfBlock(ScalarNode scalar, NodeTuple entry) {
        int last = source.line(nodes.end(scalar));
        for (int line = source.line(nodes.start(scalar)) + 1; line <= last; line++) {
            if (!source.isBlank(line)) {
                return source.indent(source.firstWord(line));
            }
        }
        return source.indent(nodes.start(entry.getKeyNode())) + habits.step();
    }
}
