package pop.text;

/** Something in a sentence that one can count or check; knows no verdict. */
record Quantity(Kind kind, int from, int to) {
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
