package pop.rules.thread;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pop.model.Item;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;

/** Items that follow from each other in a ring; does not know which of the links is one too many. */
public final class CircularLink implements ThreadRule {

    private static final String ARROW = " → ";

    @Override
    public Stream<Fault> loose(Dossier dossier) {
        return dossier.thread().rings().stream().map(ring -> fault(dossier.pop(), ring));
    }

    private static Fault fault(Pop pop, List<Item> ring) {
        Item first = ring.get(0);
        String names = ring.stream().map(item -> Fault.nameOf(pop, item)).collect(Collectors.joining(ARROW));
        Fault fault = Fault.at(pop, first).with("ring", names + ARROW + Fault.nameOf(pop, first));
        for (Item other : ring.subList(1, ring.size())) {
            fault = fault.because(Fault.Evidence.at(pop.at(other), Fault.nameOf(pop, other)));
        }
        return ring.size() == 1 ? fault.as("itself") : fault;
    }
}
