package pop.rules.follow_up;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pop.model.Aim;
import pop.model.At;
import pop.model.Choices.SessionKind;
import pop.model.Choices.Status;
import pop.model.Fields;
import pop.model.Goal;
import pop.model.Item;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * A plan that has ended and on which nobody looked back: its last step is done or its last day is past, and there is no
 * evaluation, no review and no talk to evaluate. Where {@link OverdueUnevaluated} asks about a step, that is enough. Does
 * not know whether the person looked back without writing it down.
 */
public final class NeverEvaluated implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        List<Aim> steps = new ArrayList<>(pop.own(pop.actions()));
        steps.addAll(pop.own(pop.goals()));
        steps.removeIf(aim -> aim.status() == Status.DROPPED);
        Optional<LocalDate> end = end(steps);
        boolean ahead = end.filter(day -> !day.isBefore(dossier.today())).isPresent();
        if (steps.isEmpty() || ahead || !haveEnded(dossier, steps) || isLookedBackOn(dossier, end)) {
            return Stream.empty();
        }
        boolean actions = steps.stream().anyMatch(aim -> !(aim instanceof Goal));
        return Stream.of(Fault.at(At.ROOT.in(actions ? Fields.ACTIONS : Fields.GOALS)));
    }

    @Override
    public Optional<String> toldBy(Dossier dossier, Fault fault) {
        return Optional.of(new OverdueUnevaluated().id());
    }

    /** A goal without a day of its own ends with its actions. */
    private static boolean haveEnded(Dossier dossier, List<Aim> steps) {
        List<Aim> withoutDay = new ArrayList<>();
        for (Aim aim : steps) {
            Optional<LocalDate> last = Steps.lastDay(aim);
            boolean past = last.filter(day -> day.isBefore(dossier.today())).isPresent();
            boolean waits = last.isEmpty() && aim instanceof Goal;
            if (aim.isOpen() && ((!past && !waits) || Steps.isHidden(dossier, aim))) {
                return false;
            }
            if (aim.isOpen() && waits) {
                withoutDay.add(aim);
            }
        }
        return withoutDay.isEmpty() || allHaveActions(dossier, withoutDay);
    }

    private static boolean allHaveActions(Dossier dossier, List<Aim> goals) {
        Pop pop = dossier.pop();
        Set<Item> served = dossier.thread().allOrigins(pop.current(pop.actions()));
        return served.containsAll(goals);
    }

    /** The last day that is known. */
    private static Optional<LocalDate> end(List<Aim> steps) {
        return steps.stream()
                .flatMap(aim -> Stream.concat(
                        aim.facts().get(Fields.DONE).stream(),
                        aim.status() == Status.DONE ? Stream.empty() : Steps.lastDay(aim).stream()))
                .max(LocalDate::compareTo);
    }

    private static boolean isLookedBackOn(Dossier dossier, Optional<LocalDate> end) {
        Pop pop = dossier.pop();
        LocalDate today = dossier.today();
        boolean evaluated =
                pop.aims().stream().anyMatch(aim -> !aim.evaluations().isEmpty());
        boolean reviewed = pop.reviews().stream()
                .anyMatch(review -> review.date().filter(today::isBefore).isEmpty());
        boolean talked = pop.sessions().stream()
                .filter(session -> session.facts().get(Fields.SESSION_KIND).equals(Optional.of(SessionKind.EVALUATION)))
                .anyMatch(session -> session.date().filter(today::isBefore).isEmpty());
        boolean answered = pop.facts().list(Fields.SELF_EVALUATIONS).stream()
                .flatMap(answers -> answers.facts().get(Fields.DATE).stream())
                .anyMatch(day -> end.filter(day::isBefore).isEmpty() && !day.isAfter(today));
        return evaluated || reviewed || talked || answered || isHidden(dossier);
    }

    /** Whether a problem with the file tells why nothing seems to be looked back on. */
    private static boolean isHidden(Dossier dossier) {
        Pop pop = dossier.pop();
        return dossier.isExplained(Fields.REVIEWS)
                || pop.aims().stream()
                        .anyMatch(aim -> dossier.isExplained(pop.at(aim).in(Fields.EVALUATIONS), Fields.EVALUATIONS));
    }
}
