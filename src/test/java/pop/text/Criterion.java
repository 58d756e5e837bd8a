package pop.text;

import java.util.function.Function;

/** The criteria that a labelled sentence is judged on; knows how to ask a reading and nothing of the labels. */
@SuppressWarnings("ImmutableEnumChecker") // method references, which hold nothing
enum Criterion {
    SPECIFIC("specific", Reading::specific),
    MEASURABLE("measurable", Reading::measurable),
    ACTIVATING("activating", Reading::activating),
    TIME_BOUND("time_bound", Reading::timeBound),
    POSITIVE("positive", Reading::positive);

    final String key;
    private final Function<Reading, Verdict> verdict;

    Criterion(String key, Function<Reading, Verdict> verdict) {
        this.key = key;
        this.verdict = verdict;
    }

    /** An open verdict counts as not met. */
    boolean met(Reading reading) {
        return verdict.apply(reading).yes();
    }
}
