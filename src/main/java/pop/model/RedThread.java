package pop.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How the items of a POP follow from each other: question → insight → decision → goal → action. A link to an earlier
 * version counts for the version that took its place; what leads to a part of a goal leads to the goal, and where the
 * goal comes from its parts come from. Knows no requirement.
 */
public final class RedThread {

    private final Pop pop;
    private final Map<String, Item> byId = new LinkedHashMap<>();
    private final Map<String, Item> replacedBy = new HashMap<>();
    private final IdentityHashMap<Item, List<Item>> behind = new IdentityHashMap<>();
    private final IdentityHashMap<Item, List<Item>> ahead = new IdentityHashMap<>();
    private Optional<List<List<Item>>> rings = Optional.empty();
    private final IdentityHashMap<Item, List<Goal>> parts = new IdentityHashMap<>();

    public RedThread(Pop pop) {
        this.pop = pop;
        for (Item item : pop.items()) {
            Optional<String> id = item.id();
            if (id.isPresent()) {
                byId.putIfAbsent(id.get(), item);
            }
            Optional<String> old = item.replaces();
            if (old.isPresent()) {
                replacedBy.putIfAbsent(old.get(), item);
            }
        }
        for (Goal goal : pop.goals()) {
            goal.leadsTo()
                    .flatMap(this::current)
                    .ifPresent(whole -> parts.computeIfAbsent(whole, any -> new ArrayList<>())
                            .add(goal));
        }
    }

    /** The item that an id means today: the newest version of it. */
    public Optional<Item> current(String id) {
        Item found = byId.get(id);
        if (replacedBy.isEmpty()) {
            return Optional.ofNullable(found);
        }
        Set<String> seen = new HashSet<>();
        while (found != null) {
            Optional<String> own = found.id();
            if (own.isEmpty() || !seen.add(own.get()) || !replacedBy.containsKey(own.get())) {
                return Optional.of(found);
            }
            found = replacedBy.get(own.get());
        }
        return Optional.empty();
    }

    /** The earlier versions of an item, the oldest first. */
    public List<Item> earlier(Item item) {
        Optional<String> old = item.replaces();
        if (old.isEmpty()) {
            return List.of();
        }
        List<Item> versions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (old.isPresent() && seen.add(old.get()) && byId.containsKey(old.get())) {
            Item version = byId.get(old.get());
            versions.add(0, version);
            old = version.replaces();
        }
        return versions;
    }

    /** The ids of all that an item is about: its versions, and what comes from it. */
    public Set<String> trail(String id) {
        Set<String> ids = new LinkedHashSet<>(Set.of(id));
        current(id).ifPresent(now -> {
            List<Item> trail = new ArrayList<>(List.of(now));
            trail.addAll(allThatComesFrom(item -> isSame(item, now)));
            trail.forEach(item -> {
                item.id().ifPresent(ids::add);
                earlier(item).forEach(version -> version.id().ifPresent(ids::add));
            });
        });
        return ids;
    }

    /** What an item follows from at first hand: its {@code because}, its goal, the goal or question it belongs to. */
    public List<Item> origins(Item item) {
        Set<Item> origins = new LinkedHashSet<>();
        for (String id : links(item)) {
            Optional<Item> origin = current(id);
            if (origin.isPresent() && !isSame(origin.get(), item)) {
                origins.add(origin.get());
            }
        }
        return List.copyOf(origins);
    }

    /** What follows from an item at first hand; the current versions only. */
    public List<Item> followers(Item item) {
        return pop.current(pop.items()).stream()
                .filter(other -> originsOfAllVersions(other).stream().anyMatch(origin -> isSame(origin, item)))
                .toList();
    }

    /** All that these items follow from, at first hand and further back; items of equal words stay two. */
    public Set<Item> allOrigins(Collection<? extends Item> items) {
        Set<Item> all = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Item> ahead = new ArrayList<>();
        items.forEach(item -> ahead.addAll(behind(item)));
        while (!ahead.isEmpty()) {
            Item next = ahead.remove(ahead.size() - 1);
            if (all.add(next)) {
                ahead.addAll(behind(next));
            }
        }
        return all;
    }

    /** All that follows from anything of which the condition holds, at first hand and further on; the other way round. */
    public Set<Item> allThatComesFrom(Predicate<Item> condition) {
        if (ahead.isEmpty()) {
            for (Item item : pop.items()) {
                for (Item origin : behind(item)) {
                    ahead.computeIfAbsent(origin, any -> new ArrayList<>(2)).add(item);
                }
            }
        }
        List<Item> reached = new ArrayList<>();
        for (Item item : pop.items()) {
            if (condition.test(item)) {
                reached.add(item);
            }
        }
        Set<Item> all = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!reached.isEmpty()) {
            Item item = reached.remove(reached.size() - 1);
            for (Item next : ahead.getOrDefault(item, List.of())) {
                if (all.add(next)) {
                    reached.add(next);
                }
            }
        }
        return all;
    }

    /** Whether an item follows, at first hand or further back, from something of which the condition holds. */
    public boolean comesFrom(Item item, Predicate<Item> condition) {
        return allOrigins(List.of(item)).stream().anyMatch(condition);
    }

    /** The actions that lead to a goal: its own, those of its parts, and those that follow from it. */
    public List<Item> actionsOf(Goal goal) {
        Set<Item> led = allThatComesFrom(item -> isSame(item, goal));
        return pop.current(pop.actions()).stream()
                .map(Item.class::cast)
                .filter(led::contains)
                .toList();
    }

    /** The rings: groups of items that follow from each other, each once, in the order in which they link. */
    public List<List<Item>> rings() {
        if (rings.isEmpty()) {
            rings = Optional.of(findRings());
        }
        return rings.get();
    }

    private List<List<Item>> findRings() {
        Map<String, Collection<String>> links = new LinkedHashMap<>();
        byId.forEach((id, item) -> links.put(id, rawLinks(item)));
        return new Rings(links)
                .all().stream()
                        .map(ring -> ring.stream().map(byId::get).toList())
                        .toList();
    }

    private static Collection<String> links(Item item) {
        List<String> links = new ArrayList<>(item.because());
        if (item instanceof Aim aim) {
            add(aim.leadsTo(), links);
        }
        if (item instanceof Question question) {
            add(question.addsTo(), links);
        }
        return links;
    }

    private static Collection<String> rawLinks(Item item) {
        List<String> links = new ArrayList<>(links(item));
        add(item.replaces(), links);
        return links;
    }

    private static void add(Optional<String> link, List<String> links) {
        if (link.isPresent()) {
            links.add(link.get());
        }
    }

    /** A new version keeps where its earlier versions came from. */
    private List<Item> originsOfAllVersions(Item item) {
        List<Item> all = new ArrayList<>(origins(item));
        for (Item version : earlier(item)) {
            all.addAll(origins(version));
        }
        return all;
    }

    /** What an item comes from at first hand; a goal comes from where its parts come from, too. */
    private List<Item> behind(Item item) {
        List<Item> known = behind.get(item);
        if (known == null) {
            known = originsOfAllVersions(item);
            for (Goal part : parts.getOrDefault(item, List.of())) {
                for (String id : part.because()) {
                    current(id).ifPresent(known::add);
                }
            }
            behind.put(item, known);
        }
        return known;
    }

    @SuppressWarnings("ReferenceEquality") // two items of equal words are still two items
    private static boolean isSame(Item one, Item other) {
        return one.facts() == other.facts();
    }
}
