package pop.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import pop.store.Scalars;

/**
 * What an editor hands to a schema of a YAML text: values by the core schema of YAML 1.2, where {@code nee} and a date are
 * text, {@code 0o17} is fifteen and {@code ~} is nothing. Knows no POP.
 */
record EditorsEye(JsonNode document, List<String> lost) {

    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
    private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern FLOATING =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String MERGE = "<<";

    /** What it sees, unless it already complains of the YAML. */
    static Optional<EditorsEye> on(String text) {
        try {
            LoaderOptions options = new LoaderOptions();
            Composer composer = new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options);
            if (!composer.checkNode()) {
                return Optional.empty();
            }
            List<String> lost = new ArrayList<>();
            JsonNode document = seen(composer.getNode(), lost);
            return composer.checkNode() ? Optional.empty() : Optional.of(new EditorsEye(document, lost));
        } catch (YAMLException | SameKeyTwice e) {
            return Optional.empty();
        }
    }

    /** YAML itself forbids it. */
    private static final class SameKeyTwice extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static JsonNode seen(Node node, List<String> lost) {
        if (node instanceof MappingNode map) {
            ObjectNode object = NODES.objectNode();
            ObjectNode merged = NODES.objectNode();
            for (NodeTuple entry : map.getValue()) {
                String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                JsonNode value = seen(entry.getValueNode(), lost);
                if (key.equals(MERGE) && value instanceof ObjectNode other) {
                    merged.setAll(other);
                } else if (object.has(key)) {
                    throw new SameKeyTwice();
                } else {
                    object.set(key, value);
                }
            }
            merged.setAll(object);
            return merged;
        }
        if (node instanceof SequenceNode list) {
            ArrayNode array = NODES.arrayNode();
            list.getValue().forEach(item -> array.add(seen(item, lost)));
            return array;
        }
        ScalarNode scalar = (ScalarNode) node;
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return NODES.textNode(scalar.getValue());
        }
        if (isLost(scalar.getValue())) {
            lost.add(scalar.getValue());
        }
        return plain(scalar.getValue());
    }

    /** What a value without quotes is taken for. */
    private static JsonNode plain(String text) {
        if (NULL.matcher(text).matches()) {
            return NODES.nullNode();
        }
        if (TRUE.matcher(text).matches()) {
            return NODES.booleanNode(true);
        }
        if (FALSE.matcher(text).matches()) {
            return NODES.booleanNode(false);
        }
        if (DECIMAL.matcher(text).matches()) {
            return NODES.numberNode(new BigInteger(text));
        }
        if (OCTAL.matcher(text).matches()) {
            return NODES.numberNode(new BigInteger(text.substring(2), 8));
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return NODES.numberNode(new BigInteger(text.substring(2), 16));
        }
        return FLOATING.matcher(text).matches() ? NODES.numberNode(new BigDecimal(text)) : NODES.textNode(text);
    }

    /** Whether the schema is told what it stands for and not how it was written, where the reader goes by the writing. */
    private static boolean isLost(String text) {
        JsonNode value = plain(text);
        return (value.isNull() && !text.isEmpty())
                || (value.isBoolean() && !text.equals(value.asText()))
                || (value.isNumber() && Scalars.number(text).isEmpty());
    }
}
