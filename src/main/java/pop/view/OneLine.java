package pop.view;

/** A person's words as the title of something elsewhere: one line, cut off with a sign when it would be too long. */
final class OneLine {

    /** Calendars and portfolios show about as much of a title; the whole text stands below it. */
    private static final int LONGEST = 120;

    private OneLine() {}

    static String of(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }

    /** Whether a title says all there is. */
    static boolean isWhole(String words) {
        return of(words).equals(words.strip());
    }
}
