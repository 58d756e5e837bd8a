package pop.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.l10n.Words;
import pop.model.Aim;
import pop.model.Choices.Status;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;

/** {@code pop done ID…}: an action, a goal or homework is done, with its day. */
final class DoneCommand implements Command {

    @Override
    public String name() {
        return "done";
    }

    @Override
    public void declare(Options options) {
        options.arguments("ID", true).value("DATE", "--date");
        Saving.declare(options);
    }

    @Override
    public Exit run(Call call) {
        Saving saving = new Saving(call);
        Naming.Opened opened = saving.open();
        Optional<LocalDate> day = call.date("--date");
        List<String> ids = call.arguments("ID").stream().distinct().toList();
        String label = opened.named().label();
        return saving.append(opened, "done", pop -> {
            Pop changed = pop;
            for (String id : ids) {
                Item item = Addressed.item(changed, id);
                changed = changed.with(item, done(pop, id, item, day, call.today()));
            }
            return new Saving.Changed(changed, ids, sentence(call, label, pop, changed, ids));
        });
    }

    /** What was done already keeps its day, unless another one is given. */
    private static Facts done(Pop pop, String id, Item item, Optional<LocalDate> day, LocalDate today) {
        boolean known = item.facts().has(Fields.DONE) && day.isEmpty();
        Facts facts = known ? item.facts() : item.facts().with(Fields.DONE, day.orElse(today));
        if (item instanceof Aim) {
            return facts.with(Fields.STATUS, Status.DONE);
        }
        if (item.kind() == Kind.HOMEWORK) {
            return facts;
        }
        List<String> ids = Addressed.ids(pop.items().stream()
                .filter(other -> other instanceof Aim || other.kind() == Kind.HOMEWORK)
                .toList());
        throw new Refusal(Exit.USAGE, "cannot-be-done", Map.of("id", id, "known", String.join(", ", ids)));
    }

    private String sentence(Call call, String label, Pop before, Pop after, List<String> ids) {
        Words words = call.words(this);
        Map<String, String> facts = Map.of("ids", String.join(", ", ids), "file", label);
        if (before.equals(after)) {
            return words.say("already", facts);
        }
        String next = ids.stream()
                .filter(id -> after.find(id)
                        .filter(item ->
                                item instanceof Aim aim && aim.evaluations().isEmpty())
                        .isPresent())
                .findFirst()
                .map(id -> "\n" + words.say("next", Map.of("id", id, "pop", new NextStep(call).same())))
                .orElse("");
        return words.say("done", facts) + next;
    }
}
