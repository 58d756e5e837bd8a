package pop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pop.model.Matter.Sort;

/** Goes along the items of a POP and gathers what asks for attention on a day. Knows no audience. */
final class Attention {

    private final Pop pop;
    private final LocalDate today;
    private final Predicate<Item> unsure;
    private final List<Matter> matters = new ArrayList<>();

    Attention(Pop pop, LocalDate today, Predicate<Item> unsure) {
        this.pop = pop;
        this.today = today;
        this.unsure = unsure;
    }

    /** What asks for attention, in no order. */
    List<Matter> matters() {
        List<Aim> open = pop.own(pop.aims()).stream()
                .filter(aim -> aim.isOpen() && !unsure.test(aim))
                .toList();
        open.forEach(this::past);
        open.forEach(this::rhythm);
        for (NextMoment moment : NextMoment.all(pop, today)) {
            if (moment.item()
                    .filter(item -> item instanceof Aim && !open.contains(item))
                    .isEmpty()) {
                matters.add(new Matter(sort(moment.sort()), Optional.of(moment.date()), moment.item()));
            }
        }
        pop.suggestions().stream()
                .filter(item -> !unsure.test(item))
                .forEach(item -> matters.add(Matter.of(Sort.SUGGESTION, Optional.empty(), item)));
        pop.current(pop.homework()).stream()
                .filter(item -> item.isOpen() && !unsure.test(item))
                .forEach(item -> matters.add(Matter.of(Sort.HOMEWORK, Optional.empty(), item)));
        return matters;
    }

    /** Of the days that went by, the one that matters most: an overdue step needs no reminder of its check moments. */
    private void past(Aim aim) {
        if (aim.isOverdue(today)) {
            matters.add(Matter.of(Sort.OVERDUE, aim.due(), aim));
            return;
        }
        Optional<LocalDate> check =
                aim.checkMoments().stream().filter(day -> hasPassed(aim, day)).min(Comparator.naturalOrder());
        if (check.isPresent()) {
            matters.add(Matter.of(Sort.CHECK, check, aim));
            return;
        }
        Optional<LocalDate> step = aim.firstStepDue().filter(day -> hasPassed(aim, day));
        if (step.isPresent()) {
            matters.add(Matter.of(Sort.FIRST_STEP, step, aim));
        }
    }

    private boolean hasPassed(Aim aim, LocalDate day) {
        return day.isBefore(today) && !aim.isLookedBackOnSince(day);
    }

    private void rhythm(Aim aim) {
        aim.facts().get(Fields.REPEAT).ifPresent(repeat -> {
            Optional<LocalDate> until = repeat.facts().get(Fields.UNTIL);
            if (until.filter(today::isAfter).isEmpty()) {
                matters.add(Matter.of(Sort.RHYTHM, until, aim));
            }
        });
    }

    private static Sort sort(NextMoment.Sort sort) {
        return switch (sort) {
            case SESSION -> Sort.SESSION;
            case REVIEW -> Sort.REVIEW;
            case CHECK -> Sort.CHECK;
            case FIRST_STEP -> Sort.FIRST_STEP;
            case DUE -> Sort.DUE;
            case EMPLOYMENT -> Sort.EMPLOYMENT;
        };
    }
}
