package pop.cli;

import java.util.ArrayList;
import java.util.List;
import pop.store.PopFolder;

/**
 * A program as people put it in a variable of the environment: perhaps with options, perhaps with spaces in its path. It is
 * read by pop and never by a shell. Knows no program.
 */
final class ProgramLine {

    private ProgramLine() {}

    /** The program with its options: a path with spaces that is there is one word, else quotes hold words together. */
    static List<String> of(Console console, String typed) {
        boolean quoted = typed.indexOf('"') >= 0 || typed.indexOf('\'') >= 0;
        for (int end = typed.length(); !quoted && end > 0; end = typed.lastIndexOf(' ', end - 1)) {
            String path = typed.substring(0, end);
            if (path.indexOf(' ') >= 0 && PopFolder.isThere(console.path(path))) {
                List<String> words = new ArrayList<>(List.of(path));
                words.addAll(words(typed.substring(end)));
                return words;
            }
        }
        List<String> words = words(typed);
        return words.isEmpty() ? List.of(typed) : words;
    }

    private static List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean open = false;
        char quote = 0;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
                if (quote != 0) {
                    word.append(c);
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
                open = true;
            } else if (Character.isWhitespace(c)) {
                if (open || word.length() > 0) {
                    words.add(word.toString());
                }
                word.setLength(0);
                open = false;
            } else {
                word.append(c);
            }
        }
        if (open || word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }
}
