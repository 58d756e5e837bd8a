package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Grid;
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
import pop.l10n.Words;
import pop.model.Audience;
import pop.model.Goal;
import pop.model.Language;
import pop.model.TeamMatrix;
import pop.model.TeamMatrix.Member;
import pop.model.TeamMatrix.Row;
import pop.model.TeamMatrix.Standing;

/**
 * The tasks of a team against its people: first as a grid, with on top where somebody is still looked for, then in words
 * who can, who wants to learn and who is a back-up, and the goals that help the team. Counts and grades nobody.
 */
public final class TeamPage {

    /** So many columns fit on A4 upright beside the tasks; more people are shared out over several grids. */
    private static final int MOST = 20;

    private final TeamMatrix matrix;
    private final Audience audience;
    private final Words words;
    private final Spoken spoken;
    private final TeamSigns signs;
    private final Map<String, Long> namesakes;

    private TeamPage(TeamMatrix matrix, Audience audience, Language language) {
        this.matrix = matrix;
        this.audience = audience;
        this.words = Words.of(TeamPage.class, language);
        this.spoken = Spoken.in(language);
        this.signs = new TeamSigns(language);
        this.namesakes =
                matrix.members().stream().collect(Collectors.groupingBy(Member::called, Collectors.counting()));
    }

    /**
     * The page, in the reader's language.
     *
     * @param matrix of POPs with only what this audience may see
     */
    public static Page of(TeamMatrix matrix, Audience audience, Language language) {
        return new TeamPage(matrix, audience, language).page();
    }

    private Page page() {
        List<Row> blind = matrix.rows().stream().filter(Row::isBlindSpot).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(words.say(
                blind.isEmpty() ? "summary.enough" : "summary",
                Map.of(
                        "tasks", words.count("tasks", matrix.rows().size()),
                        "people", words.count("people", matrix.members().size()),
                        "blind", words.count("blind", blind.size())))));
        if (audience != Audience.SELF) {
            blocks.add(signs.partial());
        }
        blocks.add(signs.legend(matrix.rows()));
        blocks.addAll(grids(blind));
        if (!blind.isEmpty()) {
            blocks.add(Section.of(
                    "section-blind",
                    words.say("blind-spots"),
                    List.of(Bullets.of(blind.stream().map(this::blindSpot).toList()))));
        }
        blocks.add(Section.of("section-tasks", words.say("per-task"), List.of(table())));
        goals().ifPresent(blocks::add);
        return new Page(
                words.language().tag(),
                matrix.team().name().orElse(words.say("title")),
                matrix.team().name().map(name -> words.say("title")),
                blocks,
                Optional.empty());
    }

    private List<Block> grids(List<Row> blind) {
        List<Row> enough =
                matrix.rows().stream().filter(row -> !row.isBlindSpot()).toList();
        int all = matrix.members().size();
        List<Block> grids = new ArrayList<>();
        for (int from = 0; from < all; from += MOST) {
            int to = Math.min(from + MOST, all);
            List<Grid.Group> groups = new ArrayList<>();
            group("group.blind", blind, from, to).ifPresent(groups::add);
            group("group.enough", enough, from, to).ifPresent(groups::add);
            List<Line> heads = matrix.members().subList(from, to).stream()
                    .map(member -> Line.of(called(member)))
                    .toList();
            grids.add(new Grid(Optional.empty(), words.say("task"), from + 1, heads, groups));
        }
        return grids;
    }

    private Optional<Grid.Group> group(String key, List<Row> rows, int from, int to) {
        List<Grid.Row> told = rows.stream()
                .map(row -> new Grid.Row(
                        Line.of(words.say("row", counts(row))),
                        row.cells().subList(from, to).stream().map(signs::cell).toList()))
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(new Grid.Group(words.say(key), told));
    }

    private Line blindSpot(Row row) {
        List<String> said = new ArrayList<>(List.of(words.say("spot", counts(row)) + " " + signs.count(row)));
        List<Member> learning = matrix.in(row, cell -> cell.standing() == Standing.LEARNS);
        List<Member> ready = matrix.in(row, cell -> cell.standing() == Standing.BACK_UP && !cell.can());
        if (!learning.isEmpty()) {
            said.add(words.say(learning.size() == 1 ? "spot.learns.one" : "spot.learns", "people", names(learning)));
        }
        if (!ready.isEmpty()) {
            said.add(words.say(ready.size() == 1 ? "spot.ready.one" : "spot.ready", "people", names(ready)));
        }
        if (learning.isEmpty() && ready.isEmpty()) {
            said.add(words.say("spot.nobody"));
        }
        return Line.of(String.join(" ", said));
    }

    private Table table() {
        List<Column> columns = List.of(
                new Column(words.say("task"), Holds.NAME),
                new Column(words.say("needed"), Holds.NUMBER),
                new Column(words.say("can"), Holds.NUMBER),
                new Column(words.say("who.can"), Holds.WORDS),
                new Column(words.say("who.learns"), Holds.WORDS),
                new Column(words.say("who.back-up"), Holds.WORDS));
        List<Table.Row> rows = matrix.rows().stream()
                .map(row -> Table.Row.of(
                        Line.of(row.task().name()),
                        Line.of(Integer.toString(row.task().needed())),
                        Line.of(Integer.toString(row.can())),
                        people(row, Standing.CAN),
                        people(row, Standing.LEARNS),
                        people(row, Standing.BACK_UP)))
                .toList();
        return new Table(Optional.empty(), columns, rows);
    }

    private Optional<Block> goals() {
        List<Line> told = new ArrayList<>();
        for (Row row : matrix.rows()) {
            for (int i = 0; i < matrix.members().size(); i++) {
                Member member = matrix.members().get(i);
                row.cells()
                        .get(i)
                        .goals()
                        .forEach(goal -> told.add(goal(member, goal, row.task().name())));
            }
        }
        for (Member member : matrix.members()) {
            matrix.astray(member).forEach(goal -> told.add(goal(member, goal, words.say("goal.astray"))));
        }
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("section-goals", words.say("goals"), List.of(Bullets.of(told))));
    }

    private Line goal(Member member, Goal goal, String task) {
        List<Inline> line = new ArrayList<>();
        line.add(new Text(words.say("goal", Map.of("person", called(member), "task", task)) + " "));
        goal.words().ifPresent(text -> line.add(new OwnPhrase(text)));
        return new Line(line);
    }

    private Line people(Row row, Standing standing) {
        return Line.of(names(matrix.in(row, cell -> cell.standing() == standing)));
    }

    private String names(List<Member> people) {
        return spoken.list(people.stream().map(this::called).toList());
    }

    /** The name; that of the POP where somebody else is called the same. */
    private String called(Member member) {
        return namesakes.getOrDefault(member.called(), 0L) > 1 ? member.name() : member.called();
    }

    private static Map<String, Object> counts(Row row) {
        return Map.of("task", row.task().name(), "needed", row.task().needed(), "can", row.can());
    }
}
