package pop.rules.follow_up;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.Values;
import pop.model.Voucher;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * Dates that cannot both be right: an end before its beginning, something done, evaluated or confirmed in the future, a
 * second POP before the first. The same day is in order. Looks at every part of the POP that has such dates; does not know
 * which of the two is wrong.
 */
public final class DatesInDisorder implements Rule {

    /** What cannot have happened yet. */
    private static final Set<Field<?>> PAST = Set.of(Fields.DONE, Fields.CONFIRMED);

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        Map<At, Values.Value> dates = new LinkedHashMap<>();
        for (Values.Value value : Values.ofCurrent(pop)) {
            if (value.day().isPresent()) {
                dates.put(value.at(), value);
            }
        }
        Stream.Builder<Fault> faults = Stream.builder();
        for (Values.Value value : dates.values()) {
            if (isPast(value) || value.field() == Fields.START || value.field() == Fields.BEGIN) {
                faults(value, dates, dossier.today()).forEach(faults);
            }
        }
        return Stream.concat(faults.build(), vouchers(pop));
    }

    private static Stream<Fault> faults(Values.Value value, Map<At, Values.Value> dates, LocalDate today) {
        LocalDate day = value.day().orElseThrow();
        if (isPast(value)) {
            return day.isAfter(today) ? Stream.of(fault(value, day).as("future")) : Stream.empty();
        }
        return ends(value)
                .flatMap(end -> Optional.ofNullable(dates.get(end)).stream())
                .filter(end -> end.day().filter(day::isAfter).isPresent())
                .map(end -> fault(end, end.day().orElseThrow())
                        .with("begin", value.field().name())
                        .with("other", day)
                        .because(Fault.Evidence.at(value.at(), day.toString())));
    }

    private static Fault fault(Values.Value value, LocalDate day) {
        return Fault.at(value.at()).with("key", value.field().name()).with("date", day);
    }

    private static boolean isPast(Values.Value value) {
        boolean evaluated = value.field() == Fields.DATE
                && value.at().depth() > 2
                && value.at().first(3).equals(value.at().first(2).in(Fields.EVALUATIONS));
        return evaluated || PAST.contains(value.field());
    }

    /** Where the ends of what begins here may stand: beside it, or in its rhythm. */
    private static Stream<At> ends(Values.Value value) {
        At beside = value.at().first(value.at().depth() - 1);
        if (value.field() == Fields.START) {
            return Stream.of(
                    beside.in(Fields.DUE),
                    beside.in(Fields.END),
                    beside.in(Fields.REPEAT).in(Fields.UNTIL));
        }
        return value.field() == Fields.BEGIN ? Stream.of(beside.in(Fields.END)) : Stream.empty();
    }

    /** A POP that begins before the one of the voucher before it. */
    private static Stream<Fault> vouchers(Pop pop) {
        TreeMap<Integer, Begin> begins = new TreeMap<>();
        pop.facts().get(Fields.BEGIN).ifPresent(day -> begins.put(1, new Begin(At.ROOT.in(Fields.BEGIN), day)));
        List<Voucher> vouchers = pop.facts().list(Fields.VOUCHERS);
        for (int i = 0; i < vouchers.size(); i++) {
            At at = At.ROOT.in(Fields.VOUCHERS).nth(i).in(Fields.BEGIN);
            int number = vouchers.get(i).number().orElse(i + 1);
            vouchers.get(i).begin().ifPresent(day -> begins.putIfAbsent(number, new Begin(at, day)));
        }
        List<Map.Entry<Integer, Begin>> inOrder = List.copyOf(begins.entrySet());
        return IntStream.range(1, inOrder.size())
                .filter(i -> inOrder.get(i)
                        .getValue()
                        .day()
                        .isBefore(inOrder.get(i - 1).getValue().day()))
                .mapToObj(i -> fault(inOrder.get(i - 1), inOrder.get(i)));
    }

    private static Fault fault(Map.Entry<Integer, Begin> before, Map.Entry<Integer, Begin> after) {
        Begin first = before.getValue();
        return Fault.at(after.getValue().at())
                .as("voucher")
                .with("number", after.getKey())
                .with("first", before.getKey())
                .with("date", after.getValue().day())
                .with("other", first.day())
                .because(Fault.Evidence.at(first.at(), first.day().toString()));
    }

    /** Where a POP begins, and when. */
    private record Begin(At at, LocalDate day) {}
}
