package pop.rules.follow_up;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
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
        Set<At> replaced = replaced(pop);
        Map<At, Values.Value> dates = new LinkedHashMap<>();
        for (Values.Value value : Values.of(pop)) {
            if (value.day().isPresent() && !replaced.contains(value.at().first(2))) {
                dates.put(value.at(), value);
            }
        }
        return Stream.concat(
                dates.values().stream().flatMap(value -> faults(value, dates, dossier.today())), vouchers(pop));
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
        At around = value.at().first(3);
        boolean evaluated = value.field() == Fields.DATE && around.equals(value.at().first(2).in(Fields.EVALUATIONS));
        return evaluated || PAST.contains(value.field());
    }

    /** Where the ends of what begins here may stand: beside it, or in its rhythm. */
    private static Stream<At> ends(Values.Value value) {
        At beside = value.at().first(value.at().steps().size() - 1);
        if (value.field() == Fields.START) {
            return Stream.of(beside.in(Fields.DUE), beside.in(Fields.END), beside.in(Fields.REPEAT).in(Fields.UNTIL));
        }
        return value.field() == Fields.BEGIN ? Stream.of(beside.in(Fields.END)) : Stream.empty();
    }

    /** Earlier versions: what stood in them is history. */
    private static Set<At> replaced(Pop pop) {
        Set<At> replaced = new HashSet<>();
        pop.items().forEach(item -> replaced.add(pop.at(item)));
        for (Item item : pop.current(pop.items())) {
            replaced.remove(pop.at(item));
        }
        return replaced;
    }

    /** A POP that begins before the one of the voucher before it. */
    private static Stream<Fault> vouchers(Pop pop) {
        List<Voucher> vouchers = pop.facts().list(Fields.VOUCHERS);
        At section = At.ROOT.in(Fields.VOUCHERS);
        Map<Integer, At> places = new HashMap<>();
        Map<Integer, LocalDate> begins = new HashMap<>();
        for (int i = 0; i < vouchers.size(); i++) {
            int number = vouchers.get(i).number().orElse(i + 1);
            At at = section.nth(i).in(Fields.BEGIN);
            vouchers.get(i).begin().filter(day -> !begins.containsKey(number)).ifPresent(day -> {
                places.put(number, at);
                begins.put(number, day);
            });
        }
        pop.facts().get(Fields.BEGIN).ifPresent(day -> {
            places.put(1, At.ROOT.in(Fields.BEGIN));
            begins.put(1, day);
        });
        return begins.keySet().stream().sorted().flatMap(number -> IntStream.iterate(number - 1, n -> n > 0, n -> n - 1)
                .boxed()
                .filter(begins::containsKey)
                .limit(1)
                .filter(earlier -> begins.get(number).isBefore(begins.get(earlier)))
                .map(earlier -> Fault.at(places.get(number))
                        .as("voucher")
                        .with("number", number)
                        .with("first", earlier)
                        .with("date", begins.get(number))
                        .with("other", begins.get(earlier))
                        .because(Fault.Evidence.at(
                                places.get(earlier), begins.get(earlier).toString()))));
    }
}
