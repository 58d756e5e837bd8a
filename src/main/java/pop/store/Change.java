package pop.store;

import java.util.List;
import pop.model.At;
import pop.model.Field;
import pop.model.Type;

/** One difference between two POPs, placed in the older one. Knows no text. */
sealed interface Change {

    /** Where it happens: the thing that gets or loses a key, the list that gets or loses an item, the value replaced. */
    At at();

    /** A key that had no value gets one. */
    record Put(At at, Field<?> field, Object value) implements Change {}

    /** A key loses its value. */
    record Take(At at, Field<?> field) implements Change {}

    /**
     * Items come into a list.
     *
     * @param field the key of the list
     * @param index the item of the older list before which they come
     * @param last whether there is no such item, so that they come behind the last one
     */
    record Insert(At at, Field<?> field, Type<?> type, int index, boolean last, List<Object> values) implements Change {
        public Insert {
            values = List.copyOf(values);
        }
    }

    /** An item goes out of a list. */
    record Drop(At at, int index) implements Change {}

    /** A value that is no list and no part becomes another. */
    record Replace(At at, Field<?> field, Type<?> type, Object value) implements Change {}
}
