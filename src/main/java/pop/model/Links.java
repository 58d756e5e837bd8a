package pop.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The links in a POP, wherever they stand: who leads to an id, and the same POP with other links. Knows no file. */
public final class Links {

    private Links() {}

    /** All links to one of these ids, with their places. */
    public static List<Values.Value> to(Pop pop, Set<String> ids) {
        return Values.of(pop).stream()
                .filter(value -> value.type() instanceof Type.Link)
                .filter(value -> value.text().filter(ids::contains).isPresent())
                .toList();
    }

    /** The same POP in which every link to an id leads to another one. */
    public static Pop renamed(Pop pop, String old, String id) {
        return turned(pop, (field, link) -> Optional.of(link.equals(old) ? id : link));
    }

    /**
     * The POP without some of its items, and without what says something of them alone: links to them, and exceptions that
     * were made for them. A version in between leaves the chain closed: what took its place now takes that of the earlier
     * one.
     */
    static Pop without(Pop pop, List<? extends Item> gone) {
        Pop fewer = pop;
        for (Item item : gone) {
            fewer = fewer.minus(item);
        }
        Map<String, Optional<String>> earlier = new HashMap<>();
        gone.forEach(item -> item.id().ifPresent(id -> earlier.put(id, item.replaces())));
        fewer.items().forEach(item -> item.id().ifPresent(earlier::remove)); // another one bears that id
        List<Waiver> kept = fewer.facts().list(Fields.EXCEPTIONS).stream()
                .filter(waiver -> waiver.facts()
                        .get(Fields.ITEM)
                        .filter(earlier::containsKey)
                        .isEmpty())
                .toList();
        Pop left = new Pop(fewer.facts().with(Fields.EXCEPTIONS, kept));
        return turned(left, (field, link) -> field == Fields.REPLACES ? before(earlier, link) : still(earlier, link));
    }

    private static Optional<String> still(Map<String, Optional<String>> gone, String link) {
        return gone.containsKey(link) ? Optional.empty() : Optional.of(link);
    }

    private static Optional<String> before(Map<String, Optional<String>> gone, String link) {
        Set<String> seen = new HashSet<>();
        Optional<String> at = Optional.of(link);
        while (at.isPresent() && gone.containsKey(at.get())) {
            at = seen.add(at.get()) ? gone.getOrDefault(at.get(), Optional.empty()) : Optional.empty();
        }
        return at;
    }

    private static Pop turned(Pop pop, BiFunction<Field<?>, String, Optional<String>> turn) {
        return new Pop(Turned.facts(pop.facts(), turn(turn)));
    }

    /** Turns links only: says what becomes of a link to an id in a field; nothing takes the link away. */
    static Turned.Turn turn(BiFunction<Field<?>, String, Optional<String>> turn) {
        return (field, type, value) -> type instanceof Type.Link && value instanceof String id
                ? turn.apply(field, id).map(Object.class::cast)
                : Optional.of(value);
    }
}
