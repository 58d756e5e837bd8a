package pop.rules.follow_up;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.SelfEvaluation;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * The eleven questions for a critical look at one's own plan, not all of them answered; an answer counts in whichever
 * self-evaluation it stands. Waits until there is a goal or an action to look at. Does not judge the answers.
 */
public final class UnansweredSelfEvaluation implements Rule {

    private static final List<Field<?>> QUESTIONS = Stream.concat(
                    Fields.GRADED_ANSWERS.stream(), Fields.TOLD_ANSWERS.stream())
            .collect(Collectors.toList());

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        if (pop.own(pop.aims()).isEmpty() || dossier.isExplained(Fields.SELF_EVALUATIONS)) {
            return Stream.empty();
        }
        List<SelfEvaluation> looks = pop.facts().list(Fields.SELF_EVALUATIONS);
        List<String> open = QUESTIONS.stream()
                .filter(question -> IntStream.range(0, looks.size())
                        .noneMatch(i -> isAnswered(dossier, looks.get(i), answers(i), question)))
                .map(Field::name)
                .toList();
        if (open.isEmpty()) {
            return Stream.empty();
        }
        if (open.size() == QUESTIONS.size()) {
            return Stream.of(Fault.at(At.ROOT.in(Fields.SELF_EVALUATIONS)).with("count", open.size()));
        }
        return Stream.of(Fault.at(answers(looks.size() - 1))
                .as("partly")
                .with("count", open.size())
                .with("missing", String.join(", ", open)));
    }

    private static boolean isAnswered(Dossier dossier, SelfEvaluation look, At answers, Field<?> question) {
        Facts given = look.facts().get(Fields.ANSWERS).map(Facts.Bearer::facts).orElse(Facts.NONE);
        return given.has(question) || dossier.isExplained(answers.in(question), question);
    }

    private static At answers(int index) {
        return At.ROOT.in(Fields.SELF_EVALUATIONS).nth(index).in(Fields.ANSWERS);
    }
}
