package pop.rules.voucher;

import java.util.stream.Stream;
import pop.model.Fields;
import pop.model.Kind;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * A voucher that has begun, to which nothing of a POP belongs (nothing dated in it, nothing from its conversations), and no
 * dated proof that the centre tried to get one. With proof the voucher is exempt; while a next voucher goes on, its POP can
 * still come; of one without a begin date, that date is asked for elsewhere. Does not judge the proof.
 */
public final class NoPopNoProof implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        if (isHidden(dossier)) {
            return Stream.empty();
        }
        Vouchers vouchers = new Vouchers(dossier);
        return vouchers.begun().stream()
                .filter(i -> vouchers.guidance().begin(i).isPresent())
                .filter(vouchers::isEmpty)
                .filter(i ->
                        !Dossier.hasDatedProof(vouchers.guidance().vouchers().get(i)))
                .filter(i -> !dossier.isExplained(Vouchers.at(i).in(Fields.EFFORTS), Fields.EFFORTS))
                .filter(i -> !dossier.pop().hasContent() || !vouchers.isInItsTime(i))
                .map(i -> dossier.pop().hasContent() ? vouchers.fault(i).as("later") : vouchers.fault(i));
    }

    /** Whether what seems missing stands there in a form that could not be read. */
    private static boolean isHidden(Dossier dossier) {
        return Stream.of(Kind.values()).map(Fields::section).anyMatch(dossier::isExplained);
    }
}
