package pop.rules.minimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;

/** No choice, decision or action: one of them is enough, and a goal is none of them. */
public final class MissingChoice implements MinimumRule {

    @Override
    public Stream<Fault> missing(Dossier dossier) {
        Pop pop = dossier.pop();
        List<Item> choices = new ArrayList<>(pop.decisions());
        choices.addAll(pop.actions());
        boolean hidden = OwnItems.areHidden(dossier, Fields.DECISIONS, pop.decisions())
                || OwnItems.areHidden(dossier, Fields.ACTIONS, pop.actions());
        if (hidden || OwnItems.areThere(pop, choices)) {
            return Stream.empty();
        }
        boolean onlyActions = pop.decisions().isEmpty() && !pop.actions().isEmpty();
        At where = At.ROOT.in(onlyActions ? Fields.ACTIONS : Fields.DECISIONS);
        return Stream.of(OwnItems.fault(pop, where, choices));
    }

    @Override
    public Optional<String> toldBy(Dossier dossier, Fault fault) {
        return dossier.pop().hasContent() ? Optional.empty() : Optional.of("no-pop-no-proof");
    }
}
