package pop.rules.social_economy;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Choices.CompetenceKind;
import pop.model.Competence;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;

/** Whether competences of a sort stand there both generic and technical; knows not which sort is asked. */
final class GenericAndTechnical {

    private static final List<Field<?>> THAT_DECIDE = List.of(Fields.COMPETENCE_KIND, Fields.NOW, Fields.TARGET);

    private GenericAndTechnical() {}

    /** A fault when the person's own competences of a sort lack a generic or a technical one. */
    static Stream<Fault> missing(Dossier dossier, Predicate<Facts> sort) {
        Pop pop = dossier.pop();
        List<Competence> all = pop.facts().list(Fields.COMPETENCES);
        List<Optional<CompetenceKind>> kinds = pop.said(all).stream()
                .map(Competence::facts)
                .filter(sort)
                .map(facts -> facts.get(Fields.COMPETENCE_KIND))
                .toList();
        boolean generic = kinds.contains(Optional.of(CompetenceKind.GENERIC));
        boolean technical = kinds.contains(Optional.of(CompetenceKind.TECHNICAL));
        if ((generic && technical) || isHidden(dossier, all)) {
            return Stream.empty();
        }
        Fault fault = Fault.at(At.ROOT.in(Fields.COMPETENCES));
        return Stream.of(technical ? fault.as("generic") : generic ? fault.as("technical") : fault);
    }

    private static boolean isHidden(Dossier dossier, List<Competence> all) {
        Pop pop = dossier.pop();
        return dossier.isExplained(Fields.COMPETENCES)
                || all.stream()
                        .map(pop::at)
                        .anyMatch(
                                at -> THAT_DECIDE.stream().anyMatch(field -> dossier.isExplained(at.in(field), field)));
    }
}
