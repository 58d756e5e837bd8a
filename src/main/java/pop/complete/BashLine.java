package pop.complete;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line of bash into words as bash would, up to where the user is, who may be between quotes. Bash itself cuts at
 * more places ({@code :} and {@code =} too) and replaces only what stands behind the last of them. Knows no command.
 */
final class BashLine {

    private static final String ESCAPED_IN_QUOTES = "$`\"\\";

    private final String breaks;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean begun;
    private int kept;
    private char quote = Typed.NONE;

    private BashLine(String breaks) {
        this.breaks = breaks;
    }

    /**
     * What is typed in a line.
     *
     * @param breaks bash's {@code COMP_WORDBREAKS}
     */
    static Typed typed(String line, String breaks) {
        BashLine cut = new BashLine(breaks);
        for (int i = 0; i < line.length(); i += cut.take(line, i)) {
            // take says how far it went
        }
        List<String> words = withoutRedirections(cut.words);
        return new Typed(
                words.isEmpty() ? words : words.subList(1, words.size()), cut.word.toString(), cut.kept, cut.quote);
    }

    private int take(String line, int at) {
        char c = line.charAt(at);
        boolean last = at + 1 == line.length();
        if (quote == '\'' || quote == '"') {
            return quoted(line, at, c, last);
        }
        if (c == ' ' || c == '\t' || c == '\n') {
            end();
            return 1;
        }
        begun = true;
        if (c == '\\') {
            if (!last) {
                word.append(line.charAt(at + 1));
            }
            return 2;
        }
        if (c == '\'' || c == '"') {
            quote = c;
            kept = word.length();
            return 1;
        }
        word.append(c);
        if (breaks.indexOf(c) >= 0) {
            kept = word.length();
        }
        return 1;
    }

    private int quoted(String line, int at, char c, boolean last) {
        if (c == quote) {
            quote = Typed.NONE;
            kept = word.length();
            return 1;
        }
        if (quote == '"' && c == '\\' && !last && ESCAPED_IN_QUOTES.indexOf(line.charAt(at + 1)) >= 0) {
            word.append(line.charAt(at + 1));
            return 2;
        }
        word.append(c);
        return 1;
    }

    private void end() {
        if (begun) {
            words.add(word.toString());
            word.setLength(0);
            begun = false;
            kept = 0;
        }
    }

    /** Where an answer is sent to is no business of pop. */
    private static List<String> withoutRedirections(List<String> words) {
        List<String> own = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (isRedirection(word)) {
                i++;
            } else {
                own.add(word);
            }
        }
        return own;
    }

    static boolean isRedirection(String word) {
        return word.equals(">") || word.equals(">>") || word.equals("2>") || word.equals("<") || word.equals("&>");
    }
}
