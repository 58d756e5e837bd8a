package pop.store;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pop.model.At;
import pop.store.EditRefused.Reason;

/** Puts whole lines in between keys and items that stand below each other, and takes them out. Knows no field. */
final class BlockEdits {

    private final Source source;
    private final Nodes nodes;
    private final Seams seams;
    private final Layout layout;
    private final Habits habits;

    BlockEdits(Source source, Layout layout, Habits habits) {
        this.source = source;
        this.nodes = new Nodes(source);
        this.seams = new Seams(source);
        this.layout = layout;
        this.habits = habits;
    }

    /** The column of the keys. */
    int column(MappingNode map) {
        NodeTuple first = map.getValue().get(0);
        int start = nodes.start(first.getKeyNode());
        if (nodes.start(map) != start) {
            throw new EditRefused(Reason.SHAPE, At.ROOT, source.place(start, start));
        }
        return source.indent(start);
    }

    /** The last line of an entry and of the comments that belong to it. */
    int lastLine(MappingNode map, NodeTuple entry) {
        return seams.lastLine(entry, column(map));
    }

    /**
     * A key behind another one, or before all when there is none to be behind: {@code -1}.
     *
     * @param top whether these are the keys of the document
     */
    Splice put(MappingNode map, int behind, String key, Draft value, boolean top) {
        int column = column(map);
        List<String> lines = new ArrayList<>(layout.entry(key, value, column));
        boolean air = top && lines.size() > 1 && habits.airBetweenSections();
        NodeTuple first = map.getValue().get(0);
        int line = source.line(nodes.start(first.getKeyNode()));
        boolean canStandAbove = source.firstWord(line) == nodes.start(first.getKeyNode());
        if (behind < 0 && canStandAbove) {
            int comment = seams.firstLineOfComment(line);
            boolean ofTheFile = comment == 0 || !source.isBlank(comment - 1);
            if (air || (!ofTheFile && lines.size() > 1)) {
                lines.add("");
            }
            return seams.above(ofTheFile ? line : comment, lines);
        }
        NodeTuple above = map.getValue().get(Math.max(0, behind));
        int last = seams.lastLine(above, column);
        return seams.below(last, lines, air && !seams.takesBlankLines(above.getValueNode(), last));
    }

    /** A value for a key that has none yet, or nothing but empty brackets. */
    Splice fill(NodeTuple entry, Draft value, int column) {
        String key = Nodes.key(entry);
        int keyEnd = nodes.endOfKey(entry);
        int valueEnd = Math.max(keyEnd, nodes.end(entry.getValueNode()));
        int line = source.line(valueEnd);
        List<String> lines = layout.entry(key, value, column);
        int last = seams.lastLine(entry, column);
        if (value instanceof Draft.Word word && last > line) {
            lines = List.of(" ".repeat(column) + key + ": " + layout.quoted(key, word.text(), false));
        }
        String behindKey = lines.get(0).substring(column + key.length() + 1);
        String rest = source.text().substring(valueEnd, source.lineEnd(last));
        StringBuilder words = new StringBuilder(behindKey).append(rest);
        lines.subList(1, lines.size())
                .forEach(one -> words.append(source.lineBreak(line)).append(one));
        return new Splice(keyEnd, source.lineEnd(last), words.toString());
    }

    /** The keys without one of them. */
    Splice without(MappingNode map, int index) {
        int column = column(map);
        NodeTuple entry = map.getValue().get(index);
        int start = nodes.start(entry.getKeyNode());
        if (map.getValue().size() == 1) {
            return new Splice(start, nodes.end(entry), "{}");
        }
        int line = source.line(start);
        if (source.firstWord(line) != start) {
            if (index > 0 || source.at(source.firstWord(line)) != '-') {
                throw new EditRefused(Reason.SHAPE, At.ROOT, source.place(start, start));
            }
            return withoutFirst(map, entry);
        }
        if (index == 0) {
            return without(line, line, seams.ownLastLine(entry));
        }
        NodeTuple above = map.getValue().get(index - 1);
        boolean takesComments = Seams.takesComments(above.getValueNode());
        int last = takesComments ? seams.lastLine(entry, column) : seams.ownLastLine(entry);
        return without(seams.lastLine(above, column) + 1, line, last);
    }

    /** Without some lines and the blank ones above them, as far as those are free to go. */
    private Splice without(int free, int first, int last) {
        int from = Math.max(Math.min(free, first), first - seams.blankLinesAbove(first));
        return seams.without(from, seams.hasAirBelowOnly(free, first, last) ? last + 1 : last);
    }

    /** The first key stands behind a dash: the second takes its place there, or the dash stays alone above a comment. */
    private Splice withoutFirst(MappingNode map, NodeTuple entry) {
        int start = nodes.start(entry.getKeyNode());
        int next = nodes.start(map.getValue().get(1).getKeyNode());
        int end = nodes.end(entry);
        if (seams.isBlank(end, next)) {
            return new Splice(start, next, "");
        }
        int from = start;
        while (source.at(from - 1) == ' ') {
            from--;
        }
        return new Splice(from, end, "");
    }

    /**
     * Items before the item of that index, behind the last one when it is the list's size.
     *
     * @param column the column of the list's key
     */
    Splice insert(SequenceNode list, int index, String key, List<Draft> values, int column) {
        Layout.Bullets bullets = bullets(list);
        List<List<String>> items = new ArrayList<>();
        for (Draft value : values) {
            items.add(layout.item(key, value, bullets, inBraces(list, key, value, bullets)));
        }
        boolean air = hasAir(list, items);
        List<String> lines = new ArrayList<>();
        for (List<String> item : items) {
            if (air && !lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(item);
        }
        if (index == 0) {
            if (air) {
                lines.add("");
            }
            return seams.above(seams.firstLineOfComment(lineOfDash(list, 0)), lines);
        }
        Node before = list.getValue().get(index - 1);
        boolean atEnd = index == list.getValue().size();
        int last = seams.lastLine(before, atEnd ? column : bullets.dash());
        return seams.below(last, lines, air && !seams.takesBlankLines(before, last));
    }

    /** The list without one of its items, which is not the only one; comments around it stay where they can. */
    Splice without(SequenceNode list, int index) {
        Node item = list.getValue().get(index);
        int line = lineOfDash(list, index);
        int last = seams.ownLastLine(item);
        if (index == 0) {
            return seams.without(line, last + seams.blankLinesBelow(last));
        }
        int dash = bullets(list).dash();
        Node above = list.getValue().get(index - 1);
        return without(
                seams.lastLine(above, dash) + 1, line, Seams.takesComments(above) ? seams.lastLine(item, dash) : last);
    }

    private int lineOfDash(SequenceNode list, int index) {
        int dash = seams.dash(list, index);
        int line = source.line(dash);
        if (source.firstWord(line) != dash) {
            throw new EditRefused(Reason.SHAPE, At.ROOT, source.place(dash, dash));
        }
        return line;
    }

    /** Where the list's own dashes and items stand; the last item that is not empty shows it. */
    private Layout.Bullets bullets(SequenceNode list) {
        int dash = source.indent(nodes.start(list));
        for (int i = list.getValue().size() - 1; i >= 0; i--) {
            Node item = list.getValue().get(i);
            if (!Nodes.isEmpty(item)) {
                int start = nodes.start(item);
                boolean alone = source.line(start) > source.line(seams.dash(list, i));
                return new Layout.Bullets(dash, Math.max(dash + 2, source.indent(start)), alone);
            }
        }
        return new Layout.Bullets(dash, dash + habits.gap(), false);
    }

    /** In braces as all its siblings are, unless it would be longer than the longest of them, or has several lines. */
    private boolean inBraces(SequenceNode list, String key, Draft value, Layout.Bullets bullets) {
        int longest = Layout.WIDTH;
        boolean any = false;
        for (Node item : list.getValue()) {
            if (item instanceof MappingNode && !Nodes.isFlow(item)) {
                return false;
            }
            any |= Nodes.isFlow(item);
            longest = Math.max(longest, source.indent(nodes.end(item)));
        }
        if (!any) {
            return layout.itemsFitInBraces(key, new Draft.Series(List.of(value)), bullets);
        }
        String words = layout.inBraces(key, value);
        return !value.hasLines() && bullets.item() + words.codePointCount(0, words.length()) <= longest;
    }

    private boolean hasAir(SequenceNode list, List<List<String>> items) {
        int size = list.getValue().size();
        if (size >= 2) {
            int dash = source.indent(nodes.start(list));
            int from = seams.lastLine(list.getValue().get(size - 2), dash);
            int to = source.line(seams.dash(list, size - 1));
            return to > from + 1 && source.isBlank(from + 1);
        }
        return habits.airBetweenItems() && items.stream().anyMatch(item -> item.size() > 1);
    }
}
