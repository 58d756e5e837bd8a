package pop.complete;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pop.report.Safe;

/**
 * What the shell gets: a line for each word that fits what was typed, with what it is behind a tab. A line that begins
 * with a tab asks something of the shell itself: {@code files}, {@code folders}, or {@code glued} when no space belongs
 * behind the word. Knows no command.
 */
final class Answer {

    /** A description is not cut shorter than this, however narrow the screen. */
    private static final int LEAST = 24;

    private static final int BETWEEN = 8;

    private static final char UNDECODABLE = '\uFFFD';

    private final String typed;
    private final List<Candidate> fitting = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private String asked = "";

    /**
     * @param typed how every word has to begin
     */
    Answer(String typed) {
        this.typed = typed;
    }

    /** A word, if it fits and can be handed on in a line. */
    void add(String word, String about) {
        add(word, about, false);
    }

    /** A word that still goes on, if it fits. */
    void addGlued(String word, String about) {
        add(word, about, true);
    }

    private void add(String word, String about, boolean glued) {
        if (word.startsWith(typed) && isOneLine(word) && seen.add(word)) {
            fitting.add(new Candidate(word, about, glued));
        }
    }

    boolean isEmpty() {
        return fitting.isEmpty();
    }

    /** Has the shell name files. */
    void files() {
        asked = "files";
    }

    /** Has the shell name folders. */
    void folders() {
        asked = "folders";
    }

    /** The answer as lines. */
    String lines(Shell shell, Typed line, int columns, String ellipsis) {
        int widest = 0;
        boolean glued = !fitting.isEmpty();
        for (Candidate candidate : fitting) {
            widest = Math.max(widest, candidate.word().length());
            glued &= candidate.glued();
        }
        int room = Math.max(LEAST, columns - widest - BETWEEN);
        StringBuilder lines = new StringBuilder();
        for (Candidate candidate : fitting) {
            lines.append(shell.written(candidate.word(), line))
                    .append('\t')
                    .append(cut(Safe.line(candidate.about()), room, ellipsis))
                    .append('\n');
        }
        if (glued) {
            lines.append("\tglued\n");
        }
        if (!asked.isEmpty()) {
            lines.append('\t').append(asked).append('\n');
        }
        return lines.toString();
    }

    private static String cut(String text, int room, String ellipsis) {
        if (text.codePointCount(0, text.length()) <= room) {
            return text;
        }
        int end = text.offsetByCodePoints(0, room - ellipsis.length());
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end / 2 ? space : end) + ellipsis;
    }

    private static boolean isOneLine(String word) {
        return !word.isEmpty() && word.indexOf(UNDECODABLE) < 0 && word.equals(Safe.line(word));
    }
}
