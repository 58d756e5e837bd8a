package pop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A goal or an action on which it is time to look back: its due date or a check moment has come, and nobody looked back
 * since. Knows no word and no clock.
 *
 * @param aim what it is about
 * @param day the first day that asked for it
 * @param due whether that day is the one by which it was to be done
 */
public record LookBack(Aim aim, LocalDate day, boolean due) {

    /** What there is to look back on, the actions before the goals and the oldest first; suggestions are nobody's yet. */
    public static List<LookBack> on(Pop pop, LocalDate today) {
        List<LookBack> found = new ArrayList<>();
        Stream.of(pop.own(pop.actions()), pop.own(pop.goals()))
                .forEach(aims -> aims.stream()
                        .flatMap(aim -> of(aim, today).stream())
                        .sorted(Comparator.comparing(LookBack::day))
                        .forEach(found::add));
        return found;
    }

    private static Optional<LookBack> of(Aim aim, LocalDate today) {
        if (!aim.isOpen()) {
            return Optional.empty();
        }
        List<LookBack> moments = new ArrayList<>();
        aim.checkMoments().forEach(day -> moments.add(new LookBack(aim, day, false)));
        aim.due().ifPresent(day -> moments.add(new LookBack(aim, day, true)));
        return moments.stream()
                .filter(moment -> !moment.day().isAfter(today))
                .filter(moment -> !aim.isLookedBackOnSince(moment.day()))
                .min(Comparator.comparing(LookBack::day));
    }
}
