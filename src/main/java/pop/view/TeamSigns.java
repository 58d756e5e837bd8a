package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.doc.Callout;
import pop.doc.Grid;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.Mark;
import pop.doc.Paragraph;
import pop.doc.Sign;
import pop.doc.Text;
import pop.doc.Tone;
import pop.l10n.Words;
import pop.model.Choices;
import pop.model.Language;
import pop.model.TeamMatrix.Cell;
import pop.model.TeamMatrix.Row;
import pop.model.TeamMatrix.Standing;

/** How somebody stands towards a task, as a sign with its words; of what nobody said there is no sign. Knows no team. */
final class TeamSigns {

    private final Words words;

    TeamSigns(Language language) {
        this.words = Words.of(TeamSigns.class, language);
    }

    /** The sign with its words, if anything is known. */
    Optional<Mark> mark(Standing standing) {
        return sign(standing).map(sign -> new Mark(sign, words.say(Choices.word(standing))));
    }

    /** What nobody said anything about, in words. */
    String unknown() {
        return words.say(Choices.word(Standing.UNKNOWN));
    }

    /** That there may be more than is told, as each person decides who sees what. */
    Callout partial() {
        return Callout.of(Tone.HINT, words.say("partial"), words.say("partial.why"));
    }

    /** How many can. */
    String count(Row row) {
        return row.can() == 0 ? words.say("count.none") : words.count("count", row.can());
    }

    /** The cell of a grid. */
    Grid.Cell cell(Cell cell) {
        return mark(cell.standing()).map(Grid.Cell::of).orElseGet(() -> new Grid.Cell(Optional.empty(), ""));
    }

    /** What the signs stand for, of those that occur. */
    Paragraph legend(List<Row> rows) {
        List<Inline> legend = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            boolean occurs =
                    rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.standing() == standing);
            mark(standing).filter(mark -> occurs).ifPresent(mark -> {
                legend.add(new Text(legend.isEmpty() ? "" : " · "));
                legend.add(mark);
            });
        }
        return new Paragraph(legend.isEmpty() ? Line.of(words.say("none")) : new Line(legend));
    }

    private static Optional<Sign> sign(Standing standing) {
        return switch (standing) {
            case CAN -> Optional.of(Sign.YES);
            case BACK_UP -> Optional.of(Sign.PARTLY);
            case LEARNS -> Optional.of(Sign.BUSY);
            case NOT_YET -> Optional.of(Sign.OPEN);
            case RATHER_NOT -> Optional.of(Sign.STOPPED);
            case UNKNOWN -> Optional.empty();
        };
    }
}
