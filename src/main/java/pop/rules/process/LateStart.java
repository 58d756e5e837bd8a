package pop.rules.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Guidance;
import pop.model.Insight;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * A POP that began late: its question is younger than the first counted conversation, or all its insights date from the
 * last day. Goes by the dates that were written down; what has none may be older.
 */
public final class LateStart implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Conversations talks = new Conversations(dossier);
        List<LocalDate> days = talks.days();
        if (days.isEmpty() || talks.areHidden()) {
            return Stream.empty();
        }
        Guidance guidance = new Guidance(dossier.pop());
        Optional<Fault> question = lateQuestion(dossier, guidance, days.get(0));
        Optional<Fault> insights = lateInsights(dossier, guidance, days);
        return question
                .map(late -> insights.map(more -> late.because(Fault.Evidence.at(more.at(), "")))
                        .orElse(late))
                .or(() -> insights)
                .stream();
    }

    private static Optional<Fault> lateQuestion(Dossier dossier, Guidance guidance, LocalDate first) {
        Pop pop = dossier.pop();
        boolean undated = pop.questions().stream()
                .anyMatch(question -> guidance.day(question).isEmpty());
        return undated
                ? Optional.empty()
                : pop.questions().stream()
                        .min(Comparator.comparing(
                                question -> guidance.day(question).orElseThrow()))
                        .filter(oldest -> guidance.day(oldest).orElseThrow().isAfter(first))
                        .map(oldest -> Fault.at(pop, oldest)
                                .with("date", guidance.day(oldest).orElseThrow())
                                .with("first", first));
    }

    private static Optional<Fault> lateInsights(Dossier dossier, Guidance guidance, List<LocalDate> days) {
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        List<Insight> insights = dossier.pop().insights();
        boolean late = first.isBefore(last)
                && !insights.isEmpty()
                && insights.stream()
                        .allMatch(insight -> guidance.day(insight)
                                .filter(day -> !day.isBefore(last))
                                .isPresent());
        return late
                ? Optional.of(
                        Fault.at(At.ROOT.in(Fields.INSIGHTS)).with("last", last).as("insights"))
                : Optional.empty();
    }
}
