package pop.rules.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pop.model.At;
import pop.model.Decimal;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Guidance;
import pop.model.Pop;
import pop.model.Session;
import pop.rule.Dossier;
import pop.rule.Fault;

/**
 * The conversations that count, as the rules of this family see them on a day. Knows no limit; says so when a problem with
 * the file hides which conversations count.
 */
final class Conversations {

    private static final List<Field<?>> THAT_DECIDE = List.of(Fields.SESSION_KIND, Fields.DATE, Fields.REPLACES);

    private final Dossier dossier;
    private final List<Session> counted;

    Conversations(Dossier dossier) {
        this.dossier = dossier;
        this.counted = new Guidance(dossier.pop()).counted();
    }

    /** All that count, past and planned, in the file's order. */
    List<Session> counted() {
        return counted;
    }

    /** Those that were held: all but those that lie ahead. */
    List<Session> held() {
        return counted.stream().filter(session -> !liesAhead(session)).toList();
    }

    /** Whether one still lies ahead. */
    boolean oneLiesAhead() {
        return counted.stream().anyMatch(this::liesAhead);
    }

    /** Whether a problem with the file hides which conversations count. */
    boolean areHidden() {
        if (dossier.problems().isEmpty()) {
            return false;
        }
        Pop pop = dossier.pop();
        return dossier.isExplained(Fields.SESSIONS)
                || pop.sessions().stream()
                        .map(pop::at)
                        .anyMatch(
                                at -> THAT_DECIDE.stream().anyMatch(field -> dossier.isExplained(at.in(field), field)));
    }

    /** The minutes of all together; none when those of one that was held are missing. */
    Optional<Decimal> minutes() {
        boolean complete = held().stream().allMatch(session -> session.minutes().isPresent());
        return complete && !counted.isEmpty()
                ? Optional.of(counted.stream()
                        .flatMap(session -> session.minutes().stream())
                        .reduce(Decimal.ZERO, Decimal::add))
                : Optional.empty();
    }

    /** The days on which they are, from early to late. */
    List<LocalDate> days() {
        return counted.stream()
                .flatMap(session -> session.date().stream())
                .sorted()
                .toList();
    }

    /** Something about all of them. */
    static Fault fault() {
        return Fault.at(At.ROOT.in(Fields.SESSIONS));
    }

    private boolean liesAhead(Session session) {
        return session.date().filter(day -> day.isAfter(dossier.today())).isPresent();
    }
}
