package pop.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Some elements of lists that are to go: items, or parts such as an evaluation or a voucher. Knows who leads to them, and
 * the POP without them.
 */
public final class Removal {

    private final Pop pop;
    private final List<At> places;

    /**
     * @param places where they stand in the POP; each the place of an element of a list
     */
    public Removal(Pop pop, List<At> places) {
        this.pop = pop;
        this.places = places.stream()
                .filter(at -> places.stream().noneMatch(other -> !other.equals(at) && at.isWithin(other)))
                .toList();
    }

    /** Where they stand. */
    public List<At> places() {
        return places;
    }

    /** The links from what stays to what goes. */
    public List<Values.Value> linked() {
        Set<String> going =
                items(pop).stream().flatMap(item -> item.id().stream()).collect(Collectors.toSet());
        Set<String> staying = new HashSet<>();
        pop.items().stream()
                .filter(item -> !places.contains(pop.at(item)))
                .forEach(item -> item.id().ifPresent(staying::add));
        going.removeAll(staying);
        return Links.to(pop, going).stream()
                .filter(value -> places.stream().noneMatch(value.at()::isWithin))
                .toList();
    }

    /** The POP without them, and without the links to them. */
    public Pop made() {
        List<At> parts = places.stream()
                .filter(at -> !isItem(pop, at))
                .sorted(Comparator.comparing((At at) -> at.steps().size())
                        .thenComparing(Removal::index)
                        .reversed())
                .toList();
        Pop left = pop;
        for (At part : parts) {
            left = new Pop(Below.with(Fields.POP, left.facts(), part, Optional.empty()));
        }
        return left.without(items(left));
    }

    private List<Item> items(Pop in) {
        return places.stream()
                .filter(at -> isItem(in, at))
                .flatMap(at -> in.itemAt(at).stream())
                .toList();
    }

    private static boolean isItem(Pop in, At at) {
        return in.itemAt(at).filter(item -> in.at(item).equals(at)).isPresent();
    }

    /** The deepest goes first, and of one list the last, so that the others keep their places. */
    private static int index(At at) {
        return at.steps().get(at.steps().size() - 1) instanceof At.Step.Nth nth ? nth.index() : 0;
    }
}
