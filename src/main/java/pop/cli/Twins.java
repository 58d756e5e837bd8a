package pop.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.model.Beside;
import pop.model.Pop;
import pop.model.Reference;
import pop.store.KeptDocuments;

/**
 * Remembers the POPs of one run by client and begin date, so that each can be told whose twin it may be. Each has its turn:
 * it is told of the POPs before it, whichever of them were read first. Lets the files themselves go. Knows no rule.
 */
final class Twins {

    private final Map<Naming.Named, Integer> turns = new HashMap<>();
    private final Map<Whose, List<Met>> met = new HashMap<>();
    private final BitSet remembered = new BitSet();

    /** All POPs before this turn are remembered. */
    private int complete;

    /** Whose POP it is, as far as twins have it in common. */
    private record Whose(String client, LocalDate begin) {

        /** A POP without a client or a begin date is nobody's twin. */
        static Optional<Whose> of(Pop pop) {
            return pop.begin().flatMap(begin -> pop.clientName().map(name -> new Whose(Reference.folded(name), begin)));
        }
    }

    /** A POP that was read, with where it is and what it keeps. */
    private record Met(int turn, String label, Optional<String> client, Optional<Path> path, KeptDocuments kept) {}

    /**
     * @param all the POPs of the run, in their order
     */
    Twins(List<Naming.Named> all) {
        all.forEach(named -> turns.put(named, turns.size()));
    }

    /** The POPs before this one of the same client with the same begin date. Waits until all before it are remembered. */
    List<Beside.Sibling> of(Naming.Opened opened) {
        Pop pop = opened.file().pop();
        Optional<Whose> whose = Whose.of(pop);
        if (whose.isEmpty() || !turns.containsKey(opened.named())) {
            return List.of();
        }
        List<Met> siblings = before(turn(opened), whose.get());
        if (siblings.isEmpty()) {
            return List.of();
        }
        Met own = met(opened);
        return siblings.stream()
                .map(other -> new Beside.Sibling(other.label(), other.client(), pop.begin(), areOne(own, other)))
                .toList();
    }

    /** Remembers a POP for those that come behind it. */
    void remember(Naming.Opened opened) {
        Optional<Whose> whose = Whose.of(opened.file().pop());
        Optional<Met> own = whose.map(any -> met(opened));
        synchronized (this) {
            whose.ifPresent(
                    key -> met.computeIfAbsent(key, any -> new ArrayList<>()).add(own.orElseThrow()));
            remembered.set(turn(opened));
            complete = remembered.nextClearBit(complete);
            notifyAll();
        }
    }

    private synchronized List<Met> before(int turn, Whose whose) {
        try {
            while (complete < turn) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the run was broken off: nobody listens any more
            return List.of();
        }
        List<Met> all = met.getOrDefault(whose, List.of());
        if (all.isEmpty()) {
            return all;
        }
        return all.stream()
                .filter(other -> other.turn() < turn)
                .sorted(Comparator.comparingInt(Met::turn))
                .toList();
    }

    private int turn(Naming.Opened opened) {
        return turns.getOrDefault(opened.named(), 0);
    }

    private Met met(Naming.Opened opened) {
        Pop pop = opened.file().pop();
        Optional<Path> path = opened.named().path();
        KeptDocuments kept = KeptDocuments.of(pop, path.orElse(Path.of("")));
        return new Met(turn(opened), opened.named().label(), pop.clientName(), path, kept);
    }

    /** Whether they are a dossier and a document that it keeps, whichever of the two came first. */
    private static boolean areOne(Met one, Met other) {
        return other.path().filter(one.kept()::hold).isPresent()
                || one.path().filter(other.kept()::hold).isPresent();
    }
}
