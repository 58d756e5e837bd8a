package pop.doc;

import java.util.List;
import java.util.Optional;

/**
 * Things that grow out of each other, as branches of trees; it does not know where they stand nor what they stand for.
 *
 * @param trees the trees, each from its own root
 * @param apart what hangs on none of them
 */
public record MindMap(List<Branch> trees, Optional<Apart> apart) implements Drawing {

    public MindMap {
        trees = List.copyOf(trees);
    }

    /** How a branch belongs to the map. */
    public enum Sort {
        /** It is told here. */
        TOLD,
        /** It is told elsewhere in the map, and only pointed to. */
        POINTER,
        /** Nothing was said yet: room for it. */
        ROOM
    }

    /**
     * One thing and what grew out of it.
     *
     * @param label what kind of thing it is
     * @param line what it says, in full
     * @param state how it stands with it
     * @param sort how it belongs to the map
     * @param next what grew out of it
     */
    public record Branch(String label, Line line, Optional<Mark> state, Sort sort, List<Branch> next) {

        public Branch {
            next = List.copyOf(next);
        }
    }

    /** Branches without a tree, under a heading. */
    public record Apart(String heading, List<Branch> branches) {

        public Apart {
            branches = List.copyOf(branches);
        }
    }

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.mindMap(this);
    }
}
