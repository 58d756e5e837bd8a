package pop.rules.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Choices.CareerCompetence;
import pop.model.Choices.Theme;
import pop.model.Fields;
import pop.model.Insight;
import pop.model.Kind;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * Only one of the five career competences comes up in the whole guidance. An insight without a competence counts by its
 * theme; one that says neither may be about anything, so then nothing is found. Waits while a conversation lies ahead.
 */
public final class SingleCompetence implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        List<Optional<CareerCompetence>> touched =
                pop.current(pop.insights()).stream().map(SingleCompetence::of).toList();
        Set<CareerCompetence> competences = EnumSet.noneOf(CareerCompetence.class);
        touched.forEach(competence -> competence.ifPresent(competences::add));
        if (!pop.items(Kind.MOTIVE).isEmpty() || !pop.items(Kind.WISH).isEmpty()) {
            competences.add(CareerCompetence.MOTIVES);
        }
        if (!pop.items(Kind.STRENGTH).isEmpty() || !pop.items(Kind.COMPETENCE).isEmpty()) {
            competences.add(CareerCompetence.QUALITIES);
        }
        boolean known = !touched.isEmpty() && touched.stream().allMatch(Optional::isPresent);
        boolean only = known && competences.size() == 1 && !new Conversations(dossier).oneLiesAhead();
        return only && !dossier.isExplained(Fields.INSIGHTS)
                ? competences.stream()
                        .map(competence -> Fault.at(At.ROOT.in(Fields.INSIGHTS))
                                .as(competence.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                : Stream.empty();
    }

    private static Optional<CareerCompetence> of(Insight insight) {
        return insight.facts()
                .get(Fields.CAREER_COMPETENCE)
                .or(() -> insight.facts().get(Fields.THEME).flatMap(SingleCompetence::of));
    }

    /** The competence that a theme is about, where that is plain. */
    private static Optional<CareerCompetence> of(Theme theme) {
        return switch (theme) {
            case VALUES, MOTIVES -> Optional.of(CareerCompetence.MOTIVES);
            case QUALITIES -> Optional.of(CareerCompetence.QUALITIES);
            case LABOUR_MARKET -> Optional.of(CareerCompetence.WORK_EXPLORATION);
            case PATTERNS, RESISTANCES, RESOURCES, OTHER -> Optional.empty();
        };
    }
}
