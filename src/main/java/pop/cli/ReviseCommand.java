package pop.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.NextVersion;
import pop.model.Pop;

/** {@code pop revise ID}: the same thing in new words; the earlier version stays as it is. */
final class ReviseCommand implements Command {

    @Override
    public String name() {
        return "revise";
    }

    @Override
    public void declare(Options options) {
        options.argument(0, "ID", true).argument(1, Typed.LABEL, false);
        Typed.declareOthers(options);
        options.values("ID", "--because");
        Saving.declare(options);
    }

    @Override
    public Exit run(Call call) {
        Saving saving = new Saving(call);
        Naming.Opened opened = saving.open();
        Pop pop = opened.file().pop();
        Item old = current(pop, call.argument("ID").orElse(""));
        List<Object> because = FieldOptions.values(
                ((pop.model.Type.ListOf<?>) Fields.BECAUSE.type()).of(), "--because", call.values("--because"));
        String was = old.facts().get(words(old)).orElse("");
        String text = new Typed(call, was, () -> call.words(this).say("help"))
                .text(call.argument(Typed.LABEL))
                .or(() -> asked(call, was))
                .orElseThrow(() -> new Refusal(Exit.USAGE, "missing-words", Map.of()));
        if (text.strip().equals(was)) {
            throw new Refusal(Exit.USAGE, "same-words", Map.of("id", old.id().orElse("")));
        }
        Item version = withOrigins(NextVersion.reworded(pop, old, text, call.today()), because);
        String id = version.id().orElse("");
        String sentence = call.words(this)
                .say(
                        "done",
                        Map.of(
                                "old",
                                old.id().orElse(""),
                                "id",
                                id,
                                "file",
                                opened.named().label()));
        return saving.save(opened, "revise", new Saving.Changed(pop.plus(version), id, sentence));
    }

    private Optional<String> asked(Call call, String was) {
        return Asking.ifPossible(call).flatMap(asking -> {
            if (!was.isEmpty()) {
                asking.show(was);
            }
            return asking.words(call.words(this).say("ask"), call.words(this).say("help"));
        });
    }

    /** The item, which must be one that nothing has taken the place of. */
    private static Item current(Pop pop, String id) {
        Item old = Addressed.item(pop, id);
        if (old.id().isEmpty()) {
            throw new Refusal(Exit.USAGE, "needs-id", Map.of("id", id));
        }
        List<String> newer = Addressed.ids(pop.replacing(old));
        if (!newer.isEmpty()) {
            throw new Refusal(Exit.USAGE, "already-revised", Map.of("id", id, "newer", String.join(", ", newer)));
        }
        return old;
    }

    private static Field<String> words(Item item) {
        return Fields.words(item.kind());
    }

    private static Item withOrigins(Item version, List<Object> because) {
        Set<Object> origins = new LinkedHashSet<>(version.because());
        origins.addAll(because);
        Facts facts = version.facts().withRaw(Fields.BECAUSE, List.copyOf(origins));
        return Fields.shape(version.kind()).make(facts);
    }
}
