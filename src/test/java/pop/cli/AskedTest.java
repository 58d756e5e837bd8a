package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pop asks of somebody at a terminal, and that nobody else is ever asked. */
class AskedTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder).on("2026-03-10");
        terminal.file(Plans.ELS_FILE, Plans.ELS);
    }

    @Test
    void evaluate_walks_along_what_is_due_and_keeps_each_answer() {
        Said said = terminal.typing("2", "Bellen lukt 's morgens", "Morgen om negen", "")
                .pop("evaluate")
                .done();
        assertThat(said.answer()).isEqualTo("a1");
        assertThat(said.err()).contains("Hoe ging het met a1? (tegen 6 maart 2026)", "1 gelukt", "Wat leerde je");
        assertThat(terminal.read(Plans.ELS_FILE))
                .contains(
                        "- {date: 2026-03-10, result: partly, learned: Bellen lukt 's morgens, next: Morgen om negen}");
        terminal.atScreen().pop("evaluate").done().saying("niets waarop je hoeft terug te kijken");
    }

    @Test
    void what_went_otherwise_can_be_put_in_new_words_at_once() {
        Said said = terminal.typing("3", "", "", "Ik ga langs bij één school")
                .pop("evaluate")
                .done();
        assertThat(said.out()).isEqualTo("a1\na2\n");
        assertThat(terminal.read(Plans.ELS_FILE)).contains("replaces: a1", "text: Ik ga langs bij één school");
    }

    @Test
    void who_stops_halfway_keeps_what_was_said() {
        Said said = terminal.typing("niet gelukt").pop("evaluate").exits(Exit.CANCELLED);
        assertThat(said.err()).contains("Wat je al antwoordde, is bewaard.");
        assertThat(terminal.read(Plans.ELS_FILE)).contains("- {date: 2026-03-10, result: missed}");
    }

    @Test
    void what_was_achieved_can_be_done_with_it() {
        terminal.typing("gelukt", "", "", "").pop("evaluate a1").done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains("status: done", "done: 2026-03-10", "result: achieved");
    }

    @Test
    void a_question_passed_over_changes_nothing() {
        terminal.typing("").pop("evaluate").done().saying("niets veranderd");
        assertThat(terminal.typing().pop("evaluate").exits(Exit.CANCELLED).err())
                .contains("niets geschreven");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    @Test
    void nobody_is_asked_where_nobody_sits() {
        terminal.piping("2\n").pop("evaluate").refused().saying("a1");
        terminal.typing("2").pop("evaluate --no-input").refused();
        terminal.piping("ja\n").pop("self-evaluate").refused().saying("--reflects-wish");
        terminal.piping("Mia\n").pop("create").refused().saying("NAME");
        terminal.piping("Mia\n").pop("create --interview").refused().saying("terminal");
        terminal.piping("Rust\n").pop("add wish").refused();
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    @Test
    void a_trial_of_many_questions_writes_nothing_and_shows_it_all() {
        terminal.typing("2", "Bellen", "Morgen", "")
                .pop("evaluate -n")
                .done()
                .answering("result: partly, learned: Bellen");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    @Test
    void the_eleven_questions_come_with_what_the_plan_says() {
        terminal.types("add", "strength", "Doorzetten").done();
        Said said = terminal.typing("j", "nee", "3", "", "deels", "1", "Doorzetten", "", "Rust", "", "Mijn partner")
                .pop("self-evaluate")
                .done();
        assertThat(said.answer()).isEqualTo("self_evaluations[0]");
        assertThat(said.err()).contains("- Op 1 september 2027 geef ik les.", "- Doorzetten", "goed of fout");
        assertThat(terminal.read(Plans.ELS_FILE))
                .contains("date: 2026-03-10")
                .contains("reflects_wish: yes")
                .contains("goals_lead_there: no")
                .contains("goals_clear: no")
                .contains("time_free: partly")
                .contains("fits_life: yes")
                .contains("effects_reached: Rust")
                .contains("helpers: Mijn partner")
                .doesNotContain("steps_small", "weaknesses_hinder");
        Said again = terminal.typing("1").pop("self-evaluate").exits(Exit.CANCELLED);
        assertThat(again.err()).contains("al op 8 van de elf").doesNotContain("Kan ik tijd vrijmaken");
        Said later = terminal.on("2026-06-01").typing().pop("self-evaluate").exits(Exit.CANCELLED);
        assertThat(later.err()).contains("Op 10 maart 2026 antwoordde je: ja");
    }

    @Test
    void answers_can_be_given_as_options() {
        assertThat(terminal.types(
                                "self-evaluate",
                                "--time-free",
                                "deels",
                                "--helpers",
                                "Mijn zus",
                                "--date",
                                "2026-02-01")
                        .done()
                        .answer())
                .isEqualTo("self_evaluations[0]");
        terminal.pop("self-evaluate --time-free ja --date 2026-02-01").done();
        assertThat(terminal.read(Plans.ELS_FILE))
                .endsWith("self_evaluations:\n  - {date: 2026-02-01, answers: {time_free: yes, helpers: Mijn zus}}\n");
        terminal.pop("self-evaluate --time-free misschien").refused().saying("yes, partly, no");
    }

    @Test
    void an_interview_makes_a_thread_of_what_is_said() {
        Said said = terminal.typing(
                        "Zoë D'Hondt",
                        "Blijf ik in de zorg?",
                        "Nachten wegen",
                        "Ik leg graag uit",
                        "",
                        "Lesgeven",
                        "",
                        "Praktijkleraar worden",
                        "Drie scholen bellen",
                        "13/3/2026",
                        "")
                .pop("create --interview")
                .done();
        assertThat(said.answer()).isEqualTo("zoe-d-hondt_2026-03-10.pop.yaml");
        assertThat(terminal.read(said.answer()))
                .contains("- id: q1", "because: [q1]", "because: [i1, i2, i3]", "because: [d1]", "due: 2026-03-13");
    }

    @Test
    void an_interview_that_stops_keeps_what_was_said() {
        Said said =
                terminal.typing("Wat nu?").types("create", "Mia", "--interview").exits(Exit.CANCELLED);
        assertThat(said.err()).contains("mia_2026-03-10.pop.yaml", "bewaard");
        assertThat(terminal.read("mia_2026-03-10.pop.yaml")).contains("text: Wat nu?");
        Said trial = terminal.typing("\n".repeat(9).split("", -1))
                .types("create", "Bo", "--interview", "-n", "--question", "Hoe?")
                .done();
        assertThat(trial.out()).contains("+    text: Hoe?");
        assertThat(terminal.files()).noneMatch(name -> name.startsWith("bo"));
    }

    @Test
    void what_is_missing_is_asked_and_kept_as_it_was_typed() {
        terminal.typing("Rust: é 漢 😀 & \"stilte\"").pop("add wish").done();
        terminal.pop("show w1 --json").answering("Rust: é 漢 😀 & \\\"stilte\\\"");
        terminal.typing("Een mooie").pop("add comment --on a1").done();
        terminal.typing("").pop("add wish").refused();
    }

    @Test
    void keys_that_are_no_letters_and_letters_that_were_lost_are_asked_again() {
        byte[] typed = "\u001B[D\nRust\n".getBytes(StandardCharsets.UTF_8);
        assertThat(terminal.piping(typed).atScreen().pop("add wish").done().err())
                .contains("geen letter");
        byte[] latin = "caf\u00E9\nStilte\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(terminal.piping(latin).atScreen().pop("add wish").done().err())
                .contains("niet goed doorgeeft");
        assertThat(terminal.read(Plans.ELS_FILE))
                .contains("text: Rust", "text: Stilte")
                .doesNotContain("caf");
    }

    @Test
    void questions_fit_a_narrow_terminal_and_steer_nothing() {
        terminal.file(Plans.ELS_FILE, Plans.ELS.replace("drie scholen", "drie \u202E scholen"));
        Said said = terminal.with("COLUMNS", "30").typing("").pop("evaluate").done();
        assertThat(said.err().lines()).allMatch(line -> line.length() <= 32);
        assertThat(said.err()).doesNotContain("\u202E");
    }
}
