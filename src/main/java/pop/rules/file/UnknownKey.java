package pop.rules.file;

import pop.model.Problem;

/** A key that the format does not know, at least not there; keys that begin with {@code x-} belong to the writer. */
public final class UnknownKey extends ReadingRule {

    public UnknownKey() {
        super(Problem.Kind.UNKNOWN_KEY);
    }
}
