package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Section;
import pop.doc.Slot;
import pop.doc.Slot.Blank;
import pop.l10n.Words;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Pop;

/** Keeps room for what is not in a POP yet, and asks for it kindly; knows no requirement. */
final class Room {

    private static final int SHORT = 2;
    private static final int LONG = 3;

    /** The lists of which nobody has to have one; room for them stands together at the end. */
    private static final List<Field<?>> EXTRAS = List.of(
            Fields.MOTIVES,
            Fields.WISHES,
            Fields.STRENGTHS,
            Fields.GROWTH_POINTS,
            Fields.COMPETENCES,
            Fields.AGREEMENTS,
            Fields.REVIEWS);

    private final FieldWords fields;
    private final Words words;
    private final boolean hidden;

    Room(FieldWords fields, Words words, boolean hidden) {
        this.fields = fields;
        this.words = words;
        this.hidden = hidden;
    }

    /** Room for a first question. */
    Optional<Block> question() {
        return in(Fields.QUESTIONS, Blank.lines(fields.label(Fields.QUESTION, Fields.TEXT), LONG));
    }

    /** Room for a first insight. */
    Optional<Block> insight() {
        return in(Fields.INSIGHTS, Blank.lines(fields.label(Fields.INSIGHT, Fields.TEXT), LONG));
    }

    /** Room for a first decision. */
    Optional<Block> decision() {
        return in(
                Fields.DECISIONS,
                Blank.lines(fields.label(Fields.DECISION, Fields.TEXT), SHORT),
                Blank.line(fields.label(Fields.DECISION, Fields.BECAUSE)));
    }

    /** Room for a first goal. */
    Optional<Block> goal() {
        return in(
                Fields.GOALS,
                Blank.lines(fields.label(Fields.GOAL, Fields.TEXT), SHORT),
                Blank.line(fields.label(Fields.GOAL, Fields.BECAUSE)));
    }

    /** Room for a first action. */
    Optional<Block> action() {
        return in(
                Fields.ACTIONS,
                Blank.lines(fields.label(Fields.ACTION, Fields.TEXT), SHORT),
                Blank.line(fields.label(Fields.ACTION, Fields.DUE)),
                Blank.line(fields.label(Fields.ACTION, Fields.MEASURE)),
                Blank.line(fields.label(Fields.ACTION, Fields.SUPPORT)));
    }

    /** Room for the name and the day with which every POP begins, where they are missing. */
    Optional<Block> head(Pop pop) {
        List<Blank> blanks = new ArrayList<>();
        if (pop.clientName().isEmpty()) {
            blanks.add(Blank.line(fields.label(Fields.POP, Fields.CLIENT)));
        }
        if (pop.begin().isEmpty()) {
            blanks.add(Blank.line(fields.label(Fields.POP, Fields.BEGIN)));
        }
        return blanks.isEmpty() || hidden ? Optional.empty() : Optional.of(new Slot(words.say("room.head"), blanks));
    }

    /** Room for everything else that could still be added. */
    Optional<Section> rest(Pop pop) {
        List<Blank> blanks = new ArrayList<>();
        for (Field<?> list : EXTRAS) {
            if (!pop.facts().has(list)) {
                blanks.add(Blank.lines(fields.section(list), SHORT));
            }
        }
        return blanks.isEmpty() || hidden
                ? Optional.empty()
                : Optional.of(Section.of(
                        "section-room", words.say("room"), List.of(new Slot(words.say("room.rest"), blanks))));
    }

    private Optional<Block> in(Field<?> list, Blank... blanks) {
        return hidden ? Optional.empty() : Optional.of(new Slot(fields.room(list), List.of(blanks)));
    }
}
