package pop.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A way along the keys of the format, such as {@code client.name} or {@code actions.status}: through a list it leads into
 * each of its elements. Looks at the table of fields only.
 *
 * @param keys the keys on the way
 */
public record FieldPath(List<Field<?>> keys) {

    public FieldPath {
        keys = List.copyOf(keys);
    }

    /** The way that a text names, if the format knows it. */
    public static Optional<FieldPath> of(String path) {
        List<Field<?>> keys = new ArrayList<>();
        for (String key : path.split("\\.", -1)) {
            Optional<Field<?>> field = shape(keys).flatMap(shape -> shape.field(key));
            if (field.isEmpty()) {
                return Optional.empty();
            }
            keys.add(field.get());
        }
        return Optional.of(new FieldPath(keys));
    }

    /** All ways that could have been meant where one leads nowhere: those that go on from as far as it leads. */
    public static List<String> near(String path) {
        int last = path.lastIndexOf('.');
        String before = last < 0 ? "" : path.substring(0, last);
        Optional<Shape<?>> shape =
                before.isEmpty() ? shape(List.of()) : of(before).flatMap(reached -> shape(reached.keys()));
        if (shape.isEmpty()) {
            return near(before);
        }
        String prefix = before.isEmpty() ? "" : before + ".";
        return shape.get().fields().stream().map(field -> prefix + field.name()).toList();
    }

    /** What is expected at the end; of a list, what is expected of its elements. */
    public Type<?> type() {
        return element(keys.get(keys.size() - 1).type());
    }

    /** Whether it ends at parts or items, of which only the number can be compared. */
    public boolean isCounted() {
        return type() instanceof Type.Part<?>;
    }

    /** What stands at the end in a POP; of items the current versions only. */
    public List<Object> values(Pop pop) {
        List<Object> values = List.of(pop);
        for (Field<?> key : keys) {
            List<Object> below = new ArrayList<>();
            for (Object value : values) {
                if (value instanceof Facts.Bearer bearer) {
                    bearer.facts().raw(key).ifPresent(found -> below.addAll(elements(pop, found)));
                }
            }
            values = below;
        }
        return values;
    }

    private static List<?> elements(Pop pop, Object found) {
        if (!(found instanceof List<?> list)) {
            return List.of(found);
        }
        List<Item> items = new ArrayList<>();
        for (Object element : list) {
            if (element instanceof Item item) {
                items.add(item);
            }
        }
        return items.isEmpty() ? list : pop.current(items);
    }

    private static Optional<Shape<?>> shape(List<Field<?>> keys) {
        if (keys.isEmpty()) {
            return Optional.of(Fields.POP);
        }
        return element(keys.get(keys.size() - 1).type()) instanceof Type.Part<?> part
                ? Optional.of(part.shape())
                : Optional.empty();
    }

    private static Type<?> element(Type<?> type) {
        return type instanceof Type.ListOf<?> list ? list.of() : type;
    }
}
