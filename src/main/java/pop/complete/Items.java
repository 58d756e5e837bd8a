package pop.complete;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pop.store.Glance;
import pop.store.Glance.Seen;

/** The items of a POP that an argument takes, by their ids. Knows no more of them than a glance shows. */
final class Items {

    /** What tells most of an item, in this order. */
    private static final List<String> WORDS = List.of("text", "name", "summary", "title", "file", "kind", "date");

    private Items() {}

    /**
     * Names the items that fit.
     *
     * @param wanted the sections of the format they stand in, with commas, or {@code *}; and behind a space what else has to
     *     hold: {@code current}, {@code open}, {@code suggested}, {@code training}
     */
    static void name(Answer answer, Glance pop, String wanted, Set<String> taken, String before) {
        List<String> words = Cut.words(' ', wanted);
        List<String> sections = Cut.words(',', words.isEmpty() ? "*" : words.get(0));
        List<String> conditions = words.isEmpty() ? words : words.subList(1, words.size());
        Set<String> replaced = new HashSet<>();
        for (Seen item : pop.items()) {
            replaced.add(item.fact("replaces").orElse(""));
        }
        for (Seen item : pop.items()) {
            Optional<String> id = item.fact("id");
            if (id.isPresent()
                    && !taken.contains(id.get())
                    && (sections.contains("*") || sections.contains(item.section()))
                    && holdsAll(item, conditions, replaced)) {
                answer.add(before + id.get(), about(item));
            }
        }
    }

    private static boolean holdsAll(Seen item, List<String> conditions, Set<String> replaced) {
        for (String condition : conditions) {
            boolean holds = switch (condition) {
                case "current" -> !replaced.contains(item.fact("id").orElse(""));
                case "open" -> item.fact("done").isEmpty();
                case "suggested" ->
                    is(item, "author", "coach") && item.fact("confirmed").isEmpty();
                case "training" -> item.fact("training").isPresent() || is(item, "kind", "training");
                default -> throw new IllegalStateException("no condition " + condition);
            };
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(Seen item, String key, String value) {
        return item.fact(key).orElse("").toLowerCase(Locale.ROOT).equals(value);
    }

    private static String about(Seen item) {
        for (String key : WORDS) {
            Optional<String> words = item.fact(key);
            if (words.isPresent() && !words.get().isBlank()) {
                return words.get().strip();
            }
        }
        return "";
    }
}
