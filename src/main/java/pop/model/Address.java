package pop.model;

import java.util.Optional;

/**
 * How people name a place in a POP: by an item's id, {@code pop} for the document, or a path below one of these, such as
 * {@code a1.evaluations[0]}. What has no id of its own is named by its path, {@code vouchers[1]}. Knows no file.
 */
public final class Address {

    private Address() {}

    /** The place that a name leads to, if an item bears that id or the document has such a key. */
    public static Optional<At> of(Pop pop, String name) {
        if (name.equals(Pop.ITSELF)) {
            return Optional.of(At.ROOT);
        }
        Optional<Item> item = pop.find(name);
        if (item.isPresent()) {
            return item.map(pop::at);
        }
        return At.of(name)
                .flatMap(path -> below(pop, path))
                .filter(at -> Below.find(Fields.POP, pop.facts(), at) instanceof Below.There);
    }

    private static Optional<At> below(Pop pop, At path) {
        String head = path.first(1).path();
        if (head.equals(Pop.ITSELF)) {
            return Optional.of(path.from(1));
        }
        return Optional.of(
                pop.find(head).map(item -> pop.at(item).then(path.from(1))).orElse(path));
    }

    /** The shortest name of a place: by the id of the item that it lies in, else by its whole path. */
    public static String of(Pop pop, At at) {
        Optional<String> id = pop.itemAt(at).flatMap(Item::id);
        if (id.isEmpty()) {
            return at.steps().isEmpty() ? Pop.ITSELF : at.path();
        }
        String rest = at.from(2).path();
        return rest.isEmpty() ? id.get() : id.get() + (rest.startsWith("[") ? "" : ".") + rest;
    }
}
