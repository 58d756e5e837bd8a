package pop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the next version of an item, which takes the place of the earlier one and leaves it as it is. Knows no file. */
public final class NextVersion {

    /** What belongs to the moment in which the earlier version was written, and to how it went since. */
    private static final Set<Field<?>> OF_THE_EARLIER = Set.of(
            Fields.ID,
            Fields.DATE,
            Fields.AUTHOR,
            Fields.CONFIRMED,
            Fields.SESSION,
            Fields.REPLACES,
            Fields.NOTES,
            Fields.COMMENTS,
            Fields.DONE,
            Fields.EVIDENCE,
            Fields.EVALUATIONS);

    /** What it is for: all that stays when an evaluation leads to another step. */
    private static final Set<Field<?>> PURPOSE = Set.of(
            Fields.BECAUSE,
            Fields.OF_GOAL,
            Fields.PART_OF,
            Fields.ACTION_KIND,
            Fields.GOAL_KIND,
            Fields.PHASE,
            Fields.COMPONENT,
            Fields.VISIBILITY);

    private NextVersion() {}

    /**
     * The same thing in other words: everything that is said of it stays, except how it went so far and days that have
     * passed.
     */
    public static Item reworded(Pop pop, Item old, String words, LocalDate today) {
        Facts facts = begun(pop, old, today);
        for (Field<?> field : old.facts().fields()) {
            boolean ended = field == Fields.STATUS && old instanceof Aim aim && !aim.isOpen();
            if (!OF_THE_EARLIER.contains(field) && !ended) {
                Object value = old.facts().raw(field).orElseThrow(IllegalStateException::new);
                facts = facts.withRaw(field, value);
            }
        }
        return made(old, withDaysAhead(facts, today), words);
    }

    /** Another step for the same purpose: what it is for stays, how and when is to be said anew; a due date ahead stays. */
    public static Item retried(Pop pop, Aim old, String words, LocalDate today) {
        Facts facts = begun(pop, old, today);
        for (Field<?> field : old.facts().fields()) {
            if (PURPOSE.contains(field)) {
                facts = facts.withRaw(field, old.facts().raw(field).orElseThrow(IllegalStateException::new));
            }
        }
        return made(old, facts.withIf(Fields.DUE, old.due().filter(day -> day.isAfter(today))), words);
    }

    private static Facts begun(Pop pop, Item old, LocalDate today) {
        Facts facts = Facts.NONE.with(Fields.ID, pop.nextId(old.kind()));
        boolean dated = old.facts().has(Fields.DATE) || old.kind().isDated();
        return dated ? facts.with(Fields.DATE, today) : facts;
    }

    private static Item made(Item old, Facts facts, String words) {
        String id = old.id().orElseThrow(() -> new IllegalStateException("a new version of what has no id"));
        return Fields.shape(old.kind()).make(facts.with(Fields.REPLACES, id).with(Fields.words(old.kind()), words));
    }

    private static Facts withDaysAhead(Facts facts, LocalDate today) {
        Facts ahead = facts;
        if (facts.get(Fields.DUE).filter(today::isAfter).isPresent()) {
            ahead = ahead.without(Fields.DUE);
        }
        List<LocalDate> moments = new ArrayList<>(facts.list(Fields.CHECK_MOMENTS));
        if (moments.removeIf(today::isAfter)) {
            ahead = ahead.with(Fields.CHECK_MOMENTS, moments);
        }
        Optional<Facts> step = facts.get(Fields.FIRST_STEP).map(FirstStep::facts);
        boolean taken = step.flatMap(first -> first.get(Fields.DUE))
                .filter(today::isAfter)
                .isPresent();
        return taken ? ahead.without(Fields.FIRST_STEP) : ahead;
    }
}
