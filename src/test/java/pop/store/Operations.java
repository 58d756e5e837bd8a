package pop.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import pop.model.Action;
import pop.model.Choices.Result;
import pop.model.Choices.Status;
import pop.model.Evaluation;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.model.Question;

/** What the folders below {@code edits/} are named after: the change that is asked of each file in them. */
final class Operations {

    static final Map<String, UnaryOperator<Pop>> ALL = Map.of(
            "add-question", pop -> question(pop, "En dan?"),
            "add-long-question",
                    pop -> question(pop, "En dan en straks en later en hoe en waarom, met wie, voor wie en waar?"),
            "add-question-of-several-lines", pop -> question(pop, "En dan?\n\n  # En straks?\nEn later?"),
            "evaluate", Operations::evaluate,
            "set-text", pop -> text(pop, "Ik bel: \"alle\" drie #nu"),
            "set-text-of-several-lines", pop -> text(pop, "Ik bel.\n\n  - alle drie"),
            "add-reason", Operations::reason,
            "remove-action", Operations::remove,
            "add-profile", pop -> new Pop(pop.facts().plus(Fields.PROFILE, "self")));

    private Operations() {}

    private static Pop question(Pop pop, String text) {
        Facts facts = Facts.NONE.with(Fields.ID, pop.nextId(Kind.QUESTION)).with(Fields.TEXT, text);
        return pop.plus(new Question(facts));
    }

    private static Pop evaluate(Pop pop) {
        Item action = pop.find("a1").orElseThrow();
        Evaluation evaluation = new Evaluation(Facts.NONE
                .with(Fields.DATE, LocalDate.of(2026, 6, 30))
                .with(Fields.RESULT, Result.ACHIEVED)
                .with(Fields.LEARNED, "Bellen lukt, 's morgens"));
        return pop.with(
                action,
                new Action(action.facts().with(Fields.STATUS, Status.DONE).plus(Fields.EVALUATIONS, evaluation)));
    }

    private static Pop text(Pop pop, String text) {
        Item action = pop.find("a1").orElseThrow();
        return pop.with(action, new Action(action.facts().with(Fields.TEXT, text)));
    }

    private static Pop reason(Pop pop) {
        Item action = pop.find("a1").orElseThrow();
        return pop.with(action, new Action(action.facts().plus(Fields.BECAUSE, "d1")));
    }

    private static Pop remove(Pop pop) {
        List<Action> left = new ArrayList<>(pop.actions());
        left.removeIf(action -> action.id().equals(java.util.Optional.of("a2")));
        return new Pop(pop.facts().with(Fields.ACTIONS, left));
    }
}
