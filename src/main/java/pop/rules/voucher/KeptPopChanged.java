package pop.rules.voucher;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Kept;
import pop.model.Voucher;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/** A kept POP of which the hash is no longer the one that was noted; knows neither what changed in it nor who did it. */
public final class KeptPopChanged implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        List<Voucher> vouchers = dossier.pop().facts().list(Fields.VOUCHERS);
        return IntStream.range(0, vouchers.size())
                .boxed()
                .flatMap(i -> vouchers.get(i).facts().get(Fields.KEPT).stream()
                        .flatMap(kept -> fault(dossier, Vouchers.at(i).in(Fields.KEPT), kept).stream()));
    }

    private static Optional<Fault> fault(Dossier dossier, At at, Kept kept) {
        Optional<String> noted = kept.facts().get(Fields.SHA256);
        Optional<String> file = kept.facts().get(Fields.FILE);
        Optional<String> found = file.flatMap(
                name -> Optional.ofNullable(dossier.beside().hashes().get(name)));
        boolean differs = noted.isPresent() && found.isPresent() && !noted.get().equalsIgnoreCase(found.get());
        return differs
                ? Optional.of(Fault.at(at.in(Fields.SHA256))
                        .with("file", file.get())
                        .because(Fault.Evidence.at(at.in(Fields.FILE), found.get())))
                : Optional.empty();
    }
}
