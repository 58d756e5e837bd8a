package pop.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A JSON text as the nodes that {@link Reading} reads, so that one reader knows the format. Every scalar is a text. Knows no
 * key.
 */
final class JsonNodes {

    private final JsonParser parser;
    private final Source source;
    private final int[] codePoints;

    private JsonNodes(JsonParser parser, Source source) {
        this.parser = parser;
        this.source = source;
        this.codePoints = codePoints(source.text());
    }

    /**
     * The outermost node of a JSON text.
     *
     * @throws JsonProcessingException when it is no JSON, or deeper or longer than a POP can be
     */
    static Node of(Source source) throws JsonProcessingException {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(YamlTree.DEEPEST)
                .maxStringLength(YamlTree.MOST_CODE_POINTS)
                .build();
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(limits).build();
        try (JsonParser parser = factory.createParser(source.text())) {
            JsonNodes nodes = new JsonNodes(parser, source);
            parser.nextToken();
            Node root = nodes.node();
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "more than one document");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException(e); // a text never fails
        }
    }

    private Node node() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object();
        }
        if (token == JsonToken.START_ARRAY) {
            return array();
        }
        if (token == null) {
            throw new JsonParseException(parser, "nothing");
        }
        return scalar();
    }

    private Node object() throws IOException {
        Mark start = start();
        List<NodeTuple> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Node key = scalar();
            parser.nextToken();
            entries.add(new NodeTuple(key, node()));
        }
        return new MappingNode(Tag.MAP, true, entries, start, end(), FlowStyle.FLOW);
    }

    private Node array() throws IOException {
        Mark start = start();
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new SequenceNode(Tag.SEQ, true, items, start, end(), FlowStyle.FLOW);
    }

    private Node scalar() throws IOException {
        Mark start = start();
        String text = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
        return new ScalarNode(Tag.STR, text, start, end(), ScalarStyle.DOUBLE_QUOTED);
    }

    private Mark start() {
        return mark(parser.currentTokenLocation().getCharOffset());
    }

    private Mark end() {
        return mark(parser.currentLocation().getCharOffset());
    }

    private Mark mark(long offset) {
        int at = (int) Math.max(0, Math.min(offset, source.length()));
        int line = source.line(at);
        return new Mark("", codePoints[at], line, at - source.lineStart(line), new int[0], 0);
    }

    /** For each char the number of code points before it. */
    private static int[] codePoints(String text) {
        int[] counted = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            counted[i + 1] = counted[i] + (second ? 0 : 1);
        }
        return counted;
    }
}
