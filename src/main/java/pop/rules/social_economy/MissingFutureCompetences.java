package pop.rules.social_economy;

import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Decimal;
import pop.model.Facts;
import pop.model.Fields;
import pop.rule.Dossier;
import pop.rule.Fault;

/**
 * No generic or no technical competence to grow in: one with a target that is higher than now.
 * Does not judge the target.
 */
public final class MissingFutureCompetences implements CollectiveRule {

    @Override
    public Stream<Fault> asked(Dossier dossier) {
        return GenericAndTechnical.missing(dossier, MissingFutureCompetences::isFuture);
    }

    private static boolean isFuture(Facts competence) {
        Optional<Decimal> now = competence.get(Fields.NOW);
        return competence
                .get(Fields.TARGET)
                .filter(target ->
                        now.filter(level -> target.compareTo(level) <= 0).isEmpty())
                .isPresent();
    }
}
