package pop.rules.file;

import java.util.ArrayList;
import java.util.List;
import pop.model.At;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Pop;
import pop.model.Type;

/** Every single value in a POP, however deep, with its place and its field; knows nothing of what they should be. */
final class Values {

    /**
     * A single value.
     *
     * @param at where it stands
     * @param field the field it belongs to
     * @param type what it is read as; for a value in a list, the type of the list's items
     * @param value the value itself
     */
    record Value(At at, Field<?> field, Type<?> type, Object value) {}

    private final List<Value> found = new ArrayList<>();

    private Values() {}

    /** All values of a POP, in the order of its facts. */
    static List<Value> of(Pop pop) {
        Values values = new Values();
        values.lookIn(pop, At.ROOT);
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
