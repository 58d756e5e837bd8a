package pop.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which fields something has, in the order in which they are written; knows no values.
 *
 * @param <T> what is made of the facts
 */
public final class Shape<T extends Facts.Bearer> {

    private final String name;
    private final Function<Facts, T> make;
    private final List<Field<?>> fields;

    Shape(String name, Function<Facts, T> make, List<Field<?>> fields) {
        this.name = name;
        this.make = make;
        this.fields = List.copyOf(fields);
    }

    /** What it is a shape of, such as {@code growth_point} or {@code measure}. */
    public String name() {
        return name;
    }

    /** The fields in the format's order. */
    public List<Field<?>> fields() {
        return fields;
    }

    /** The field of that key, if the shape has one. */
    public Optional<Field<?>> field(String key) {
        for (Field<?> field : fields) {
            if (field.name().equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The value made of these facts. */
    public T make(Facts facts) {
        return make.apply(facts);
    }

    @Override
    public String toString() {
        return name;
    }
}
