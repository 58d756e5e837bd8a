package pop.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.l10n.Words;
import pop.model.Aim;
import pop.model.Evaluation;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Pop;

/** {@code pop evaluate ID}: looks back on an action or a goal, and if need be puts it in new words. */
final class EvaluateCommand implements Command {

    /** What a new version takes along: what it is for, not how it went; of its days only a due date that lies ahead. */
    private static final Set<Field<?>> TAKEN_ALONG = Set.of(
            Fields.BECAUSE,
            Fields.OF_GOAL,
            Fields.PART_OF,
            Fields.ACTION_KIND,
            Fields.GOAL_KIND,
            Fields.PHASE,
            Fields.COMPONENT,
            Fields.VISIBILITY);

    @Override
    public String name() {
        return "evaluate";
    }

    @Override
    public void declare(Options options) {
        options.argument("ID", true)
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
        Pop pop = opened.file().pop();
        Aim aim = aim(pop, call.argument().orElse(""));
        Facts evaluated = evaluated(call, aim);
        Pop changed = pop.with(aim, remade(aim, evaluated));
        String id = aim.id().orElse("");
        Optional<String> newWords = call.value("--reformulate");
        if (newWords.isPresent()) {
            Item version = newVersion(call, changed, aim, newWords.get());
            changed = changed.plus(version);
            id = version.id().orElse(id);
        }
        Words words = call.words(this);
        String sentence = words.say(
                newWords.isPresent() ? "reformulated" : "done",
                Map.of(
                        "id",
                        aim.id().orElse(""),
                        "new",
                        id,
                        "file",
                        opened.named().label()));
        return saving.save(opened, "evaluate", new Saving.Changed(changed, id, sentence));
    }

    private static Facts evaluated(Call call, Aim aim) {
        Facts evaluation = Facts.NONE
                .with(Fields.DATE, call.date("--date").orElseGet(call::today))
                .withIf(Fields.RESULT, call.value("--result").map(word -> choice(Fields.RESULT, "--result", word)))
                .withIf(Fields.LEARNED, call.value("--learned"))
                .withIf(Fields.NEXT, call.value("--next"));
        boolean says = evaluation.has(Fields.RESULT) || evaluation.has(Fields.LEARNED);
        if (!says && !call.has("--reformulate") && !call.has("--status")) {
            throw new Refusal(Exit.USAGE, "nothing-to-evaluate", Map.of());
        }
        Facts facts = says || evaluation.has(Fields.NEXT)
                ? aim.facts().plus(Fields.EVALUATIONS, new Evaluation(evaluation))
                : aim.facts();
        return facts.withIf(Fields.STATUS, call.value("--status").map(word -> choice(Fields.STATUS, "--status", word)));
    }

    @SuppressWarnings("unchecked") // the value of a choice of E is an E
    private static <E extends Enum<E>> E choice(Field<E> field, String option, String word) {
        return (E) FieldOptions.value(field.type(), option, word);
    }

    private static Item newVersion(Call call, Pop pop, Aim aim, String words) {
        String old = aim.id().orElseThrow(() -> new IllegalStateException("evaluated without id"));
        Facts facts = Facts.NONE.with(Fields.ID, pop.nextId(aim.kind())).with(Fields.DATE, call.today());
        for (Field<?> field : aim.facts().fields()) {
            if (TAKEN_ALONG.contains(field)) {
                facts = facts.withRaw(field, aim.facts().raw(field).orElseThrow(IllegalStateException::new));
            }
        }
        boolean ahead = aim.due().filter(day -> day.isAfter(call.today())).isPresent();
        facts = ahead ? facts.withIf(Fields.DUE, aim.due()) : facts;
        return remade(aim, facts.with(Fields.REPLACES, old).with(Fields.TEXT, words));
    }

    private static Item remade(Aim aim, Facts facts) {
        return Fields.shape(aim.kind()).make(facts);
    }

    private static Aim aim(Pop pop, String id) {
        Optional<Item> found = pop.find(id);
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
