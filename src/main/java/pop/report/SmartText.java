package pop.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a sentence says, for people at a terminal: the sentence with, below it, the letters of the criteria under the words
 * that answer them; then what is there and what is still a question. The columns count code points, so the letters slip
 * aside behind a wide sign such as an emoji.
 */
public final class SmartText {

    /** What is longer is no sentence any more; its beginning is enough to know it by. */
    private static final int LONGEST = 600;

    /** The letters in the order in which people say them. */
    private static final String ORDER = "PSMART";

    private static final int INDENT = 2;
    private static final Map<String, String> COLOURS =
            Map.of("P", "31", "S", "36", "M", "32", "A", "35", "R", "33", "T", "34");

    private final boolean colour;
    private final int width;
    private final Signs signs;
    private final Phrases phrases;

    /** The signs before a criterion: met, not met, open. */
    private enum Signs {
        DRAWN("✓", "✗", "?"),
        TYPED("+", "-", "?");

        private final String yes;
        private final String no;
        private final String open;

        Signs(String yes, String no, String open) {
            this.yes = yes;
            this.no = no;
            this.open = open;
        }

        String of(Judged.Criterion criterion) {
            return criterion.met().map(met -> met ? yes : no).orElse(open);
        }
    }

    /**
     * The words around the answers.
     *
     * @param better stands above a better example; the kind of goal is filled in behind it
     * @param weak stands before the weak sentence of the example
     * @param strong stands before the better one
     * @param change stands before what changed
     */
    public record Phrases(String better, String weak, String strong, String change) {}

    /**
     * @param colour whether the terminal shows colours
     * @param asciiOnly whether signs must be typed ones
     * @param width how many columns there are
     */
    public SmartText(boolean colour, boolean asciiOnly, int width, Phrases phrases) {
        this.colour = colour;
        this.signs = asciiOnly ? Signs.TYPED : Signs.DRAWN;
        this.width = width;
        this.phrases = phrases;
    }

    /** One sentence, with a blank line behind it. */
    public String tell(Judged sentence) {
        StringBuilder out = new StringBuilder();
        List<Judged.Criterion> asked =
                sentence.criteria().stream()
                        .filter(Judged.Criterion::isAsked)
                        .sorted(Comparator.comparingInt(one -> ORDER.indexOf(one.letter())))
                        .toList();
        marked(out, sentence.text(), asked);
        out.append('\n');
        int labels = asked.stream().mapToInt(one -> one.label().length()).max().orElse(0);
        asked.stream()
                .sorted(Comparator.comparingInt(SmartText::pressing))
                .forEach(one -> criterion(out, one, labels));
        sentence.better().ifPresent(better -> better(out, better));
        return out.append('\n').toString();
    }

    /** What is there comes first, then what is not, then what only the writer can tell. */
    private static int pressing(Judged.Criterion criterion) {
        return criterion.met().map(met -> met ? 0 : 1).orElse(criterion.time().isPresent() ? 1 : 2);
    }

    private void criterion(StringBuilder out, Judged.Criterion criterion, int labels) {
        String words = criterion.evidence().stream()
                .map(one -> '"' + one.text() + '"')
                .distinct()
                .collect(Collectors.joining(", "));
        String day = criterion.time()
                .flatMap(Judged.Time::date)
                .map(date -> " (" + date + ")")
                .orElse("");
        String said = words + day;
        String asks = criterion.question().orElse("");
        out.append(" ".repeat(INDENT))
                .append(signs.of(criterion))
                .append(' ')
                .append(painted(criterion, criterion.letter()))
                .append(' ')
                .append(criterion.label());
        String rest = said.isEmpty() || asks.isEmpty() ? said + asks : said + ": " + asks;
        if (!rest.isEmpty()) {
            out.append(" ".repeat(labels - criterion.label().length() + 2)).append(Safe.line(rest));
        }
        out.append('\n');
    }

    private void better(StringBuilder out, Judged.Better better) {
        String indent = " ".repeat(INDENT);
        out.append('\n').append(indent).append(phrases.better()).append(" (").append(better.kind()).append("):\n");
        line(out, phrases.weak(), better.weak());
        line(out, phrases.strong(), better.better());
        line(out, phrases.change(), better.change());
    }

    private void line(StringBuilder out, String before, String text) {
        out.append(" ".repeat(2 * INDENT)).append(before).append(' ').append(text).append('\n');
    }

    /** The sentence, in lines that fit, with the letters under each. */
    private void marked(StringBuilder out, String text, List<Judged.Criterion> asked) {
        int[] points = Safe.line(text).codePoints().limit(LONGEST + 1L).toArray();
        boolean cut = points.length > LONGEST;
        int length = Math.min(points.length, LONGEST);
        int from = 0;
        while (from < length) {
            int to = lineEnd(points, from, length);
            sentence(out, points, from, to, asked);
            out.append(cut && to == length ? "…" : "").append('\n');
            letters(out, from, to, asked);
            from = to;
        }
    }

    private int lineEnd(int[] points, int from, int length) {
        int most = from + Math.max(1, width - INDENT - 1);
        if (most >= length) {
            return length;
        }
        for (int i = most; i > from + 1; i--) {
            if (points[i - 1] == ' ') {
                return i;
            }
        }
        return most;
    }

    private void sentence(StringBuilder out, int[] points, int from, int to, List<Judged.Criterion> asked) {
        out.append(" ".repeat(INDENT));
        int i = from;
        int end = to;
        while (end > from && points[end - 1] == ' ') {
            end--;
        }
        while (i < end) {
            List<Judged.Criterion> here = at(i, asked);
            int next = i + 1;
            while (next < end && at(next, asked).equals(here)) {
                next++;
            }
            String words = new String(points, i, next - i);
            out.append(here.isEmpty() ? words : painted(here.get(here.size() - 1), words));
            i = next;
        }
    }

    private void letters(StringBuilder out, int from, int to, List<Judged.Criterion> asked) {
        for (Judged.Criterion criterion : asked) {
            StringBuilder row = new StringBuilder();
            for (int i = from; i < to; i++) {
                row.append(isAt(i, criterion) ? criterion.letter() : " ");
            }
            String letters = row.toString().stripTrailing();
            if (!letters.isEmpty()) {
                out.append(" ".repeat(INDENT)).append(painted(criterion, letters)).append('\n');
            }
        }
    }

    private static List<Judged.Criterion> at(int i, List<Judged.Criterion> asked) {
        List<Judged.Criterion> here = new ArrayList<>(2);
        for (Judged.Criterion criterion : asked) {
            if (isAt(i, criterion)) {
                here.add(criterion);
            }
        }
        return here;
    }

    private static boolean isAt(int i, Judged.Criterion criterion) {
        return criterion.evidence().stream().anyMatch(words -> words.start() <= i && i < words.end());
    }

    private String painted(Judged.Criterion criterion, String words) {
        String code = COLOURS.getOrDefault(criterion.letter(), "1");
        return colour ? "\u001B[" + code + ";1m" + words + "\u001B[0m" : words;
    }
}
