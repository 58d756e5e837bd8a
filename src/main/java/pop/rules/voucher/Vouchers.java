package pop.rules.voucher;

import java.util.List;
import java.util.stream.IntStream;
import pop.model.At;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Guidance;
import pop.rule.Dossier;
import pop.rule.Fault;

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

    /** Something about the one at an index. */
    Fault fault(int index) {
        return Fault.at(at(index)).with("number", guidance.number(index));
    }
}
