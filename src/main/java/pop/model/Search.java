package pop.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words in the texts of a POP, in capitals or not. Knows no file; ids, links and choices are no texts. */
public final class Search {

    private final Pattern words;

    public Search(String words) {
        this.words = Pattern.compile(Pattern.quote(words.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Where the words stand.
     *
     * @param at the words in the text
     * @param item the item that the text belongs to, if it belongs to one
     * @param before what stands before them on their line
     * @param found the words as they stand there
     * @param after what stands behind them on their line
     */
    public record Hit(At at, Optional<Item> item, String before, String found, String after) {}

    /** All places in a POP that an audience may see. */
    public List<Hit> in(Pop pop, Audience audience) {
        List<Hit> hits = new ArrayList<>();
        for (Values.Value value : Values.of(pop)) {
            if (value.type() instanceof Type.Text && value.value() instanceof String text) {
                Matcher matcher = words.matcher(text);
                while (matcher.find() && audience.maySee(pop, value.at())) {
                    hits.add(hit(pop, value.at(), text, matcher.start(), matcher.end()));
                }
            }
        }
        return hits;
    }

    private static Hit hit(Pop pop, At at, String text, int from, int to) {
        int line = text.lastIndexOf('\n', from - 1) + 1;
        int end = text.indexOf('\n', to);
        return new Hit(
                at.words(text.codePointCount(0, from), text.codePointCount(0, to)),
                pop.itemAt(at),
                text.substring(line, from),
                text.substring(from, to),
                text.substring(to, end < 0 ? text.length() : end));
    }
}
