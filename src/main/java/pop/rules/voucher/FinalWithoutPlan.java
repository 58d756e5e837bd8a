package pop.rules.voucher;

import java.util.stream.Stream;
import pop.model.At;
import pop.model.Choices.VoucherKind;
import pop.model.Fields;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * The final POP holds no action. The final one is the voucher that says so or, where none does, the second; while its
 * guidance still goes on there is time. Does not judge the actions.
 */
public final class FinalWithoutPlan implements Rule {

    private static final int SECOND = 2;

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        Vouchers vouchers = new Vouchers(dossier);
        boolean said = !pop.said(pop.actions()).isEmpty()
                || pop.own(pop.actions()).stream()
                        .anyMatch(action -> action.facts().has(Fields.TRAINING));
        boolean hidden =
                dossier.isExplained(Fields.ACTIONS) || pop.actions().stream().anyMatch(dossier::isHidden);
        if (said || hidden || vouchers.goesOn()) {
            return Stream.empty();
        }
        return vouchers.begun().stream()
                .filter(i -> isFinal(vouchers, i) && !vouchers.isEmpty(i))
                .limit(1)
                .map(i -> Fault.at(At.ROOT.in(Fields.ACTIONS))
                        .with("number", vouchers.guidance().number(i))
                        .because(Fault.Evidence.at(Vouchers.at(i), "")));
    }

    private static boolean isFinal(Vouchers vouchers, int index) {
        return vouchers.facts(index)
                .get(Fields.VOUCHER_KIND)
                .map(kind -> kind == VoucherKind.FINAL)
                .orElse(vouchers.guidance().number(index) == SECOND);
    }
}
