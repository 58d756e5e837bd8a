package pop.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import pop.model.At;
import pop.model.Problem;

/**
 * The YAML nodes of a text, every scalar a text and nothing guessed, or the one problem that keeps it from being read.
 * Works within limits, so that a bomb gets an answer at once. Knows no format.
 */
final class YamlTree {

    /** SnakeYAML's own default: 3 MiB of code points, some hundred times the longest dossier we saw. */
    static final int MOST_CODE_POINTS = 3 * 1024 * 1024;

    /** SnakeYAML's own default; the format itself is seven deep. */
    static final int DEEPEST = 50;

    /** SnakeYAML's own default for aliases of lists and maps. */
    static final int MOST_ALIASES = 50;

    private final Source source;
    private final @Nullable Node root;
    private final Optional<Problem> problem;

    private YamlTree(Source source, @Nullable Node root, Optional<Problem> problem) {
        this.source = source;
        this.root = root;
        this.problem = problem;
    }

    /** Composes the one document of a text. */
    static YamlTree of(Source source) {
        if (source.length() > MOST_CODE_POINTS && source.text().codePointCount(0, source.length()) > MOST_CODE_POINTS) {
            return failed(source, tooBig(source, "size", MOST_CODE_POINTS));
        }
        Optional<Node> common = CommonYaml.of(source.text());
        if (common.isPresent()) {
            source.isWithoutAnchors();
            return new YamlTree(source, common.get(), Optional.empty());
        }
        return ofAnyYaml(source);
    }

    /** The same by SnakeYAML, which knows all of YAML and says what is wrong. */
    static YamlTree ofAnyYaml(Source source) {
        try {
            return compose(source);
        } catch (MarkedYAMLException e) {
            return failed(source, new Diagnosis(source).of(e));
        } catch (ReaderException e) {
            return failed(source, new Diagnosis(source).of(e));
        } catch (IllegalArgumentException e) {
            return stumbled(source, e);
        } catch (YAMLException e) {
            boolean depth = String.valueOf(e.getMessage()).startsWith("Nesting");
            return failed(source, depth ? tooBig(source, "depth", DEEPEST) : tooBig(source, "aliases", MOST_ALIASES));
        }
    }

    /**
     * SnakeYAML stumbles over some signs of its own, such as an escape that the end of the file cuts off, and says nothing
     * of where. Before a line end it mostly does.
     */
    private static YamlTree stumbled(Source source, IllegalArgumentException e) {
        if (source.text().endsWith("\n")) {
            return failed(source, new Diagnosis(source).of(e));
        }
        YamlTree told = of(new Source(source.text() + "\n"));
        return told.problem
                .map(problem -> failed(source, problem))
                .orElseGet(() -> failed(source, new Diagnosis(source).of(e)));
    }

    /** The outermost node, if the text could be read. */
    Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    /** Why there is no node. */
    Optional<Problem> problem() {
        return problem;
    }

    Source source() {
        return source;
    }

    private static YamlTree compose(Source source) {
        LoaderOptions limits = new LoaderOptions();
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(MOST_ALIASES);
        limits.setCodePointLimit(MOST_CODE_POINTS + 1);
        Composer composer =
                new Composer(new ParserImpl(new StreamReader(source.text()), limits), new TextOnly(), limits);
        if (!composer.checkNode()) {
            String variant = source.text().isBlank() ? "" : "comments";
            return failed(source, plain(source, Problem.Kind.EMPTY_FILE, variant, 0, 0, Map.of()));
        }
        Node root = composer.getNode();
        if (composer.checkNode()) {
            int second = source.offset(composer.getNode().getStartMark().getIndex());
            return failed(source, plain(source, Problem.Kind.SEVERAL_DOCUMENTS, "", second, second, Map.of()));
        }
        Optional<Node> endless = source.mayHoldAliases() ? endless(root) : Optional.empty();
        if (endless.isPresent()) {
            int start = source.offset(endless.get().getStartMark().getIndex());
            Map<String, String> facts = Map.of("limit", String.valueOf(DEEPEST));
            return failed(source, plain(source, Problem.Kind.TOO_BIG_OR_DEEP, "depth", start, start, facts));
        }
        return new YamlTree(source, root, Optional.empty());
    }

    /** A list or map that holds itself, through an alias, and so has no bottom. */
    private static Optional<Node> endless(Node root) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Node> ahead = new ArrayList<>(List.of(root));
        while (!ahead.isEmpty()) {
            Node node = ahead.remove(ahead.size() - 1);
            if (node.isTwoStepsConstruction()) {
                return Optional.of(node);
            }
            if (seen.add(node)) {
                if (node instanceof SequenceNode list) {
                    ahead.addAll(list.getValue());
                } else if (node instanceof MappingNode map) {
                    map.getValue().forEach(entry -> {
                        ahead.add(entry.getKeyNode());
                        ahead.add(entry.getValueNode());
                    });
                }
            }
        }
        return Optional.empty();
    }

    private static YamlTree failed(Source source, Problem problem) {
        return new YamlTree(source, null, Optional.of(problem));
    }

    private static Problem tooBig(Source source, String variant, int limit) {
        return plain(source, Problem.Kind.TOO_BIG_OR_DEEP, variant, 0, 0, Map.of("limit", String.valueOf(limit)));
    }

    private static Problem plain(
            Source source, Problem.Kind kind, String variant, int from, int to, Map<String, String> facts) {
        return new Problem(kind, variant, At.ROOT, source.place(from, to), facts, List.of());
    }

    /** Takes every scalar for a text: {@code no} is not false and {@code 2:30} is not 150. */
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none: what a value is, the format says
        }
    }
}
