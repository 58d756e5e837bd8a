package pop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every single value in a POP, however deep, with its place and its field; knows nothing of what they should be. */
public final class Values {

    /**
     * A single value.
     *
     * @param at where it stands
     * @param field the field it belongs to
     * @param type what it is read as; for a value in a list, the type of the list's items
     * @param value the value itself
     */
    public record Value(At at, Field<?> field, Type<?> type, Object value) {

        /** The value, if it is a text, an id or a link. */
        public Optional<String> text() {
            return value instanceof String text ? Optional.of(text) : Optional.empty();
        }

        /** The value, if it is a day. */
        public Optional<LocalDate> day() {
            return value instanceof LocalDate day ? Optional.of(day) : Optional.empty();
        }
    }

    private final List<Value> found = new ArrayList<>();
    private final Set<At> passedOver;

    private Values(Set<At> passedOver) {
        this.passedOver = passedOver;
    }

    /** All values of a POP, in the order of its facts. */
    public static List<Value> of(Pop pop) {
        return pop.values();
    }

    /** The same, looked for now. */
    static List<Value> found(Pop pop) {
        return of(pop, Set.of());
    }

    /** The same without those of items of which another item took the place. */
    public static List<Value> ofCurrent(Pop pop) {
        List<Item> now = pop.current(pop.items());
        if (now.size() == pop.items().size()) {
            return of(pop);
        }
        Set<Facts> current = Collections.newSetFromMap(new IdentityHashMap<>());
        now.forEach(item -> current.add(item.facts()));
        Set<At> replaced = new HashSet<>();
        for (Kind kind : Kind.values()) {
            List<? extends Item> items = pop.items(kind);
            for (int i = 0; i < items.size(); i++) {
                if (!current.contains(items.get(i).facts())) {
                    replaced.add(At.ROOT.in(Fields.section(kind)).nth(i));
                }
            }
        }
        return replaced.isEmpty() ? of(pop) : of(pop, replaced);
    }

    private static List<Value> of(Pop pop, Set<At> passedOver) {
        Values values = new Values(passedOver);
        values.lookIn(pop, At.ROOT);
        return values.found;
    }

    private void lookIn(Facts.Bearer bearer, At at) {
        for (Field<?> field : bearer.facts().fields()) {
            Optional<Object> value = bearer.facts().raw(field);
            if (value.isPresent()) {
                lookAt(value.get(), at.in(field), field, field.type());
            }
        }
    }

    private void lookAt(Object value, At at, Field<?> field, Type<?> type) {
        if (type instanceof Type.Part<?>
                && value instanceof Facts.Bearer bearer) { // the type first, as that is soon known
            if (!passedOver.contains(at)) {
                lookIn(bearer, at);
            }
        } else if (type instanceof Type.ListOf<?> listType && value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                lookAt(list.get(i), at.nth(i), field, listType.of());
            }
        } else {
            found.add(new Value(at, field, type, value));
        }
    }
}
