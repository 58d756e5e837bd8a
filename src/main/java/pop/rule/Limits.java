package pop.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.model.Decimal;

/**
 * The numbers that hold, each with its dates and its source. A dossier of 2019 is judged by the numbers of 2019, so
 * whoever asks names the day. Knows no rule.
 *
 * @param entries the numbers; of two that hold on a day, the first one counts
 */
public record Limits(List<Entry> entries) {

    /** No limit is set. */
    public static final Limits NONE = new Limits(List.of());

    /**
     * A number or a range with its dates.
     *
     * @param limit what it limits
     * @param values as many numbers as the limit wants; none when nobody has established them yet
     * @param from the first day on which it holds; empty when it always did
     * @param until the last day on which it holds; empty when it still does
     * @param source who says so
     */
    public record Entry(
            Limit limit, List<Decimal> values, Optional<LocalDate> from, Optional<LocalDate> until, String source) {

        public Entry {
            values = List.copyOf(values);
        }

        /** Whether it holds on a day. */
        public boolean holdsOn(LocalDate day) {
            return (from.isEmpty() || !day.isBefore(from.get())) && (until.isEmpty() || !day.isAfter(until.get()));
        }

        /** Whether there is a day on which both hold. */
        public boolean overlaps(Entry other) {
            boolean beginsInTime =
                    from.isEmpty() || other.until.isEmpty() || !from.get().isAfter(other.until.get());
            boolean endsLateEnough =
                    until.isEmpty() || other.from.isEmpty() || !until.get().isBefore(other.from.get());
            return limit == other.limit && beginsInTime && endsLateEnough;
        }

        /** The only number, or the lower end of the range. */
        public Decimal low() {
            return values.get(0);
        }

        /** The only number, or the upper end of the range. */
        public Decimal high() {
            return values.get(values.size() - 1);
        }

        /** Whether nobody has established the numbers yet: then a rule says so and does not guess. */
        public boolean isOpen() {
            return values.isEmpty();
        }
    }

    public Limits {
        entries = List.copyOf(entries);
    }

    /** What holds on a day. */
    public Optional<Entry> on(LocalDate day, Limit limit) {
        for (Entry entry : entries) {
            if (entry.limit() == limit && entry.holdsOn(day)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The whole number that holds on a day, or the upper end of a range; none when it is not established. */
    public Optional<Long> whole(Limit limit, LocalDate day) {
        return on(day, limit)
                .filter(entry -> !entry.isOpen())
                .map(entry -> entry.high().longValue());
    }

    /** These numbers before those of others: where both hold, these count. */
    public Limits before(Limits others) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(others.entries);
        return new Limits(all);
    }
}
