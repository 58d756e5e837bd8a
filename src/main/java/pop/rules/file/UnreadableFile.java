package pop.rules.file;

import pop.model.Problem;

/** A file that the system does not let us read. */
public final class UnreadableFile extends ReadingRule {

    public UnreadableFile() {
        super(Problem.Kind.UNREADABLE_FILE);
    }
}
