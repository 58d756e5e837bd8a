package pop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pop.model.At;
import pop.store.EditRefused.Reason;

/** Puts things in between braces and brackets, and takes them out. Knows no key. */
final class FlowEdits {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Source source;
    private final Nodes nodes;
    private final Layout layout;
    private final Habits habits;

    FlowEdits(Source source, Layout layout, Habits habits) {
        this.source = source;
        this.nodes = new Nodes(source);
        this.layout = layout;
        this.habits = habits;
    }

    /** A key behind another one, or before all when there is none to be behind: {@code -1}. */
    Splice put(MappingNode map, int behind, String key, Draft value) {
        String words = layout.entryInBraces(key, value);
        return stretches(map).isEmpty()
                ? fill(map, words, habits.padsBraces())
                : insert(map, behind + 1, List.of(words));
    }

    /** Items before the item of that index, behind the last one when it is the list's size. */
    Splice insert(SequenceNode list, int index, String key, List<Draft> values) {
        List<String> words = new ArrayList<>();
        values.forEach(value -> words.add(layout.inBraces(key, value)));
        return list.getValue().isEmpty()
                ? fill(list, String.join(", ", words), habits.padsBrackets())
                : insert(list, index, words);
    }

    private Splice insert(Node collection, int index, List<String> words) {
        List<Stretch> all = stretches(collection);
        Stretch near = all.get(Math.max(0, index - 1));
        boolean ownLine = isOnLineOfItsOwn(collection, near);
        if (index == 0) {
            return ownLine
                    ? onLinesAbove(collection, near, words)
                    : new Splice(near.from(), near.from(), row(words) + ", ");
        }
        return ownLine && (index == all.size() || isOnLineOfItsOwn(collection, all.get(index)))
                ? onLinesBelow(near, words)
                : new Splice(near.to(), near.to(), ", " + row(words));
    }

    private static String row(List<String> words) {
        return String.join(", ", words);
    }

    /** The collection without one of the things in it. */
    Splice without(Node collection, int index) {
        List<Stretch> all = stretches(collection);
        if (all.size() == 1) {
            return withoutOnly(collection, all.get(0));
        }
        if (standsAlone(collection, all, index)) {
            return withoutLines(all, index);
        }
        Stretch one = all.get(index);
        int from = index == 0 ? one.from() : all.get(index - 1).to();
        int to = index == 0 ? all.get(1).from() : one.to();
        boolean plain = isOnlyComma(index == 0 ? one.to() : from, index == 0 ? to : one.from());
        return plain ? new Splice(from, to, "") : besideComments(all, index);
    }

    /** The only thing in it; comments around it stay. */
    private Splice withoutOnly(Node collection, Stretch one) {
        int open = nodes.start(collection) + 1;
        int close = nodes.end(collection) - 1;
        int comma = comma(one.to(), close);
        int to = comma < 0 ? one.to() : comma + 1;
        boolean alone = isBlank(open, one.from()) && isBlank(to, close);
        return alone ? new Splice(open, close, "") : new Splice(one.from(), to, "");
    }

    /** Comments stand between it and its comma, or between that and the next; they stay. */
    private Splice besideComments(List<Stretch> all, int index) {
        Stretch one = all.get(index);
        boolean last = index + 1 == all.size();
        if (!last) {
            int behind = requireComma(one.to(), all.get(index + 1).from());
            String kept = source.text().substring(one.to(), behind);
            return new Splice(one.from(), behind + 1, kept);
        }
        int before = requireComma(all.get(index - 1).to(), one.from());
        String kept = source.text().substring(before + 1, one.from());
        return new Splice(before, one.to(), kept);
    }

    /** Whether nothing else stands on the lines of one of the things but a comma and a comment. */
    private boolean standsAlone(Node collection, List<Stretch> all, int index) {
        Stretch one = all.get(index);
        int lastLine = source.line(one.to());
        boolean free = index + 1 == all.size() || source.line(all.get(index + 1).from()) > lastLine;
        return free
                && isOnLineOfItsOwn(collection, one)
                && source.line(nodes.end(collection) - 1) > lastLine
                && restIsComment(source.text().substring(one.to(), source.lineEnd(lastLine)));
    }

    /** Its lines go, and its comment with them; the last one takes the comma before it along when it has none itself. */
    private Splice withoutLines(List<Stretch> all, int index) {
        Stretch one = all.get(index);
        int end = source.lineEnd(source.line(one.to()));
        int start = source.lineEnd(source.line(one.from()) - 1);
        boolean ownComma = source.text().substring(one.to(), end).strip().startsWith(",");
        if (ownComma || index + 1 < all.size() || index == 0) {
            return new Splice(start, end, "");
        }
        int comma = requireComma(all.get(index - 1).to(), start);
        return new Splice(comma, end, source.text().substring(comma + 1, start));
    }

    private record Stretch(int from, int to) {}

    private List<Stretch> stretches(Node collection) {
        requireBraces(collection);
        List<Stretch> all = new ArrayList<>();
        if (collection instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                int start = nodes.start(entry.getKeyNode());
                all.add(new Stretch(start, nodes.end(entry)));
            }
        } else if (collection instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                all.add(new Stretch(nodes.start(item), nodes.end(item)));
            }
        }
        return all;
    }

    private Splice fill(Node empty, String words, boolean padded) {
        int open = nodes.start(empty) + 1;
        int close = nodes.end(empty) - 1;
        String pad = padded ? " " : "";
        return source.text().substring(open, close).isBlank() && source.line(open) == source.line(close)
                ? new Splice(open, close, pad + words + pad)
                : new Splice(close, close, words);
    }

    private boolean isOnLineOfItsOwn(Node list, Stretch item) {
        int line = source.line(item.from());
        return source.firstWord(line) == item.from() && source.line(nodes.start(list)) < line;
    }

    /** Before the first one, and above the comments that stand above it. */
    private Splice onLinesAbove(Node collection, Stretch first, List<String> words) {
        int line = source.line(first.from());
        int indent = source.indent(first.from());
        int above = line;
        int open = source.line(nodes.start(collection));
        while (above - 1 > open && source.at(source.firstWord(above - 1)) == '#') {
            above--;
        }
        int start = source.lineStart(above);
        String lineBreak = source.lineBreak(line - 1);
        StringBuilder all = new StringBuilder();
        words.forEach(
                one -> all.append(" ".repeat(indent)).append(one).append(',').append(lineBreak));
        return new Splice(start, start, all.toString());
    }

    /** A comma behind the one before, where it has none; the new ones below the comment that may stand behind it. */
    private Splice onLinesBelow(Stretch last, List<String> words) {
        int line = source.line(last.to());
        int lineEnd = source.lineEnd(line);
        String rest = source.text().substring(last.to(), lineEnd);
        String between = rest.strip().startsWith(",") ? "" : ",";
        boolean comment = (between + rest).strip().startsWith(",") && restIsComment(rest);
        if (!comment) {
            return new Splice(last.to(), last.to(), ", " + row(words));
        }
        String indent = source.lineBreak(line) + " ".repeat(source.indent(source.firstWord(line)));
        StringBuilder all = new StringBuilder(between).append(rest);
        for (int i = 0; i < words.size(); i++) {
            all.append(indent).append(words.get(i)).append(i + 1 < words.size() || between.isEmpty() ? "," : "");
        }
        return new Splice(last.to(), lineEnd, all.toString());
    }

    /** Whether behind an item, but for one comma, the line holds nothing or a comment. */
    private static boolean restIsComment(String rest) {
        String words = rest.strip();
        String behind = words.startsWith(",") ? words.substring(1).strip() : words;
        return behind.isEmpty() || behind.startsWith("#");
    }

    /** Where the comma stands that parts two things; not one in a comment. */
    private int comma(int from, int to) {
        for (int at = from; at < to; at++) {
            if (source.at(at) == ',') {
                return at;
            }
            if (source.at(at) == '#') {
                at = source.lineEnd(source.line(at));
            }
        }
        return -1;
    }

    /** A key in brackets, such as {@code [a: b]}, is a map without braces. */
    private void requireBraces(Node collection) {
        int start = nodes.start(collection);
        if (source.at(start) != '{' && source.at(start) != '[') {
            throw new EditRefused(Reason.SHAPE, At.ROOT, source.place(start, start));
        }
    }

    private int requireComma(int from, int to) {
        int comma = comma(from, to);
        if (comma < 0) {
            throw new EditRefused(Reason.SHAPE, At.ROOT, source.place(from, Math.max(from, to)));
        }
        return comma;
    }

    private boolean isOnlyComma(int from, int to) {
        return from <= to && COMMA.matcher(source.text().substring(from, to)).matches();
    }

    private boolean isBlank(int from, int to) {
        return from <= to && source.text().substring(from, to).isBlank();
    }
}
