package pop.rules.thread;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pop.model.Aim;
import pop.model.Choices.Status;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.LostLinks;

/** Looks for items whose origin nobody wrote down; knows not which origins an item ought to have. */
final class Origins {

    private Origins() {}

    /**
     * A fault at each current item that follows from none of these kinds, neither at first hand nor further back. What
     * the person let go is left in peace, and so is an item of which a link is lost: that is told already.
     */
    static Stream<Fault> missing(Dossier dossier, List<? extends Item> items, Set<Kind> kinds) {
        Pop pop = dossier.pop();
        Set<Item> grounded = dossier.thread().allThatComesFrom(origin -> kinds.contains(origin.kind()));
        List<? extends Item> without = pop.current(items).stream()
                .filter(item -> !isDropped(item) && !grounded.contains(item))
                .toList();
        if (without.isEmpty()) {
            return Stream.empty();
        }
        LostLinks lost = LostLinks.of(dossier);
        return without.stream().filter(item -> !lost.of(item)).map(item -> Fault.at(pop, item));
    }

    /** Whether the person let it go. */
    static boolean isDropped(Item item) {
        return item instanceof Aim aim && aim.status() == Status.DROPPED;
    }
}
