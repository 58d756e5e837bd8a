package pop.text;

import java.util.Optional;

/**
 * A place on the calendar that a sentence names; knows not which part it plays.
 *
 * @param end the place of the first word behind it
 * @param leaning true when it means nothing without a preposition: "june", "2027", "summer"
 */
record Anchor(Kind kind, int end, boolean leaning, Optional<Days> days) {
    enum Kind {
        NOTHING,
        /** One day: a date, a weekday, a holiday. */
        DAY,
        /** A calendar period: a month, a term, a season. */
        SPAN,
        /** The end, the middle or the beginning of something. */
        EDGE,
        /** This exam, the next meeting. */
        HAPPENING,
        /** The next six weeks. */
        LENGTH,
        /** The coming years. */
        HAZE
    }

    static final Anchor NOTHING = new Anchor(Kind.NOTHING, 0, false, Optional.empty());

    static Anchor of(Kind kind, int end, Optional<Days> days) {
        return new Anchor(kind, end, false, days);
    }

    static Anchor leaning(Kind kind, int end, Optional<Days> days) {
        return new Anchor(kind, end, true, days);
    }

    boolean found() {
        return kind != Kind.NOTHING;
    }
}
