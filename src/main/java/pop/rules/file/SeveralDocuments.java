package pop.rules.file;

import pop.model.Problem;

/** More than one document in a file. */
public final class SeveralDocuments extends ReadingRule {

    public SeveralDocuments() {
        super(Problem.Kind.SEVERAL_DOCUMENTS);
    }
}
