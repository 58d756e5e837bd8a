package pop.rules.file;

import pop.model.Problem;

/** A byte that is not UTF-8; does not guess which letter was meant. */
public final class NotUtf8 extends ReadingRule {

    public NotUtf8() {
        super(Problem.Kind.NOT_UTF_8);
    }
}
