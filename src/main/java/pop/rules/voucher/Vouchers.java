package pop.rules.voucher;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pop.model.At;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Guidance;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Limit;

/** The vouchers of a dossier on a day, with their places; knows no requirement. */
final class Vouchers {

    private final Dossier dossier;
    private final Guidance guidance;

    Vouchers(Dossier dossier) {
        this.dossier = dossier;
        this.guidance = new Guidance(dossier.pop());
    }

    Guidance guidance() {
        return guidance;
    }

    /** The indexes of those that have begun; one without a begin date has. */
    List<Integer> begun() {
        return IntStream.range(0, guidance.vouchers().size())
                .filter(i -> guidance.begin(i)
                        .filter(day -> day.isAfter(dossier.today()))
                        .isEmpty())
                .boxed()
                .toList();
    }

    /** The facts of the one at an index. */
    Facts facts(int index) {
        return guidance.vouchers().get(index).facts();
    }

    /** Where the one at an index stands. */
    static At at(int index) {
        return At.ROOT.in(Fields.VOUCHERS).nth(index);
    }

    /** Whether nothing of a POP belongs to the one at an index. */
    boolean isEmpty(int index) {
        return !guidance.hasContent(index);
    }

    /** Whether a conversation or the end of a voucher still lies ahead. */
    boolean goesOn() {
        boolean talks = guidance.counted().stream()
                .flatMap(session -> session.date().stream())
                .anyMatch(day -> day.isAfter(dossier.today()));
        return talks
                || IntStream.range(0, guidance.vouchers().size())
                        .anyMatch(i -> end(i).filter(day -> day.isAfter(dossier.today()))
                                .isPresent());
    }

    /**
     * Whether the one at an index is the last that began, and its POP can still come: the guidance goes on, or has not had
     * its first conversation yet. Nobody waits for a conversation longer than after which a plan is called quiet.
     */
    boolean isInItsTime(int index) {
        boolean last = begun().stream().noneMatch(i -> guidance.number(i) > guidance.number(index));
        return last && (goesOn() || isWaitedFor(index));
    }

    private boolean isWaitedFor(int index) {
        boolean talked = guidance.counted().stream()
                .filter(session ->
                        guidance.voucher(session).filter(i -> i == index).isPresent())
                .flatMap(session -> session.date().stream())
                .anyMatch(day -> !day.isAfter(dossier.today()));
        Optional<LocalDate> longest = dossier.limits()
                .whole(Limit.QUIET_MONTHS, dossier.today())
                .flatMap(months -> guidance.begin(index).map(day -> day.plusMonths(months)));
        return !talked
                && end(index)
                        .or(() -> longest)
                        .filter(day -> !day.isBefore(dossier.today()))
                        .isPresent();
    }

    private Optional<LocalDate> end(int index) {
        return facts(index).get(Fields.END);
    }

    /** Something about the one at an index. */
    Fault fault(int index) {
        return Fault.at(at(index)).with("number", guidance.number(index));
    }
}
