package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tasks of a team against its people. */
class TeamCommandTest {

    private static final String TEAM = """
            team: Ploeg 1
            tasks:
              - {id: t1, name: Verven, needed: 2, competence: Schilderen}
              - {id: t2, name: Lassen}
            """;

    private static final String ANN = """
            format: 1
            client: {name: Ann Bos}
            competences:
              - {id: c1, name: Schilderen, now: 4, scale: 1-5, visibility: employer}
              - {id: c2, name: Lassen, now: 1, scale: 1-5, interest: learn}
            """;

    private static final String BO = """
            format: 1
            client: {name: Bo Stas}
            competences: [{id: c1, name: Schilderen, interest: back_up}]
            goals: [{id: g1, team_need: t2, text: Ik leer lassen}, {id: g2, team_need: t8, text: Iets anders}]
            """;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_team() {
        terminal = Terminal.in(folder);
        terminal.file("team.yaml", TEAM);
        terminal.file("ann_2026-01-05.pop.yaml", ANN);
        terminal.file("bo_2026-01-05.pop.yaml", BO);
    }

    @Test
    void it_says_who_can_who_wants_to_learn_and_where_somebody_is_looked_for() {
        terminal.pop("team")
                .done()
                .answering("Ploeg 1", "2 taken, 2 mensen. Voor 2 taken zoekt de ploeg nog iemand.")
                .answering("Verven (1 van 2)", "Verven: 2 nodig. 1 kan het. Bo Stas wil inspringen.")
                .answering("Lassen: 1 nodig. Nog niemand kan het. Ann Bos en Bo Stas willen het leren.")
                .answering("Bo Stas, voor Lassen: “Ik leer lassen”", "niet in deze lijst");
        List<List<String>> rows =
                Csv.read(terminal.pop("team --format csv").done().out());
        assertThat(rows.get(0))
                .containsExactly("task", "name", "competence", "needed", "can", "blind_spot", "ann", "bo");
        assertThat(rows.get(1)).containsExactly("t1", "Verven", "Schilderen", "2", "1", "true", "can", "back_up");
        assertThat(rows.get(2)).containsExactly("t2", "Lassen", "Lassen", "1", "0", "true", "learns", "learns");
        for (String format : List.of("md", "html")) {
            terminal.inEnglish().pop("team --format " + format).done().answering("Blind spots", "wants to learn it");
        }
        terminal.file("team.yaml", TEAM.replace("needed: 2", "needed: 1").replace("  - {id: t2, name: Lassen}\n", ""));
        terminal.pop("team").done().answering("Voor elke taak zijn er genoeg");
    }

    @Test
    void one_person_gets_what_is_theirs_and_of_the_others_a_count() {
        Said said = terminal.pop("team --member ann").done();
        said.answering("Ann Bos", "Ploeg 1", "✓ kan het", "1 van 2", "Wat heb je");
        assertThat(said.out()).doesNotContain("Bo Stas", "Ik leer lassen");
        assertThat(terminal.pop("team --member ann --json").done().out()).doesNotContain("Bo Stas", "g1");
        assertThat(terminal.pop("team --member ann --format csv").done().out()).doesNotContain("bo");
        terminal.pop("team --member bo_2026-01-05.pop.yaml").done().answering("Bo Stas");
        terminal.pop("team --member cas").refused().saying("ann, bo");
        terminal.pop("team --member anm").refused().saying("Bedoel je ann?");
    }

    @Test
    void an_employer_sees_only_what_people_share() {
        for (String format : List.of("text", "md", "html", "csv", "json")) {
            String out = terminal.pop("team --for employer --format " + format)
                    .done()
                    .out();
            assertThat(out).contains("Verven").doesNotContain("Ik leer lassen", "learns", "wil het leren", "g1");
        }
        terminal.pop("team --for employer").answering("Niet alles staat hier");
        terminal.pop("team --for employer --member bo").answering("Niet alles staat hier", "nog niet besproken");
    }

    @Test
    void members_are_named_by_their_plans() {
        terminal.file("team.yaml", TEAM + "members: [bo, ann_2026-01-05, bo]\n");
        assertThat(terminal.pop("team --format csv").done().lines().get(0)).endsWith("blind_spot,bo,ann");
        mistake(TEAM + "members: [an, bo]\n", "team.yaml:5:", "Bedoel je", "ann");
        mistake(TEAM + "members:\n  - bo\n  - cassandra\n", "team.yaml:7:", "cassandra", "ann, bo");
        terminal.file("oud/ann_2025-01-05.pop.yaml", ANN);
        mistake(TEAM + "members: [ann]\n", "team.yaml:5:", "meer dan één", "ann_2026-01-05, ann_2025-01-05");
        terminal.file("team.yaml", TEAM);
        assertThat(terminal.pop("team --format csv").done().lines().get(0))
                .contains("ann_2026-01-05", "ann_2025-01-05");
    }

    @Test
    void a_competence_that_nobody_names_is_probably_misspelled() {
        mistake(TEAM.replace("Schilderen}", "Schildren}"), "team.yaml:3:", "Bedoel je Schilderen?");
        mistake(TEAM.replace("Schilderen}", "Heftruck}"), "team.yaml:3:", "nieuw voor iedereen");
        terminal.file("team.yaml", TEAM.replace("id: t2, name: Lassen", "id: t3, name: Heftruck rijden"));
        terminal.pop("team").done().answering("Niemand zei al");
    }

    @Test
    void every_mistake_in_the_file_is_told_with_its_line() {
        mistake("tasks: [{name: A, neded: 2}]\n", "team.yaml:1:", "Bedoel je needed?");
        mistake("taken: []\n", "team.yaml:1:", "taken");
        mistake("team: X\n", "team.yaml:1:", "tasks");
        mistake("tasks: Verven\n", "team.yaml:1:", "lijst");
        mistake("tasks: []\n", "team.yaml:1:", "lijst");
        mistake("tasks:\n  - Verven\n", "team.yaml:2:", "lijst");
        mistake("tasks:\n  - {id: t1}\n", "team.yaml:2:", "naam");
        mistake("tasks:\n  - {name: A, needed: veel}\n", "team.yaml:2:", "veel");
        mistake("tasks:\n  - {name: A, needed: 1.5}\n", "team.yaml:2:", "geheel getal");
        mistake("tasks:\n  - {name: A, needed: -1}\n", "team.yaml:2:", "geheel getal");
        mistake("tasks:\n  - {id: t1, name: A}\n  - {id: t1, name: B}\n", "team.yaml:3:", "t1");
        mistake("tasks: [{name: A}]\nmembers: ann\n", "team.yaml:2:", "lijst");
        mistake("tasks: [{name: A}]\ntasks: [{name: B}]\n", "team.yaml:2:", "tasks");
        mistake("- a\n", "team.yaml:1:", "sleutels");
        mistake("tasks: [\n", "team.yaml:", "niet te lezen");
        mistake("", "team.yaml:1:", "lijst");
        terminal.file("team.yaml", TEAM + "x-kleur: groen\n");
        terminal.pop("team").done();
    }

    @Test
    void without_the_file_or_its_plans_there_is_no_matrix() {
        terminal.pop("team ploeg.yaml").refused().saying("ploeg.yaml", "tasks:");
        terminal.file("leeg/team.yaml", TEAM);
        terminal.pop("team leeg/team.yaml").refused().saying("leeg");
        terminal.file("stuk.pop.yaml", Plans.TORN);
        terminal.pop("team").exits(Exit.UNREADABLE).saying("stuk.pop.yaml");
    }

    @Test
    void an_answer_never_takes_the_place_of_the_tasks() {
        terminal.pop("team -o team.yaml").exits(Exit.FILES).saying("team.yaml");
        terminal.pop("team --format csv=team.yaml").exits(Exit.FILES);
        assertThat(terminal.read("team.yaml")).isEqualTo(TEAM);
    }

    @Test
    void a_folder_may_be_called_like_a_command() {
        terminal.file("team/team.yaml", TEAM);
        terminal.file("team/ann.pop.yaml", ANN);
        terminal.pop("-C team team").done().answering("Ann Bos");
        terminal.pop("team -C team").done().answering("Ann Bos");
    }

    @Test
    void what_people_typed_does_nothing_in_any_format() {
        String evil = "<script>alert(1)</script>";
        terminal.file("team.yaml", "team: \"" + evil + "\"\ntasks: [{name: \"" + evil + "\"}, {name: =1+1}]\n");
        terminal.file("ann_2026-01-05.pop.yaml", ANN.replace("Ann Bos", "\"" + evil + "\""));
        assertThat(terminal.pop("team --format html").done().out()).doesNotContain("<script>");
        assertThat(terminal.pop("team --format md").done().out()).doesNotContain("\n<script>", " <script>");
        assertThat(terminal.pop("team --format csv").done().out()).contains("'=1+1");
    }

    private void mistake(String file, String... words) {
        terminal.file("team.yaml", file);
        terminal.pop("team").refused().saying(words);
        terminal.inEnglish().pop("team").refused().saying(words[0]);
    }
}
