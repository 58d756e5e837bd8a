package pop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pop.model.Matter.Sort;

/**
 * What of a POP asks for attention on a day, and how far the POP is. Knows no requirement: the questions are those of a
 * person who opens the file again.
 *
 * @param state how far the POP is as a whole
 * @param lastDay the newest day in it that is not ahead
 * @param matters what asks for attention, the nearest day first
 */
public record FollowUp(State state, Optional<LocalDate> lastDay, List<Matter> matters) {

    public FollowUp {
        matters = List.copyOf(matters);
    }

    /** Of a POP that nobody could read. */
    public static final FollowUp NONE = new FollowUp(State.BEGUN, Optional.empty(), List.of());

    /**
     * What holds in the folder of a POP.
     *
     * @param today the day on which is asked
     * @param quietMonths after how many months without anything new a POP is quiet
     * @param retentionYears how long the folder wants to keep a dossier after its newest day
     */
    public record Terms(LocalDate today, Optional<Long> quietMonths, Optional<Integer> retentionYears) {}

    /**
     * What of a POP asks for attention.
     *
     * @param audience who may see it: what is not for them is not told
     * @param unsure items of which the file does not tell surely how they stand; nothing is asked of them
     */
    public static FollowUp of(Pop pop, Terms terms, Audience audience, Predicate<Item> unsure) {
        Pop seen = audience.of(pop);
        Pulse pulse = Pulse.of(seen, terms.today());
        List<Matter> matters = new ArrayList<>(new Attention(pop, terms.today(), unsure).matters());
        pulse.lastDay().ifPresent(last -> {
            if (terms.quietMonths()
                    .filter(months -> pulse.isQuiet(terms.today(), months))
                    .isPresent()) {
                matters.add(Matter.of(Sort.QUIET, last));
            }
            terms.retentionYears().ifPresent(years -> matters.add(Matter.of(Sort.RETENTION, last.plusYears(years))));
        });
        matters.removeIf(matter -> !matter.isFor(audience));
        matters.sort(Matter.BY_DAY);
        return new FollowUp(State.of(seen, pulse, terms.today(), terms.quietMonths()), pulse.lastDay(), matters);
    }

    /** The same with only some of what asks for attention. */
    public FollowUp only(Predicate<Matter> condition) {
        return new FollowUp(state, lastDay, matters.stream().filter(condition).toList());
    }

    /** The matters of a sort. */
    public List<Matter> of(Sort sort) {
        return matters.stream().filter(matter -> matter.sort() == sort).toList();
    }

    /** What asked for attention on a day that went by. */
    public List<Matter> past(LocalDate today) {
        return matters.stream()
                .filter(matter -> matter.sort().fallsDue() && matter.isPast(today))
                .toList();
    }

    /** What is to happen on a day that is still to come, today included. */
    public List<Matter> ahead(LocalDate today) {
        return matters.stream()
                .filter(matter -> matter.sort().fallsDue() && matter.sort() != Sort.RHYTHM)
                .filter(matter -> matter.day().isPresent() && !matter.isPast(today))
                .toList();
    }

    /** The next of a sort, today included. */
    public Optional<LocalDate> next(Sort sort, LocalDate today) {
        return ahead(today).stream()
                .filter(matter -> matter.sort() == sort)
                .flatMap(matter -> matter.day().stream())
                .findFirst();
    }
}
