package pop.rules.minimum;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Voucher;
import pop.rule.Dossier;
import pop.rule.Fault;

/** No begin date of POP 1 or, where a second voucher stands, of POP 2; does not ask whether the dates are right. */
public final class MissingBegin implements MinimumRule {

    private static final At VOUCHERS = At.ROOT.in(Fields.VOUCHERS);

    @Override
    public Stream<Fault> missing(Dossier dossier) {
        return Stream.concat(first(dossier), later(dossier));
    }

    private static Stream<Fault> first(Dossier dossier) {
        List<Voucher> vouchers = dossier.pop().facts().list(Fields.VOUCHERS);
        boolean explained = dossier.isExplained(Fields.BEGIN)
                || indexes(vouchers).filter(i -> numberOf(vouchers, i) == 1).anyMatch(i -> isExplained(dossier, i));
        boolean known = dossier.pop().begin().isPresent();
        return known || explained ? Stream.empty() : Stream.of(Fault.at(At.ROOT.in(Fields.BEGIN)));
    }

    private static Stream<Fault> later(Dossier dossier) {
        List<Voucher> vouchers = dossier.pop().facts().list(Fields.VOUCHERS);
        return indexes(vouchers)
                .filter(i -> numberOf(vouchers, i) > 1)
                .filter(i -> vouchers.get(i).begin().isEmpty() && !isExplained(dossier, i))
                .mapToObj(i -> Fault.at(VOUCHERS.nth(i))
                        .with("number", numberOf(vouchers, i))
                        .as("second"));
    }

    private static IntStream indexes(List<Voucher> vouchers) {
        return IntStream.range(0, vouchers.size());
    }

    /** A voucher without a number counts by its place in the list. */
    private static int numberOf(List<Voucher> vouchers, int index) {
        return vouchers.get(index).number().orElse(index + 1);
    }

    private static boolean isExplained(Dossier dossier, int index) {
        return dossier.isExplained(VOUCHERS.nth(index).in(Fields.BEGIN), Fields.BEGIN);
    }
}
