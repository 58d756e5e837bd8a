package pop.rules.work;

import java.util.List;
import java.util.stream.Stream;
import pop.model.Action;
import pop.model.Aim;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Goal;
import pop.model.Kind;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.LostLinks;
import pop.rule.Rule;

/**
 * A goal that does not say how, through an action, or when, in a day, a rhythm, its sentence or those of its actions. Of a
 * goal that has parts, the parts are asked. Does not judge whether the how will do.
 */
public final class GoalWithoutHowOrWhen implements Rule {

    private static final List<Field<?>> DAYS = List.of(Fields.DUE, Fields.START, Fields.DONE, Fields.CHECK_MOMENTS);

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Ways ways = new Ways(dossier);
        List<Fault> faults = ways.goals().stream()
                .flatMap(goal -> fault(dossier, ways, goal))
                .toList();
        return faults.isEmpty() || LostLinks.of(dossier).anyTo(Kind.GOAL) ? Stream.empty() : faults.stream();
    }

    private static Stream<Fault> fault(Dossier dossier, Ways ways, Goal goal) {
        List<Action> actions = ways.to(goal);
        boolean how = !actions.isEmpty();
        boolean when = hasMoment(dossier, goal) || actions.stream().anyMatch(action -> hasMoment(dossier, action));
        if (how && when) {
            return Stream.empty();
        }
        Fault fault = Fault.at(dossier.pop(), goal);
        return Stream.of(when ? fault.as("how") : how ? fault.as("when") : fault);
    }

    private static boolean hasMoment(Dossier dossier, Aim aim) {
        Facts facts = aim.facts();
        return DAYS.stream().anyMatch(facts::has)
                || facts.get(Fields.REPEAT)
                        .filter(repeat -> repeat.facts().has(Fields.UNTIL)
                                || repeat.facts().has(Fields.EVERY))
                        .isPresent()
                || facts.get(Fields.TRAINING)
                        .filter(course -> course.facts().has(Fields.START)
                                || course.facts().has(Fields.END))
                        .isPresent()
                || Wording.namesAMoment(dossier, aim)
                || dossier.isExplained(dossier.pop().at(aim).in(Fields.DUE), Fields.DUE);
    }
}
