package pop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A day ahead on which something of a POP asks for attention. What a coach suggests has no days until the person has made it
 * their own. Knows no clock and no word.
 *
 * @param date the day, today or later
 * @param sort what happens on it
 * @param item what it is about; empty when it is about the whole POP
 */
public record NextMoment(LocalDate date, Sort sort, Optional<Item> item) {

    /** What happens on a day. */
    public enum Sort {
        /** A conversation that was planned. */
        SESSION,
        /** A look back on the whole plan. */
        REVIEW,
        /** A look on the way at how a goal or an action goes. */
        CHECK,
        /** The day by which the first step is to be taken. */
        FIRST_STEP,
        /** The day by which a goal or an action is to be done. */
        DUE,
        /** The evaluation of the employment itself. */
        EMPLOYMENT
    }

    /** The first moment from today on. */
    public static Optional<NextMoment> of(Pop pop, LocalDate today) {
        return all(pop, today).stream().findFirst();
    }

    /** All moments from today on, the nearest first. */
    public static List<NextMoment> all(Pop pop, LocalDate today) {
        return every(pop).stream()
                .filter(moment -> !moment.date().isBefore(today) && !moment.isOver(today))
                .toList();
    }

    /** All moments, those that have passed too, the earliest first. */
    public static List<NextMoment> every(Pop pop) {
        List<NextMoment> moments = new ArrayList<>();
        pop.current(pop.sessions()).forEach(session -> add(moments, session.date(), Sort.SESSION, session));
        pop.current(pop.reviews()).forEach(review -> add(moments, review.date(), Sort.REVIEW, review));
        for (Aim aim : pop.own(pop.aims())) {
            if (aim.isOpen()) {
                aim.checkMoments().forEach(day -> add(moments, Optional.of(day), Sort.CHECK, aim));
                add(moments, aim.firstStepDue(), Sort.FIRST_STEP, aim);
                add(moments, aim.due(), Sort.DUE, aim);
            }
        }
        pop.facts()
                .get(Fields.EMPLOYMENT)
                .flatMap(employment -> employment.facts().get(Fields.EMPLOYMENT_EVALUATION))
                .ifPresent(day -> moments.add(new NextMoment(day, Sort.EMPLOYMENT, Optional.empty())));
        moments.sort(Comparator.comparing(NextMoment::date).thenComparing(NextMoment::sort));
        return List.copyOf(moments);
    }

    /** Whether it is a talk or a look back of that very day, of which was written down already how it was. */
    private boolean isOver(LocalDate today) {
        boolean told = item.filter(one -> sort == Sort.SESSION && one.facts().has(Fields.SUMMARY)
                        || sort == Sort.REVIEW && one.text().isPresent())
                .isPresent();
        return told && date.equals(today);
    }

    private static void add(List<NextMoment> moments, Optional<LocalDate> date, Sort sort, Item item) {
        date.ifPresent(day -> moments.add(new NextMoment(day, sort, Optional.of(item))));
    }
}
