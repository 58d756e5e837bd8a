package pop.rules.file;

import pop.model.Problem;

/** Anchors, aliases, merge keys and tags: read as they are meant, but never edited. */
public final class AnchorUsed extends ReadingRule {

    public AnchorUsed() {
        super(Problem.Kind.ANCHOR_USED);
    }
}
