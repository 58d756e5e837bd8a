package pop.rules.file;

import pop.model.Problem;

/** A file over the limits that keep a reader safe. */
public final class TooBigOrDeep extends ReadingRule {

    public TooBigOrDeep() {
        super(Problem.Kind.TOO_BIG_OR_DEEP);
    }
}
