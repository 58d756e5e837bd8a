package pop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import pop.store.CommonText.Uncommon;

/**
 * Reads YAML as people and editors commonly write it into the very nodes that SnakeYAML would give, in a tenth of the time:
 * keys of one word or in quotes, lists with hyphens or brackets, words plain, quoted or as a block, comments. Whatever else it
 * meets, a mistake too, it leaves to SnakeYAML, which knows all of YAML and says what is wrong. Knows no format.
 */
final class CommonYaml {

    /** Well within what SnakeYAML takes. */
    private static final int DEEPEST = 30;

    private static final int LONGEST_KEY = 100;

    private final CommonText text;
    private final CommonScalars scalars;
    private final char[] signs;
    private int depth;

    private CommonYaml(CommonText text) {
        this.text = text;
        this.scalars = new CommonScalars(text);
        this.signs = text.signs();
    }

    /** The outermost node, where all of the text is common. */
    static Optional<Node> of(String text) {
        try {
            return Optional.of(new CommonYaml(new CommonText(text)).document());
        } catch (Uncommon e) {
            return Optional.empty();
        }
    }

    private Node document() {
        text.skip();
        if (text.column() != 0 || colon() < 0) {
            throw new Uncommon();
        }
        Node root = map();
        if (!text.isAtEnd()) {
            throw new Uncommon();
        }
        return root;
    }

    /** Keys below each other, in the column of the first. */
    private Node map() {
        int start = text.at();
        int column = text.column();
        List<NodeTuple> entries = new ArrayList<>();
        deeper();
        while (text.column() == column) {
            ScalarNode key = key();
            int behind = text.at();
            text.skip();
            Node value;
            if (!text.isBelow(behind)) {
                value = words(column);
            } else if (text.column() == column && isHyphen()) {
                value = list(true);
            } else {
                value = text.column() > column ? block(column) : scalars.empty(behind);
            }
            entries.add(new NodeTuple(key, value));
        }
        depth--;
        if (text.column() > column) {
            throw new Uncommon();
        }
        return new MappingNode(Tag.MAP, true, entries, text.mark(start), text.mark(text.at()), FlowStyle.BLOCK);
    }

    /**
     * Items below each other, with hyphens in the column of the first.
     *
     * @param ofKey whether the key that they belong to may stand in that column, and so the next key
     */
    private Node list(boolean ofKey) {
        int start = text.at();
        int column = text.column();
        List<Node> items = new ArrayList<>();
        deeper();
        while (text.column() == column && isHyphen()) {
            int behind = text.at() + 1;
            text.goTo(behind);
            text.skip();
            boolean open = text.isBelow(behind) && text.column() <= column;
            items.add(open ? scalars.empty(behind) : block(column));
        }
        depth--;
        if (text.column() > column || (text.column() == column && !ofKey)) {
            throw new Uncommon();
        }
        return new SequenceNode(Tag.SEQ, true, items, text.mark(start), text.mark(text.at()), FlowStyle.BLOCK);
    }

    /** What stands deeper than a column: items, keys or words. */
    private Node block(int column) {
        if (isHyphen()) {
            return list(false);
        }
        return colon() >= 0 ? map() : words(column);
    }

    /** Words, or a list or keys in brackets; nothing but a comment may stand behind them in their line. */
    private Node words(int column) {
        if (text.next() == '|' || text.next() == '>') {
            Node block = scalars.block(column);
            text.skip();
            return block;
        }
        Node node = switch (text.next()) {
            case '[', '{' -> brackets();
            case '"', '\'' -> scalars.quoted();
            default -> scalars.plain(column);
        };
        text.skip();
        if (!text.isBelow(node.getEndMark().getIndex())) {
            throw new Uncommon();
        }
        return node;
    }

    private Node brackets() {
        int start = text.at();
        boolean list = text.next() == '[';
        char close = list ? ']' : '}';
        List<Node> items = new ArrayList<>();
        List<NodeTuple> entries = new ArrayList<>();
        deeper();
        text.goTo(start + 1);
        text.skipSpace();
        boolean more = text.next() != close;
        while (more) {
            if (list) {
                items.add(inBrackets());
            } else {
                ScalarNode key = key();
                text.skipSpace();
                entries.add(new NodeTuple(key, inBrackets()));
            }
            text.skipSpace();
            more = text.next() == ',';
            if (more) {
                text.goTo(text.at() + 1);
                text.skipSpace();
            }
        }
        if (text.next() != close) {
            throw new Uncommon();
        }
        depth--;
        int end = text.at() + 1;
        text.goTo(end);
        return list
                ? new SequenceNode(Tag.SEQ, true, items, text.mark(start), text.mark(end), FlowStyle.FLOW)
                : new MappingNode(Tag.MAP, true, entries, text.mark(start), text.mark(end), FlowStyle.FLOW);
    }

    private Node inBrackets() {
        return switch (text.next()) {
            case '[', '{' -> brackets();
            case '"', '\'' -> scalars.quoted();
            default -> scalars.plainInBrackets();
        };
    }

    /** The key that comes; goes on behind its colon. */
    private ScalarNode key() {
        int start = text.at();
        int colon = colon();
        if (colon < 0) {
            throw new Uncommon();
        }
        text.goTo(colon + 1);
        return switch (signs[start]) {
            case '"' -> scalars.scalar(text.cut(start + 1, colon - 1), start, colon, ScalarStyle.DOUBLE_QUOTED);
            case '\'' -> scalars.scalar(text.cut(start + 1, colon - 1), start, colon, ScalarStyle.SINGLE_QUOTED);
            default -> scalars.scalar(KeyWords.of(signs, start, colon), start, colon, ScalarStyle.PLAIN);
        };
    }

    /** Where the colon stands behind the key that comes; below zero when none comes. */
    private int colon() {
        int start = text.at();
        boolean quoted = signs[start] == '"' || signs[start] == '\'';
        int end = quoted ? behindQuote(start) : start;
        while (!quoted && end - start < LONGEST_KEY && isOfKey(signs[end], end > start)) {
            end++;
        }
        return end > start && signs[end] == ':' && text.isSpace(end + 1) ? end : -1;
    }

    /** Behind the quote that ends a short key; at its begin when there is no such quote. */
    private int behindQuote(int start) {
        int end = start + 1;
        while (end - start < LONGEST_KEY && signs[end] != signs[start] && signs[end] != '\\' && signs[end] != '\n') {
            end++;
        }
        return signs[end] == signs[start] ? end + 1 : start;
    }

    /** Letters, and behind the first of them digits and hyphens too. */
    private static boolean isOfKey(char c, boolean inside) {
        return (c >= 'a' && c <= 'z')
                || c == '_'
                || (c >= 'A' && c <= 'Z')
                || (inside && (c == '-' || (c >= '0' && c <= '9')));
    }

    private boolean isHyphen() {
        return text.next() == '-' && text.isSpace(text.at() + 1);
    }

    private void deeper() {
        depth++;
        if (depth > DEEPEST) {
            throw new Uncommon();
        }
    }
}
