package pop.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;

/**
 * What a sentence says, for people at a terminal: the sentence with its words marked, what is there already, and a question
 * for what is open. Knows neither how it was read nor what the questions mean.
 */
public final class SmartText {

    /** The letters in the order in which people say them. */
    private static final String ORDER = "PSMART";

    private static final String INDENT = "  ";

    /** Narrower than this, lines are broken no further. */
    private static final int NARROWEST = 24;

    private static final Map<String, String> COLOURS =
            Map.of("P", "31", "S", "36", "M", "32", "A", "35", "R", "33", "T", "34");

    private final boolean colour;
    private final int width;
    private final Signs signs;
    private final Phrases phrases;

    /** The signs before a criterion: there, not yet there, and what only the writer can tell. */
    private enum Signs {
        DRAWN("✓", "○", "?", MarkedSentence.Brackets.DRAWN),
        TYPED("+", "-", "?", MarkedSentence.Brackets.TYPED);

        private final String yes;
        private final String no;
        private final String open;
        private final MarkedSentence.Brackets brackets;

        Signs(String yes, String no, String open, MarkedSentence.Brackets brackets) {
            this.yes = yes;
            this.no = no;
            this.open = open;
            this.brackets = brackets;
        }

        String of(Judged.Criterion criterion) {
            return criterion.met().map(met -> met ? yes : no).orElse(open);
        }
    }

    /**
     * The words around the answers.
     *
     * @param there stands above what is there already
     * @param open stands above the questions
     * @param whole is said when nothing that can be read is open
     * @param better stands above a better example, and takes the kind of goal
     * @param weak stands before the weak sentence of the example
     * @param strong stands before the better one
     * @param change stands before what changed
     * @param day a day as people say it
     */
    public record Phrases(
            String there,
            String open,
            String whole,
            Function<String, String> better,
            String weak,
            String strong,
            String change,
            Function<LocalDate, String> day) {}

    /**
     * @param colour whether the terminal shows colours
     * @param asciiOnly whether signs must be typed ones
     * @param width how many columns there are
     */
    public SmartText(boolean colour, boolean asciiOnly, int width, Phrases phrases) {
        this.colour = colour;
        this.signs = asciiOnly ? Signs.TYPED : Signs.DRAWN;
        this.width = Math.max(width, NARROWEST);
        this.phrases = phrases;
    }

    /** One sentence, with a blank line behind it. */
    public String tell(Judged sentence) {
        StringBuilder out = new StringBuilder();
        List<Judged.Criterion> asked = sentence.criteria().stream()
                .filter(Judged.Criterion::isAsked)
                .sorted(Comparator.comparingInt(one -> ORDER.indexOf(one.letter())))
                .toList();
        new MarkedSentence(sentence.text(), asked, width - INDENT.length(), signs.brackets, this::painted)
                .lines()
                .forEach(line -> out.append(INDENT).append(line).append('\n'));
        int labels = asked.stream().mapToInt(one -> one.label().length()).max().orElse(0);
        List<Judged.Criterion> there =
                asked.stream().filter(Judged.Criterion::isMet).toList();
        List<Judged.Criterion> open = asked.stream()
                .filter(one -> !one.isMet())
                .sorted(Comparator.comparing(Judged.Criterion::isLeftToTheWriter))
                .toList();
        part(out, phrases.there(), there, labels);
        if (open.stream().allMatch(Judged.Criterion::isLeftToTheWriter)) {
            out.append('\n');
            wrapped(out, INDENT, phrases.whole());
        }
        part(out, phrases.open(), open, labels);
        sentence.better().ifPresent(better -> better(out, better));
        return out.append('\n').toString();
    }

    private void part(StringBuilder out, String title, List<Judged.Criterion> criteria, int labels) {
        if (!criteria.isEmpty()) {
            out.append('\n').append(INDENT).append(ansi("1", title)).append('\n');
            criteria.forEach(one -> criterion(out, one, labels));
        }
    }

    private void criterion(StringBuilder out, Judged.Criterion criterion, int labels) {
        String before = INDENT + INDENT + signs.of(criterion) + " ";
        String label = criterion.letter() + " " + criterion.label();
        String said = said(criterion);
        if (said.isEmpty()) {
            out.append(before).append(painted(criterion, label)).append('\n');
            return;
        }
        int column = before.length() + 2 + labels + 2;
        boolean beside = width - column >= NARROWEST;
        List<String> lines = lines(said, beside ? column : before.length() + 2);
        out.append(before).append(painted(criterion, label));
        out.append(
                beside
                        ? " ".repeat(column - before.length() - label.length())
                        : "\n" + " ".repeat(before.length() + 2));
        out.append(String.join("\n" + " ".repeat(beside ? column : before.length() + 2), lines))
                .append('\n');
    }

    /** The words it rests on and the day they mean; then the question, which needs the words only when they are the matter. */
    private String said(Judged.Criterion criterion) {
        String words = criterion.evidence().stream()
                .map(one -> '"' + one.text() + '"')
                .distinct()
                .collect(Collectors.joining(", "));
        String day = criterion
                .time()
                .flatMap(Judged.Time::date)
                .map(date -> " (" + phrases.day().apply(date) + ")")
                .orElse("");
        String asks = criterion.question().orElse("");
        String said = words + day;
        return said.isEmpty() || asks.isEmpty() ? said + asks : said + ": " + asks;
    }

    private void better(StringBuilder out, Judged.Better better) {
        out.append('\n')
                .append(INDENT)
                .append(ansi("1", phrases.better().apply(better.kind())))
                .append('\n');
        int column = Math.max(
                phrases.weak().length(),
                Math.max(phrases.strong().length(), phrases.change().length()));
        line(out, phrases.weak(), better.weak(), column);
        line(out, phrases.strong(), better.better(), column);
        line(out, phrases.change(), better.change(), column);
    }

    private void line(StringBuilder out, String before, String text, int column) {
        wrapped(out, INDENT + INDENT + before + " ".repeat(column - before.length() + 1), text);
    }

    private void wrapped(StringBuilder out, String before, String text) {
        List<String> lines = lines(text, before.length());
        out.append(before)
                .append(String.join("\n" + " ".repeat(before.length()), lines))
                .append('\n');
    }

    /** The text in lines that fit behind so many columns; a word that is wider stays whole. */
    private List<String> lines(String text, int column) {
        int room = Math.max(width - column, NARROWEST);
        return List.of(WordUtils.wrap(Safe.line(text), room, "\n", false).split("\n", -1));
    }

    private String painted(Judged.Criterion criterion, String words) {
        return ansi(COLOURS.getOrDefault(criterion.letter(), "0") + ";1", words);
    }

    private String ansi(String code, String words) {
        return colour ? "\u001B[" + code + "m" + words + "\u001B[0m" : words;
    }
}
