package pop.text;

import java.util.Locale;

/** The part that a time plays in a sentence; knows no date. */
public enum TimeForm {
    /** "tegen vrijdag", "by 1 June". */
    DEADLINE,
    /** "binnen drie weken", "for six months". */
    DURATION,
    /** "dit kwartaal", "in the summer". */
    PERIOD,
    /** "na mijn stage", "before the exam". */
    EVENT,
    /** "elke vrijdag", "twice a week". */
    RHYTHM,
    /** "vanaf oktober", "starting next week". */
    START,
    /** "ooit", "binnenkort", "in a few years". */
    VAGUE,
    NONE;

    /** Whether this form says when it is over. */
    public boolean bounds() {
        return this == DEADLINE || this == DURATION || this == PERIOD || this == EVENT;
    }

    /** The name in lower case, as machines read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
