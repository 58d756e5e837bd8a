package pop.render;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lays finished Markdown out as lists. It does not know what the items say. */
final class MarkdownLists {

    private static final Pattern BULLET = Pattern.compile("(?m)^- ");
    private static final Pattern NUMBER = Pattern.compile("(?m)^(\\d+)\\. ");

    private MarkdownLists() {}

    /** A list, counted from {@code first} when there is one. */
    static String list(OptionalInt first, List<String> items) {
        if (first.isEmpty()) {
            return plain(items);
        }
        StringBuilder out = new StringBuilder();
        int number = Math.max(first.getAsInt(), 0);
        for (String item : items) {
            out.append(out.length() == 0 ? "" : between(items)).append(item(number + ". ", item));
            number++;
        }
        return out.toString();
    }

    /** A list with bullets. */
    static String plain(List<String> items) {
        return items.stream().map(item -> item("- ", item)).collect(Collectors.joining(between(items)));
    }

    /**
     * The next block such that it does not run on in the last one: two lists behind each other would become one list,
     * unless they have different bullets.
     */
    static String apart(String last, String next) {
        String lastItem = last.lines().filter(line -> !line.startsWith(" ")).reduce("", (a, b) -> b);
        if (lastItem.startsWith("- ") && next.startsWith("- ")) {
            return BULLET.matcher(next).replaceAll("* ");
        }
        if (NUMBER.matcher(lastItem).lookingAt() && NUMBER.matcher(next).lookingAt()) {
            return NUMBER.matcher(next).replaceAll("$1) ");
        }
        return next;
    }

    private static String between(List<String> items) {
        return items.stream().anyMatch(item -> item.contains("\n\n")) ? "\n\n" : "\n";
    }

    private static String item(String marker, String text) {
        if (text.isEmpty()) {
            return marker.strip();
        }
        String indent = " ".repeat(marker.length());
        return text.lines()
                .map(line -> line.isEmpty() ? "" : indent + line)
                .collect(Collectors.joining("\n"))
                .replaceFirst("^ +", marker);
    }
}
