package pop.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import pop.model.Choices.Interest;

/**
 * The tasks of a team against its people: who can, who wants to learn, who is a back-up, and where too few can. It goes by
 * what the people themselves say or agreed with; a suggestion that nobody confirmed does not count. Grades nobody.
 */
public final class TeamMatrix {

    /**
     * Somebody in the team.
     *
     * @param name the name of the POP
     * @param file how the user knows its file
     * @param pop the POP, with only what the reader may see
     */
    public record Member(String name, String file, Pop pop) {

        /** What people call them. */
        public String called() {
            return pop.clientName().orElse(name);
        }
    }

    /** How somebody stands towards a task. */
    public enum Standing {
        CAN,
        BACK_UP,
        LEARNS,
        NOT_YET,
        RATHER_NOT,
        UNKNOWN
    }

    /**
     * Somebody and a task.
     *
     * @param can whether the level is there, be it as a back-up
     * @param competence what they say of it
     * @param goals their open goals that serve the task
     */
    public record Cell(Standing standing, boolean can, Optional<Competence> competence, List<Goal> goals) {
        public Cell {
            goals = List.copyOf(goals);
        }
    }

    /** A task with a cell for every member. */
    public record Row(Team.Task task, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** How many can. */
        public int can() {
            return (int) cells.stream().filter(Cell::can).count();
        }

        /** Whether fewer can than are needed. */
        public boolean isBlindSpot() {
            return can() < task.needed();
        }
    }

    private final Team team;
    private final List<Member> members;
    private final List<Row> rows;

    public TeamMatrix(Team team, List<Member> members) {
        this.team = team;
        this.members = List.copyOf(members);
        this.rows = team.tasks().stream()
                .map(task -> new Row(
                        task,
                        this.members.stream()
                                .map(member -> cell(task, member.pop()))
                                .toList()))
                .toList();
    }

    public Team team() {
        return team;
    }

    public List<Member> members() {
        return members;
    }

    public List<Row> rows() {
        return rows;
    }

    /** The members whose cell in a row is such a one. */
    public List<Member> in(Row row, Predicate<Cell> which) {
        List<Member> found = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (which.test(row.cells().get(i))) {
                found.add(members.get(i));
            }
        }
        return found;
    }

    /** The open goals of somebody that name a task which this team does not have. */
    public List<Goal> astray(Member member) {
        return openGoals(member.pop()).stream()
                .filter(goal -> goal.facts().has(Fields.TEAM_NEED))
                .filter(goal -> team.tasks().stream().noneMatch(task -> task.isMeantBy(goal)))
                .toList();
    }

    /** The names of the competences of a POP that count. */
    public static List<String> competences(Pop pop) {
        return own(pop).stream()
                .flatMap(competence -> competence.facts().get(Fields.NAME).stream())
                .toList();
    }

    /** Whether two names of a competence are the same: capitals and spaces make no difference. */
    public static boolean isSame(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static Cell cell(Team.Task task, Pop pop) {
        List<Goal> goals = openGoals(pop).stream().filter(task::isMeantBy).toList();
        Optional<Competence> competence = own(pop).stream()
                .filter(one -> one.facts()
                        .get(Fields.NAME)
                        .filter(name -> isSame(name, task.competence()))
                        .isPresent())
                .reduce((earlier, last) -> last);
        boolean can = competence.filter(TeamMatrix::can).isPresent();
        Optional<Interest> interest = competence.flatMap(one -> one.facts().get(Fields.INTEREST));
        return new Cell(standing(competence.isPresent(), can, interest, !goals.isEmpty()), can, competence, goals);
    }

    private static Standing standing(boolean named, boolean can, Optional<Interest> interest, boolean aims) {
        if (interest.equals(Optional.of(Interest.BACK_UP))) {
            return Standing.BACK_UP;
        }
        if (can) {
            return Standing.CAN;
        }
        if (aims || interest.equals(Optional.of(Interest.LEARN))) {
            return Standing.LEARNS;
        }
        if (interest.equals(Optional.of(Interest.NONE))) {
            return Standing.RATHER_NOT;
        }
        return named ? Standing.NOT_YET : Standing.UNKNOWN;
    }

    /** Whether the level is that aimed at or, where nothing is aimed at, in the upper half of the scale. */
    private static boolean can(Competence competence) {
        Optional<Decimal> now = competence.facts().get(Fields.NOW);
        Optional<Decimal> target = competence.facts().get(Fields.TARGET);
        Optional<Scale> scale = competence.facts().get(Fields.SCALE).flatMap(Scale::of);
        return now.filter(level -> target.map(aim -> level.compareTo(aim) >= 0)
                        .orElseGet(
                                () -> scale.filter(one -> one.isTopHalf(level)).isPresent()))
                .isPresent();
    }

    private static List<Competence> own(Pop pop) {
        return pop.own(pop.facts().list(Fields.COMPETENCES));
    }

    private static List<Goal> openGoals(Pop pop) {
        return pop.own(pop.goals()).stream().filter(Aim::isOpen).toList();
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
