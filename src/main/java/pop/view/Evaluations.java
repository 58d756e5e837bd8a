package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Card;
import pop.doc.Facts;
import pop.doc.Mark;
import pop.doc.Sign;
import pop.doc.Slot;
import pop.l10n.Words;
import pop.model.Aim;
import pop.model.Choices.Result;
import pop.model.Evaluation;
import pop.model.Fields;

/** Says how it went with a goal or an action, and keeps room for the next time somebody looks back; knows no plan. */
final class Evaluations {

    private final FieldWords fields;
    private final Spoken spoken;
    private final Words words;

    Evaluations(FieldWords fields, Spoken spoken) {
        this.fields = fields;
        this.spoken = spoken;
        this.words = Words.of(Evaluations.class, spoken.language());
    }

    /** The evaluations that were made, one card each. */
    List<Block> made(Aim aim) {
        List<Block> cards = new ArrayList<>();
        for (Evaluation evaluation : aim.evaluations()) {
            List<Facts.Fact> facts = new ArrayList<>();
            for (var field : List.of(Fields.LEARNED, Fields.NEXT)) {
                evaluation
                        .facts()
                        .get(field)
                        .ifPresent(text -> facts.add(
                                new Facts.Fact(fields.label(Fields.EVALUATION, field), List.of(Values.own(text)))));
            }
            cards.add(new Card(
                    Optional.empty(),
                    label(evaluation),
                    evaluation.facts().get(Fields.RESULT).map(this::mark),
                    facts.isEmpty() ? List.of() : List.of(new Facts(facts))));
        }
        return cards;
    }

    /** Room for an evaluation, to be filled in by hand; always there, made or not. */
    Slot slot(Aim aim) {
        return new Slot(
                words.say(aim.evaluations().isEmpty() ? "first" : "again"),
                List.of(
                        Slot.Blank.line(fields.label(Fields.EVALUATION, Fields.DATE)),
                        Slot.Blank.choice(
                                fields.label(Fields.EVALUATION, Fields.RESULT),
                                List.of(Result.values()).stream()
                                        .map(fields::value)
                                        .toList()),
                        Slot.Blank.lines(fields.label(Fields.EVALUATION, Fields.LEARNED), 2),
                        Slot.Blank.lines(fields.label(Fields.EVALUATION, Fields.NEXT), 1)));
    }

    /** What an evaluation is called, with its day if it has one. */
    String label(Evaluation evaluation) {
        return evaluation
                .facts()
                .get(Fields.DATE)
                .map(day -> words.say("made", "date", spoken.date(day)))
                .orElseGet(() -> words.say("undated"));
    }

    /** How it went, as a sign with words. */
    Mark mark(Result result) {
        Sign sign = switch (result) {
            case ACHIEVED -> Sign.YES;
            case PARTLY -> Sign.PARTLY;
            case MISSED -> Sign.NO;
        };
        return new Mark(sign, fields.value(result));
    }
}
