package pop.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Says whether one can tell afterwards that it was done: an amount, a level, a frequency of something done, or an end one can
 * check.
 *
 * <p>A frequency counts only beside something one does: "elke dag beter communiceren" comes often and stays unmeasured.
 */
final class MeasurableJudge {
    private final Reader reader;
    private final Vagueness vagueness;

    MeasurableJudge(Reader reader, Vagueness vagueness) {
        this.reader = reader;
        this.vagueness = vagueness;
    }

    Verdict verdict() {
        BitSet words = new BitSet();
        boolean often = often();
        for (Quantity quantity : reader.quantities) {
            if (quantity.kind() != Quantity.Kind.FREQUENCY || often) {
                words.set(quantity.from(), quantity.to());
            }
        }
        List<Span> evidence = new ArrayList<>(3);
        for (int from = words.nextSetBit(0); from >= 0; from = words.nextSetBit(words.nextClearBit(from))) {
            evidence.add(reader.spans.of(from, words.nextClearBit(from)));
        }
        return Verdict.of(!evidence.isEmpty(), evidence);
    }

    private boolean often() {
        boolean counts = false;
        for (Quantity quantity : reader.quantities) {
            for (int i = quantity.from(); quantity.kind() == Quantity.Kind.FREQUENCY && i < quantity.to(); i++) {
                counts |= reader.s.at(i).isNumber();
            }
        }
        boolean does = reader.verbs.stream().anyMatch(verb -> verb.is(Tag.ACT) || verb.unknown());
        return counts || does && !vagueness.compares();
    }
}
