package pop.rules.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Action;
import pop.model.At;
import pop.model.Choices.ActionKind;
import pop.model.Choices.Source;
import pop.model.Competence;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * A test or a gap with a course behind it, or nothing but courses, and no reflection of the person's own: HIVA calls that
 * a training plan. Sees whether there is a reflection, not how deep it is.
 */
public final class TrainingPlanNotPop implements Rule {

    private static final List<Field<? extends List<? extends Item>>> REFLECTIONS =
            List.of(Fields.INSIGHTS, Fields.MOTIVES, Fields.WISHES, Fields.STRENGTHS, Fields.GROWTH_POINTS);

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        List<Action> actions = pop.current(pop.actions());
        List<Action> courses =
                actions.stream().filter(TrainingPlanNotPop::isCourse).toList();
        boolean plan = !courses.isEmpty() && (courses.size() == actions.size() || isMeasured(pop));
        if (!plan || reflects(dossier)) {
            return Stream.empty();
        }
        Action course = courses.get(0);
        return Stream.of(Fault.at(At.ROOT.in(Fields.INSIGHTS))
                .with("item", Fault.nameOf(pop, course))
                .because(Fault.Evidence.at(pop.at(course), course.words().orElse(""))));
    }

    private static boolean isCourse(Action action) {
        return action.facts().has(Fields.TRAINING)
                || action.facts().get(Fields.ACTION_KIND).equals(Optional.of(ActionKind.TRAINING));
    }

    /** Whether a competence was tested, or stands there with the gap between now and then. */
    private static boolean isMeasured(Pop pop) {
        return pop.current(pop.facts().list(Fields.COMPETENCES)).stream()
                .map(Competence::facts)
                .anyMatch(competence -> competence.get(Fields.SOURCE).equals(Optional.of(Source.TEST))
                        || (competence.has(Fields.NOW) && competence.has(Fields.TARGET)));
    }

    private static boolean reflects(Dossier dossier) {
        Pop pop = dossier.pop();
        boolean hidden = REFLECTIONS.stream().anyMatch(dossier::isExplained)
                || pop.insights().stream().anyMatch(dossier::isHidden);
        List<Item> reflections = new ArrayList<>();
        REFLECTIONS.forEach(section -> pop.facts().get(section).ifPresent(reflections::addAll));
        boolean learned = pop.aims().stream()
                .flatMap(aim -> aim.evaluations().stream())
                .anyMatch(evaluation -> evaluation.facts().has(Fields.LEARNED));
        boolean answered = pop.facts().list(Fields.SELF_EVALUATIONS).stream()
                .flatMap(evaluation -> evaluation.facts().get(Fields.ANSWERS).stream())
                .anyMatch(answers -> Fields.TOLD_ANSWERS.stream().anyMatch(answers.facts()::has));
        return hidden || learned || answered || !pop.said(reflections).isEmpty();
    }
}
