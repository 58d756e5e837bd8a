package pop.rules.file;

import pop.model.Problem;

/** A value that is no day where a day is wanted. */
public final class UnreadableDate extends ReadingRule {

    public UnreadableDate() {
        super(Problem.Kind.UNREADABLE_DATE);
    }
}
