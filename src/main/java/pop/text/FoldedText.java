package pop.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as they sound alike: without accents, in small letters, each with the place where it stands. A word
 * is a run of letters and digits, so {@code D'Hondt} and {@code els_peeters} are two. Knows no language.
 */
final class FoldedText {

    /**
     * A word.
     *
     * @param folded without accents, in small letters
     * @param from where it begins in the text, in chars
     * @param to where it ends, with the accents behind it
     * @param capital whether it begins with a capital
     */
    record Word(String folded, int from, int to, boolean capital) {}

    private FoldedText() {}

    /** The words of a text, in order. */
    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        StringBuilder folded = new StringBuilder();
        int from = 0;
        int to = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean mark = isMark(c);
            if (Character.isLetterOrDigit(c) || mark && folded.length() > 0) {
                if (folded.length() == 0) {
                    from = i;
                }
                folded.append(mark ? "" : fold(c));
                to = next;
            } else if (!isInvisible(c)) {
                add(words, text, folded, from, to);
            }
            i = next;
        }
        add(words, text, folded, from, to);
        return words;
    }

    private static void add(List<Word> words, String text, StringBuilder folded, int from, int to) {
        if (folded.length() > 0) {
            boolean capital =
                    Character.isUpperCase(text.codePointAt(from)) || Character.isTitleCase(text.codePointAt(from));
            words.add(new Word(folded.toString(), from, to, capital));
            folded.setLength(0);
        }
    }

    private static String fold(int c) {
        if (c < 0x80) {
            return Character.toString(Character.toLowerCase(c));
        }
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "");
        return switch (plain) {
            case "ß" -> "ss";
            case "ø" -> "o";
            case "æ" -> "ae";
            case "œ" -> "oe";
            case "ł" -> "l";
            case "đ", "ð" -> "d";
            case "ı" -> "i";
            default -> plain;
        };
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** A soft hyphen or a joiner inside a word cuts nothing in two. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
