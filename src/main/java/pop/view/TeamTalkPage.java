package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Callout;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.OwnPhrase;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Section;
import pop.doc.Table;
import pop.doc.Table.Column;
import pop.doc.Table.Holds;
import pop.doc.Text;
import pop.doc.Tone;
import pop.l10n.Words;
import pop.model.Audience;
import pop.model.Goal;
import pop.model.Language;
import pop.model.TeamMatrix;
import pop.model.TeamMatrix.Cell;
import pop.model.TeamMatrix.Row;
import pop.model.TeamMatrix.Standing;

/**
 * One person beside the tasks of the team, to talk about: how they stand towards each, which goals help the team, and
 * questions. Of the others it tells only how many can.
 */
public final class TeamTalkPage {

    private final TeamMatrix matrix;
    private final int member;
    private final Audience audience;
    private final Words words;
    private final TeamSigns signs;
    private final Levels levels;

    private TeamTalkPage(TeamMatrix matrix, int member, Audience audience, Language language) {
        this.matrix = matrix;
        this.member = member;
        this.audience = audience;
        this.words = Words.of(TeamTalkPage.class, language);
        this.signs = new TeamSigns(language);
        this.levels = new Levels(Spoken.in(language));
    }

    /**
     * The page, in the reader's language.
     *
     * @param matrix of POPs with only what this audience may see
     * @param member which of the members it is about
     */
    public static Page of(TeamMatrix matrix, int member, Audience audience, Language language) {
        return new TeamTalkPage(matrix, member, audience, language).page();
    }

    private Page page() {
        List<Block> blocks = new ArrayList<>();
        if (audience != Audience.SELF) {
            blocks.add(signs.partial());
        }
        blocks.add(Section.of("section-tasks", words.say("tasks"), List.of(table())));
        List<Line> goals = goals();
        blocks.add(Section.of(
                "section-goals",
                words.say("goals"),
                List.of(goals.isEmpty() ? Paragraph.of(words.say("goals.none")) : Bullets.of(goals))));
        List<Line> questions = questions();
        if (!questions.isEmpty()) {
            blocks.add(Section.of(
                    "section-talk",
                    words.say("talk"),
                    List.of(new Callout(Tone.QUESTION, words.say("talk.label"), List.of(Bullets.of(questions))))));
        }
        return new Page(
                words.language().tag(),
                matrix.members().get(member).called(),
                Optional.of(matrix.team()
                        .name()
                        .map(name -> words.say("title", "team", name))
                        .orElseGet(() -> words.say("title.nameless"))),
                blocks,
                Optional.empty());
    }

    private Table table() {
        List<Column> columns = List.of(
                new Column(words.say("task"), Holds.NAME),
                new Column(words.say("standing"), Holds.WORDS),
                new Column(words.say("level"), Holds.WORDS),
                new Column(words.say("in-team"), Holds.WORDS));
        List<Table.Row> rows = matrix.rows().stream()
                .map(row -> Table.Row.of(
                        Line.of(row.task().name()),
                        signs.mark(cell(row).standing()).map(Line::of).orElseGet(() -> Line.of(signs.unknown())),
                        new Line(
                                cell(row)
                                        .competence()
                                        .flatMap(competence -> levels.competence(competence.facts()))
                                        .stream()
                                        .toList()),
                        Line.of(words.say(
                                "counts",
                                Map.of("can", row.can(), "needed", row.task().needed())))))
                .toList();
        return new Table(Optional.empty(), columns, rows);
    }

    private List<Line> goals() {
        List<Line> goals = new ArrayList<>();
        for (Row row : matrix.rows()) {
            cell(row).goals().forEach(goal -> goals.add(goal(goal, row.task().name())));
        }
        matrix.astray(matrix.members().get(member)).forEach(goal -> goals.add(goal(goal, words.say("goal.astray"))));
        return goals;
    }

    private static Line goal(Goal goal, String task) {
        List<Inline> line = new ArrayList<>(List.of(new Text(task + ": ")));
        goal.words().ifPresent(text -> line.add(new OwnPhrase(text)));
        return new Line(line);
    }

    private List<Line> questions() {
        List<Line> questions = new ArrayList<>();
        for (Row row : matrix.rows()) {
            question(row)
                    .ifPresent(key -> questions.add(
                            Line.of(words.say(key, "task", row.task().name()))));
        }
        return questions;
    }

    /** What there is to talk about, if the team or the person looks for something. */
    private Optional<String> question(Row row) {
        Standing standing = cell(row).standing();
        if (row.isBlindSpot()) {
            return switch (standing) {
                case CAN, BACK_UP -> Optional.of("ask.teach");
                case LEARNS -> Optional.of("ask.start");
                case NOT_YET, UNKNOWN -> Optional.of("ask.want");
                case RATHER_NOT -> Optional.empty();
            };
        }
        return standing == Standing.LEARNS ? Optional.of("ask.room") : Optional.empty();
    }

    private Cell cell(Row row) {
        return row.cells().get(member);
    }
}
