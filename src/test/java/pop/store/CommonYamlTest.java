package pop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

class CommonYamlTest {

    /** What somebody may type, or leave out, in the middle of anything. */
    private static final List<String> SLIPS = List.of(
            " ",
            "  ",
            "\n",
            "\n\n",
            "\n  ",
            "- ",
            "\n- ",
            "-",
            ":",
            ": ",
            " #",
            "#",
            "# een woord\n",
            "'",
            "\"",
            "''",
            "\\",
            "\\n",
            "[",
            "]",
            "{",
            "}",
            ",",
            ", ",
            "[]",
            "{}",
            "|",
            ">",
            "|-\n",
            ">+\n",
            "|2\n",
            "&a ",
            "*a",
            "!",
            "%",
            "@",
            "?",
            "? ",
            "---",
            "\n---\n",
            "...",
            "\t",
            "\r",
            "\u0085",
            "\u2028",
            "é",
            "…",
            "\uD83D\uDE00",
            "\uFEFF",
            "a",
            "a:",
            "\na: b\n",
            "<<: ",
            "\n\"k l\": ",
            "'k': ",
            "~",
            "=",
            "\u0000",
            "x: |\n   a\n\n  b\n",
            "x: >\n  a\n   b\n  c\n\n",
            "\"a\n  b\"",
            "'a\n\n b'");

    private static final int MUTATIONS_OF_EACH = 1500;

    static Stream<Path> all() {
        return Corpus.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_it_reads_it_reads_as_snakeyaml_does(Path path) {
        assertAlike(new String(Corpus.bytes(path), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_it_reads_after_a_slip_it_reads_as_snakeyaml_does(Path path) {
        String text = new String(Corpus.bytes(path), StandardCharsets.UTF_8);
        Random random = new Random(path.getFileName().toString().hashCode());
        for (int i = 0; i < MUTATIONS_OF_EACH; i++) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + (random.nextBoolean() ? 0 : random.nextInt(6)));
            String slip = SLIPS.get(random.nextInt(SLIPS.size()));
            String slipped = text.substring(0, from) + slip + text.substring(to);
            assertAlike(i % 5 == 0 ? slipped.replace("\n", "\r\n") : slipped);
        }
    }

    @Test
    void what_it_reads_of_signs_in_any_order_it_reads_as_snakeyaml_does() {
        Random random = new Random(7);
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder(i % 7 == 0 ? "---\na: " : "a: ");
            int parts = 1 + random.nextInt(9);
            for (int part = 0; part < parts; part++) {
                text.append(SLIPS.get(random.nextInt(SLIPS.size())));
            }
            text.append(i % 5 == 0 ? "\n...\n" : "");
            assertAlike(i % 3 == 0 ? text.toString().replace("\n", "\r\n") : text.toString());
        }
    }

    @Test
    void every_pop_that_comes_with_pop_is_common() {
        assertThat(Corpus.pops().map(Corpus::bytes).map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .allMatch(text -> CommonYaml.of(text).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &b c",
                "a: !!int 3",
                "a: \"\\u00e9\"",
                "? a",
                "a: b\n---\nc: d",
                "a: b\n...\nc: d",
                "a:\rb: c",
                "a: b: c",
                "\uFEFFa: b",
                "a:\tb"
            })
    void the_rest_it_leaves_to_snakeyaml(String text) {
        assertThat(CommonYaml.of(text)).isEmpty();
    }

    private static void assertAlike(String text) {
        Optional<Node> common = CommonYaml.of(text);
        if (common.isPresent()) {
            YamlTree tree = YamlTree.ofAnyYaml(new Source(text));
            assertThat(tree.root()).as("SnakeYAML reads%n%s", text).isPresent();
            StringBuilder told = new StringBuilder();
            tell(tree.root().orElseThrow(), told);
            StringBuilder toldOfCommon = new StringBuilder();
            tell(common.get(), toldOfCommon);
            assertThat(toldOfCommon).as(text).hasToString(told.toString());
        }
    }

    /** All that is asked of nodes; the end mark of keys and items below each other is of no use to anybody. */
    private static void tell(Node node, StringBuilder told) {
        told.append(node.getTag()).append(' ').append(node.getStartMark().getIndex());
        told.append(' ').append(node.getAnchor()).append(' ').append(node.isTwoStepsConstruction());
        if (node instanceof ScalarNode scalar) {
            told.append(' ').append(node.getEndMark().getIndex()).append(' ').append(scalar.getScalarStyle());
            told.append(' ').append(scalar.getValue()).append('\n');
            return;
        }
        told.append(' ').append(((CollectionNode<?>) node).getFlowStyle());
        told.append(' ')
                .append(Nodes.isFlow(node) ? node.getEndMark().getIndex() : -1)
                .append('\n');
        if (node instanceof MappingNode map) {
            map.getValue().forEach(entry -> {
                tell(entry.getKeyNode(), told);
                tell(entry.getValueNode(), told);
            });
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> tell(item, told));
        }
        told.append("end\n");
    }
}
