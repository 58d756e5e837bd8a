package pop.text;

import java.util.List;
import java.util.Optional;

/**
 * A time that a sentence names, with the part it plays and the days it means; knows no rule.
 *
 * @param from the place of its first word
 * @param to the place behind its last word
 */
record TimeMention(TimeForm form, int from, int to, Optional<Days> days) {
    /** Whether one of these plays a part; a loop, as streams cost the first sentence its time. */
    static boolean any(List<TimeMention> times, TimeForm form) {
        for (TimeMention time : times) {
            if (time.form == form) {
                return true;
            }
        }
        return false;
    }

    static TimeMention of(TimeForm form, int from, int to) {
        return new TimeMention(form, from, to, Optional.empty());
    }

    static TimeMention none(int place) {
        return of(TimeForm.NONE, place, place);
    }

    static boolean anyBounds(List<TimeMention> times) {
        for (TimeMention time : times) {
            if (time.form.bounds()) {
                return true;
            }
        }
        return false;
    }
}
