package pop.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import pop.model.Alike;
import pop.model.Choices;
import pop.model.Decimal;
import pop.model.FieldPath;
import pop.model.Type;
import pop.store.Scalars;
import pop.view.ListedPop;

/**
 * Which POPs of a list are wanted, and in which order: by a field of the format or a column of the list. Sees of a POP
 * what its reader may see, so that nobody learns by asking.
 */
final class ListSelection {

    private static final Pattern DAYS = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private final LocalDate today;
    private final List<Predicate<ListedPop>> conditions = new ArrayList<>();
    private final Optional<Comparator<ListedPop>> order;

    ListSelection(Call call) {
        this.today = call.today();
        call.values("--where").forEach(this::where);
        this.order = call.value("--sort").map(this::sortedBy);
    }

    /** The POPs that are wanted, in the order that is wanted. */
    List<ListedPop> of(List<ListedPop> pops) {
        List<ListedPop> chosen = new ArrayList<>(pops);
        chosen.removeIf(pop -> conditions.stream().anyMatch(condition -> !condition.test(pop)));
        order.ifPresent(chosen::sort);
        return chosen;
    }

    private void where(String given) {
        int equals = given.indexOf('=');
        if (equals <= 0) {
            throw new Refusal(Exit.USAGE, "bad-where", Map.of("value", given));
        }
        String field = given.substring(0, equals).strip();
        String wanted = given.substring(equals + 1).strip();
        Function<ListedPop, List<Object>> values = values(field);
        if (wanted.isEmpty()) {
            conditions.add(pop -> values.apply(pop).stream().allMatch(Decimal.ZERO::equals));
            return;
        }
        Predicate<Object> matching =
                path(field).map(path -> matching(field, path, wanted)).orElseGet(() -> inColumn(field, wanted));
        conditions.add(pop -> values.apply(pop).stream().anyMatch(matching));
    }

    private static Predicate<Object> inColumn(String column, String wanted) {
        if (PopTable.DAYS.contains(column)) {
            return onDay(column, wanted);
        }
        if (PopTable.NUMBERS.contains(column)) {
            return number(column, wanted);
        }
        return value -> value.toString().equalsIgnoreCase(wanted);
    }

    /** Whether a value is the one that is wanted; what it can never be is refused at once. */
    private static Predicate<Object> matching(String field, FieldPath path, String wanted) {
        Type<?> type = path.type();
        if (path.isCounted() || type instanceof Type.Number) {
            return number(field, wanted);
        }
        if (type instanceof Type.Date) {
            return onDay(field, wanted);
        }
        if (type instanceof Type.YesNo) {
            Boolean yes = Scalars.yesNo(wanted).orElseThrow(() -> refusal("bad-yes-no", field, wanted));
            return yes::equals;
        }
        if (type instanceof Type.Choice<?> choice) {
            List<String> words = choice.values().stream().map(Choices::word).toList();
            String word = Scalars.choice(choice, wanted)
                    .map(Choices::word)
                    .orElseGet(() -> Call.oneOf("--where " + field, wanted, words));
            return value ->
                    value instanceof Enum<?> found && Choices.word(found).equals(word);
        }
        return value -> value.toString().equalsIgnoreCase(wanted);
    }

    private static Predicate<Object> number(String field, String wanted) {
        Decimal number = Scalars.number(wanted).orElseThrow(() -> refusal("bad-number", field, wanted));
        return value -> value instanceof Decimal found && found.compareTo(number) == 0;
    }

    /** A day, or any day of a month or a year. */
    private static Predicate<Object> onDay(String field, String wanted) {
        if (!DAYS.matcher(wanted).matches()) {
            throw refusal("bad-days", field, wanted);
        }
        return value -> value.toString().startsWith(wanted);
    }

    private static Refusal refusal(String key, String field, String wanted) {
        return new Refusal(Exit.USAGE, key, Map.of("option", "--where " + field, "value", wanted));
    }

    /** By numbers or words, what has none last, and the names where it is the same. */
    private Comparator<ListedPop> sortedBy(String field) {
        Function<ListedPop, List<Object>> values = values(field);
        Comparator<ListedPop> byField = (one, other) -> compare(values.apply(one), values.apply(other));
        return byField.thenComparing(ListedPop::name);
    }

    private static int compare(List<Object> one, List<Object> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return one.get(0) instanceof Decimal number && other.get(0) instanceof Decimal second
                ? number.compareTo(second)
                : said(one.get(0)).compareToIgnoreCase(said(other.get(0)));
    }

    private static String said(Object value) {
        return value instanceof Enum<?> choice ? Choices.word(choice) : value.toString();
    }

    /** How a POP's values of a field are found: a list of items or parts by how many there are. */
    private Function<ListedPop, List<Object>> values(String field) {
        Optional<FieldPath> path = path(field);
        if (path.isPresent()) {
            return path.get().isCounted()
                    ? pop ->
                            List.of(Decimal.valueOf(path.get().values(pop.pop()).size()))
                    : pop -> path.get().values(pop.pop());
        }
        int column = PopTable.NAMES.indexOf(field);
        if (column >= 0) {
            return pop -> cell(PopTable.row(pop, today).get(column));
        }
        throw unknown(field);
    }

    private static List<Object> cell(Object value) {
        if (value instanceof Number number) {
            return List.of(Decimal.valueOf(number.longValue()));
        }
        return value.equals("") ? List.of() : List.of(value);
    }

    /** The way along the format; the client and the begin as a column are what people mean by these words. */
    private static Optional<FieldPath> path(String field) {
        return PopTable.SAID_OTHERWISE.contains(field) ? Optional.empty() : FieldPath.of(field);
    }

    private static Refusal unknown(String field) {
        Set<String> known = new LinkedHashSet<>(FieldPath.near(field));
        if (known.containsAll(FieldPath.near(""))) {
            known.addAll(PopTable.NAMES);
        }
        String near = known.iterator().next();
        int steps = near.length() - near.replace(".", "").length() + 1;
        String[] typed = field.split("\\.", steps + 1);
        String reached = String.join(".", Arrays.asList(typed).subList(0, Math.min(steps, typed.length)));
        Optional<String> meant = Alike.to(reached, known).map(word -> word + field.substring(reached.length()));
        return new Refusal(
                Exit.USAGE,
                meant.isPresent() ? "unknown-field.meant" : "unknown-field",
                Map.of("field", field, "meant", meant.orElse(""), "known", String.join(", ", known)));
    }
}
