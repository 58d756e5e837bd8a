package pop.doc;

import java.util.List;
import java.util.Optional;

/**
 * What belongs to one thing, held together as on an index card; it does not know what thing that is.
 *
 * <p>A card may hold smaller cards. Its label is its heading, so it should tell this card from the next one.
 *
 * @param anchor the name by which a {@link Jump} finds it; unique on the page
 * @param label what kind of thing it is, and which one
 * @param state how it stands with it
 * @param blocks what is said about it, the thing's own words first
 */
public record Card(Optional<String> anchor, String label, Optional<Mark> state, List<Block> blocks) implements Block {

    public Card {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.card(this);
    }
}
