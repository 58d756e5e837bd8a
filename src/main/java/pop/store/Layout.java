package pop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Lays out what is new, as the file is used to: short lists and parts on one line between braces, the rest below each
 * other, texts of several lines as a block. Knows no place: columns are told to it.
 */
final class Layout {

    /** What fits on a line that a person likes to read; wider things in braces are written below each other. */
    static final int WIDTH = 100;

    private static final Pattern JSON_NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");

    private final Habits habits;

    Layout(Habits habits) {
        this.habits = habits;
    }

    /** The lines of a whole document. */
    List<String> document(Draft.Keys keys) {
        return entries(keys, 0);
    }

    /** The lines of a key with its value, the key in that column. */
    List<String> entry(String key, Draft value, int column) {
        String name = " ".repeat(column) + key + ":";
        if (value instanceof Draft.Word word) {
            return word(name + " ", key, word, column + habits.step());
        }
        String inBraces = name + " " + inBraces(key, value);
        if (fitsInBraces(key, value, inBraces)) {
            return List.of(inBraces);
        }
        List<String> lines = new ArrayList<>(List.of(name));
        if (value instanceof Draft.Series series) {
            Bullets bullets = bullets(column);
            boolean fits = itemsFitInBraces(key, series, bullets);
            series.items().forEach(item -> lines.addAll(item(key, item, bullets, fits)));
        } else if (value instanceof Draft.Keys keys) {
            lines.addAll(entries(keys, column + habits.step()));
        }
        return lines;
    }

    /** Where the dashes and the items of a list stand. */
    record Bullets(int dash, int item, boolean dashAlone) {}

    /** Where they would stand below a key in that column. */
    Bullets bullets(int column) {
        int dash = column + habits.dash();
        return new Bullets(dash, dash + habits.gap(), false);
    }

    /** The lines of an item of a list, its dash included. */
    List<String> item(String key, Draft item, Bullets bullets, boolean inBraces) {
        String dash = " ".repeat(bullets.dash()) + "-";
        String gap = " ".repeat(Math.max(1, bullets.item() - bullets.dash() - 1));
        if (item instanceof Draft.Word word) {
            return word(dash + gap, key, word, bullets.item());
        }
        boolean empty = item.inside().isEmpty();
        if (inBraces || empty || !(item instanceof Draft.Keys keys)) {
            return List.of(dash + gap + inBraces(key, item));
        }
        List<String> lines = new ArrayList<>(entries(keys, bullets.item()));
        if (bullets.dashAlone()) {
            lines.add(0, dash);
        } else {
            lines.set(0, dash + gap + lines.get(0).substring(bullets.item()));
        }
        return lines;
    }

    /** Whether every item of a list may stand in braces, each on a line of its own. */
    boolean itemsFitInBraces(String key, Draft.Series series, Bullets bullets) {
        if (!habits.itemsInBraces(key).orElse(true)) {
            return false;
        }
        boolean things = series.items().stream().anyMatch(item -> item instanceof Draft.Keys keys && keys.item());
        if (things && habits.itemsInBraces(key).isEmpty()) {
            return false;
        }
        return series.items().stream().noneMatch(Draft::hasLines)
                && series.items().stream().allMatch(item -> bullets.item() + width(inBraces(key, item)) <= WIDTH);
    }

    /** A value between braces or brackets, or one word, always on one line. */
    String inBraces(String key, Draft value) {
        if (value instanceof Draft.Word word) {
            return mayBeBare(word) ? word.text() : quoted(key, word.text(), true);
        }
        boolean list = value instanceof Draft.Series;
        boolean padded = list ? habits.padsBrackets() : habits.padsBraces();
        String inner = list ? items(key, (Draft.Series) value) : entriesInBraces((Draft.Keys) value);
        String pad = padded && !inner.isEmpty() ? " " : "";
        return (list ? "[" : "{") + pad + inner + pad + (list ? "]" : "}");
    }

    /** A key with its value between braces. */
    String entryInBraces(String key, Draft value) {
        return (habits.quotesKeysInBraces() ? Quotes.quoted(key) : key) + ": " + inBraces(key, value);
    }

    /** JSON knows no bare words but numbers. */
    private boolean mayBeBare(Draft.Word word) {
        return word.bare()
                && (!habits.isJson() || JSON_NUMBER.matcher(word.text()).matches());
    }

    /** The text of a word on one line, quoted as the file quotes that key. */
    String quoted(String key, String text, boolean inBraces) {
        return switch (habits.quoting(key)) {
            case ONLY_WHERE_NEEDED -> Quotes.scalar(text, inBraces);
            case SINGLE -> Quotes.single(text);
            case DOUBLE -> Quotes.quoted(text);
        };
    }

    private String items(String key, Draft.Series series) {
        StringJoiner items = new StringJoiner(", ");
        series.items().forEach(item -> items.add(inBraces(key, item)));
        return items.toString();
    }

    private String entriesInBraces(Draft.Keys keys) {
        StringJoiner entries = new StringJoiner(", ");
        keys.entries().forEach((key, value) -> entries.add(entryInBraces(key, value)));
        return entries.toString();
    }

    private List<String> entries(Draft.Keys keys, int column) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Draft> entry : keys.entries().entrySet()) {
            lines.addAll(entry(entry.getKey(), entry.getValue(), column));
        }
        return lines;
    }

    private List<String> word(String before, String key, Draft.Word word, int column) {
        if (word.bare()) {
            return List.of(before + word.text());
        }
        if (!Quotes.canBeBlock(word.text())) {
            return List.of(before + quoted(key, word.text(), false));
        }
        List<String> lines = new ArrayList<>(List.of(before + "|"));
        lines.addAll(blockLines(word.text(), column));
        return lines;
    }

    /** The lines of a text as they stand in a block, from that column. */
    static List<String> blockLines(String text, int column) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(line.isEmpty() ? "" : " ".repeat(column) + line);
        }
        return lines;
    }

    private boolean fitsInBraces(String key, Draft value, String line) {
        if (value.inside().isEmpty()) {
            return true;
        }
        if (value.hasLines() || width(line) > WIDTH) {
            return false;
        }
        boolean flat =
                !(value instanceof Draft.Series) || value.inside().stream().allMatch(Draft.Word.class::isInstance);
        return habits.inBraces(key).orElse(flat);
    }

    private static int width(String line) {
        return line.codePointCount(0, line.length());
    }
}
