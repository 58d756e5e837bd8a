package pop.doc;

import java.util.List;

/**
 * A gentle word beside the text: a question, a hint, what somebody else said. It does not know why it is said.
 *
 * @param tone the voice
 * @param label what it is, or who says it; may be empty
 * @param blocks what is said
 */
public record Callout(Tone tone, String label, List<Block> blocks) implements Block {

    public Callout {
        blocks = List.copyOf(blocks);
    }

    /** A callout of one sentence. */
    public static Callout of(Tone tone, String label, String text) {
        return new Callout(tone, label, List.of(Paragraph.of(text)));
    }

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.callout(this);
    }
}
