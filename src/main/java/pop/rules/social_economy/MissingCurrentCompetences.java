package pop.rules.social_economy;

import java.util.stream.Stream;
import pop.model.Fields;
import pop.rule.Dossier;
import pop.rule.Fault;

/** No generic or no technical competence with its level now. Does not judge the level. */
public final class MissingCurrentCompetences implements CollectiveRule {

    @Override
    public Stream<Fault> asked(Dossier dossier) {
        return GenericAndTechnical.missing(dossier, competence -> competence.has(Fields.NOW));
    }
}
