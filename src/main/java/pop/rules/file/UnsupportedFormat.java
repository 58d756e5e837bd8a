package pop.rules.file;

import pop.model.Problem;

/** A file of a newer format than this program knows; it is not read by halves. */
public final class UnsupportedFormat extends ReadingRule {

    public UnsupportedFormat() {
        super(Problem.Kind.UNSUPPORTED_FORMAT);
    }
}
