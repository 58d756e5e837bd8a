package pop.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The team in the examples: every plan in order, and a matrix that shows every sign there is. */
class TeamExampleTest {

    private final Terminal terminal = Terminal.in(Path.of("").toAbsolutePath()).on("2026-02-10");

    @Test
    void every_plan_of_the_team_is_in_order() {
        terminal.pop("check examples/team --fail-on advice").done().answering("4 POP's nagekeken: 0 fouten");
    }

    @Test
    void its_matrix_shows_every_way_to_stand_towards_a_task() {
        terminal.pop("team examples/team/team.yaml --json")
                .done()
                .answering("\"can\"", "\"back_up\"", "\"learns\"", "\"not_yet\"", "\"rather_not\"", "\"unknown\"");
    }
}
