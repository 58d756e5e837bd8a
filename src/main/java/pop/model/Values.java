package pop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private Values() {}

    /** All values of a POP, in the order of its facts. */
    public static List<Value> of(Pop pop) {
        return in(pop, At.ROOT);
    }

    /** All values of a part of a POP that stands at a place. */
    public static List<Value> in(Facts.Bearer part, At at) {
        Values values = new Values();
        values.lookIn(part, at);
        return values.found;
    }

    private void lookIn(Facts.Bearer bearer, At at) {
        for (Field<?> field : bearer.facts().fields()) {
            bearer.facts().raw(field).ifPresent(value -> lookAt(value, at.in(field), field, field.type()));
        }
    }

    private void lookAt(Object value, At at, Field<?> field, Type<?> type) {
        if (value instanceof Facts.Bearer bearer) {
            lookIn(bearer, at);
        } else if (value instanceof List<?> list && type instanceof Type.ListOf<?> listType) {
            for (int i = 0; i < list.size(); i++) {
                lookAt(list.get(i), at.nth(i), field, listType.of());
            }
        } else {
            found.add(new Value(at, field, type, value));
        }
    }
}
