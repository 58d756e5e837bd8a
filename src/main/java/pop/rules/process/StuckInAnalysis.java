package pop.rules.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Decimal;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Limit;
import pop.rule.Rule;

/**
 * No decision, goal or action of the person's own, though half of the conversations were held, the planned ones counted
 * in. Speaks only where there are enough of them; does not judge how long somebody may think.
 */
public final class StuckInAnalysis implements Rule {

    private static final List<Field<? extends List<? extends Item>>> STEPS =
            List.of(Fields.DECISIONS, Fields.GOALS, Fields.ACTIONS);

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Conversations talks = new Conversations(dossier);
        int all = talks.counted().size();
        int held = talks.held().size();
        if (held + held < all || talks.areHidden() || hasStep(dossier)) {
            return Stream.empty();
        }
        return dossier.limit(Limit.STUCK_FROM_CONVERSATIONS).stream()
                .filter(from -> Decimal.valueOf(all).compareTo(from.low()) >= 0)
                .map(from -> Fault.at(At.ROOT.in(Fields.DECISIONS))
                        .with("held", held)
                        .with("all", all));
    }

    private static boolean hasStep(Dossier dossier) {
        Pop pop = dossier.pop();
        List<Item> steps = new ArrayList<>(pop.decisions());
        steps.addAll(pop.aims());
        boolean hidden =
                STEPS.stream().anyMatch(dossier::isExplained) || steps.stream().anyMatch(dossier::isHidden);
        return hidden || pop.own(steps).stream().anyMatch(step -> true);
    }
}
