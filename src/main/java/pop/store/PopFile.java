package pop.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;
import pop.model.At;
import pop.model.Fields;
import pop.model.Place;
import pop.model.Pop;
import pop.model.Problem;
import pop.model.Type;
import pop.model.Typed;

/**
 * A POP as it was read from one file: the POP, what the reader met, and where everything stands. A file that cannot be
 * read holds an empty POP and says why in its problems. Knows no severity and no reader's language.
 */
public final class PopFile {

    /** No text within the limit of code points has more bytes: four each, and a byte order mark. */
    static final long MOST_BYTES = 4L * YamlTree.MOST_CODE_POINTS + 3;

    private final String name;
    private final Source source;
    private final Optional<Places> places;
    private final Pop pop;
    private final List<Problem> problems;
    private final Set<At> guarded;
    private final boolean old;

    private PopFile(
            String name,
            Source source,
            Optional<Places> places,
            Pop pop,
            List<Problem> problems,
            Set<At> guarded,
            boolean old) {
        this.name = name;
        this.source = source;
        this.places = places;
        this.pop = pop;
        this.problems = List.copyOf(problems);
        this.guarded = Set.copyOf(guarded);
        this.old = old;
    }

    /**
     * Reads bytes as a POP file.
     *
     * @param name what people call the file: a path as they gave it
     */
    public static PopFile of(String name, byte[] bytes) {
        Source.Decoded decoded = Source.decode(bytes);
        if (decoded.badByte().isPresent()) {
            return unreadable(name, decoded.good(), notUtf8(decoded, bytes));
        }
        return of(name, decoded.good());
    }

    /** Reads a text as a POP file. */
    public static PopFile of(String name, String text) {
        return of(name, new Source(text));
    }

    /** A file that the system would not give. */
    public static PopFile unreadable(String name, String detail) {
        Problem problem = Problem.of(Problem.Kind.UNREADABLE_FILE, At.ROOT, Place.TOP, Map.of("detail", detail));
        return unreadable(name, new Source(""), problem);
    }

    /** A file of more bytes than pop reads; it is not even opened. */
    static PopFile tooBig(String name) {
        Map<String, String> facts = Map.of("limit", String.valueOf(YamlTree.MOST_CODE_POINTS));
        Problem problem = new Problem(Problem.Kind.TOO_BIG_OR_DEEP, "size", At.ROOT, Place.TOP, facts, List.of());
        return unreadable(name, new Source(""), problem);
    }

    private static PopFile of(String name, Source source) {
        YamlTree tree = YamlTree.of(source);
        Optional<Problem> problem = tree.problem();
        if (problem.isPresent()) {
            return unreadable(name, source, problem.get());
        }
        Node written = tree.root().orElseThrow(() -> new IllegalStateException("neither a tree nor a problem"));
        boolean old = FormatZero.is(written);
        Node root = old ? FormatZero.today(written) : written;
        Reading reading = new Reading(source);
        Pop pop = reading.pop(root);
        List<Problem> problems = reading.problems();
        boolean hidden = problems.stream().anyMatch(met -> met.kind().hidesThePop());
        Places places = new Places(source, root, reading.kept());
        return new PopFile(
                name, source, Optional.of(places), hidden ? Pop.EMPTY : pop, problems, reading.guarded(), old);
    }

    private static PopFile unreadable(String name, Source source, Problem problem) {
        return new PopFile(name, source, Optional.empty(), Pop.EMPTY, List.of(problem), Set.of(), false);
    }

    private static Problem notUtf8(Source.Decoded decoded, byte[] bytes) {
        int at = decoded.badByte().orElse(0);
        String hex = Integer.toHexString(bytes[at] & 0xFF);
        Source good = decoded.good();
        Place place = good.place(good.length(), good.length());
        return Problem.of(Problem.Kind.NOT_UTF_8, At.ROOT, place, Map.of("byte", hex));
    }

    /** The text of a new file that holds a POP. */
    public static String fresh(Pop pop) {
        Draft.Keys keys = Draft.of(new Type.Part<>(Fields.POP), pop.facts());
        List<String> lines = keys.entries().isEmpty() ? List.of("{}") : new Layout(Habits.ofPop()).document(keys);
        return String.join("\n", lines) + "\n";
    }

    /**
     * This file with its POP changed: the smallest edit of its text that says exactly that.
     *
     * @throws EditRefused when it cannot be done safely
     */
    public Edit edit(Pop changed) {
        return Edit.of(this, changed);
    }

    /**
     * This file with its POP changed, and with one field written out even when the reader took that for its value already,
     * because what stands there cannot be read.
     *
     * @throws EditRefused when it cannot be done safely
     */
    public Edit edit(Pop changed, At said) {
        return guarded.contains(said) ? Edit.saying(this, changed, said) : edit(changed);
    }

    /** Whether somebody wrote there who may see something and nobody can read it, so that it counts as private. */
    public boolean isGuarded(At at) {
        return guarded.contains(at);
    }

    /** Whether it has an older form. It is read as it stands, and written only by {@link Migration}. */
    public boolean isOld() {
        return old;
    }

    /** What people call the file. */
    public String name() {
        return name;
    }

    /** The whole text as it was read. */
    public String text() {
        return source.text();
    }

    /** The POP; empty when the file could not be read. */
    public Pop pop() {
        return pop;
    }

    /** What the reader met, in the file's order. */
    public List<Problem> problems() {
        return problems;
    }

    /** Why the POP in the file cannot be read, if that is so. */
    public Optional<Problem> hidden() {
        return problems.stream().filter(problem -> problem.kind().hidesThePop()).findFirst();
    }

    /** The comments that ask for findings to be passed over. */
    public List<Remark> remarks() {
        return places.map(found -> new Remarks(source).in(found.root())).orElse(List.of());
    }

    /** Where something in the model stands in the file; what is missing is placed at the nearest thing around it. */
    public Place place(At at) {
        return places.map(found -> found.of(at)).orElse(Place.TOP);
    }

    /** Every text with digits that somebody typed in the file, whether it came into the POP or not. */
    public List<Typed> typed() {
        return hidden().isPresent() ? List.of() : places.map(Places::typed).orElse(List.of());
    }

    /** The nodes of the file with their places, for who changes it; empty when it could not be read. */
    Optional<Places> places() {
        return places;
    }

    Source source() {
        return source;
    }
}
