package pop.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.model.Beside;
import pop.model.Pop;
import pop.store.KeptDocuments;

/**
 * Remembers the POPs that were looked at, by begin date, so that the next ones can be told whose twin they may be. Lets
 * the files themselves go. Knows no rule.
 */
final class Twins {

    private final Map<LocalDate, List<Met>> met = new HashMap<>();

    /** A POP that was looked at, with where it is and what it keeps. */
    private record Met(String label, Optional<String> client, Optional<Path> path, KeptDocuments kept) {}

    /** The POPs of the same begin date that were looked at before. */
    List<Beside.Sibling> of(Naming.Opened opened) {
        Pop pop = opened.file().pop();
        List<Met> siblings = pop.begin().map(met::get).orElse(List.of());
        if (siblings.isEmpty() || pop.clientName().isEmpty()) {
            return List.of();
        }
        Met own = met(opened);
        return siblings.stream()
                .map(other -> new Beside.Sibling(other.label(), other.client(), pop.begin(), areOne(own, other)))
                .toList();
    }

    /** Remembers a POP; one without a client or a begin date is nobody's twin. */
    void remember(Naming.Opened opened) {
        Pop pop = opened.file().pop();
        pop.begin()
                .filter(begin -> pop.clientName().isPresent())
                .ifPresent(begin ->
                        met.computeIfAbsent(begin, day -> new ArrayList<>()).add(met(opened)));
    }

    private static Met met(Naming.Opened opened) {
        Pop pop = opened.file().pop();
        Optional<Path> path = opened.named().path();
        return new Met(opened.named().label(), pop.clientName(), path, KeptDocuments.of(pop, path.orElse(Path.of(""))));
    }

    /** Whether they are a dossier and a document that it keeps, whichever of the two came first. */
    private static boolean areOne(Met one, Met other) {
        return other.path().filter(one.kept()::hold).isPresent()
                || one.path().filter(other.kept()::hold).isPresent();
    }
}
