package pop.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pop.model.Decimal;
import pop.model.Loose;
import pop.model.Place;
import pop.model.Problem;
import pop.model.Team;
import pop.model.Team.Task;

/**
 * The file with the tasks of a team, {@code team.yaml}: the team, and as whom it names its members. What is not as the
 * format says is told with its place. Knows no POP.
 */
public final class TeamFile {

    /** How it is usually called. */
    public static final String NAME = "team.yaml";

    private static final Set<String> KEYS = Set.of("team", "tasks", "members");
    private static final Set<String> KEYS_OF_A_TASK = Set.of("id", "name", "needed", "competence");
    private static final int MOST_NEEDED = 9999;

    private final LooseFile file;
    private final List<Place> competences = new ArrayList<>();

    private TeamFile(LooseFile file) {
        this.file = file;
    }

    /**
     * What a team file says.
     *
     * @param team the team
     * @param places of each task, where its competence stands, or else the task
     * @param members as whom it names its members; empty when it names none
     */
    public record Told(Team team, List<Place> places, Optional<List<Loose.Text>> members) {
        public Told {
            places = List.copyOf(places);
        }
    }

    /** What can be wrong in it. */
    public enum Mistake {
        UNREADABLE,
        NO_KEYS,
        TWICE,
        KEY,
        TASKS,
        TASK,
        NUMBER,
        ID,
        MEMBERS
    }

    /** A mistake in it, as data: what sort of thing, what was written, what was expected, where. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final Mistake mistake;
        private final String word;
        private final transient Set<String> known;
        private final transient Place place;

        Refused(Mistake mistake, String word, Set<String> known, Place place) {
            super(mistake + " " + word);
            this.mistake = mistake;
            this.word = word;
            this.known = new TreeSet<>(known);
            this.place = place;
        }

        public Mistake mistake() {
            return mistake;
        }

        public String word() {
            return word;
        }

        public Set<String> known() {
            return known;
        }

        public Place place() {
            return place;
        }
    }

    /**
     * Makes sense of a file.
     *
     * @throws Refused when something in it is a mistake
     */
    public static Told read(LooseFile file) {
        return new TeamFile(file).read();
    }

    private Told read() {
        file.problem().ifPresent(problem -> {
            throw refused(problem);
        });
        mustKnow(file.content(), KEYS);
        Team team = new Team(file.content().text("team"), tasks());
        return new Told(team, competences, file.content().get("members").map(TeamFile::members));
    }

    private static Refused refused(Problem problem) {
        Mistake mistake = switch (problem.kind()) {
            case DUPLICATE_KEY -> Mistake.TWICE;
            case WRONG_KIND -> Mistake.NO_KEYS;
            default -> Mistake.UNREADABLE;
        };
        return new Refused(mistake, problem.facts().getOrDefault("key", ""), Set.of(), problem.place());
    }

    private List<Task> tasks() {
        Loose list = file.content()
                .get("tasks")
                .orElseThrow(() ->
                        new Refused(Mistake.TASKS, "", Set.of(), file.content().place()));
        if (!(list instanceof Loose.Sequence sequence) || sequence.items().isEmpty()) {
            throw new Refused(Mistake.TASKS, "", Set.of(), list.place());
        }
        List<Task> tasks = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Loose item : sequence.items()) {
            Loose.Mapping keys =
                    item.asMapping().orElseThrow(() -> new Refused(Mistake.TASKS, "", Set.of(), item.place()));
            Task task = task(keys, tasks.size() + 1);
            if (!ids.add(task.id())) {
                throw new Refused(Mistake.ID, task.id(), Set.of(), place(keys, "id"));
            }
            competences.add(place(keys, "competence"));
            tasks.add(task);
        }
        return tasks;
    }

    private static Task task(Loose.Mapping keys, int number) {
        mustKnow(keys, KEYS_OF_A_TASK);
        String name = keys.text("name").orElseThrow(() -> new Refused(Mistake.TASK, "", Set.of(), place(keys, "name")));
        int needed = keys.get("needed").map(TeamFile::needed).orElse(1);
        return new Task(keys.text("id").orElse("t" + number), name, needed, keys.text("competence"));
    }

    private static int needed(Loose value) {
        return value.asText()
                .flatMap(Scalars::number)
                .filter(number -> number.signum() >= 0
                        && number.shortest().isWhole()
                        && number.compareTo(Decimal.valueOf(MOST_NEEDED)) <= 0)
                .map(Decimal::intValue)
                .orElseThrow(() -> new Refused(Mistake.NUMBER, value.asText().orElse("…"), Set.of(), value.place()));
    }

    private static List<Loose.Text> members(Loose value) {
        List<Loose.Text> members = new ArrayList<>();
        if (value instanceof Loose.Sequence list) {
            for (Loose item : list.items()) {
                if (item instanceof Loose.Text text && text.asText().isPresent()) {
                    members.add(text);
                }
            }
            if (!members.isEmpty() && members.size() == list.items().size()) {
                return members;
            }
        }
        throw new Refused(Mistake.MEMBERS, "", Set.of(), value.place());
    }

    private static void mustKnow(Loose.Mapping keys, Set<String> known) {
        for (Map.Entry<String, Loose> entry : keys.entries().entrySet()) {
            if (!known.contains(entry.getKey()) && !entry.getKey().startsWith("x-")) {
                throw new Refused(
                        Mistake.KEY, entry.getKey(), known, entry.getValue().place());
            }
        }
    }

    private static Place place(Loose.Mapping keys, String key) {
        return keys.get(key).map(Loose::place).orElse(keys.place());
    }
}
