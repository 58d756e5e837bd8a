package pop.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * One YAML file after another, each with something in it deleted, renamed, exchanged or turned into something else; the same
 * ones for the same seed. Knows no format: maps, lists and values as they are written are all there is.
 */
final class Mutants {

    /** Values as people write them, good ones and bad ones and those that YAML takes for something else. */
    static final List<String> VALUES =
            Pattern.compile("[|\n]").splitAsStream("""
                     | ~ | null | Null | NULL | '' | "  " | 'null' | '~' | true | True | TRUE | false | FALSE
                    yes | Yes | no | No | on | ja | Ja | nee | deels | partly | 'yes' | "true" | " ja " | 'no '
                    0 | 1 | +1 | -1 | 01 | 1.0 | 1,0 | '1' | ' 1' | 2 | 90 | 0412 | 2.5 | 2,5 | '2,5' | "90" | 1_000
                    1e3 | 0o17 | 0x1F | .5 | 5. | 12:30 | 2:30 | 1.000.000 | 999999999999999 | 1000000000000000
                    -1000000000000000 | '1000000000000000' | 1.123456789 | 1.1234567891 | 00000000000000001
                    2026-01-01 | '2026-01-01' | " 2026-01-01 " | 2024-02-29 | 2026-02-29 | 2026-02-30 | 2026-04-31
                    2026-12-31 | 2026-13-01 | 2026-00-10 | 2026-01-00 | 2026-1-1 | 01/02/2026 | 2026/01/02 | 20260101
                    2026-01-01T10:00:00Z | 0000-02-29 | 1900-02-29 | 2000-02-29 | 9999-12-31 | 10000-01-01
                    a1 | i1 | pop | 'pop' | ' pop ' | pop- | popper | A1 | a_1 | 1a | a1 a2 | een zin | '#x'
                    "a\\nb" | "a1\\n" | training | Training | "training " | trainig | client | coach | private | self | other
                    nl | fr | vdab | 1-5 | a, b | "\\u00a0"
                    [] | {} | [a1] | [a1, a2] | [[a1]] | [{}] | [{text: x}] | {text: x} | {x-own: 1} | {onbekend: 1}
                    [null] | [''] | [true] | [2026-01-01] | [2026-02-30] | [1, ja, x] | {a: b, c: d} | [{onbekend: 1}]
                    """).map(String::strip).toList();

    private static final List<String> KEYS =
            List.of(("id text date due kind status because goal measure x-eigen tekst Text 1 "
                            + "true \"text\" null txet inzichten actions format")
                    .split(" ", -1));

    private final Object root;
    private final List<Slot> slots = new ArrayList<>();

    private Mutants(Object root) {
        this.root = root;
        collect(root);
    }

    /** Some mutants of a text. */
    static List<String> of(String text, long seed, int count) {
        Random random = new Random(seed);
        Node node = new Composer(
                        new ParserImpl(new StreamReader(text), new LoaderOptions()),
                        new Resolver(),
                        new LoaderOptions())
                .getSingleNode();
        List<String> mutants = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Mutants mutant = new Mutants(thinned(copy(node), random));
            int changes = 1 + random.nextInt(2);
            for (int change = 0; change < changes; change++) {
                mutant.change(random);
            }
            mutants.add(mutant.text());
        }
        return mutants;
    }

    /** A text with one value at the end of a way of keys; {@code []} goes into a list. */
    static String at(List<String> way, String value) {
        Object made = value;
        for (int i = way.size() - 1; i >= 0; i--) {
            made = way.get(i).equals("[]") ? List.of(made) : Map.of(way.get(i), made);
        }
        return write(made, 0).substring(1);
    }

    /** Where something stands, and can be put in the place of. */
    private interface Slot {
        Object get();

        void set(Object value);

        void remove();

        void rename(String key);

        void repeat();
    }

    private record InMap(Map<String, Object> map, String key) implements Slot {
        @Override
        public Object get() {
            return map.getOrDefault(key, "");
        }

        @Override
        public void set(Object value) {
            map.put(key, value);
        }

        @Override
        public void remove() {
            map.remove(key);
        }

        @Override
        public void rename(String other) {
            Object value = get();
            map.remove(key);
            map.put(other, value);
        }

        @Override
        public void repeat() {
            set(new ArrayList<>(List.of(get(), get())));
        }
    }

    private record InList(List<Object> list, int index) implements Slot {
        @Override
        public Object get() {
            return index < list.size() ? list.get(index) : "";
        }

        @Override
        public void set(Object value) {
            if (index < list.size()) {
                list.set(index, value);
            }
        }

        @Override
        public void remove() {
            if (index < list.size()) {
                list.remove(index);
            }
        }

        @Override
        public void rename(String key) {
            set(new LinkedHashMap<>(Map.of(key, get())));
        }

        @Override
        public void repeat() {
            list.add(get());
        }
    }

    private void change(Random random) {
        Slot slot = pick(slots, random);
        switch (random.nextInt(9)) {
            case 0 -> slot.remove();
            case 1 -> slot.rename(pick(KEYS, random));
            case 2 -> slot.repeat();
            case 3 -> {
                Slot other = pick(slots, random);
                Object value = slot.get();
                slot.set(copyOf(other.get()));
                other.set(copyOf(value));
            }
            case 4 -> slot.set(new ArrayList<>(List.of(slot.get())));
            case 5 -> slot.set(slot.get() instanceof String ? pick(VALUES, random) : new ArrayList<>());
            default -> slot.set(pick(VALUES, random));
        }
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    @SuppressWarnings("unchecked") // what copy makes
    private void collect(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                slots.add(new InMap((Map<String, Object>) map, (String) key));
                collect(inner);
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                slots.add(new InList((List<Object>) list, i));
                collect(list.get(i));
            }
        }
    }

    private static Object copy(Node node) {
        if (node instanceof MappingNode map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            for (NodeTuple entry : map.getValue()) {
                copy.put(((ScalarNode) entry.getKeyNode()).getValue(), copy(entry.getValueNode()));
            }
            return copy;
        }
        if (node instanceof SequenceNode list) {
            List<Object> copy = new ArrayList<>();
            list.getValue().forEach(item -> copy.add(copy(item)));
            return copy;
        }
        ScalarNode scalar = (ScalarNode) node;
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getStartMark().getLine() == scalar.getEndMark().getLine();
        return plain ? scalar.getValue() : quoted(scalar.getValue());
    }

    /** The same with one item of each of its lists: what is changed is then seldom far from the rest, and soon read. */
    private static Object thinned(Object value, Random random) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> thin = new LinkedHashMap<>();
            map.forEach((key, inner) -> thin.put(key, thinned(inner, random)));
            return thin;
        }
        return value instanceof List<?> list && !list.isEmpty()
                ? new ArrayList<>(List.of(thinned(pick(list, random), random)))
                : value;
    }

    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, inner) -> copy.put(key, copyOf(inner)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(copyOf(item)));
            return copy;
        }
        return value;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private String text() {
        return write(root, 0).substring(1);
    }

    private static String write(Object value, int depth) {
        StringBuilder out = new StringBuilder();
        String indent = "\n" + "  ".repeat(depth);
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            map.forEach(
                    (key, inner) -> out.append(indent).append(key).append(':').append(write(inner, depth + 1)));
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            list.forEach(item -> out.append(indent).append('-').append(write(item, depth + 1)));
        } else {
            String text = value instanceof Map ? "{}" : value instanceof List ? "[]" : (String) value;
            out.append(text.isEmpty() ? "" : " " + text);
        }
        return out.toString();
    }
}
