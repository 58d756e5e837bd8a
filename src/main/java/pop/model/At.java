package pop.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in model terms, such as "the text of the third action" ({@code actions[2].text}); knows no line and no file.
 *
 * @param steps the way from the document to the place; empty for the document itself
 */
public record At(List<Step> steps) {

    /** The document as a whole. */
    public static final At ROOT = new At(List.of());

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

    public At {
        steps = List.copyOf(steps);
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
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    /** The first steps of the way, at most {@code count} of them. */
    public At first(int count) {
        return new At(steps.subList(0, Math.min(count, steps.size())));
    }

    /** The way behind its first steps. */
    public At from(int count) {
        return new At(steps.subList(Math.min(count, steps.size()), steps.size()));
    }

    /** This place and from there on along another way. */
    public At then(At further) {
        List<Step> longer = new ArrayList<>(steps);
        longer.addAll(further.steps);
        return new At(longer);
    }

    /** The way as a JSON path without its root, such as {@code actions[2].text}; empty for the document. Words have none. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Step.Nth nth) {
                path.append('[').append(nth.index()).append(']');
            } else if (step instanceof Step.Into into) {
                path.append(path.isEmpty() ? "" : ".").append(into.key());
            }
        }
        return path.toString();
    }

    private At then(Step step) {
        Step[] longer = steps.toArray(new Step[steps.size() + 1]);
        longer[steps.size()] = step;
        return new At(List.of(longer)); // made once: the constructor copies no list that cannot change
    }
}
