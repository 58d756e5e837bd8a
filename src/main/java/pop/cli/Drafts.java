package pop.cli;

import java.util.ArrayList;
import java.util.List;
import pop.store.TextFile;

/**
 * What a person wrote at length for this one command, until it is safe in a POP: whatever goes wrong, those words are not
 * lost. Knows not where they came from.
 */
final class Drafts {

    private final List<TextFile> kept = new ArrayList<>();

    /** Keeps the file in which somebody writes, or wrote. */
    void keep(TextFile draft) {
        kept.add(draft);
    }

    /** The words are in the POP now, or nobody needs them any more. */
    void discard() {
        kept.forEach(TextFile::discard);
        kept.clear();
    }

    /** The files that still hold words; the empty ones go. */
    List<TextFile> left() {
        List<TextFile> left = new ArrayList<>();
        for (TextFile draft : kept) {
            if (draft.isBlank()) {
                draft.discard();
            } else {
                left.add(draft);
            }
        }
        return left;
    }
}
