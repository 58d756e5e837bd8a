package pop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.store.TextFile;

/**
 * What a person wrote at length for this one command, until it is safe in a POP: whatever goes wrong, those words are not
 * lost. Knows not where they came from.
 */
final class Drafts {

    /**
     * A file that still holds words.
     *
     * @param sentence the name of the sentence that tells it
     */
    record Left(TextFile file, String sentence) {}

    /** What a draft of a text is called. */
    static final String NAME = "draft.txt";

    private record Begun(TextFile file, String with, String sentence) {}

    private final List<Begun> kept = new ArrayList<>();
    private Optional<String> piped = Optional.empty();

    /**
     * Keeps the file in which somebody writes, or wrote.
     *
     * @param begun what stood in it at the beginning
     * @param sentence the name of the sentence that tells where it is, if it is left
     */
    void keep(TextFile draft, String begun, String sentence) {
        kept.add(new Begun(draft, begun, sentence));
    }

    /** Keeps words that were piped in, and that perhaps stand nowhere else. */
    void keep(String words) {
        piped = Optional.of(words).filter(own -> !own.isBlank());
    }

    /** The words are in the POP now, or nobody needs them any more. */
    void discard() {
        kept.forEach(draft -> draft.file().discard());
        kept.clear();
        forgetPiped();
    }

    /** What was piped in can be piped in again. */
    void forgetPiped() {
        piped = Optional.empty();
    }

    /** The files that still hold words; those in which nobody wrote go. */
    List<Left> left() {
        List<Left> left = new ArrayList<>();
        piped.map(words -> TextFile.draft(NAME, words)).ifPresent(file -> left.add(new Left(file, "draft-kept")));
        for (Begun draft : kept) {
            String words = draft.file().wordsIfThere().orElse("");
            String own = Scissors.own(words);
            if (own.isEmpty() || own.equals(Scissors.own(draft.with()))) {
                draft.file().discard();
            } else {
                if (!own.equals(words.strip())) {
                    draft.file().write(own + "\n");
                }
                left.add(new Left(draft.file(), draft.sentence()));
            }
        }
        return left;
    }
}
