package pop.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pop.doc.Line;
import pop.doc.Mark;

/**
 * One thing that happened, or will, in the growth of a POP; it does not know what else did.
 *
 * @param day when; empty when nobody wrote it down
 * @param lane what sort of thing it is
 * @param label what happened
 * @param line what it was about; may be empty
 * @param state how it went
 */
record TimelineMoment(Optional<LocalDate> day, Lane lane, String label, Line line, Optional<Mark> state) {

    /** The sorts of things that happen, in the order in which one leads to the next. */
    enum Lane {
        TALK,
        INSIGHT,
        CHOICE,
        ACTION,
        LOOK;

        /** Their names in the words of the page. */
        static final List<String> NAMES = Arrays.stream(values())
                .map(lane -> lane.name().toLowerCase(Locale.ROOT))
                .toList();

        /** Which of them it is, counted from zero. */
        int place() {
            return Arrays.asList(values()).indexOf(this);
        }
    }
}
