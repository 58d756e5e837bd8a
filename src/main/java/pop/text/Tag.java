package pop.text;

/** What a lexicon can say about a word; knows no word itself. A word may carry several tags. */
enum Tag {
    /** Names of moments and periods; the value of a month, weekday, unit or holiday tells which. */
    MONTH,
    WEEKDAY,
    UNIT,
    SEASON,
    TERM,
    HOLIDAY,
    DAY_NAME,
    DAYPART,
    /** A happening that comes once (an exam), against one that comes back (a lesson), one that one
     * goes to (a concert) and a moment of every day (lunch);
     * and what one stands before, which is no moment at all (a camera). */
    EVENT,
    SETTING,
    OCCASION,
    DAILY,
    FRONT,
    /** A word that is also a name or something else: it counts only beside a number or a preposition. */
    COMPANY,

    /** What gives a moment its role. */
    THIS,
    NEXT,
    LAST,
    EVERY,
    BY,
    WITHIN,
    IN,
    AT,
    OVER,
    DURING,
    FOR,
    AFTER,
    UNTIL,
    FROM,
    PER,
    TIMES,
    EDGE,
    LASTING,
    /** What one does against the clock: to run, a marathon. */
    PACE,
    /** What makes the whole sentence a habit: from now on, always. */
    HABIT,
    /** What one leaves be altogether: to smoke, to stay off. */
    ABSTAIN,
    /** A stretch without a length: a period, a while. */
    HAZY,
    /** What is to be ready for an occasion, or makes it so. */
    READY,
    /** What is at hand every day, so that "before I leave it" is no limit: home, the shop. */
    EVERYDAY,
    /** A joint that lasts as long as what follows it. */
    AS_LONG,
    RHYTHM,
    RHYTHMIC,
    VAGUE_TIME,
    /** Joints and verbs of a happening told as a clause. */
    AT_ONCE,
    ENDING,
    PASSAGE,
    /** Beside such a word "voor" means for. */
    SAKE,

    /** Numbers and what surrounds them. */
    NUMBER,
    SOME,
    ORDINAL,
    BOUND,
    LABELLED,
    SCALE,
    LEVEL,
    MEASURE,
    WHOLE,

    /** Kinds of verbs; a light one says only with its object what is done. */
    ACT,
    LIGHT,
    ONCE,
    MAKE,
    ACHIEVE,
    RESULT,
    AIMLESS,
    EFFORT,
    MODAL,
    WISH,
    ABLE,
    PASSIVE_HELPER,
    AVOID,
    LOSE,
    /** Verbs by what their object is: perhaps no more than a hope, a list one is on, a thing one has or knows by heart. */
    LOOSE,
    ENROL,
    OWN,
    KNOW,
    ENTER,
    BECOMING,
    HAD,
    /** What one gets rather than does: points, a place. */
    GAIN,
    /** What is had by having it with somebody: a chat. */
    TALK,

    /** Forms of verbs. */
    INFINITIVE,
    FINITE,
    GERUND,
    PARTICIPLE,

    /** Kinds of nouns. */
    NOUN,
    PLURAL,
    PRODUCT,
    CREDENTIAL,
    ATTEST,
    ROLE,
    GROUP,
    ABSTRACT,

    /** Who. */
    SELF,
    CLIENT,
    OTHERS,
    YOU,

    /** Words that leave the reader guessing. */
    COMPARATIVE,
    VAGUE,
    CLAIM,

    /** Words that turn away from something; to tackle turns away only from what is bad. */
    NOT,
    LESS,
    BURDEN,
    BAD,
    TACKLE,

    /** The joints of a sentence. */
    SUBORDINATE,
    PURPOSE,
    MEANS,
    LINK,
    KIND,
    JOIN,
    DETERMINER,
    SMALL,
    PARTICLE;

    /** The bit of this tag in the first or in the second half of a {@link Tags}; the other is 0. */
    final long low = bit(0);

    final long high = bit(Long.SIZE);

    @SuppressWarnings("EnumOrdinal") // a tag is a bit here, and never leaves this run
    private long bit(int from) {
        int bit = ordinal() - from;
        return bit >= 0 && bit < Long.SIZE ? 1L << bit : 0;
    }
}
