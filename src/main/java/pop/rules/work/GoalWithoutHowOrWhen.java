package pop.rules.work;

import java.util.List;
import java.util.stream.Stream;
import pop.model.Aim;
import pop.model.Choices.Status;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Goal;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.LostLinks;
import pop.rule.Rule;

/**
 * A goal that does not say how, through an action, or when, in a day, a rhythm, its sentence or those of its actions. Of a
 * goal that has parts, the parts are asked. Does not judge whether the how will do.
 */
public final class GoalWithoutHowOrWhen implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        List<Goal> goals = pop.current(pop.goals()).stream()
                .filter(goal -> goal.status() != Status.DROPPED)
                .toList();
        List<Goal> asked = goals.stream()
                .filter(goal -> !isWhole(dossier, goal, goals))
                .toList();
        if (asked.isEmpty() || new LostLinks(dossier).anyTo(Kind.GOAL)) {
            return Stream.empty();
        }
        return asked.stream().flatMap(goal -> fault(dossier, goal));
    }

    private static Stream<Fault> fault(Dossier dossier, Goal goal) {
        List<Item> actions = dossier.thread().actionsOf(goal).stream()
                .filter(item -> !(item instanceof Aim aim) || aim.status() != Status.DROPPED)
                .toList();
        boolean how = !actions.isEmpty();
        boolean when = Stream.concat(Stream.of(goal), actions.stream()).anyMatch(item -> hasMoment(dossier, item));
        if (how && when) {
            return Stream.empty();
        }
        Fault fault = Fault.at(dossier.pop(), goal);
        return Stream.of(when ? fault.as("how") : how ? fault.as("when") : fault);
    }

    private static boolean isWhole(Dossier dossier, Goal goal, List<Goal> goals) {
        return goals.stream()
                .flatMap(part -> part.leadsTo().flatMap(dossier.thread()::current).stream())
                .anyMatch(whole -> dossier.pop().at(whole).equals(dossier.pop().at(goal)));
    }

    private static boolean hasMoment(Dossier dossier, Item item) {
        Facts facts = item.facts();
        boolean rhythm = facts.get(Fields.REPEAT)
                .filter(repeat -> repeat.facts().has(Fields.UNTIL) || repeat.facts().has(Fields.EVERY))
                .isPresent();
        boolean training = facts.get(Fields.TRAINING)
                .filter(course -> course.facts().has(Fields.START) || course.facts().has(Fields.END))
                .isPresent();
        boolean day = Stream.of(Fields.DUE, Fields.START, Fields.DONE).anyMatch(facts::has)
                || facts.has(Fields.CHECK_MOMENTS);
        boolean hidden = dossier.isExplained(dossier.pop().at(item).in(Fields.DUE), Fields.DUE);
        return rhythm || training || day || hidden || item.text().filter(Wording::namesAMoment).isPresent();
    }
}
