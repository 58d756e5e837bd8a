package pop.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.model.At.Step;

/**
 * The way along a path below something, such as {@code training.attest.wanted} below an action: what stands at its end,
 * and the same thing with another value there. Looks at the table of fields only.
 */
public final class Below {

    /** Where a path leads. */
    public sealed interface Found permits There, Lost {}

    /**
     * A place that the format knows.
     *
     * @param shape what the last key belongs to
     * @param field the last key
     * @param type what is expected there; for an element of a list, the type of the elements
     * @param value what stands there now
     */
    public record There(Shape<?> shape, Field<?> field, Type<?> type, Optional<Object> value) implements Found {

        /** Whether it is an element of a list. */
        public boolean isElement() {
            return !type.equals(field.type());
        }
    }

    /** Why a path leads nowhere. */
    public enum Why {
        /** There is no such key there. */
        UNKNOWN_KEY,
        /** Nothing stands below a single value. */
        NOTHING_BELOW,
        /** In a list one of its elements is to be named first. */
        WHICH_ELEMENT,
        /** An element is named where there is no list. */
        NO_LIST,
        /** The list is shorter. */
        NO_ELEMENT
    }

    /**
     * A path that leads nowhere.
     *
     * @param reached how far it goes
     * @param step what cannot be found there
     * @param known the keys there are, for an unknown one
     * @param size how many elements there are, for a list
     */
    public record Lost(Why why, At reached, String step, List<String> known, int size) implements Found {
        public Lost {
            known = List.copyOf(known);
        }
    }

    private Below() {}

    /** What a path leads to below something of a shape. */
    public static Found find(Shape<?> shape, Facts facts, At at) {
        Type<?> type = new Type.Part<>(shape);
        Optional<Object> value = Optional.of(shape.make(facts));
        Found found = new Lost(Why.UNKNOWN_KEY, At.ROOT, "", keys(shape), 0);
        for (int i = 0; i < at.steps().size(); i++) {
            found = step(found, type, value, at.first(i), at.steps().get(i));
            if (!(found instanceof There there)) {
                return found;
            }
            type = there.type();
            value = there.value();
        }
        return found;
    }

    private static Found step(Found before, Type<?> type, Optional<Object> value, At reached, Step step) {
        int size = value.map(some -> some instanceof List<?> list ? list.size() : 0)
                .orElse(0);
        if (step instanceof Step.Into into) {
            if (!(type instanceof Type.Part<?> part)) {
                Why why = type instanceof Type.ListOf<?> ? Why.WHICH_ELEMENT : Why.NOTHING_BELOW;
                return new Lost(why, reached, into.key(), List.of(), size);
            }
            Optional<Field<?>> field = part.shape().field(into.key());
            if (field.isEmpty()) {
                return new Lost(Why.UNKNOWN_KEY, reached, into.key(), keys(part.shape()), 0);
            }
            Optional<Object> inside = value.flatMap(bearer -> facts(bearer).raw(field.get()));
            return new There(part.shape(), field.get(), field.get().type(), inside);
        }
        int index = step instanceof Step.Nth nth ? nth.index() : -1;
        if (!(type instanceof Type.ListOf<?> list) || !(before instanceof There there)) {
            return new Lost(Why.NO_LIST, reached, String.valueOf(index), List.of(), 0);
        }
        if (index < 0 || index >= size) {
            return new Lost(Why.NO_ELEMENT, reached, String.valueOf(index), List.of(), size);
        }
        Optional<Object> element = value.map(elements -> ((List<?>) elements).get(index));
        return new There(there.shape(), there.field(), list.of(), element);
    }

    /**
     * The facts with a value at the end of a path that {@link #find} found; without one when there is none. A part of which
     * nothing is left goes too.
     */
    public static Facts with(Shape<?> shape, Facts facts, At at, Optional<Object> value) {
        return inFacts(shape, facts, at.steps(), value);
    }

    private static Facts inFacts(Shape<?> shape, Facts facts, List<Step> steps, Optional<Object> value) {
        Field<?> field = steps.get(0) instanceof Step.Into into
                ? shape.field(into.key()).orElseThrow(IllegalStateException::new)
                : Fields.ID;
        Optional<Object> changed = inValue(field.type(), facts.raw(field), steps.subList(1, steps.size()), value);
        return changed.map(now -> facts.withRaw(field, now)).orElseGet(() -> facts.without(field));
    }

    private static Optional<Object> inValue(
            Type<?> type, Optional<Object> now, List<Step> steps, Optional<Object> value) {
        if (steps.isEmpty()) {
            return value;
        }
        if (type instanceof Type.Part<?> part) {
            Facts before = now.map(Below::facts).orElse(Facts.NONE);
            Facts changed = inFacts(part.shape(), before, steps, value);
            return changed.equals(Facts.NONE)
                    ? Optional.empty()
                    : Optional.of(part.shape().make(changed));
        }
        if (type instanceof Type.ListOf<?> list && steps.get(0) instanceof Step.Nth nth) {
            List<Object> elements = new ArrayList<>((List<?>) now.orElse(List.of()));
            Optional<Object> old = Optional.of(elements.get(nth.index()));
            Optional<Object> changed = inValue(list.of(), old, steps.subList(1, steps.size()), value);
            changed.ifPresentOrElse(element -> elements.set(nth.index(), element), () -> elements.remove(nth.index()));
            return elements.isEmpty() ? Optional.empty() : Optional.of(elements);
        }
        throw new IllegalStateException("a path that leads nowhere");
    }

    private static Facts facts(Object bearer) {
        return bearer instanceof Facts.Bearer part ? part.facts() : Facts.NONE;
    }

    private static List<String> keys(Shape<?> shape) {
        return shape.fields().stream().map(Field::name).toList();
    }
}
