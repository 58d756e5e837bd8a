package pop.rules.process;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Guidance;
import pop.model.Kind;
import pop.model.Pop;
import pop.model.Session;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * A counted conversation that was held and left neither a summary nor an item: none that names it, and none, nor an
 * evaluation, of its day. Does not know how good the conversation was.
 */
public final class SilentConversation implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        return new Conversations(dossier)
                .held().stream()
                        .filter(session -> !isTold(dossier, session) && !leftSomething(pop, session))
                        .map(session -> Fault.at(pop, session));
    }

    private static boolean isTold(Dossier dossier, Session session) {
        At at = dossier.pop().at(session);
        return session.text().isPresent()
                || session.facts().has(Fields.SUMMARY)
                || dossier.isExplained(at.in(Fields.SUMMARY), Fields.SUMMARY)
                || dossier.isExplained(at.in(Fields.ID), Fields.ID)
                || dossier.isExplained(at.in(Fields.DATE), Fields.DATE);
    }

    private static boolean leftSomething(Pop pop, Session session) {
        Guidance guidance = new Guidance(pop);
        boolean items = pop.items().stream()
                .filter(item -> item.kind() != Kind.SESSION)
                .anyMatch(item -> item.facts().has(Fields.SESSION)
                        ? item.facts().get(Fields.SESSION).equals(session.id())
                        : isOfTheDay(guidance.day(item), session));
        boolean evaluations = pop.aims().stream()
                .flatMap(aim -> aim.evaluations().stream())
                .anyMatch(evaluation -> isOfTheDay(evaluation.date(), session));
        boolean answers = pop.facts().list(Fields.SELF_EVALUATIONS).stream()
                .anyMatch(answered -> isOfTheDay(answered.facts().get(Fields.DATE), session));
        return items || evaluations || answers;
    }

    private static boolean isOfTheDay(Optional<LocalDate> day, Session session) {
        return day.isPresent() && day.equals(session.date());
    }
}
