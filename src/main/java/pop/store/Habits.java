package pop.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * How the writer of a file is used to write: how deep, how wide, between which quotes, in braces or below each other.
 * What a file does not show is done as in a file that pop begins. Knows no place and no value.
 */
final class Habits {

    /** How a key's words are quoted. */
    enum Quoting {
        ONLY_WHERE_NEEDED,
        SINGLE,
        DOUBLE
    }

    private static final int STEP = 2;

    private final Tally<Integer> steps = new Tally<>();
    private final Tally<Integer> dashes = new Tally<>();
    private final Tally<Integer> gaps = new Tally<>();
    private final Tally<Boolean> paddedBraces = new Tally<>();
    private final Tally<Boolean> paddedBrackets = new Tally<>();
    private final Tally<Boolean> quotedKeysInBraces = new Tally<>();
    private final Tally<Boolean> airBetweenSections = new Tally<>();
    private final Tally<Boolean> airBetweenItems = new Tally<>();
    private final Map<String, Tally<Quoting>> quoting = new HashMap<>();
    private final Map<String, Tally<Boolean>> inBraces = new HashMap<>();
    private final Map<String, Tally<Boolean>> itemsInBraces = new HashMap<>();

    private boolean json;

    private Habits() {}

    /** The habits of a file that pop begins. */
    static Habits ofPop() {
        return new Habits();
    }

    /** The habits that a file shows. */
    static Habits of(Source source, Node root) {
        Habits habits = new Habits();
        habits.new Look(source).at(root, "", 0);
        return habits;
    }

    /** How many columns the keys of a part stand to the right of its own key. */
    int step() {
        return steps.most().orElse(STEP);
    }

    /** How many columns the dashes of a list stand to the right of its key. */
    int dash() {
        return dashes.most().orElse(STEP);
    }

    /** How many columns an item stands to the right of its dash. */
    int gap() {
        return gaps.most().orElse(STEP);
    }

    /** Whether there is a space on the inner side of braces. */
    boolean padsBraces() {
        return paddedBraces.most().orElse(false);
    }

    /** Whether there is a space on the inner side of brackets. */
    boolean padsBrackets() {
        return paddedBrackets.most().orElse(false);
    }

    /** Whether keys between braces stand in quotes. */
    boolean quotesKeysInBraces() {
        return quotedKeysInBraces.most().orElse(false);
    }

    /** Whether the whole file stands between braces with its keys in quotes, so that other programs may read it as JSON. */
    boolean isJson() {
        return json;
    }

    /** Whether there is a blank line above a section. */
    boolean airBetweenSections() {
        return airBetweenSections.most().orElse(false);
    }

    /** Whether there is a blank line between the items of a section. */
    boolean airBetweenItems() {
        return airBetweenItems.most().orElse(false);
    }

    /** How the words of a key are quoted. */
    Quoting quoting(String key) {
        return Optional.ofNullable(quoting.get(key))
                .flatMap(Tally::most)
                .orElse(json ? Quoting.DOUBLE : Quoting.ONLY_WHERE_NEEDED);
    }

    /** Whether the list or part of a key stands in brackets or braces; empty when the file has none that tells. */
    Optional<Boolean> inBraces(String key) {
        return Optional.ofNullable(inBraces.get(key)).flatMap(Tally::most);
    }

    /** Whether each item of a key's list stands in braces; empty when the file has none. */
    Optional<Boolean> itemsInBraces(String key) {
        return Optional.ofNullable(itemsInBraces.get(key)).flatMap(Tally::most);
    }

    /** Counts, and says what was seen most; of what was seen as often, what came last. */
    private static final class Tally<T> {
        private final Map<T, Integer> seen = new HashMap<>();
        private Optional<T> most = Optional.empty();
        private int highest;

        void see(T what) {
            int count = seen.merge(what, 1, Integer::sum);
            if (count >= highest) {
                highest = count;
                most = Optional.of(what);
            }
        }

        Optional<T> most() {
            return most;
        }
    }

    /** One look over a file. */
    private final class Look {
        private final Source source;
        private final Nodes nodes;

        Look(Source source) {
            this.source = source;
            this.nodes = new Nodes(source);
        }

        void at(Node node, String key, int depth) {
            if (depth > YamlTree.DEEPEST) {
                return;
            }
            if (node instanceof MappingNode map) {
                atMap(map, depth);
            } else if (node instanceof SequenceNode list) {
                atList(list, key, depth);
            } else if (node instanceof ScalarNode scalar) {
                atScalar(scalar, key);
            }
        }

        private void atMap(MappingNode map, int depth) {
            if (Nodes.isFlow(map) && !map.getValue().isEmpty()) {
                seePadding(map, paddedBraces);
                boolean quoted = source.at(nodes.start(map.getValue().get(0).getKeyNode())) == '"';
                quotedKeysInBraces.see(quoted);
                json |= depth == 0 && quoted;
            }
            int lastLine = -1;
            for (NodeTuple entry : map.getValue()) {
                String key = Nodes.key(entry);
                Node value = entry.getValueNode();
                boolean elsewhere = nodes.start(value) < nodes.start(entry.getKeyNode());
                if (elsewhere) {
                    continue;
                }
                if (!Nodes.isFlow(map)) {
                    atBlockEntry(entry, key);
                    lastLine = depth == 0 ? atSection(entry, lastLine) : lastLine;
                }
                at(value, key, depth + 1);
            }
        }

        /** Below a next-line sign (U+0085), which YAML takes for a line end and editors do not, it would be less than none. */
        private void seeGap(int gap) {
            if (gap > 0) {
                gaps.see(gap);
            }
        }

        private void seePadding(Node collection, Tally<Boolean> padded) {
            int start = nodes.start(collection);
            if (source.line(start) == source.line(nodes.end(collection))) {
                padded.see(source.at(start + 1) == ' ');
            }
        }

        private void atBlockEntry(NodeTuple entry, String key) {
            Node value = entry.getValueNode();
            int deeper = source.indent(nodes.start(value)) - source.indent(nodes.start(entry.getKeyNode()));
            boolean flow = Nodes.isFlow(value);
            if (value instanceof MappingNode map && !map.getValue().isEmpty()) {
                inBraces.computeIfAbsent(key, k -> new Tally<>()).see(flow);
                if (!flow && deeper > 0) {
                    steps.see(deeper);
                }
            } else if (value instanceof SequenceNode list && !list.getValue().isEmpty()) {
                inBraces.computeIfAbsent(key, k -> new Tally<>()).see(flow);
                if (!flow && deeper >= 0) {
                    dashes.see(deeper);
                }
            }
        }

        /** Sees whether there is air above a section, and gives the last line of it. */
        private int atSection(NodeTuple entry, int lastLine) {
            int first = source.line(nodes.start(entry.getKeyNode()));
            int last = source.line(nodes.end(entry.getValueNode()));
            if (lastLine >= 0 && last > first) {
                airBetweenSections.see(hasBlankLine(lastLine, first));
            }
            return Math.max(first, last);
        }

        private void atList(SequenceNode list, String key, int depth) {
            boolean flow = Nodes.isFlow(list);
            if (flow && !list.getValue().isEmpty()) {
                seePadding(list, paddedBrackets);
            }
            int dash = source.indent(nodes.start(list));
            Node before = null;
            for (Node item : list.getValue()) {
                boolean elsewhere = nodes.start(item) < nodes.start(list);
                if (elsewhere) {
                    continue;
                }
                if (!flow && !Nodes.isEmpty(item)) {
                    seeGap(source.indent(nodes.start(item)) - dash);
                    if (item instanceof MappingNode map) {
                        itemsInBraces.computeIfAbsent(key, k -> new Tally<>()).see(Nodes.isFlow(map));
                    }
                    if (depth == 1 && before instanceof MappingNode map && !Nodes.isFlow(map)) {
                        airBetweenItems.see(
                                hasBlankLine(source.line(nodes.end(before)), source.line(nodes.start(item))));
                    }
                }
                before = item;
                at(item, key, depth + 1);
            }
        }

        private void atScalar(ScalarNode scalar, String key) {
            if (!Nodes.isEmpty(scalar) && !Nodes.isBlockScalar(scalar)) {
                ScalarStyle style = scalar.getScalarStyle();
                quoting.computeIfAbsent(key, k -> new Tally<>())
                        .see(
                                style == ScalarStyle.SINGLE_QUOTED
                                        ? Quoting.SINGLE
                                        : style == ScalarStyle.DOUBLE_QUOTED
                                                ? Quoting.DOUBLE
                                                : Quoting.ONLY_WHERE_NEEDED);
            }
        }

        private boolean hasBlankLine(int from, int to) {
            for (int line = from + 1; line < to; line++) {
                if (source.isBlank(line)) {
                    return true;
                }
            }
            return false;
        }
    }
}
