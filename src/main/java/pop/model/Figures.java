package pop.model;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What can be counted in POPs, added up. Knows nobody's name, and no POP once it was counted. */
public final class Figures {

    /** What is counted. */
    public enum Figure {
        POPS,
        BEGUN,
        UNDER_WAY,
        QUIET,
        COMPLETED,
        /** Conversations that took place, as far as they count. */
        CONVERSATIONS,
        INSIGHTS,
        GOALS,
        ACTIONS,
        REACHED,
        PARTLY,
        MISSED,
        OPEN,
        UNSAID;

        /** The word for it that scripts read. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it counts people by how far they are. */
        public boolean isState() {
            return compareTo(BEGUN) >= 0 && compareTo(COMPLETED) <= 0;
        }
    }

    /** Nothing was counted. */
    public static final Figures NONE = new Figures(Map.of());

    private final Map<Figure, Long> counted;

    private Figures(Map<Figure, Long> counted) {
        this.counted = counted;
    }

    /** The figures of one POP. */
    public static Figures of(Pop pop, State state, LocalDate today) {
        Map<Figure, Long> counted = new EnumMap<>(Figure.class);
        counted.put(Figure.POPS, 1L);
        counted.put(Figure.valueOf(state.name()), 1L);
        counted.put(
                Figure.CONVERSATIONS,
                new Guidance(pop)
                        .counted().stream()
                                .filter(talk ->
                                        talk.date().filter(today::isBefore).isEmpty())
                                .count());
        counted.put(Figure.INSIGHTS, (long) pop.own(pop.insights()).size());
        counted.put(Figure.GOALS, (long) pop.own(pop.goals()).size());
        for (Action action : pop.own(pop.actions())) {
            counted.merge(Figure.ACTIONS, 1L, Long::sum);
            counted.merge(Figure.valueOf(Outcome.of(action).name()), 1L, Long::sum);
        }
        return new Figures(counted);
    }

    /** These and others together. */
    public Figures plus(Figures others) {
        Map<Figure, Long> sum = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            sum.put(figure, count(figure) + others.count(figure));
        }
        return new Figures(sum);
    }

    /** How many there are. */
    public long count(Figure figure) {
        return counted.getOrDefault(figure, 0L);
    }

    /** How many insights come out of a conversation, to one decimal; none when there was no conversation. */
    public Optional<Decimal> insightsPerConversation() {
        long conversations = count(Figure.CONVERSATIONS);
        return conversations == 0
                ? Optional.empty()
                : Optional.of(Decimal.valueOf(count(Figure.INSIGHTS))
                        .divide(Decimal.valueOf(conversations), 1, RoundingMode.HALF_UP));
    }

    /** Whether a state holds for somebody, but for fewer than so many: who knows the folder could tell who it is. */
    boolean tellsOfFewerThan(long atLeast) {
        for (Figure figure : Figure.values()) {
            if (figure.isState() && count(figure) > 0 && count(figure) < atLeast) {
                return true;
            }
        }
        return false;
    }
}
