package pop.model;

import java.util.List;
import java.util.Optional;

/**
 * A team by its tasks. Knows nobody in it.
 *
 * @param name what it is called
 * @param tasks what is to be done, in the order in which it is told
 */
public record Team(Optional<String> name, List<Task> tasks) {

    public Team {
        tasks = List.copyOf(tasks);
    }

    /**
     * A task.
     *
     * @param id by which goals name it
     * @param name what it is called
     * @param needed how many people are to be able to do it
     * @param asked the competence that it asks for, where it is not called like the task
     */
    public record Task(String id, String name, int needed, Optional<String> asked) {

        /** The name of the competence that it asks for. */
        public String competence() {
            return asked.orElse(name);
        }

        /** Whether a goal means this task. */
        public boolean isMeantBy(Goal goal) {
            return goal.facts()
                    .get(Fields.TEAM_NEED)
                    .filter(need -> need.equalsIgnoreCase(id) || need.equalsIgnoreCase(name))
                    .isPresent();
        }
    }
}
