package pop.complete;

import java.util.List;

/**
 * What was typed so far.
 *
 * @param words the whole words behind {@code pop}
 * @param current the word at the end of which the user is, without quotes; empty when it is still to begin
 * @param kept how much of it stays as it is on the line: the shell replaces only what comes behind it
 * @param quote the quote that is still open, or NUL
 */
record Typed(List<String> words, String current, int kept, char quote) {

    static final char NONE = '\0';

    /** Words as a shell hands them on; the last one is being typed. */
    static Typed of(List<String> words) {
        int last = words.size() - 1;
        return last < 0
                ? new Typed(List.of(), "", 0, NONE)
                : new Typed(words.subList(0, last), words.get(last), 0, NONE);
    }
}
