package pop.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises by their form the words that hold a place until somebody writes their own; judges no sentence. A sentence that
 * fades out with … is nobody's placeholder, nor is an address between angle brackets or a "to do".
 */
public final class Placeholder {

    /** In capitals and as a word of its own: a "TODO-lijst" is something a person can really make. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_-])(?:TODO|TBD)(?![\\p{L}\\p{N}_]|-\\p{L})");

    /** Between angle brackets, as templates write it; "<3" and "minder dan <5 en meer dan >2" are not closed words. */
    private static final Pattern BRACKETS = Pattern.compile("<(?=[\\p{L}\\p{N}_.…])[^<>\\n]*(?<!\\s)>");

    /** Between angle brackets, but an address: CommonMark's way to write a link. */
    private static final Pattern ADDRESS = Pattern.compile("<(?:[a-zA-Z][a-zA-Z0-9+.-]+:\\S*|\\S+@\\S+)>");

    /** How such a text as a whole begins; nearly all do not. */
    private static final List<String> BEGINNINGS = List.of("xxx", "lorem", "nog", "in te", "to be", "...");

    private static final String FIRST = "xXlLnNiIıtT….";

    /** The whole text, whatever its capitals and the brackets or points around it. Made when a text first begins so. */
    private static final class Whole {
        private static final Pattern TEXT = Pattern.compile(
                "(?iU)[\\[(]?\\s*(?:x{3,}|lorem(?:\\s+ipsum\\b.*)?|(?:nog\\s+)?in te vullen|to be filled in|…|\\.{3,})\\s*[\\])]?[.!:]?",
                Pattern.DOTALL);
    }

    private Placeholder() {}

    /** The words in a text that hold a place. */
    public static Optional<String> in(String text) {
        if (mayBeWhole(text) && Whole.TEXT.matcher(text).matches()) {
            return Optional.of(text.lines().findFirst().orElse(text));
        }
        if (text.indexOf('T') >= 0 && (text.contains("TODO") || text.contains("TBD"))) {
            Matcher word = WORD.matcher(text);
            if (word.find()) {
                return Optional.of(word.group());
            }
        }
        if (text.indexOf('<') < 0) {
            return Optional.empty();
        }
        return BRACKETS.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(found -> !ADDRESS.matcher(found).matches())
                .findFirst();
    }

    /** Whether a text begins as one that holds a place as a whole, behind a bracket or none. */
    private static boolean mayBeWhole(String text) {
        int from = 0;
        while (from < text.length() && !isWord(text.charAt(from))) {
            from++;
        }
        if (from == text.length() || FIRST.indexOf(text.charAt(from)) < 0) {
            return false;
        }
        if (text.charAt(from) == '…') {
            return true;
        }
        for (String beginning : BEGINNINGS) {
            if (text.regionMatches(true, from, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(char c) {
        return c == '.' || c == '…' || Character.isLetterOrDigit(c);
    }
}
