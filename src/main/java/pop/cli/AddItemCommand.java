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
import pop.model.Pop;
import pop.model.Shape;
import pop.view.KindWords;

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
        return KindWords.of(language).help(shape()).orElse("");
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
        Facts given = options().read(call);
        Typed typed = new Typed(call, "", () -> explanation(call, opened.file().pop(), given));
        Facts facts = given.withIf(Fields.words(kind), text(call, typed));
        String label = opened.named().label();
        return saving.append(opened, "add", pop -> added(call, label, facts, pop));
    }

    private Saving.Changed added(Call call, String label, Facts facts, Pop pop) {
        Facts named = facts.has(Fields.ID) ? facts : facts.with(Fields.ID, pop.nextId(kind));
        boolean undated = kind.isDated() && !named.has(Fields.DATE);
        Item item = shape().make(undated ? named.with(Fields.DATE, call.today()) : named);
        String id = item.id().orElseThrow(() -> new IllegalStateException("an item without id"));
        Words words = call.words(this);
        String name = KindWords.of(call.language()).one(kind);
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        String sentence = words.say("done", Map.of("kind", capital, "id", id, "file", label));
        String next = words.find("next." + kind.word())
                .map(step -> "\n" + Words.fill(step, Map.of("id", id, "pop", new NextStep(call).same())))
                .orElse("");
        return new Saving.Changed(pop.plus(item), id, sentence + next);
    }

    private Optional<String> text(Call call, Typed typed) {
        Optional<String> text = typed.text();
        if (text.isPresent() || !isTextWanted()) {
            return text;
        }
        if (Asking.isPossible(call)) {
            text = new Asking(call).words(call.words(this).say("ask." + kind.word()), description(call.language()));
        }
        return Optional.of(text.orElseThrow(() -> new Refusal(Exit.USAGE, "missing-text", Map.of("kind", name()))));
    }

    /** What helps in an editor: what such a thing is for, and what it follows from in the person's own words. */
    private String explanation(Call call, Pop pop, Facts given) {
        StringBuilder help = new StringBuilder(description(call.language()));
        for (String id : given.list(Fields.BECAUSE)) {
            pop.find(id)
                    .flatMap(Item::words)
                    .ifPresent(
                            words -> help.append("\n\n").append(id).append(": ").append(words));
        }
        return help.toString();
    }

    private Shape<? extends Item> shape() {
        return Fields.shape(kind);
    }

    private FieldOptions options() {
        Set<Field<?>> without = new HashSet<>(NOT_OPTIONS);
        without.add(Fields.words(kind));
        return new FieldOptions(shape(), without);
    }

    private boolean isTextWanted() {
        return kind != Kind.SESSION && kind != Kind.REVIEW;
    }
}
