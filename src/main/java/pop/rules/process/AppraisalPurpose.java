package pop.rules.process;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Choices.Purpose;
import pop.model.Choices.Visibility;
import pop.model.Fields;
import pop.model.Kind;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * A plan made for appraisal, or a reflection that the employer may see. A reflection is an insight or a growth point; does
 * not know who reads the file itself.
 */
public final class AppraisalPurpose implements Rule {

    private static final Set<Visibility> FOR_THE_EMPLOYER = EnumSet.of(Visibility.EMPLOYER, Visibility.PUBLIC);

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        Stream<Fault> purpose = pop.facts().get(Fields.PURPOSE).filter(made -> made == Purpose.APPRAISAL).stream()
                .map(made -> Fault.at(At.ROOT.in(Fields.PURPOSE)));
        Stream<Fault> seen = Stream.of(Kind.INSIGHT, Kind.GROWTH_POINT)
                .flatMap(kind -> pop.current(pop.items(kind)).stream())
                .filter(item -> FOR_THE_EMPLOYER.contains(item.visibility()))
                .map(item -> Fault.at(pop, item)
                        .as("visible")
                        .because(Fault.Evidence.at(pop.at(item), item.words().orElse(""))));
        return Stream.concat(purpose, seen);
    }
}
