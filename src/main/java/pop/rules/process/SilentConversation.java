package pop.rules.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
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

    private static final List<Field<?>> THAT_TELL = List.of(Fields.SUMMARY, Fields.ID, Fields.DATE);

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        List<Session> held = new Conversations(dossier).held();
        if (held.isEmpty()) {
            return Stream.empty();
        }
        Pop pop = dossier.pop();
        Set<String> named = named(pop);
        Set<LocalDate> days = days(pop);
        return held.stream()
                .filter(session -> session.text().isEmpty() && !session.facts().has(Fields.SUMMARY))
                .filter(session -> session.id().filter(named::contains).isEmpty())
                .filter(session -> session.date().filter(days::contains).isEmpty())
                .filter(session -> !isHidden(dossier, session))
                .map(session -> Fault.at(pop, session));
    }

    private static boolean isHidden(Dossier dossier, Session session) {
        At at = dossier.pop().at(session);
        return THAT_TELL.stream().anyMatch(field -> dossier.isExplained(at.in(field), field));
    }

    /** The conversations that items name. */
    private static Set<String> named(Pop pop) {
        return left(pop)
                .flatMap(item -> item.facts().get(Fields.SESSION).stream())
                .collect(Collectors.toSet());
    }

    /** The days of what names no conversation, and of every looking back. */
    private static Set<LocalDate> days(Pop pop) {
        Stream<LocalDate> items =
                left(pop).filter(item -> !item.facts().has(Fields.SESSION)).flatMap(item -> item.date().stream());
        Stream<LocalDate> evaluations = pop.aims().stream()
                .flatMap(aim -> aim.evaluations().stream())
                .flatMap(evaluation -> evaluation.date().stream());
        Stream<LocalDate> answers = pop.facts().list(Fields.SELF_EVALUATIONS).stream()
                .flatMap(answered -> answered.facts().get(Fields.DATE).stream());
        return Stream.of(items, evaluations, answers).flatMap(days -> days).collect(Collectors.toSet());
    }

    private static Stream<Item> left(Pop pop) {
        return pop.items().stream().filter(item -> item.kind() != Kind.SESSION);
    }
}
