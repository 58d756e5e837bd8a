package pop.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same facts with their single values turned into others, however deep they stand. Knows no single field. */
final class Turned {

    /** Says what becomes of a single value. */
    interface Turn {
        /** The value in its place; nothing takes it away. */
        Optional<Object> of(Field<?> field, Type<?> type, Object value);
    }

    private Turned() {}

    static Facts facts(Facts facts, Turn turn) {
        Map<Field<?>, Object> turned = new LinkedHashMap<>();
        for (Field<?> field : facts.fields()) {
            facts.raw(field)
                    .flatMap(value -> value(field, field.type(), value, turn))
                    .ifPresent(value -> turned.put(field, value));
        }
        return Facts.of(turned);
    }

    static Optional<Object> value(Field<?> field, Type<?> type, Object value, Turn turn) {
        if (type instanceof Type.ListOf<?> list && value instanceof List<?> values) {
            List<Object> left = new ArrayList<>();
            values.forEach(item -> value(field, list.of(), item, turn).ifPresent(left::add));
            return Optional.of(left);
        }
        if (type instanceof Type.Part<?> part && value instanceof Facts.Bearer bearer) {
            return Optional.of(part.shape().make(facts(bearer.facts(), turn)));
        }
        return turn.of(field, type, value);
    }
}
