package pop.rules.social_economy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pop.model.Action;
import pop.model.At;
import pop.model.Choices.CompetenceKind;
import pop.model.Choices.Status;
import pop.model.Decimal;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Limit;
import pop.rule.Limits;
import pop.rule.LostLinks;

/**
 * Fewer improvement actions than asked. An improvement action is the person's own, was not let go, and names in
 * {@code because} a competence that it makes better. Some of them must be on a technical or generic competence; a profile
 * may ask for a number of each instead. Does not know whether they help.
 */
public final class TooFewImprovementActions implements CollectiveRule {

    @Override
    public Stream<Fault> asked(Dossier dossier) {
        Pop pop = dossier.pop();
        if (isHidden(dossier)) {
            return Stream.empty();
        }
        List<List<CompetenceKind>> improved = pop.own(pop.actions()).stream()
                .filter(action -> action.status() != Status.DROPPED)
                .filter(action -> !competences(dossier, action).isEmpty())
                .map(action -> kinds(dossier, action))
                .toList();
        Fault fault = Fault.at(At.ROOT.in(Fields.ACTIONS)).with("count", improved.size());
        Optional<Decimal> few =
                limit(dossier, Limit.IMPROVEMENT_ACTIONS).filter(least -> isLess(improved.size(), least));
        if (few.isPresent()) {
            return Stream.of(fault.with("limit", few.get()));
        }
        boolean kinds = lacks(
                        dossier,
                        improved,
                        Limit.TECHNICAL_OR_GENERIC_ACTIONS,
                        CompetenceKind.TECHNICAL,
                        CompetenceKind.GENERIC)
                || lacks(dossier, improved, Limit.TECHNICAL_ACTIONS, CompetenceKind.TECHNICAL)
                || lacks(dossier, improved, Limit.GENERIC_ACTIONS, CompetenceKind.GENERIC);
        return kinds ? Stream.of(fault.as("kind")) : Stream.empty();
    }

    private static boolean lacks(
            Dossier dossier, List<List<CompetenceKind>> improved, Limit limit, CompetenceKind... wanted) {
        Set<CompetenceKind> kinds = Set.of(wanted);
        long count = improved.stream()
                .filter(action -> action.stream().anyMatch(kinds::contains))
                .count();
        return limit(dossier, limit).filter(least -> isLess(count, least)).isPresent();
    }

    private static boolean isLess(long count, Decimal least) {
        return Decimal.valueOf(count).compareTo(least) < 0;
    }

    private static Optional<Decimal> limit(Dossier dossier, Limit limit) {
        return dossier.limit(limit).map(Limits.Entry::low);
    }

    private static List<Item> competences(Dossier dossier, Action action) {
        return action.because().stream()
                .flatMap(id -> dossier.thread().current(id).stream())
                .filter(item -> item.kind() == Kind.COMPETENCE)
                .toList();
    }

    private static List<CompetenceKind> kinds(Dossier dossier, Action action) {
        return competences(dossier, action).stream()
                .flatMap(item -> item.facts().get(Fields.COMPETENCE_KIND).stream())
                .toList();
    }

    private static boolean isHidden(Dossier dossier) {
        Pop pop = dossier.pop();
        return dossier.isExplained(Fields.ACTIONS)
                || LostLinks.of(dossier).anyTo(Kind.COMPETENCE)
                || pop.actions().stream().anyMatch(dossier::isHidden);
    }
}
