package pop.rules.social_economy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;

/** Neither strengths nor growth points of the person's own; one of them is enough. Does not ask how many. */
public final class MissingStrengths implements CollectiveRule {

    @Override
    public Stream<Fault> asked(Dossier dossier) {
        Pop pop = dossier.pop();
        List<Item> found = new ArrayList<>(pop.items(Kind.STRENGTH));
        found.addAll(pop.items(Kind.GROWTH_POINT));
        boolean hidden = dossier.isExplained(Fields.STRENGTHS)
                || dossier.isExplained(Fields.GROWTH_POINTS)
                || found.stream().anyMatch(dossier::isHidden);
        return hidden || !pop.said(found).isEmpty()
                ? Stream.empty()
                : Stream.of(Fault.at(At.ROOT.in(Fields.STRENGTHS)));
    }
}
