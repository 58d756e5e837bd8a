package pop.rules.follow_up;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pop.model.Aim;
import pop.model.At;
import pop.model.Evaluation;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * An evaluation that says neither how it went nor what the person learned; one of the two is enough, and "missed" is a
 * result. One with a date ahead is {@link DatesInDisorder}'s.
 */
public final class EmptyEvaluation implements Rule {

    private static final List<Field<?>> SAYING_SOMETHING = List.of(Fields.RESULT, Fields.LEARNED);

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        return pop.current(pop.aims()).stream()
                .filter(aim -> aim.evaluations().stream().anyMatch(EmptyEvaluation::saysNothing))
                .flatMap(aim -> faults(dossier, aim));
    }

    private static Stream<Fault> faults(Dossier dossier, Aim aim) {
        Fault fault = Fault.at(dossier.pop(), aim);
        At evaluations = fault.at().in(Fields.EVALUATIONS);
        return IntStream.range(0, aim.evaluations().size())
                .filter(i ->
                        isEmpty(dossier, evaluations.nth(i), aim.evaluations().get(i)))
                .mapToObj(i -> fault.in(evaluations.nth(i)));
    }

    private static boolean saysNothing(Evaluation evaluation) {
        return SAYING_SOMETHING.stream().noneMatch(evaluation.facts()::has);
    }

    private static boolean isEmpty(Dossier dossier, At at, Evaluation evaluation) {
        boolean ahead = evaluation.date().filter(dossier.today()::isBefore).isPresent();
        return !ahead
                && saysNothing(evaluation)
                && SAYING_SOMETHING.stream().noneMatch(field -> dossier.isExplained(at.in(field), field));
    }
}
