package pop.view;

import java.time.LocalDate;
import java.util.List;
import pop.model.Action;
import pop.model.Choices.Author;
import pop.model.Choices.Result;
import pop.model.Choices.Status;
import pop.model.Choices.Visibility;
import pop.model.Client;
import pop.model.Decision;
import pop.model.Evaluation;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Goal;
import pop.model.Insight;
import pop.model.Language;
import pop.model.Pop;
import pop.model.Question;

/** A small plan of an imagined person, to be told in many ways. */
final class Plan {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private Plan() {}

    static Facts item(String id, String text, String... because) {
        return Facts.NONE.with(Fields.ID, id).with(Fields.TEXT, text).with(Fields.BECAUSE, List.of(because));
    }

    /** A whole thread: question, insight, decision, goal, action that was evaluated. */
    static Pop whole(Language language) {
        Evaluation evaluation = new Evaluation(Facts.NONE
                .with(Fields.DATE, LocalDate.of(2026, 3, 6))
                .with(Fields.RESULT, Result.PARTLY)
                .with(Fields.LEARNED, "Bellen went")
                .with(Fields.NEXT, "Nog één school"));
        return new Pop(Facts.NONE
                        .with(Fields.LANGUAGE, language)
                        .with(Fields.CLIENT, new Client(Facts.NONE.with(Fields.NAME, "Els Peeters")))
                        .with(Fields.BEGIN, LocalDate.of(2026, 2, 3)))
                .plus(new Question(item("q1", "Blijf ik in de zorg?")))
                .plus(new Insight(item("i1", "Ik leg graag rustig uit", "q1")))
                .plus(new Decision(item("d1", "Ik word praktijkleraar", "i1")))
                .plus(new Goal(item("g1", "Op 1 september 2027 geef ik les", "d1")))
                .plus(new Action(item("a1", "Ik bel drie scholen", "i1")
                        .with(Fields.OF_GOAL, "g1")
                        .with(Fields.DUE, LocalDate.of(2026, 3, 6))
                        .with(Fields.STATUS, Status.ACTIVE)
                        .plus(Fields.EVALUATIONS, evaluation)));
    }

    static Insight suggestion(String id, String text, String... because) {
        return new Insight(item(id, text, because).with(Fields.AUTHOR, Author.COACH));
    }

    static Insight secret(String id, String text, String... because) {
        return new Insight(item(id, text, because).with(Fields.VISIBILITY, Visibility.PRIVATE));
    }
}
