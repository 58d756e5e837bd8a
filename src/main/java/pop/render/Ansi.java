package pop.render;

/**
 * The codes that give words weight or colour on a terminal; without colour they are words alone. It does not know what a
 * weight stands for.
 */
enum Ansi {
    BOLD("1", "22"),
    DIM("2", "22"),
    RED("31", "39"),
    GREEN("32", "39"),
    YELLOW("33", "39"),
    CYAN("36", "39");

    /** The control character with which every code begins; no text of a page still holds one. */
    static final char ESCAPE = '\u001B';

    private final String begin;
    private final String end;

    Ansi(String begin, String end) {
        this.begin = ESCAPE + "[" + begin + "m";
        this.end = ESCAPE + "[" + end + "m";
    }

    /** The words, each in its own codes, so that they can be wrapped anywhere. */
    String on(String words) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (from < words.length()) {
            int blank = words.indexOf(' ', from);
            int to = blank < 0 ? words.length() : blank;
            if (to > from) {
                out.append(begin).append(words, from, to).append(end);
            }
            if (blank >= 0) {
                out.append(' ');
            }
            from = to + 1;
        }
        return out.toString();
    }
}
