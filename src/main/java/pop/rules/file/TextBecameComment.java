package pop.rules.file;

import pop.model.Problem;

/** Words that YAML took for a comment, behind a {@code #}; an ordinary comment is none. */
public final class TextBecameComment extends ReadingRule {

    public TextBecameComment() {
        super(Problem.Kind.TEXT_BECAME_COMMENT);
    }
}
