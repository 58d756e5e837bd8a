package pop.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What in a text may still tell who somebody is, for a person to judge: words with a capital, numbers, dates, addresses. It
 * lists too much rather than too little, and yet misses what is told in everyday words: {@code de enige dirigent van het
 * dorp}. Knows no plan and no name.
 */
public final class Telltales {

    /** What sort of thing it is. */
    public enum Sort {
        NAME,
        /** A first word has a capital anyhow; it may be a name all the same. */
        FIRST_WORD,
        NUMBER,
        DATE,
        ADDRESS
    }

    /** One thing that may tell. */
    public record Telltale(Sort sort, String text) {}

    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|(?:https?://|www\\.)\\S+");
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}"
                    + "|\\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
                    + "|january|february|march|may|june|july|august|october)(?: \\d{4})?)(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    /** What stands before the first word of a sentence, a line or a quotation. */
    private static final Pattern FIRST = Pattern.compile("(?:^|[.!?:\\n\"“‘(*•-])[\\s\"“‘(*•-]*$");

    /** Two digits and more: an age, a house, a phone. A single one tells little. */
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d ./-]*\\d");

    private Telltales() {}

    /** All of them in a text, in order of sort; what one sort took is not told by another. */
    public static List<Telltale> in(String text) {
        List<Telltale> found = new ArrayList<>();
        String left = take(text, ADDRESS, Sort.ADDRESS, found);
        left = take(left, DATE, Sort.DATE, found);
        left = take(left, NUMBER, Sort.NUMBER, found);
        for (FoldedText.Word word : FoldedText.words(left)) {
            if (word.capital() && word.folded().length() > 1 && !NameWords.isCommon(word.folded())) {
                Sort sort = FIRST.matcher(left.substring(0, word.from())).find() ? Sort.FIRST_WORD : Sort.NAME;
                found.add(new Telltale(sort, left.substring(word.from(), word.to())));
            }
        }
        return found;
    }

    private static String take(String text, Pattern pattern, Sort sort, List<Telltale> found) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder left = new StringBuilder();
        while (matcher.find()) {
            found.add(new Telltale(sort, matcher.group().strip()));
            matcher.appendReplacement(left, " ");
        }
        return matcher.appendTail(left).toString();
    }
}
