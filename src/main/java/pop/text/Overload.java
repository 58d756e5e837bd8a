package pop.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds sentences that hold too much for one: five activities and more, or more than fifty words without a full stop. Our
 * experience; the good example of the self-managed source holds four activities and forty words, and is left alone.
 */
final class Overload {
    private static final int TOO_MANY_ACTIVITIES = 5;
    private static final int TOO_MANY_WORDS = 50;

    private final Reader reader;

    Overload(Reader reader) {
        this.reader = reader;
    }

    List<Span> spans() {
        List<Span> found = new ArrayList<>();
        for (Verb verb : reader.verbs) {
            if (verb.is(Tag.ACT) && verb.part() != Clauses.Part.SUBORDINATE && !reader.s.is(verb.at() + 1, Tag.ACT)) {
                found.add(reader.spans.of(verb.at(), verb.at() + 1));
            }
        }
        return found.size() >= TOO_MANY_ACTIVITIES || longest() > TOO_MANY_WORDS ? found : List.of();
    }

    private int longest() {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < reader.s.size(); i++) {
            Word word = reader.s.at(i);
            boolean stop = word.isStop() && !word.lower().equals(":");
            length = stop ? 0 : length + (word.isMark() ? 0 : 1);
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
