package pop.rules.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Choices.CareerCompetence;
import pop.model.Choices.Theme;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Insight;
import pop.model.Item;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/** Neither competences nor motives and wishes: one of them makes a POP a POP+. Does not ask how many. */
public final class MissingCompetencesOrMotives implements Rule {

    private static final List<Field<? extends List<? extends Item>>> EITHER =
            List.of(Fields.COMPETENCES, Fields.MOTIVES, Fields.WISHES);

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        List<Item> found = new ArrayList<>();
        EITHER.forEach(section -> pop.facts().get(section).ifPresent(found::addAll));
        boolean hidden =
                EITHER.stream().anyMatch(dossier::isExplained) || found.stream().anyMatch(dossier::isHidden);
        boolean told = !pop.said(found).isEmpty()
                || pop.said(pop.insights()).stream().anyMatch(MissingCompetencesOrMotives::isMotive);
        return hidden || told ? Stream.empty() : Stream.of(Fault.at(At.ROOT.in(Fields.COMPETENCES)));
    }

    /** An insight about motives writes a motive down. */
    private static boolean isMotive(Insight insight) {
        return insight.facts().get(Fields.THEME).equals(Optional.of(Theme.MOTIVES))
                || insight.facts().get(Fields.CAREER_COMPETENCE).equals(Optional.of(CareerCompetence.MOTIVES));
    }
}
