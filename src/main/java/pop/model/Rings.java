package pop.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the rings in a net of links between ids; knows neither what bears them nor what the links mean. */
final class Rings {

    private final Map<String, Collection<String>> links;
    private final Set<String> left;

    /**
     * @param links what each id links to, in order; a link to an id that is not a key leads nowhere
     */
    Rings(Map<String, Collection<String>> links) {
        this.links = links;
        this.left = new LinkedHashSet<>(links.keySet());
    }

    /** Every ring once: no id stands in two of them, and each is the shortest through its first id. */
    List<List<String>> all() {
        peel();
        List<List<String>> rings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (String id : left) {
            List<String> ring = told.contains(id) ? List.of() : through(id);
            if (!ring.isEmpty() && ring.stream().noneMatch(told::contains)) {
                told.addAll(ring);
                rings.add(ring);
            }
        }
        return rings;
    }

    /** Takes away whatever cannot be in a ring: a sound plan is peeled in one go, from its ends or from its beginnings. */
    private void peel() {
        Map<String, List<String>> forward = new HashMap<>();
        Map<String, List<String>> back = new HashMap<>();
        for (String id : left) {
            List<String> next = next(id);
            forward.put(id, next);
            for (String to : next) {
                back.computeIfAbsent(to, any -> new ArrayList<>(2)).add(id);
            }
        }
        peel(forward, back);
        if (!left.isEmpty()) {
            peel(back, forward);
        }
    }

    /** Takes away, until none is left, whatever has nothing ahead of it any more. */
    private void peel(Map<String, List<String>> ahead, Map<String, List<String>> behind) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> loose = new ArrayList<>();
        for (String id : left) {
            int count = 0;
            for (String other : ahead.getOrDefault(id, List.of())) {
                count += left.contains(other) ? 1 : 0;
            }
            counts.put(id, count);
            if (count == 0) {
                loose.add(id);
            }
        }
        while (!loose.isEmpty()) {
            String id = loose.remove(loose.size() - 1);
            left.remove(id);
            for (String other : behind.getOrDefault(id, List.of())) {
                if (left.contains(other) && counts.merge(other, -1, Integer::sum) == 0) {
                    loose.add(other);
                }
            }
        }
    }

    private List<String> through(String start) {
        Map<String, String> cameFrom = new HashMap<>();
        List<String> ahead = new ArrayList<>(List.of(start));
        for (int i = 0; i < ahead.size(); i++) {
            String id = ahead.get(i);
            for (String to : next(id)) {
                if (to.equals(start)) {
                    return wayBack(cameFrom, start, id);
                }
                if (cameFrom.putIfAbsent(to, id) == null) {
                    ahead.add(to);
                }
            }
        }
        return List.of();
    }

    private List<String> next(String id) {
        List<String> next = new ArrayList<>(2);
        for (String to : links.getOrDefault(id, List.of())) {
            if (left.contains(to)) {
                next.add(to);
            }
        }
        return next;
    }

    private static List<String> wayBack(Map<String, String> cameFrom, String start, String end) {
        List<String> ring = new ArrayList<>();
        for (String id = end; !id.equals(start); id = cameFrom.getOrDefault(id, start)) {
            ring.add(0, id);
        }
        ring.add(0, start);
        return ring;
    }
}
