package pop.rules.voucher;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pop.model.Decimal;
import pop.model.Guidance;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Limit;
import pop.rule.Limits;
import pop.rule.Rule;

/**
 * One voucher more than the regime of its begin date gives, within the years in which the regime counts them. Knows only
 * the vouchers that stand in this file.
 */
public final class VouchersBeyondRegime implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Guidance guidance = new Guidance(dossier.pop());
        return IntStream.range(0, guidance.vouchers().size())
                .boxed()
                .flatMap(i -> guidance.begin(i).flatMap(begin -> fault(dossier, guidance, i, begin)).stream());
    }

    private static Optional<Fault> fault(Dossier dossier, Guidance guidance, int index, LocalDate begin) {
        Optional<Decimal> years = dossier.limits()
                .on(begin, Limit.VOUCHER_YEARS)
                .filter(entry -> !entry.isOpen())
                .map(Limits.Entry::high);
        long taken = IntStream.range(0, guidance.vouchers().size())
                .filter(i -> i == index || isTaken(guidance, i, index, begin, years))
                .count();
        long count = years.isPresent() ? taken : Math.max(taken, guidance.number(index));
        return dossier.limits()
                .on(begin, Limit.VOUCHERS)
                .filter(entry -> !entry.isOpen())
                .filter(entry -> Decimal.valueOf(count).compareTo(entry.high()) > 0)
                .map(entry -> Fault.at(Vouchers.at(index))
                        .with("number", guidance.number(index))
                        .with("begin", begin)
                        .with("limit", entry.high())
                        .with("years", years.map(Decimal::toString).orElse("")))
                .map(fault -> years.isPresent() ? fault : fault.as("once"));
    }

    private static boolean isTaken(Guidance guidance, int other, int index, LocalDate begin, Optional<Decimal> years) {
        boolean earlier = guidance.number(other) < guidance.number(index);
        return earlier
                && guidance.begin(other)
                        .filter(day -> years.map(span -> day.isAfter(begin.minusYears(span.longValue())))
                                .orElse(true))
                        .isPresent();
    }
}
