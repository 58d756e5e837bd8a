package pop.text;

import java.util.List;

/** Something in a sentence that one can count or check; knows no verdict. */
record Quantity(Kind kind, int from, int to) {
    /** Whether one of these is of a kind; a loop, as streams cost the first sentence its time. */
    static boolean any(List<Quantity> quantities, Kind kind) {
        for (Quantity quantity : quantities) {
            if (quantity.kind == kind) {
                return true;
            }
        }
        return false;
    }

    enum Kind {
        /** Three letters, 500 euros, 15%. */
        AMOUNT,
        /** Twice a week. */
        FREQUENCY,
        /** B1, an 8, from 10 to 15. */
        LEVEL,
        /** A thing that is there or not there: a report handed in, a diploma, a place on a course. */
        PRODUCT
    }
}
