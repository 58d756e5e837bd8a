package pop.l10n;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads the words of a {@code .properties} file as ours are written: a sentence a line, {@code name = sentence}, a number
 * sign before what is not one, a backslash at the end of a line that goes on, {@code \n} and {@code \}{@code uXXXX}. In
 * a process that has just begun, {@link java.util.Properties} takes six times as long. Knows no sentence.
 */
final class WordFile {

    private final String text;
    private final Map<String, String> words = new HashMap<>();

    private WordFile(String text) {
        this.text = text;
    }

    static Map<String, String> read(String text) {
        WordFile file = new WordFile(text);
        int at = 0;
        while (at < text.length()) {
            int end = file.endOfLine(at);
            file.line(at, end);
            at = end + 1;
        }
        return file.words;
    }

    /** Where a line ends, with those in which it goes on. */
    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        while (end > from && text.charAt(end - 1) == '\\') {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 ? text.length() : end;
    }

    private void line(int from, int end) {
        int equals = text.indexOf('=', from);
        if (from == end || text.charAt(from) == '#' || equals < 0 || equals > end) {
            return;
        }
        words.put(
                plain(text.substring(from, equals).stripTrailing()),
                plain(text.substring(equals + 1, end).stripLeading()));
    }

    private static String plain(String sentence) {
        if (sentence.indexOf('\\') < 0) {
            return sentence;
        }
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < sentence.length()) {
            char c = sentence.charAt(at++);
            if (c != '\\' || at == sentence.length()) {
                plain.append(c);
                continue;
            }
            char meant = sentence.charAt(at++);
            switch (meant) {
                case 'n' -> plain.append('\n');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(sentence.substring(at, at + 4), 16));
                    at += 4;
                }
                case '\n' -> {
                    while (at < sentence.length() && Character.isWhitespace(sentence.charAt(at))) {
                        at++;
                    }
                }
                default -> plain.append(meant);
            }
        }
        return plain.toString();
    }
}
