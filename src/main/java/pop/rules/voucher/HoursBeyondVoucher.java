package pop.rules.voucher;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pop.model.Decimal;
import pop.model.Guidance;
import pop.model.Session;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Limit;
import pop.rule.Limits;
import pop.rule.Rule;

/**
 * The conversations on a voucher took longer than its regime pays for. Goes by the regime of the day on which the voucher
 * began. Where nobody has told the hours yet it does not judge: it only says so when they are more than what held before.
 */
public final class HoursBeyondVoucher implements Rule {

    private static final Decimal MINUTES_PER_HOUR = Decimal.valueOf(60);

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Guidance guidance = new Guidance(dossier.pop());
        return IntStream.range(0, guidance.vouchers().size())
                .boxed()
                .flatMap(i -> guidance.begin(i).flatMap(begin -> fault(dossier, guidance, i, begin)).stream());
    }

    private static Optional<Fault> fault(Dossier dossier, Guidance guidance, int index, LocalDate begin) {
        List<Session> talks = guidance.counted().stream()
                .filter(session -> guidance.voucher(session).equals(Optional.of(index)))
                .toList();
        boolean unknown = talks.stream().anyMatch(session -> session.minutes().isEmpty() && isHeld(dossier, session));
        Optional<Limits.Entry> regime = dossier.limits().on(begin, Limit.VOUCHER_HOURS);
        if (unknown || regime.isEmpty()) {
            return Optional.empty();
        }
        Decimal minutes =
                talks.stream().flatMap(session -> session.minutes().stream()).reduce(Decimal.ZERO, Decimal::add);
        boolean open = regime.get().isOpen();
        Optional<Limits.Entry> hours = open ? before(dossier, begin) : regime;
        return hours.flatMap(entry -> of(entry, guidance.number(index)))
                .filter(most -> minutes.compareTo(most.multiply(MINUTES_PER_HOUR)) > 0)
                .map(most -> Fault.at(Vouchers.at(index))
                        .with("number", guidance.number(index))
                        .with("minutes", minutes.shortest().toString())
                        .with("hours", most)
                        .with("begin", begin))
                .map(fault -> open ? fault.as("open") : fault);
    }

    private static boolean isHeld(Dossier dossier, Session session) {
        return session.date().filter(day -> day.isAfter(dossier.today())).isEmpty();
    }

    /** The hours of the first, the second … voucher. */
    private static Optional<Decimal> of(Limits.Entry regime, int number) {
        List<Decimal> hours = regime.values();
        return number >= 1 && number <= hours.size() ? Optional.of(hours.get(number - 1)) : Optional.empty();
    }

    /** The last regime before a day of which the hours are known. */
    private static Optional<Limits.Entry> before(Dossier dossier, LocalDate day) {
        return dossier.limits().entries().stream()
                .filter(entry -> entry.limit() == Limit.VOUCHER_HOURS && !entry.isOpen())
                .filter(entry -> entry.until().filter(day::isAfter).isPresent())
                .max(Comparator.comparing(entry -> entry.until().orElseThrow()));
    }
}
