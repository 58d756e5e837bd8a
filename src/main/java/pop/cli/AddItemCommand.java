package pop.cli;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.l10n.Words;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Language;
import pop.model.Shape;
import pop.view.FieldWords;

/**
 * {@code pop add action …} and the like: one item of one kind, with an option for every field of that kind in the table.
 * Knows no single field but the one that the person's words go into.
 */
final class AddItemCommand implements Command {

    /** What is added later, by commands of its own. */
    private static final Set<Field<?>> NOT_OPTIONS = Set.of(Fields.EVALUATIONS, Fields.COMMENTS);

    private final Kind kind;

    AddItemCommand(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String name() {
        return kind.word().replace('_', '-');
    }

    @Override
    public String description(Language language) {
        return FieldWords.of(language).kindHelp(shape()).orElse("");
    }

    @Override
    public Optional<String> examples(Language language) {
        return Words.of(getClass(), language).find("examples." + kind.word());
    }

    @Override
    public void declare(Options options) {
        Typed.declare(options);
        options().declare(options);
        Saving.declare(options);
    }

    @Override
    public Exit run(Call call) {
        Saving saving = new Saving(call);
        Naming.Opened opened = saving.open();
        Facts facts = facts(call);
        String label = opened.named().label();
        return saving.append(opened, "add", pop -> {
            Item item = shape().make(facts.has(Fields.ID) ? facts : facts.with(Fields.ID, pop.nextId(kind)));
            String id = item.id().orElseThrow(() -> new IllegalStateException("an item without id"));
            return new Saving.Changed(pop.plus(item), id, sentence(call, id, label));
        });
    }

    private String sentence(Call call, String id, String file) {
        Words words = call.words(this);
        String done = words.say("done", Map.of("kind", capital(kindName(call)), "id", id, "file", file));
        String next = words.find("next." + kind.word())
                .map(step -> "\n" + Words.fill(step, Map.of("id", id)))
                .orElse("");
        return done + next;
    }

    private String kindName(Call call) {
        return FieldWords.of(call.language()).kind(kind);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private Facts facts(Call call) {
        Facts facts = options().read(call);
        Optional<String> text = new Typed(call).text();
        if (text.isEmpty() && isTextWanted()) {
            throw new Refusal(Exit.USAGE, "missing-text", Map.of("kind", name()));
        }
        facts = facts.withIf(wordsField(), text);
        return facts.has(Fields.DATE) || !isDated() ? facts : facts.with(Fields.DATE, call.today());
    }

    private Shape<? extends Item> shape() {
        return Fields.shape(kind);
    }

    private FieldOptions options() {
        Set<Field<?>> without = new HashSet<>(NOT_OPTIONS);
        without.add(wordsField());
        return new FieldOptions(shape(), without);
    }

    /** Where the words go: most kinds have a text. */
    private Field<String> wordsField() {
        return switch (kind) {
            case SESSION -> Fields.SUMMARY;
            case COMPETENCE -> Fields.NAME;
            case ATTACHMENT -> Fields.FILE;
            default -> Fields.TEXT;
        };
    }

    private boolean isTextWanted() {
        return kind != Kind.SESSION && kind != Kind.REVIEW;
    }

    /** A plan grows over time: what is thought, done or agreed gets its day; what a person is like does not. */
    private boolean isDated() {
        return switch (kind) {
            case MOTIVE, WISH, STRENGTH, GROWTH_POINT, COMPETENCE, ATTACHMENT -> false;
            default -> true;
        };
    }
}
