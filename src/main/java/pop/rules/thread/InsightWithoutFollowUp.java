package pop.rules.thread;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pop.model.Insight;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.model.RedThread;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.LostLinks;

/**
 * An insight from which nothing follows. Waits until something is chosen, wanted or done at all, and leaves out what a
 * coach suggests: nothing can follow from that yet. Does not judge the insight.
 */
public final class InsightWithoutFollowUp implements ThreadRule {

    @Override
    public Stream<Fault> loose(Dossier dossier) {
        Pop pop = dossier.pop();
        if (pop.decisions().isEmpty() && pop.aims().isEmpty()) {
            return Stream.empty();
        }
        Set<Item> followed = followed(pop, dossier.thread());
        List<Insight> loose = pop.current(pop.insights()).stream()
                .filter(insight -> insight.text().isPresent() && !insight.isSuggestion())
                .filter(insight -> !followed.contains(insight))
                .toList();
        return loose.isEmpty() || LostLinks.of(dossier).anyTo(Kind.INSIGHT)
                ? Stream.empty()
                : loose.stream().map(insight -> Fault.at(pop, insight));
    }

    /** What something follows from, at first hand; a new version follows from what its earlier versions followed from. */
    private static Set<Item> followed(Pop pop, RedThread thread) {
        Set<Item> followed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Item item : pop.items()) {
            followed.addAll(thread.origins(item));
        }
        return followed;
    }
}
