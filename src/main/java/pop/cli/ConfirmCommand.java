package pop.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pop.l10n.Words;
import pop.model.Choices.Author;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Pop;

/** {@code pop confirm ID…}: the client makes what the coach suggested their own. */
final class ConfirmCommand implements Command {

    @Override
    public String name() {
        return "confirm";
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
        LocalDate day = call.date("--date").orElseGet(call::today);
        String label = opened.named().label();
        List<String> ids = call.arguments("ID").stream().distinct().toList();
        return saving.append(opened, "confirm", pop -> confirmed(call.words(this), label, pop, ids, day));
    }

    private static Saving.Changed confirmed(Words words, String label, Pop pop, List<String> ids, LocalDate day) {
        Pop changed = pop;
        boolean anything = false;
        for (String id : ids) {
            Item item = Addressed.item(changed, id);
            if (item.author() != Author.COACH) {
                List<String> open = Addressed.ids(
                        pop.items().stream().filter(Item::isSuggestion).toList());
                throw new Refusal(
                        Exit.USAGE,
                        open.isEmpty() ? "not-suggested.none" : "not-suggested",
                        Map.of("id", id, "known", String.join(", ", open)));
            }
            if (item.isSuggestion()) {
                changed = changed.with(item, item.facts().with(Fields.CONFIRMED, day));
                anything = true;
            }
        }
        Map<String, String> facts = Map.of("ids", String.join(", ", ids), "file", label);
        return new Saving.Changed(changed, ids, words.say(anything ? "done" : "already", facts));
    }
}
