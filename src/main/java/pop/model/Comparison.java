package pop.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is different in one POP from another, told by names that people know: which items came, changed or went, and which
 * keys of the document changed. Knows no file.
 *
 * @param added the items that came
 * @param changed what both have, and not alike
 * @param removed the items that went
 */
public record Comparison(List<String> added, List<String> changed, List<String> removed) {

    public Comparison {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** Compares two POPs; an item without an id is known by its place. */
    public static Comparison of(Pop older, Pop newer) {
        Map<String, Object> was = named(older);
        Map<String, Object> is = named(newer);
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        is.forEach((name, value) -> {
            if (!was.containsKey(name)) {
                added.add(name);
            } else if (!value.equals(was.get(name))) {
                changed.add(name);
            }
        });
        List<String> removed =
                was.keySet().stream().filter(name -> !is.containsKey(name)).toList();
        return new Comparison(added, changed, removed);
    }

    /** Whether both say the same. */
    public boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    private static Map<String, Object> named(Pop pop) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (Field<?> field : pop.facts().fields()) {
            boolean items = field.type() instanceof Type.ListOf<?> list
                    && list.of() instanceof Type.Part<?> part
                    && part.shape().fields().contains(Fields.ID);
            if (!items) {
                named.put(field.name(), pop.facts().raw(field).orElse(""));
            }
        }
        pop.items().forEach(item -> named.put(Address.of(pop, pop.at(item)), item.facts()));
        return named;
    }
}
