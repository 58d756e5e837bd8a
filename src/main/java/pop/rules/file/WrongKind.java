package pop.rules.file;

import pop.model.Problem;

/** A text where a list is wanted, and the like. */
public final class WrongKind extends ReadingRule {

    public WrongKind() {
        super(Problem.Kind.WRONG_KIND);
    }
}
