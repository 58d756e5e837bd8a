package pop.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of some fields, always true once made: texts are stripped and never blank, lists are never empty, what is
 * absent is absent. Knows no shape and no order of writing; two facts are equal when the same fields hold equal values.
 */
public final class Facts {

    /** Something that is nothing but its facts. */
    public interface Bearer {
        /** All that is known of it. */
        Facts facts();
    }

    /** Nothing known. */
    public static final Facts NONE = new Facts(Map.of());

    private static final List<Object> NO_ITEMS = List.of();

    private final Map<Field<?>, Object> values;

    private Facts(Map<Field<?>, Object> values) {
        this.values = values;
    }

    /**
     * The facts in a map from fields to values of their types.
     *
     * @throws ClassCastException later, at {@link #get}, when a value is not of its field's type: the caller's bug
     */
    public static Facts of(Map<Field<?>, Object> values) {
        return taking(new LinkedHashMap<>(values));
    }

    /**
     * The same of a map that nobody else has or will have: it is not copied.
     */
    public static Facts taking(Map<Field<?>, Object> values) {
        Iterator<Map.Entry<Field<?>, Object>> entries = values.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<Field<?>, Object> entry = entries.next();
            Object cleaned = clean(entry.getValue(), entry.getKey().type());
            if (isNothing(cleaned)) {
                entries.remove();
            } else {
                entry.setValue(cleaned);
            }
        }
        return values.isEmpty() ? NONE : new Facts(values);
    }

    /** The value of a field, if it has one. */
    @SuppressWarnings("unchecked") // with() put in a value of the field's own type
    public <V> Optional<V> get(Field<V> field) {
        return Optional.ofNullable((V) values.get(field));
    }

    /** The items of a list; none when it is absent. */
    public <E> List<E> list(Field<List<E>> field) {
        return get(field).orElse(List.of());
    }

    /** Whether the field has a value. */
    public boolean has(Field<?> field) {
        return values.containsKey(field);
    }

    /** The fields that have a value, in the order in which they were given. */
    public Set<Field<?>> fields() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** The value of a field of which the type is not known here. */
    public Optional<Object> raw(Field<?> field) {
        return Optional.ofNullable(values.get(field));
    }

    /** These facts with one more, or another, value; a blank text or an empty list takes the field away. */
    public <V> Facts with(Field<V> field, V value) {
        return withRaw(field, value);
    }

    /** These facts with a value if there is one, unchanged otherwise. */
    public <V> Facts withIf(Field<V> field, Optional<V> value) {
        return value.isPresent() ? with(field, value.get()) : this;
    }

    /** These facts with all of others, which go first. */
    public Facts withAll(Facts others) {
        Map<Field<?>, Object> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return all.isEmpty() ? NONE : new Facts(all);
    }

    /** These facts with one more item behind a list. */
    public <E> Facts plus(Field<List<E>> field, E item) {
        List<E> longer = new ArrayList<>(list(field));
        longer.add(item);
        return with(field, longer);
    }

    /** These facts without a field. */
    public Facts without(Field<?> field) {
        if (!has(field)) {
            return this;
        }
        Map<Field<?>, Object> fewer = new LinkedHashMap<>(values);
        fewer.remove(field);
        return new Facts(fewer);
    }

    /**
     * These facts with a value of which only the reader of {@link Field#type} knows the type.
     *
     * @throws ClassCastException later, at {@link #get}, when the value is not of the field's type: the caller's bug
     */
    public Facts withRaw(Field<?> field, Object value) {
        Object clean = clean(value, field.type());
        if (isNothing(clean)) {
            return without(field);
        }
        Map<Field<?>, Object> more = new LinkedHashMap<>(values);
        more.put(field, clean);
        return new Facts(more);
    }

    private static boolean isNothing(Object clean) {
        return clean instanceof String text ? text.isEmpty() : clean == NO_ITEMS;
    }

    /** The type tells what is a list: to find out that something is none takes Java longer than all else here. */
    private static Object clean(Object value, Type<?> type) {
        if (value instanceof String text) {
            return text.strip();
        }
        if (value instanceof Decimal number) {
            return number.shortest();
        }
        if (type instanceof Type.ListOf<?> listType && value instanceof List<?> list) {
            List<Object> cleaned = new ArrayList<>(list.size());
            for (Object item : list) {
                Object clean = clean(item, listType.of());
                if (!isNothing(clean)) {
                    cleaned.add(clean);
                }
            }
            return cleaned.isEmpty() ? NO_ITEMS : Collections.unmodifiableList(cleaned);
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && values.equals(facts.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
