package pop.view;

import java.util.ArrayList;
import java.util.List;
import pop.doc.Code;
import pop.doc.Inline;
import pop.doc.Text;

/**
 * A rule's sentence, in which what is to be typed stands between backticks; nothing else in it is interpreted, for a
 * sentence may hold a person's words. Knows no rule.
 */
final class Ticked {

    private static final char TICK = '`';

    private Ticked() {}

    /** The sentence as inlines; a backtick without a partner is what it is. */
    static List<Inline> inlines(String sentence) {
        List<Inline> inlines = new ArrayList<>();
        int from = 0;
        int open = sentence.indexOf(TICK);
        while (open >= 0) {
            int close = sentence.indexOf(TICK, open + 1);
            if (close < 0) {
                break;
            }
            if (close > open + 1) {
                text(sentence.substring(from, open), inlines);
                inlines.add(new Code(sentence.substring(open + 1, close)));
                from = close + 1;
            }
            open = sentence.indexOf(TICK, close + 1);
        }
        text(sentence.substring(from), inlines);
        return inlines;
    }

    private static void text(String text, List<Inline> into) {
        if (!text.isEmpty()) {
            into.add(new Text(text));
        }
    }
}
