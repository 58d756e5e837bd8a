package pop.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;
import pop.model.At;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Place;
import pop.model.Pop;
import pop.model.Problem;

/** Compares a text with what was made of it, so that a fix mends what it is for and nothing else. Knows no notation. */
final class Mended {

    private final PopFile before;
    private final PopFile after;

    Mended(PopFile before, PopFile after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Whether everything reads as it should. Of a text that could not be read before, it can only be said that it reads
     * now, and that the words that got quotes are the words that stood there.
     *
     * @param fixes what was done, in the order of the text
     * @param starts where each of them begins in the new text
     */
    boolean holds(List<Fixes.Fix> fixes, List<Integer> starts) {
        if (after.hidden().isPresent() || after.places().isEmpty()) {
            return false;
        }
        Node root = after.places().get().root();
        return readsAsWritten(fixes, starts, root)
                && (before.hidden().isPresent() || (saysTheSame(fixes) && meetsTheSame(fixes, root)));
    }

    private boolean readsAsWritten(List<Fixes.Fix> fixes, List<Integer> starts, Node root) {
        Leaves leaves = Leaves.of(after.source(), root);
        Set<List<Integer>> troubled = new HashSet<>();
        after.problems().forEach(problem -> troubled.add(begin(problem.place())));
        for (int i = 0; i < fixes.size(); i++) {
            if (fixes.get(i) instanceof Fixes.Rewritten fix) {
                boolean same = leaves.at(starts.get(i))
                        .filter(leaf -> leaf.scalar().getValue().equals(fix.words()))
                        .isPresent();
                Place place = after.source().place(starts.get(i), starts.get(i));
                if (!same || troubled.contains(begin(place))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Integer> begin(Place place) {
        return List.of(place.line(), place.column());
    }

    /** The items that were to get an id have it, and each value that can be read now is one difference. */
    private boolean saysTheSame(List<Fixes.Fix> fixes) {
        Map<At, String> ids = new HashMap<>();
        fixes.forEach(fix -> {
            if (fix instanceof Fixes.NewId id) {
                ids.put(id.at(), id.id());
            }
        });
        Pop wanted = before.pop();
        for (Kind kind : Kind.values()) {
            wanted = new Pop(wanted.facts().withRaw(Fields.section(kind), named(kind, ids)));
        }
        int readable = fixes.size() - ids.size();
        try {
            return Difference.between(wanted, after.pop()).size() == readable;
        } catch (EditRefused refused) {
            return false;
        }
    }

    /** The items of a kind, those that were to get an id with it. */
    private List<Item> named(Kind kind, Map<At, String> ids) {
        At section = At.ROOT.in(Fields.section(kind));
        List<Item> named = new ArrayList<>();
        for (Item item : before.pop().items(kind)) {
            String id = ids.get(section.nth(named.size()));
            named.add(id == null ? item : Fields.shape(kind).make(item.facts().with(Fields.ID, id)));
        }
        return named;
    }

    private boolean meetsTheSame(List<Fixes.Fix> fixes, Node root) {
        Map<Met, Integer> left = new HashMap<>();
        before.problems().forEach(problem -> left.merge(Met.of(problem), 1, Integer::sum));
        List<String> strangers = before.places()
                .map(places -> new ArrayList<>(Strangers.in(places.root())))
                .orElseGet(ArrayList::new);
        for (Fixes.Fix fix : fixes) {
            if (fix instanceof Fixes.Rewritten rewritten) {
                left.merge(Met.of(rewritten.problem()), -1, Integer::sum);
                if (rewritten.problem().kind() == Problem.Kind.UNREADABLE_NUMBER) {
                    String cutOff =
                            rewritten.words().substring(rewritten.words().indexOf(',') + 1);
                    strangers.remove(cutOff + ":\"\"");
                }
            }
        }
        after.problems().forEach(problem -> left.merge(Met.of(problem), -1, Integer::sum));
        return left.values().stream().allMatch(count -> count == 0)
                && Strangers.in(root).equals(strangers);
    }

    /**
     * A problem without its place, which a change elsewhere may move.
     *
     * @param kind what is wrong
     * @param variant which way of being wrong
     * @param facts what its words need to know
     */
    record Met(Problem.Kind kind, String variant, Map<String, String> facts) {
        static Met of(Problem problem) {
            return new Met(problem.kind(), problem.variant(), problem.facts());
        }
    }
}
