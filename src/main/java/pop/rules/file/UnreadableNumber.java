package pop.rules.file;

import pop.model.Problem;

/** A value that is no number where a number is wanted. */
public final class UnreadableNumber extends ReadingRule {

    public UnreadableNumber() {
        super(Problem.Kind.UNREADABLE_NUMBER);
    }
}
