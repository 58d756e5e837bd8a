package pop.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import pop.doc.Mark;
import pop.doc.Sign;
import pop.l10n.Words;
import pop.model.Aim;
import pop.model.Choices.Status;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;

/** Says how it stands with an item on a day, as a sign with words; knows how it is, never how it should be. */
final class States {

    private final FieldWords fields;
    private final Spoken spoken;
    private final LocalDate today;
    private final Words words;

    States(FieldWords fields, Spoken spoken, LocalDate today) {
        this.fields = fields;
        this.spoken = spoken;
        this.today = today;
        this.words = Words.of(States.class, spoken.language());
    }

    /** The state of an item, if its kind has one. */
    Optional<Mark> of(Item item) {
        if (item.isSuggestion()) {
            return Optional.of(new Mark(Sign.NOTICE, words.say("suggestion")));
        }
        return switch (item.kind()) {
            case GOAL, ACTION -> Optional.of(of((Aim) item));
            case HOMEWORK ->
                item.facts()
                        .get(Fields.DONE)
                        .map(day -> new Mark(Sign.YES, words.say("done", "date", spoken.date(day))));
            case SESSION, REVIEW ->
                item.date().filter(today::isBefore).map(day -> new Mark(Sign.OPEN, words.say("ahead")));
            case QUESTION, INSIGHT, MOTIVE, WISH, STRENGTH, GROWTH_POINT, COMPETENCE, DECISION, AGREEMENT, ATTACHMENT ->
                Optional.empty();
        };
    }

    /** The fields that the state tells. */
    Set<Field<?>> told(Item item) {
        if (item.isSuggestion()) {
            return Set.of();
        }
        return switch (item.kind()) {
            case GOAL, ACTION ->
                ((Aim) item).status() == Status.DONE ? Set.of(Fields.STATUS, Fields.DONE) : Set.of(Fields.STATUS);
            case HOMEWORK -> Set.of(Fields.DONE);
            default -> Set.of();
        };
    }

    /** The state of an earlier version. */
    Mark replaced() {
        return new Mark(Sign.STOPPED, words.say("replaced"));
    }

    /** A word beside a day that went by without an end, for who is still at it. */
    Optional<Mark> overdue(Aim aim) {
        return aim.due()
                .filter(day -> day.isBefore(today) && aim.isOpen())
                .map(day -> new Mark(Sign.NOTICE, words.say("overdue")));
    }

    private Mark of(Aim aim) {
        String status = fields.value(aim.status());
        return switch (aim.status()) {
            case PLANNED -> new Mark(Sign.OPEN, status);
            case ACTIVE -> new Mark(Sign.BUSY, status);
            case DONE ->
                new Mark(
                        Sign.YES,
                        aim.facts()
                                .get(Fields.DONE)
                                .map(day -> words.say("done", "date", spoken.date(day)))
                                .orElse(status));
            case DROPPED -> new Mark(Sign.STOPPED, status);
        };
    }
}
