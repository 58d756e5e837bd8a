package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pop.doc.Inline;
import pop.doc.Meter;
import pop.doc.Text;
import pop.l10n.Words;
import pop.model.Decimal;
import pop.model.Facts;
import pop.model.Fields;

/** Says where somebody stands and where they want to be, in words and in shapes that can be counted; knows no judgement. */
final class Levels {

    /** Up to how many shapes a row stays easy to count at a glance. */
    private static final Decimal MOST_SHAPES = Decimal.TEN;

    /** A scale that counts from 1: {@code 1-5}, {@code 1 tot 10}. A scale of words or one from 0 gets no shapes. */
    private static final Pattern SCALE = Pattern.compile("1\\D+(\\d{1,2})");

    private final Spoken spoken;
    private final Words words;

    Levels(Spoken spoken) {
        this.spoken = spoken;
        this.words = Words.of(Levels.class, spoken.language());
    }

    /** A measure: what is counted, with how far it is. */
    List<pop.doc.Block> measure(Facts measure) {
        Pieces said = new Pieces().own(measure.get(Fields.WHAT));
        inline(measure, measure.get(Fields.TARGET)).ifPresent(said::add);
        measure.get(Fields.UNIT).ifPresent(unit -> said.behind(new Text(unit)));
        return said.blocks();
    }

    /** The level of a competence, on its scale if that is one of whole numbers from 1. */
    Optional<Inline> competence(Facts competence) {
        Optional<Decimal> highest = competence
                .get(Fields.SCALE)
                .map(SCALE::matcher)
                .filter(Matcher::matches)
                .map(scale -> Decimal.of(scale.group(1)));
        return inline(competence, highest);
    }

    private Optional<Inline> inline(Facts facts, Optional<Decimal> of) {
        Optional<Decimal> now = facts.get(Fields.NOW);
        Optional<Decimal> target = facts.get(Fields.TARGET);
        List<String> said = new ArrayList<>();
        now.ifPresent(number -> said.add(words.say("now", "number", spoken.number(number))));
        target.ifPresent(number -> said.add(words.say("target", "number", spoken.number(number))));
        if (said.isEmpty()) {
            return Optional.empty();
        }
        String level = String.join(", ", said);
        boolean isCountable =
                now.isPresent() && of.isPresent() && areShapes(now.get(), target.orElse(now.get()), of.get());
        return Optional.of(
                isCountable
                        ? new Meter(
                                now.get().intValue(),
                                target.orElse(now.get()).intValue(),
                                of.get().intValue(),
                                level)
                        : new Text(level));
    }

    private static boolean areShapes(Decimal now, Decimal target, Decimal of) {
        return List.of(now, target, of).stream()
                .allMatch(number -> number.isWhole()
                        && number.signum() >= 0
                        && number.compareTo(of) <= 0
                        && number.compareTo(MOST_SHAPES) <= 0);
    }
}
