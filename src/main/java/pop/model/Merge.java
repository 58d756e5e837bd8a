package pop.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two people's versions of one POP put together, against the version they both began with: what either added is there,
 * what either changed is changed. Ids that both gave to something new are given anew in their version, with all links to
 * them. Knows no text.
 *
 * @param pop both together; of little use when there are conflicts
 * @param theirs their version with its new ids
 * @param renumbered their ids that changed, and into what
 * @param conflicts what only people can decide
 */
public record Merge(Pop pop, Pop theirs, Map<String, String> renumbered, List<Conflict> conflicts) {

    /** Why people have to decide. */
    public enum Why {
        /** Both changed it, and not alike. */
        BOTH_CHANGED,
        /** One changed it, the other took it out. */
        CHANGED_AND_REMOVED,
        /** One took it out, the other links to it. */
        LINKED_AND_REMOVED
    }

    /**
     * Something only people can decide.
     *
     * @param name how people name it: {@code a1.due}
     */
    public record Conflict(Why why, String name) {}

    public Merge {
        renumbered = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(renumbered));
        conflicts = List.copyOf(conflicts);
    }

    /** Puts two versions together. */
    public static Merge of(Pop base, Pop ours, Pop theirs) {
        Map<String, String> renumbered = new NewIds(base, ours, theirs).found();
        Pop renamed = renumbered.isEmpty()
                ? theirs
                : new Pop(Turned.facts(theirs.facts(), (field, type, value) -> {
                    boolean isId = type instanceof Type.Id || type instanceof Type.Link;
                    return Optional.of(isId && value instanceof String id ? renumbered.getOrDefault(id, id) : value);
                }));
        List<Conflict> conflicts = new ArrayList<>();
        Facts facts = facts(Fields.POP, "", base.facts(), ours.facts(), renamed.facts(), conflicts);
        Pop merged = new Pop(facts);
        lostLinks(merged, ours, renamed, conflicts);
        return new Merge(merged, renamed, renumbered, conflicts);
    }

    /** What both put in new words, each in their own: the earlier version, and its later ones in the merged plan. */
    public Map<String, List<String>> wordedTwice() {
        Map<String, List<String>> versions = new LinkedHashMap<>();
        for (Item item : pop.current(pop.items())) {
            if (item.replaces().isPresent() && item.id().isPresent()) {
                versions.computeIfAbsent(item.replaces().get(), earlier -> new ArrayList<>())
                        .add(item.id().get());
            }
        }
        Set<String> ofTheirs = new HashSet<>(renumbered.values());
        theirs.items().forEach(item -> item.id().ifPresent(ofTheirs::add));
        versions.values()
                .removeIf(later -> later.size() < 2
                        || ofTheirs.containsAll(later)
                        || later.stream().noneMatch(ofTheirs::contains));
        return versions;
    }

    /** Whether these are plans of two different people or journeys: another client and another begin date. */
    public static boolean areUnrelated(Pop one, Pop other) {
        return areDifferent(
                        one.clientName().map(Reference::folded),
                        other.clientName().map(Reference::folded))
                && areDifferent(one.begin(), other.begin());
    }

    private static boolean areDifferent(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static Facts facts(
            Shape<?> shape, String name, Facts base, Facts ours, Facts theirs, List<Conflict> conflicts) {
        Map<Field<?>, Object> merged = new LinkedHashMap<>();
        for (Field<?> field : shape.fields()) {
            String named = name.isEmpty() ? field.name() : name + "." + field.name();
            value(field.type(), named, base.raw(field), ours.raw(field), theirs.raw(field), conflicts)
                    .ifPresent(value -> merged.put(field, value));
        }
        return Facts.of(merged);
    }

    private static Optional<Object> value(
            Type<?> type,
            String name,
            Optional<Object> base,
            Optional<Object> ours,
            Optional<Object> theirs,
            List<Conflict> conflicts) {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        if (ours.equals(base)) {
            return theirs;
        }
        if (type instanceof Type.ListOf<?> list) {
            return Optional.of(new Lists(list.of(), name, conflicts).merged(list(base), list(ours), list(theirs)));
        }
        if (type instanceof Type.Part<?> part && ours.isPresent() && theirs.isPresent()) {
            Facts merged = facts(part.shape(), name, inside(base), inside(ours), inside(theirs), conflicts);
            return Optional.of(part.shape().make(merged));
        }
        boolean gone = ours.isEmpty() || theirs.isEmpty();
        conflicts.add(new Conflict(gone ? Why.CHANGED_AND_REMOVED : Why.BOTH_CHANGED, name));
        return ours.or(() -> theirs);
    }

    private static List<?> list(Optional<Object> value) {
        return value.map(found -> found instanceof List<?> list ? list : List.of())
                .orElse(List.of());
    }

    private static Facts inside(Optional<Object> value) {
        return value.map(found -> found instanceof Facts.Bearer bearer ? bearer.facts() : Facts.NONE)
                .orElse(Facts.NONE);
    }

    private static void lostLinks(Pop merged, Pop ours, Pop theirs, List<Conflict> conflicts) {
        Set<String> lost = new HashSet<>(ids(ours));
        lost.addAll(ids(theirs));
        lost.removeAll(ids(merged));
        Set<String> told = new HashSet<>();
        Links.to(merged, lost)
                .forEach(link -> link.text()
                        .filter(told::add)
                        .ifPresent(id -> conflicts.add(new Conflict(Why.LINKED_AND_REMOVED, id))));
    }

    private static Set<String> ids(Pop pop) {
        Set<String> ids = new HashSet<>();
        pop.items().forEach(item -> item.id().ifPresent(ids::add));
        return ids;
    }

    /** Puts two lists together: what is in ours in our order, what they added behind it. */
    private record Lists(Type<?> type, String name, List<Conflict> conflicts) {

        List<Object> merged(List<?> base, List<?> ours, List<?> theirs) {
            Pairs toOurs = Pairs.of(base, ours);
            Pairs toTheirs = Pairs.of(base, theirs);
            List<Object> merged = new ArrayList<>();
            for (int i = 0; i < ours.size(); i++) {
                Object our = ours.get(i);
                Optional<Integer> old = toOurs.older(i);
                Optional<Object> their = old.flatMap(toTheirs::newer).map(theirs::get);
                if (old.isEmpty()) {
                    merged.add(our);
                } else if (their.isPresent()) {
                    merged.add(both(named(our, i), base.get(old.get()), our, their.get()));
                } else if (!our.equals(base.get(old.get()))) {
                    conflicts.add(new Conflict(Why.CHANGED_AND_REMOVED, named(our, i)));
                    merged.add(our);
                }
            }
            List<Object> added = new ArrayList<>(unpaired(ours, toOurs));
            for (int j = 0; j < theirs.size(); j++) {
                Object their = theirs.get(j);
                Optional<Integer> old = toTheirs.older(j);
                if (old.isEmpty()) {
                    if (!added.remove(their)) { // what both added alike is one thing
                        merged.add(their);
                    }
                } else if (toOurs.newer(old.get()).isEmpty() && !their.equals(base.get(old.get()))) {
                    conflicts.add(new Conflict(Why.CHANGED_AND_REMOVED, named(their, j)));
                    merged.add(their);
                }
            }
            return merged;
        }

        private Object both(String named, Object base, Object ours, Object theirs) {
            return value(type, named, Optional.of(base), Optional.of(ours), Optional.of(theirs), conflicts)
                    .orElse(ours);
        }

        private String named(Object thing, int index) {
            return inside(Optional.of(thing)).get(Fields.ID).orElseGet(() -> name + "[" + index + "]");
        }

        private static List<Object> unpaired(List<?> newer, Pairs pairs) {
            List<Object> fresh = new ArrayList<>();
            for (int i = 0; i < newer.size(); i++) {
                if (pairs.older(i).isEmpty()) {
                    fresh.add(newer.get(i));
                }
            }
            return fresh;
        }
    }

    /** Looks for ids that both gave to something new. */
    private record NewIds(Pop base, Pop ours, Pop theirs) {

        Map<String, String> found() {
            Set<String> known = ids(base);
            Map<String, Item> mine = new HashMap<>();
            for (Item item : ours.items()) {
                item.id().filter(id -> !known.contains(id)).ifPresent(id -> mine.putIfAbsent(id, item));
            }
            Map<Kind, Ids> numbers = new HashMap<>();
            Map<String, String> renumbered = new LinkedHashMap<>();
            for (Item item : theirs.items()) {
                String id = item.id().orElse("");
                if (mine.containsKey(id) && !known.contains(id) && !isSame(mine.get(id), item)) {
                    renumbered.computeIfAbsent(
                            id,
                            any -> numbers.computeIfAbsent(item.kind(), this::numbers)
                                    .take());
                }
            }
            return renumbered;
        }

        private Ids numbers(Kind kind) {
            Ids ids = new Ids(kind.prefix());
            List.of(base, ours, theirs).forEach(ids::lookAt);
            return ids;
        }

        /** Whether both added the same thing, or gave one thing without an id the same one. */
        private boolean isSame(Item mine, Item other) {
            if (mine.equals(other)) {
                return true;
            }
            return mine.kind() == other.kind()
                    && origin(ours.items(mine.kind()), mine)
                            .filter(origin -> origin(theirs.items(other.kind()), other)
                                    .filter(origin::equals)
                                    .isPresent())
                            .isPresent();
        }

        @SuppressWarnings("ReferenceEquality") // two items of equal words are still two items
        private Optional<Integer> origin(List<? extends Item> items, Item item) {
            Pairs pairs = Pairs.of(base.items(item.kind()), items);
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).facts() == item.facts()) {
                    return pairs.older(i);
                }
            }
            return Optional.empty();
        }
    }
}
