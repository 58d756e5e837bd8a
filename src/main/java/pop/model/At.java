package pop.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in model terms, such as "the text of the third action" ({@code actions[2].text}); knows no line and no file. A
 * place knows the place around it, so that to go one step further, which a reader does for each value, copies nothing.
 */
public final class At {

    /** The document as a whole. */
    public static final At ROOT = new At(null, null);

    private static final Pattern STEP = Pattern.compile("(\\.?[\\p{L}\\p{N}_-]+)|\\[(\\d{1,9})]");

    /** One step on the way: into a key, or to an item of a list. */
    public sealed interface Step {
        /** Into the value of a key; the key as it stands in the file, known to the format or not. */
        record Into(String key) implements Step {}

        /** To an item of a list, counted from 0. */
        record Nth(int index) implements Step {}

        /** To some words of a text, in code points from 0, the end exclusive. */
        record Words(int from, int to) implements Step {}
    }

    private final @Nullable At around;
    private final @Nullable Step last;
    private final int depth;

    private At(@Nullable At around, @Nullable Step last) {
        this.around = around;
        this.last = last;
        this.depth = around == null ? 0 : around.depth + 1;
    }

    /** The place at the end of a way from the document; the document itself for an empty one. */
    public static At of(List<Step> steps) {
        At at = ROOT;
        for (Step step : steps) {
            at = at.then(step);
        }
        return at;
    }

    /** The way from the document to the place; empty for the document itself. */
    public List<Step> steps() {
        Step[] steps = new Step[depth];
        for (At at = this; at.around != null; at = at.around) {
            steps[at.depth - 1] = Objects.requireNonNull(at.last);
        }
        return List.of(steps);
    }

    /** How many steps it is from the document. */
    public int depth() {
        return depth;
    }

    /** The place that a path such as {@code evaluations[1].learned} names, if it is one. */
    public static Optional<At> of(String path) {
        At at = ROOT;
        int from = 0;
        Matcher step = STEP.matcher(path);
        while (from < path.length() && step.find(from) && step.start() == from) {
            boolean first = from == 0;
            if (step.group(2) != null) {
                if (first) {
                    return Optional.empty();
                }
                at = at.nth(Integer.parseInt(step.group(2)));
            } else if (first == step.group(1).startsWith(".")) {
                return Optional.empty();
            } else {
                at = at.in(first ? step.group(1) : step.group(1).substring(1));
            }
            from = step.end();
        }
        return from == path.length() && from > 0 ? Optional.of(at) : Optional.empty();
    }

    /** The value of a field below this place. */
    public At in(Field<?> field) {
        return in(field.name());
    }

    /** The value of a key below this place. */
    public At in(String key) {
        return then(new Step.Into(key));
    }

    /** The item at an index, from 0, of the list at this place. */
    public At nth(int index) {
        return then(new Step.Nth(index));
    }

    /** Some words of the text at this place, in code points from 0, the end exclusive. */
    public At words(int from, int to) {
        return then(new Step.Words(from, to));
    }

    /** Whether this place is the other one or lies inside it. */
    public boolean isWithin(At other) {
        return depth >= other.depth && first(other.depth).equals(other);
    }

    /** The first steps of the way, at most {@code count} of them. */
    public At first(int count) {
        At at = this;
        while (at.depth > count && at.around != null) {
            at = at.around;
        }
        return at;
    }

    /** The way behind its first steps. */
    public At from(int count) {
        return of(steps().subList(Math.min(count, depth), depth));
    }

    /** This place and from there on along another way. */
    public At then(At further) {
        At at = this;
        for (Step step : further.steps()) {
            at = at.then(step);
        }
        return at;
    }

    /** The way as a JSON path without its root, such as {@code actions[2].text}; empty for the document. Words have none. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (Step step : steps()) {
            if (step instanceof Step.Nth nth) {
                path.append('[').append(nth.index()).append(']');
            } else if (step instanceof Step.Into into) {
                path.append(path.isEmpty() ? "" : ".").append(into.key());
            }
        }
        return path.toString();
    }

    private At then(Step step) {
        return new At(this, step);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // from a place that both share on, there is nothing left to compare
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof At at) || at.depth != depth) {
            return false;
        }
        At one = this;
        At two = at;
        while (one != two && one.around != null && two.around != null) {
            if (!Objects.equals(one.last, two.last)) {
                return false;
            }
            one = one.around;
            two = two.around;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (At at = this; at.around != null; at = at.around) {
            hash = 31 * hash + Objects.hashCode(at.last);
        }
        return hash;
    }

    @Override
    public String toString() {
        return path();
    }
}
