package pop.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import pop.model.At;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Problem;
import pop.store.Leaves.Leaf;

/**
 * What can be mended in the text of a file without changing what it means: an id for an item that has none, the form of a
 * date that can be read in one way only, quotes around what YAML misreads. Every other byte stays. Knows no rule and
 * writes nothing.
 */
public final class Fixes {

    /** Signs that say something to YAML in front of a text, so that quotes around them would be a guess. */
    private static final String MEANT_FOR_YAML = "|>&!";

    private final PopFile file;
    private final Source source;
    private final Map<Kind, Integer> numbers = new EnumMap<>(Kind.class);
    private @Nullable Splicer splicer;
    private @Nullable Leaves leaves;

    /**
     * @param file the text that is to be mended
     */
    public Fixes(PopFile file) {
        this.file = file;
        this.source = file.source();
    }

    /** Something that could be mended; {@link #made} says whether it holds. */
    public sealed interface Fix permits NewId, Rewritten {}

    /** An id for the item at a place. */
    record NewId(Splice splice, At at, String id) implements Fix {}

    /** Other signs for the value that begins where the splice does; it then reads as these words. */
    record Rewritten(Splice splice, Problem problem, String words) implements Fix {}

    /** The next id for an item without one; asked for another item, the id behind that. */
    public Optional<Fix> id(At at) {
        Optional<Item> item = file.pop().itemAt(at).filter(found -> found.id().isEmpty());
        Optional<Node> root = file.places().map(Places::root);
        if (item.isEmpty() || root.isEmpty()) {
            return Optional.empty();
        }
        Kind kind = item.get().kind();
        int number = numbers.computeIfAbsent(kind, this::nextNumber);
        String id = kind.prefix() + number;
        try {
            Splice splice = splicer(root.get()).of(new Change.Put(at, Fields.ID, id));
            numbers.put(kind, number + 1);
            return Optional.of(new NewId(splice, at, id));
        } catch (EditRefused refused) {
            return Optional.empty();
        }
    }

    /** What mends a problem that the reader of this file met, if anything does. */
    public Optional<Fix> of(Problem problem) {
        return switch (problem.kind()) {
            case UNREADABLE_DATE -> date(problem);
            case UNREADABLE_NUMBER -> problem.variant().equals("braces") ? number(problem) : Optional.empty();
            case TEXT_BECAME_COMMENT -> lostWords(problem);
            case NOT_YAML -> unquoted(problem);
            case NOT_UTF_8,
                    DUPLICATE_KEY,
                    UNKNOWN_KEY,
                    WRONG_KIND,
                    UNKNOWN_VALUE,
                    UNSUPPORTED_FORMAT,
                    SEVERAL_DOCUMENTS,
                    EMPTY_FILE,
                    TOO_BIG_OR_DEEP,
                    UNREADABLE_FILE,
                    ANCHOR_USED -> Optional.empty();
        };
    }

    /** The file with all this mended; empty when, read again, anything else would have changed with it. */
    public Optional<PopFile> made(List<Fix> fixes) {
        List<Fix> inOrder = fixes.stream()
                .sorted(Comparator.comparingInt(fix -> splice(fix).from()))
                .toList();
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        int done = 0;
        for (Fix fix : inOrder) {
            Splice splice = splice(fix);
            if (splice.from() < done) {
                return Optional.empty();
            }
            text.append(file.text(), done, splice.from());
            starts.add(text.length());
            text.append(splice.words());
            done = splice.to();
        }
        text.append(file.text(), done, file.text().length());
        PopFile after = PopFile.of(file.name(), text.toString());
        return new Mended(file, after).holds(inOrder, starts) ? Optional.of(after) : Optional.empty();
    }

    static Splice splice(Fix fix) {
        if (fix instanceof NewId id) {
            return id.splice();
        }
        return ((Rewritten) fix).splice();
    }

    private Splicer splicer(Node root) {
        Splicer made = splicer;
        if (made == null) {
            made = new Splicer(file, root);
            splicer = made;
        }
        return made;
    }

    private Leaves leaves(Node root) {
        Leaves found = leaves;
        if (found == null) {
            found = Leaves.of(source, root);
            leaves = found;
        }
        return found;
    }

    private int nextNumber(Kind kind) {
        return Integer.parseInt(file.pop().nextId(kind).substring(kind.prefix().length()));
    }

    private Optional<Fix> date(Problem problem) {
        String written = written(problem);
        char first = written.isEmpty() ? '\0' : written.charAt(0);
        boolean quoted = written.length() > 1
                && (first == '"' || first == '\'')
                && written.charAt(written.length() - 1) == first;
        String bare = quoted ? written.substring(1, written.length() - 1) : written;
        String quote = quoted ? String.valueOf(first) : "";
        return Scalars.certainDate(bare)
                .map(day -> new Rewritten(stretch(problem, quote + day + quote), problem, day.toString()));
    }

    private Optional<Fix> number(Problem problem) {
        String written = written(problem);
        boolean whole = written.equals(problem.facts().get("value"))
                && Scalars.number(written).isPresent();
        return whole
                ? Optional.of(new Rewritten(stretch(problem, Quotes.quoted(written)), problem, written))
                : Optional.empty();
    }

    /** Quotes around the words before and behind the number sign, as they stand there; not between braces. */
    private Optional<Fix> lostWords(Problem problem) {
        int sign = source.offset(problem.place().line(), problem.place().column());
        Optional<Leaf> leaf = file.places()
                .flatMap(places -> leaves(places.root()).before(sign))
                .filter(found -> found.end() <= sign && !found.inBraces());
        if (leaf.isEmpty()) {
            return Optional.empty();
        }
        String value = leaf.get().scalar().getValue();
        int from = value.isEmpty() ? sign : leaf.get().start();
        String words =
                source.text().substring(from, source.lineEnd(source.line(sign))).stripTrailing();
        boolean exact = source.line(from) == source.line(sign) && words.startsWith(value);
        return exact ? Optional.of(quoted(problem, from, words)) : Optional.empty();
    }

    /** Quotes around the value on the line where YAML gave up, where there is no doubt which words it is. */
    private Optional<Fix> unquoted(Problem problem) {
        if (!problem.variant().equals("colon") && !problem.variant().equals("sign")) {
            return Optional.empty();
        }
        int line = problem.place().line() - 1;
        Matcher entry = Diagnosis.ENTRY.matcher(source.lineText(line));
        if (!entry.matches()) {
            return Optional.empty();
        }
        String words = entry.group(3).strip();
        boolean doubtful =
                words.contains(" #") || words.contains("\t#") || MEANT_FOR_YAML.indexOf(words.charAt(0)) >= 0;
        int from = source.lineEnd(line) - source.lineText(line).length() + entry.start(3);
        return doubtful ? Optional.empty() : Optional.of(quoted(problem, from, words));
    }

    private static Fix quoted(Problem problem, int from, String words) {
        return new Rewritten(new Splice(from, from + words.length(), Quotes.quoted(words)), problem, words);
    }

    private String written(Problem problem) {
        Splice whole = stretch(problem, "");
        return source.text().substring(whole.from(), whole.to());
    }

    private Splice stretch(Problem problem, String words) {
        int from = source.offset(problem.place().line(), problem.place().column());
        int to = source.offset(problem.place().endLine(), problem.place().endColumn());
        return new Splice(from, to, words);
    }
}
