package pop.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.doc.Block;
import pop.doc.Facts;
import pop.doc.Paragraph;
import pop.l10n.Words;
import pop.model.Aim;
import pop.model.Field;
import pop.model.Fields;

/** Says in one fact when somebody does something: from when, by when, how often, how many hours. Knows no calendar. */
final class Timing {

    /** The fields that the one fact tells. */
    static final Set<Field<?>> TOLD = Set.of(Fields.START, Fields.DUE, Fields.REPEAT, Fields.HOURS_PER_WEEK);

    private final Spoken spoken;
    private final States states;
    private final Parts parts;
    private final Words words;

    Timing(Spoken spoken, States states, Parts parts) {
        this.spoken = spoken;
        this.states = states;
        this.parts = parts;
        this.words = Words.of(Timing.class, spoken.language());
    }

    /** When, if anything is known of it. */
    Optional<Facts.Fact> fact(Aim aim) {
        Pieces said = new Pieces().form(days(aim.facts().get(Fields.START), aim.due()));
        states.overdue(aim).ifPresent(said::behind);
        said.newLine();
        aim.facts()
                .get(Fields.REPEAT)
                .ifPresent(repeat ->
                        parts.rhythm(repeat.facts()).blocks().forEach(block -> said.add(((Paragraph) block).line())));
        said.form(aim.facts()
                .get(Fields.HOURS_PER_WEEK)
                .map(hours -> words.say("hours", "number", spoken.number(hours))));
        List<Block> blocks = said.blocks();
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Facts.Fact(words.say("when"), blocks));
    }

    private Optional<String> days(Optional<LocalDate> start, Optional<LocalDate> due) {
        if (start.isPresent() && due.isPresent()) {
            return Optional.of(
                    words.say("start_due", Map.of("start", spoken.date(start.get()), "due", spoken.date(due.get()))));
        }
        return due.map(day -> words.say("due", "date", spoken.date(day)))
                .or(() -> spoken.period(start, Optional.empty()));
    }
}
