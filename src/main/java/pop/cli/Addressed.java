package pop.cli;

import java.util.List;
import java.util.Map;
import pop.model.Address;
import pop.model.At;
import pop.model.Item;
import pop.model.Pop;

/** Finds what a user names by an id or a path, or says what was probably meant. Knows no file. */
final class Addressed {

    private Addressed() {}

    /** The place that a name leads to. */
    static At at(Pop pop, String name) {
        return Address.of(pop, name).orElseThrow(() -> unknown(pop, name));
    }

    /** The item of that id or path. */
    static Item item(Pop pop, String name) {
        At at = at(pop, name);
        return pop.itemAt(at)
                .filter(item -> pop.at(item).equals(at))
                .orElseThrow(() -> new Refusal(Exit.USAGE, "no-item", Map.of("id", name)));
    }

    private static Refusal unknown(Pop pop, String name) {
        return Refusal.unknownId(name, ids(pop.items()));
    }

    /** The ids of some items, in their order. */
    static List<String> ids(List<? extends Item> items) {
        return items.stream().flatMap(item -> item.id().stream()).toList();
    }
}
