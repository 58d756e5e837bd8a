package pop.rules.file;

import pop.model.Problem;

/** A file with nothing, or nothing but comments, in it. */
public final class EmptyFile extends ReadingRule {

    public EmptyFile() {
        super(Problem.Kind.EMPTY_FILE);
    }
}
