package pop.view;

import java.util.regex.Pattern;

/**
 * The words of a text in CommonMark without its marks, for where there is only one line or one stroke of a pen. Takes away
 * what begins a heading, a list or a quote, stress, ticks, and the address behind a link; a star that stands alone, as in
 * 3 * 4, stays. It does not read CommonMark: what is marked in an uncommon way keeps its marks.
 */
final class Unmarked {

    private static final Pattern BEGINNING = Pattern.compile("(?m)^[ ]{0,3}(?:#{1,6}[ ]+|[-*+][ ]+|>[ ]?)");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)]\\([^()\\s]*\\)");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern STARS =
            Pattern.compile("(?<![*\\\\])\\*(?=[^\\s*])([^*\\n]+?)(?<=[^\\s\\\\])\\*(?!\\*)");
    private static final Pattern LINES =
            Pattern.compile("(?<![\\p{L}\\p{N}_])_(?=[^\\s_])([^_\\n]+?)(?<=\\S)_(?![\\p{L}\\p{N}_])");
    private static final Pattern TICKS = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([*_`#\\[\\]>+-])");

    private Unmarked() {}

    /** The words alone. */
    static String words(String commonMark) {
        String words = BEGINNING.matcher(commonMark).replaceAll("");
        words = LINK.matcher(words).replaceAll("$1");
        words = STRONG.matcher(words).replaceAll("$2");
        words = STARS.matcher(words).replaceAll("$1");
        words = LINES.matcher(words).replaceAll("$1");
        words = TICKS.matcher(words).replaceAll("$1");
        words = ESCAPED.matcher(words).replaceAll("$1");
        return words.isBlank() ? commonMark : words;
    }
}
