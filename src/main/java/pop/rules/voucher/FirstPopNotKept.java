package pop.rules.voucher;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Beside;
import pop.model.Fields;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * Somebody went on with the same document on a next voucher, and the POP of the voucher before it is not kept as a document
 * of its own, or that document is gone. Of a voucher to which nothing belongs there is nothing to keep.
 */
public final class FirstPopNotKept implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Vouchers vouchers = new Vouchers(dossier);
        List<Integer> begun = vouchers.begun();
        int last = begun.stream().mapToInt(vouchers.guidance()::number).max().orElse(0);
        return begun.stream()
                .filter(i -> vouchers.guidance().number(i) < last && !vouchers.isEmpty(i))
                .filter(i -> !dossier.isExplained(Vouchers.at(i).in(Fields.KEPT), Fields.KEPT))
                .flatMap(i -> fault(dossier, vouchers, i).stream());
    }

    private static Optional<Fault> fault(Dossier dossier, Vouchers vouchers, int index) {
        Optional<String> file = vouchers.facts(index)
                .get(Fields.KEPT)
                .flatMap(kept -> kept.facts().get(Fields.FILE));
        if (file.isEmpty()) {
            return Optional.of(vouchers.fault(index));
        }
        Beside beside = dossier.beside();
        boolean gone = !beside.fileName().isEmpty()
                && !file.get().contains("://")
                && !beside.present().contains(file.get());
        return gone
                ? Optional.of(vouchers.fault(index)
                        .in(Vouchers.at(index).in(Fields.KEPT))
                        .with("file", file.get())
                        .as("gone"))
                : Optional.empty();
    }
}
