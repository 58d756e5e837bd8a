package pop.rules.file;

import pop.model.Problem;

/** The same key twice beside each other; does not choose between the two. */
public final class DuplicateKey extends ReadingRule {

    public DuplicateKey() {
        super(Problem.Kind.DUPLICATE_KEY);
    }
}
