package pop.store;

/**
 * A stretch of a text and what comes in its place. Knows no YAML.
 *
 * @param from where the stretch begins
 * @param to where it ends; the same as {@code from} when something is only put in
 * @param words what comes there
 */
record Splice(int from, int to, String words) {

    Splice {
        if (from < 0 || to < from) {
            throw new IllegalStateException("not a stretch: " + from + "-" + to);
        }
    }

    /** The text with the stretch replaced, every other char as it was. */
    String in(String text) {
        return text.substring(0, from) + words + text.substring(to);
    }
}
