package pop.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.model.RedThread;

/**
 * Which items of a POP stand in the open and which behind a newer version, and which are so short that they can share a
 * list. Knows no words and no order but the file's.
 */
final class Shelf {

    /** The prefix of the anchor of a section, which no item's id has unless somebody wants it to. */
    private static final String SECTION = "section-";

    private static final Set<Kind> SHORT_KINDS =
            EnumSet.of(Kind.MOTIVE, Kind.WISH, Kind.STRENGTH, Kind.GROWTH_POINT, Kind.HOMEWORK);
    private static final Set<Field<?>> SHORT_FIELDS = Set.of(
            Fields.ID,
            Fields.DATE,
            Fields.TEXT,
            Fields.SESSION,
            Fields.DONE,
            Fields.HELPS,
            Fields.HINDERS,
            Fields.BECAUSE);

    private final Pop pop;
    private final Map<Kind, List<Item>> open = new EnumMap<>(Kind.class);

    Shelf(Pop pop, RedThread thread) {
        this.pop = pop;
        Set<Item> told = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Item> current = pop.current(pop.items());
        told.addAll(current);
        current.forEach(item -> told.addAll(thread.earlier(item)));
        current.forEach(this::put);
        pop.items().stream().filter(item -> !told.contains(item)).forEach(this::put);
    }

    private void put(Item item) {
        open.computeIfAbsent(item.kind(), kind -> new ArrayList<>()).add(item);
    }

    /** The anchor of the section about a list of the document. */
    static String anchor(Field<?> list) {
        return SECTION + list.name();
    }

    /**
     * The items of a kind to be told each for itself: the newest versions, and those that are behind no newest version
     * either because they take each other's place.
     */
    List<Item> open(Kind kind) {
        return open.getOrDefault(kind, List.of());
    }

    /** Whether the items of a kind are all so short that they read best as one list. */
    boolean isList(Kind kind) {
        return SHORT_KINDS.contains(kind) && pop.items(kind).stream().allMatch(Shelf::isShort);
    }

    /** The anchor of each item that has none of its own, by id. */
    Map<String, String> sharedAnchors() {
        Map<String, String> anchors = new HashMap<>();
        for (Kind kind : SHORT_KINDS) {
            if (isList(kind)) {
                for (Item item : pop.items(kind)) {
                    item.id().ifPresent(id -> anchors.put(id, anchor(Fields.section(kind))));
                }
            }
        }
        return anchors;
    }

    private static boolean isShort(Item item) {
        return SHORT_FIELDS.containsAll(item.facts().fields())
                && item.text().filter(text -> text.indexOf('\n') < 0).isPresent();
    }
}
