package pop.doc;

import java.util.List;
import java.util.Optional;

/**
 * A chapter of the page: a heading and what stands under it. It does not know its level; that follows from how deep it
 * is nested, so that heading levels never skip.
 *
 * @param anchor the name by which a {@link Jump} finds it; unique on the page
 * @param heading what the chapter is called
 * @param blocks what stands under the heading, further sections included
 */
public record Section(Optional<String> anchor, Line heading, List<Block> blocks) implements Block {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** A section that can be jumped to. */
    public static Section of(String anchor, String heading, List<Block> blocks) {
        return new Section(Optional.of(anchor), Line.of(heading), blocks);
    }

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.section(this);
    }
}
