package pop.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.Type;

/**
 * Writes a POP down as some person might: in braces or below each other, wide or narrow, with comments, blank lines and
 * keys of their own. The same hand for the same seed. Shares no code with the writer it is there to test, but for the
 * drafts.
 */
final class RandomHand {

    private final Random random;
    private final int step;
    private final int dash;
    private final int gap;
    private final boolean comments;
    private final boolean air;
    private final boolean own;
    private final boolean shuffles;
    private final boolean padded;
    private final String lineBreak;
    private final boolean mixed;
    private final boolean json;
    private final boolean whole;
    private final List<String> lines = new ArrayList<>();

    RandomHand(Random random) {
        this.random = random;
        this.step = 1 + random.nextInt(4);
        this.dash = random.nextInt(4);
        this.gap = 2 + random.nextInt(3);
        this.comments = random.nextBoolean();
        this.air = random.nextBoolean();
        this.own = random.nextBoolean();
        this.shuffles = random.nextInt(4) == 0;
        this.padded = random.nextBoolean();
        this.lineBreak =
                List.of("\n", "\n", "\n", "\n", "\n", "\r\n", "\r\n", "\r").get(random.nextInt(8));
        this.mixed = !lineBreak.equals("\r") && random.nextInt(6) == 0;
        this.json = random.nextInt(16) == 0;
        this.whole = json || random.nextInt(12) == 0;
    }

    /** The text of a file. */
    String write(Pop pop) {
        Draft.Keys keys = Draft.of(new Type.Part<>(Fields.POP), pop.facts());
        if (!json && one(4)) {
            lines.add("# yaml-language-server: $schema=.pop/pop.schema.json");
        }
        if (!json && one(5)) {
            lines.add("---");
        }
        if (whole && one(4)) {
            lines.add(inBraces(keys) + tail());
        } else if (whole) {
            inWideBraces("", keys, 0, "");
        } else {
            entries(keys, 0, true);
        }
        if (!json && one(6)) {
            lines.add("...");
        }
        StringBuilder text = new StringBuilder(one(6) ? "\uFEFF" : "");
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            String end = mixed && one(3) ? "\n" : lineBreak;
            text.append(lines.get(i)).append(last && one(4) ? "" : end);
        }
        return text.toString();
    }

    private void entries(Draft.Keys keys, int column, boolean top) {
        List<Map.Entry<String, Draft>> all = new ArrayList<>(keys.entries().entrySet());
        if (shuffles && !top) {
            Collections.shuffle(all, random);
        }
        for (Map.Entry<String, Draft> entry : all) {
            if (top && air && one(2)) {
                lines.add("");
            }
            comment(column);
            entry(entry.getKey(), entry.getValue(), column);
            if (own && one(6)) {
                stranger(column);
            }
        }
    }

    private void stranger(int column) {
        String key = pad(column) + "x-" + lines.size() + ":";
        switch (random.nextInt(5)) {
            case 0 -> lines.add(key + " {dossier: 4711, \"a b\": [1, 2]}");
            case 1 -> {
                lines.add(key + " |+");
                lines.add(pad(column + step) + "eigen");
                lines.add("");
                lines.add(pad(column + step) + "# tekst");
                lines.add("");
            }
            case 2 -> {
                lines.add(key);
                lines.add(pad(column + step) + "text: van mij");
                lines.add(pad(column + step) + "actions: [a, b]");
            }
            case 3 -> lines.add(key);
            default -> lines.add(key + " 'los'   # van mij");
        }
    }

    private void comment(int column) {
        if (comments && !json && one(5)) {
            lines.add(pad(column) + "# over wat volgt: \"- niets\" { 😀 e\u0301");
        }
    }

    private void entry(String key, Draft value, int column) {
        String name = pad(column) + (one(10) ? "\"" + key + "\"" : key) + ":" + (one(8) ? "  " : " ");
        if (value instanceof Draft.Word word) {
            word(name, word, column + step, true);
        } else if (value.inside().isEmpty() || (!value.hasLines() && random.nextInt(3) > 0 && !holdsItems(value))) {
            flow(name, value, column + 1);
        } else if (value instanceof Draft.Series series) {
            lines.add((name + tail()).stripTrailing());
            items(series, column + dash);
        } else if (value instanceof Draft.Keys keys) {
            lines.add((name + tail()).stripTrailing());
            entries(keys, column + step, false);
        }
    }

    private static boolean holdsItems(Draft value) {
        return value.inside().stream().anyMatch(inner -> inner instanceof Draft.Keys keys && keys.item());
    }

    private void items(Draft.Series series, int column) {
        boolean airy = air && one(2);
        boolean alone = one(6);
        boolean inBraces = one(4);
        for (int i = 0; i < series.items().size(); i++) {
            if (airy && i > 0) {
                lines.add("");
            }
            comment(column);
            Draft item = series.items().get(i);
            String start = pad(column) + "-" + pad(gap - 1);
            if (item instanceof Draft.Word word) {
                word(start, word, column + gap, false);
            } else if (item.inside().isEmpty() || (inBraces && !item.hasLines())) {
                flow(start, item, column + gap);
            } else if (item instanceof Draft.Keys keys) {
                int first = lines.size();
                if (alone) {
                    lines.add((pad(column) + "-" + tail()).stripTrailing());
                }
                entries(keys, column + gap, false);
                if (!alone) {
                    while (lines.get(first).strip().startsWith("#")) {
                        first++;
                    }
                    lines.set(first, start + lines.get(first).substring(column + gap));
                }
            }
        }
        if (comments && one(6)) {
            lines.add(pad(column + 1) + "# nog iets over deze lijst");
        }
    }

    private void word(String start, Draft.Word word, int column, boolean mayBreak) {
        String text = word.text();
        boolean clean = text.codePoints().allMatch(c -> c == '\n' || c == '\t' || Quotes.isInnocent(c));
        if (word.bare()) {
            lines.add(start + (one(8) ? "\"" + text + "\"" : text) + tail());
        } else if (clean && (text.indexOf('\n') >= 0 ? !one(3) : one(6))) {
            blockText(start, text, column);
        } else if (mayBreak && text.matches("[A-Za-z ]{12,}") && one(3)) {
            lines.add(start.stripTrailing());
            for (String part : text.split(" ", -1)) {
                lines.add(pad(column) + part);
            }
        } else {
            lines.add(start + inline(text, false) + tail());
        }
    }

    private void blockText(String start, String text, int column) {
        boolean folded = text.indexOf('\n') < 0 && one(2);
        String chomp = List.of("", "-", "+").get(random.nextInt(3));
        lines.add(start + (folded ? ">" : "|") + chomp + tail());
        for (String line : text.split("\n", -1)) {
            lines.add(line.isEmpty() ? "" : pad(column) + line);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.add("");
        }
    }

    private void flow(String start, Draft value, int column) {
        String words = inBraces(value);
        boolean breaks = value instanceof Draft.Series series && series.items().size() > 1 && one(4);
        if (!breaks) {
            lines.add(start + words + tail());
            return;
        }
        lines.add(start + "[" + tail());
        List<Draft> items = value.inside();
        for (int i = 0; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            lines.add(pad(column) + inBraces(items.get(i)) + (last && one(2) ? "" : ",") + tail());
        }
        lines.add(pad(column) + "]" + tail());
    }

    /** Braces and brackets that open and close on lines of their own, as programs write JSON. */
    private void inWideBraces(String start, Draft value, int column, String end) {
        boolean list = value instanceof Draft.Series;
        lines.add(pad(column) + start + (list ? "[" : "{") + tail());
        List<String> names = new ArrayList<>();
        if (value instanceof Draft.Keys keys) {
            keys.entries().keySet().forEach(key -> names.add(key(key)));
        }
        List<Draft> inside = value.inside();
        for (int i = 0; i < inside.size(); i++) {
            comment(column + step);
            String name = list ? "" : names.get(i);
            String comma = i + 1 < inside.size() || (!json && one(4)) ? "," : "";
            if (inside.get(i).inside().isEmpty() || one(3)) {
                lines.add(pad(column + step) + name + inBraces(inside.get(i)) + comma + tail());
            } else {
                inWideBraces(name, inside.get(i), column + step, comma);
            }
        }
        comment(column + step);
        lines.add(pad(column) + (list ? "]" : "}") + end + tail());
    }

    private String key(String key) {
        return (json ? "\"" + key + "\"" : key) + ": ";
    }

    private String inBraces(Draft value) {
        if (value instanceof Draft.Word word) {
            boolean number = word.text().matches("-?(0|[1-9]\\d*)(\\.\\d+)?");
            return word.bare() && (!json || number) ? word.text() : inline(word.text(), true);
        }
        StringJoiner inner = new StringJoiner(padded ? " , " : ", ");
        if (value instanceof Draft.Keys keys) {
            keys.entries().forEach((key, one) -> inner.add(key(key) + inBraces(one)));
        } else {
            value.inside().forEach(one -> inner.add(inBraces(one)));
        }
        boolean list = value instanceof Draft.Series;
        String pad = padded ? " " : "";
        return (list ? "[" : "{") + pad + inner + pad + (list ? "]" : "}");
    }

    private String inline(String text, boolean inBraces) {
        boolean clean = text.codePoints().allMatch(Quotes::isInnocent);
        if (!json && text.matches("[A-Za-zé][A-Za-zé ]*[a-z]") && !one(4)) {
            return text;
        }
        return clean && one(2) && !inBraces ? "'" + text.replace("'", "''") + "'" : Quotes.quoted(text);
    }

    private String tail() {
        return comments && !json && one(8) ? (one(2) ? " # terzijde" : "    # - id: x") : "";
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private static String pad(int width) {
        return " ".repeat(width);
    }
}
