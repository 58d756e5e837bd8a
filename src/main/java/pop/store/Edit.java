package pop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import pop.model.At;
import pop.model.Fields;
import pop.model.Place;
import pop.model.Pop;
import pop.store.EditRefused.Reason;

/**
 * A POP file with changes made in its text: only the stretches that had to change, every other byte as it was. Made
 * change by change; after each one the text is read again and has to differ from before in exactly that change. Writes
 * nothing to disk.
 */
public final class Edit {

    /** More changes at once than any person or command makes; a guard against running in a ring. */
    private static final int MOST_CHANGES = 10_000;

    private final PopFile before;
    private final PopFile after;

    private Edit(PopFile before, PopFile after) {
        this.before = before;
        this.after = after;
    }

    static Edit of(PopFile file, Pop wanted) {
        file.hidden().ifPresent(problem -> {
            throw new EditRefused(Reason.UNREADABLE, problem.at(), problem.place());
        });
        mustBeOfToday(file);
        return further(file, file, wanted);
    }

    /** The same, with who may see an item written out where that cannot be read. */
    static Edit saying(PopFile file, Pop wanted, At visibility) {
        mustBeOfToday(file);
        At holder = visibility.first(visibility.steps().size() - 1);
        Optional<Object> value =
                wanted.itemAt(holder).flatMap(item -> item.facts().raw(Fields.VISIBILITY));
        PopFile now = value.map(said -> step(file, file, new Change.Put(holder, Fields.VISIBILITY, said), wanted))
                .orElse(file);
        return further(file, now, wanted);
    }

    private static void mustBeOfToday(PopFile file) {
        if (file.isOld()) {
            throw new EditRefused(Reason.OLD_FORM, At.ROOT);
        }
    }

    private static Edit further(PopFile file, PopFile from, Pop wanted) {
        PopFile now = from;
        for (int i = 0; i < MOST_CHANGES; i++) {
            List<Change> left = Difference.between(now.pop(), wanted);
            if (left.isEmpty()) {
                return new Edit(file, now);
            }
            now = step(file, now, left.get(left.size() - 1), wanted);
        }
        throw new EditRefused(Reason.NOT_THE_SAME, At.ROOT);
    }

    /** The whole new text. */
    public String text() {
        return after.text();
    }

    /** The new text as it reads. */
    public PopFile file() {
        return after;
    }

    /** Whether the file said it all already. */
    public boolean isNothing() {
        return before.text().equals(after.text());
    }

    /** The first to the last line that changed, in the new text. */
    public Place place() {
        String was = before.text();
        String is = after.text();
        int shorter = Math.min(was.length(), is.length());
        int start = 0;
        while (start < shorter && was.charAt(start) == is.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && was.charAt(was.length() - 1 - end) == is.charAt(is.length() - 1 - end)) {
            end++;
        }
        return after.source().place(start, is.length() - end);
    }

    private static PopFile step(PopFile first, PopFile file, Change change, Pop wanted) {
        try {
            Node root = root(file, change.at());
            PopFile next =
                    PopFile.of(file.name(), new Splicer(file, root).of(change).in(file.text()));
            requireExactly(change, file, next, wanted);
            return next;
        } catch (EditRefused refused) {
            // what was found in a text that nobody will see is told of the text that is there
            boolean placed =
                    file.text().equals(first.text()) && !refused.place().equals(Place.TOP);
            Place place = placed ? refused.place() : first.place(change.at());
            throw new EditRefused(refused.reason(), change.at(), place);
        }
    }

    private static Node root(PopFile file, At at) {
        Node root = file.places()
                .orElseThrow(() -> new EditRefused(Reason.UNREADABLE, at))
                .root();
        if (!(root instanceof MappingNode)) {
            throw new EditRefused(Reason.WRONG_KIND, at);
        }
        return root;
    }

    /** Read again, the text differs in this change and in nothing else, known to the model or not. */
    private static void requireExactly(Change change, PopFile before, PopFile after, Pop wanted) {
        boolean same = after.hidden().isEmpty()
                && (after.pop().equals(wanted)
                        || Difference.between(before.pop(), after.pop()).equals(List.of(change)))
                && keepsStrangers(
                        change, Strangers.in(root(before, change.at())), Strangers.in(root(after, change.at())))
                && bringsNoProblem(before, after);
        if (!same) {
            throw new EditRefused(Reason.NOT_THE_SAME, change.at());
        }
    }

    /** What leaves takes what its owner wrote into it along; nothing else may. */
    private static boolean keepsStrangers(Change change, List<String> before, List<String> after) {
        boolean leaves = change instanceof Change.Take || change instanceof Change.Drop;
        if (!leaves) {
            return before.equals(after);
        }
        int found = 0;
        for (String one : before) {
            if (found < after.size() && after.get(found).equals(one)) {
                found++;
            }
        }
        return found == after.size();
    }

    private static boolean bringsNoProblem(PopFile before, PopFile after) {
        List<Mended.Met> known =
                new ArrayList<>(before.problems().stream().map(Mended.Met::of).toList());
        return after.problems().stream().map(Mended.Met::of).allMatch(known::remove);
    }
}
