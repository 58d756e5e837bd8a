package pop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.l10n.Words;
import pop.model.Address;
import pop.model.Aim;
import pop.model.Evaluation;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.LookBack;
import pop.model.NextVersion;
import pop.model.Pop;

/**
 * {@code pop evaluate ID}: looks back on an action or a goal, and if need be puts it in new words. At a terminal it asks
 * what is not said; without an id it walks along everything on which it is time to look back.
 */
final class EvaluateCommand implements Command {

    private static final List<String> ANSWERS = List.of("--result", "--learned", "--next", "--status", "--reformulate");

    @Override
    public String name() {
        return "evaluate";
    }

    @Override
    public void declare(Options options) {
        options.argument("ID", false)
                .value("WORD", "--result")
                .value("TEXT", "--learned")
                .value("TEXT", "--next")
                .value("WORD", "--status")
                .value("TEXT", "--reformulate")
                .value("DATE", "--date");
        Saving.declare(options);
    }

    @Override
    public Exit run(Call call) {
        Saving saving = new Saving(call);
        Naming.Opened opened = saving.open();
        Optional<String> id = call.argument();
        if (ANSWERS.stream().noneMatch(call::has)) {
            return Asking.ifPossible(call)
                    .map(asking -> ask(call, opened, asking, id))
                    .orElseThrow(() -> nothingSaid(call, opened.file().pop(), id));
        }
        String name = id.orElseThrow(() -> new Refusal(Exit.USAGE, "missing-argument", Map.of("label", "ID")));
        String label = opened.named().label();
        Facts evaluation = evaluation(call);
        return saving.append(opened, "evaluate", pop -> evaluated(call, label, pop, name, evaluation));
    }

    private static Refusal nothingSaid(Call call, Pop pop, Optional<String> id) {
        if (id.isPresent()) {
            aim(pop, id.get());
            return new Refusal(Exit.USAGE, "nothing-to-evaluate", Map.of());
        }
        List<String> due = Addressed.ids(
                LookBack.on(pop, call.today()).stream().map(LookBack::aim).toList());
        return due.isEmpty()
                ? new Refusal(Exit.USAGE, "missing-argument", Map.of("label", "ID"))
                : new Refusal(Exit.USAGE, "which-to-evaluate", Map.of("known", String.join(", ", due)));
    }

    private Exit ask(Call call, Naming.Opened opened, Asking asking, Optional<String> id) {
        Words words = call.words(this);
        Pop pop = opened.file().pop();
        List<Aim> aims = id.map(name -> List.of(aim(pop, name)))
                .orElseGet(() -> LookBack.on(pop, call.today()).stream()
                        .map(LookBack::aim)
                        .toList());
        LookingBack looking = new LookingBack(call, new OneByOne(call, asking, opened));
        if (aims.isEmpty()) {
            asking.say(words.say("nothing-due"));
        } else if (id.isEmpty()) {
            asking.say(words.count("due", aims.size()) + "\n" + words.say("how"));
        }
        List<String> kept = new ArrayList<>();
        for (Aim aim : aims) {
            kept.addAll(looking.on(Address.of(pop, pop.at(aim))));
        }
        return looking.finish(
                kept,
                kept.isEmpty()
                        ? words.say("nothing-kept")
                        : words.say(
                                "done",
                                Map.of(
                                        "id",
                                        String.join(", ", kept),
                                        "file",
                                        opened.named().label())));
    }

    private Saving.Changed evaluated(Call call, String label, Pop pop, String name, Facts evaluation) {
        Aim aim = aim(pop, name);
        Facts facts = evaluation.has(Fields.RESULT) || evaluation.has(Fields.LEARNED) || evaluation.has(Fields.NEXT)
                ? aim.facts().plus(Fields.EVALUATIONS, new Evaluation(evaluation))
                : aim.facts();
        Pop changed = pop.with(
                aim,
                facts.withIf(Fields.STATUS, call.value("--status").map(w -> choice(Fields.STATUS, "--status", w))));
        Words words = call.words(this);
        Optional<String> newWords = call.value("--reformulate");
        if (newWords.isEmpty()) {
            return new Saving.Changed(changed, name, words.say("done", Map.of("id", name, "file", label)));
        }
        if (aim.id().isEmpty()) {
            throw new Refusal(Exit.USAGE, "needs-id", Map.of("id", name));
        }
        Item version = NextVersion.retried(changed, aim, newWords.get(), call.today());
        String id = version.id().orElse("");
        Map<String, String> told = Map.of("id", name, "new", id, "file", label);
        return new Saving.Changed(changed.plus(version), id, words.say("reformulated", told));
    }

    private static Facts evaluation(Call call) {
        return Facts.NONE
                .with(Fields.DATE, call.date("--date").orElseGet(call::today))
                .withIf(Fields.RESULT, call.value("--result").map(word -> choice(Fields.RESULT, "--result", word)))
                .withIf(Fields.LEARNED, call.value("--learned"))
                .withIf(Fields.NEXT, call.value("--next"));
    }

    @SuppressWarnings("unchecked") // the value of a choice of E is an E
    private static <E extends Enum<E>> E choice(Field<E> field, String option, String word) {
        return (E) FieldOptions.value(field.type(), option, word);
    }

    /** The goal or action of that id or path. */
    static Aim aim(Pop pop, String id) {
        Optional<Item> found = Address.of(pop, id)
                .flatMap(at -> pop.itemAt(at).filter(item -> pop.at(item).equals(at)));
        if (found.isPresent() && found.get() instanceof Aim aim) {
            return aim;
        }
        List<String> ids =
                pop.aims().stream().flatMap(aim -> aim.id().stream()).sorted().toList();
        throw found.isPresent()
                ? new Refusal(Exit.USAGE, "not-evaluable", Map.of("id", id, "known", String.join(", ", ids)))
                : Refusal.unknownId(id, ids);
    }
}
