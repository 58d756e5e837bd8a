package pop.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pop.model.At;
import pop.model.Place;

/**
 * Tells whether a remark is about a fault in a file: it is on the fault's line, or on the first line of the item that the
 * fault is in. Remembers the last fault that was asked about, as every remark asks about the same one. Knows no rule.
 */
public final class Reach {

    private final PopFile file;
    private @Nullable Lines last;

    /** On which lines a remark is about a fault; the same line twice when it is in no item. */
    private record Lines(At at, Optional<Place> exactly, int own, int item) {}

    public Reach(PopFile file) {
        this.file = file;
    }

    /**
     * Whether a remark is about something.
     *
     * @param exactly where that is in the file, when it is known already
     */
    public boolean covers(Remark remark, At at, Optional<Place> exactly) {
        Lines lines = lines(at, exactly);
        return lines.own() == remark.line() || lines.item() == remark.line();
    }

    @SuppressWarnings("ReferenceEquality") // only whether it is the question of a moment ago
    private Lines lines(At at, Optional<Place> exactly) {
        Lines known = last;
        if (known == null || known.at() != at || !known.exactly().equals(exactly)) {
            int own = exactly.orElseGet(() -> file.place(at)).line();
            boolean inItem = at.depth() > 2 || file.pop().itemAt(at).isPresent();
            known = new Lines(at, exactly, own, inItem ? file.place(at.first(2)).line() : own);
            last = known;
        }
        return known;
    }
}
