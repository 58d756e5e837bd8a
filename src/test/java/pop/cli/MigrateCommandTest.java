package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import pop.store.PopFile;

/** {@code pop migrate}, held by a plan in the form before format 1 and the same plan as it is today. */
class MigrateCommandTest {

    private static final String OLD = fixture("0.pop.yaml");
    private static final String TODAY = fixture("0-today.pop.yaml");
    private static final String HARD = "format: 0\nclient: &els Els\n";
    private static final String ELS = "els-peeters_2024-02-06.pop.yaml";

    @TempDir
    private Path folder;

    private Terminal terminal;

    private static String fixture(String name) {
        try (InputStream in = MigrateCommandTest.class.getResourceAsStream("/formats/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void an_old_plan() {
        terminal = Terminal.in(folder);
        terminal.file(ELS, OLD);
    }

    @Test
    void an_old_plan_becomes_one_of_today_and_nothing_else_in_it_changes() {
        Said said = terminal.pop("migrate").done().saying(ELS + ": naar vorm 1; 16 aanpassingen.");
        assertThat(said.answer()).isEqualTo(ELS);
        assertThat(terminal.read(ELS)).isEqualTo(TODAY);
        assertThat(terminal.pop("migrate")
                        .done()
                        .saying("Er was niets te doen.")
                        .out())
                .isEmpty();
        assertThat(terminal.read(ELS)).isEqualTo(TODAY);
        terminal.pop("check --only file").done().answering("0 fouten, 0 waarschuwingen");
    }

    @Test
    void that_plans_have_an_old_form_is_told_once_when_all_were_read_for_any_number_of_threads() {
        terminal.pop("check").saying(ELS + " heeft nog een oude vorm. Met pop migrate krijgt het die van nu.");
        for (int i = 0; i < 250; i++) {
            terminal.file("map/d" + i + ".pop.yaml", i % 5 == 0 ? OLD : "format: 1\nclient: {name: Els " + i + "}\n");
        }
        String many = "51 POP's hebben nog een oude vorm. Met pop migrate krijgen ze die van nu.";
        for (String typed : List.of(
                "check --only file",
                "list",
                "status",
                "stats",
                "grep zzz",
                "export . --to csv",
                "render . -o uit --force",
                "anonymise . -o ../kaal -n")) {
            String before = terminal.pop(typed).err();
            assertThat(before.lines().filter(line -> line.contains("oude vorm")))
                    .as(typed)
                    .containsExactly(many);
            for (String threads : List.of("1", "2", "5")) {
                assertThat(terminal.with("POP_THREADS", threads).pop(typed).err())
                        .as(typed)
                        .isEqualTo(before);
            }
        }
        assertThat(terminal.atScreen().pop("check --only file").err())
                .endsWith("\r\u001B[K" + many + "\n")
                .containsOnlyOnce("\n");
        terminal.inEnglish()
                .pop("list")
                .saying("51 POPs still have an old form. With pop migrate they get that of today.");
        assertThat(terminal.pop("check --only file -q").err()).isEmpty();
    }

    @Test
    void it_keeps_the_ends_of_lines_a_byte_order_mark_and_a_file_without_last_line_end() {
        for (String[] pair : List.of(
                new String[] {OLD.replace("\n", "\r\n"), TODAY.replace("\n", "\r\n")},
                new String[] {"\uFEFF" + OLD, "\uFEFF" + TODAY},
                new String[] {OLD.strip(), TODAY.strip()},
                new String[] {"{format: 0, client: Els}", "{format: 1, client: {name: Els}}"})) {
            terminal.file(ELS, pair[0]);
            terminal.pop("migrate -q").done();
            assertThat(terminal.read(ELS)).isEqualTo(pair[1]);
        }
    }

    @Test
    void an_old_plan_reads_as_the_same_plan_before_and_after() {
        PopFile before = PopFile.of("oud", OLD);
        PopFile after = PopFile.of("nieuw", TODAY);
        assertThat(before.pop()).isEqualTo(after.pop());
        assertThat(before.problems()).isEmpty();
        assertThat(before.isOld()).isTrue();
        assertThat(after.isOld()).isFalse();
    }

    @Test
    void a_trial_shows_what_would_change_and_writes_nothing() {
        Said said = terminal.pop("migrate -n").done();
        assertThat(said.out())
                .startsWith("--- " + ELS)
                .contains("-format: 0          # oude vorm\n+format: 1          # oude vorm\n")
                .doesNotContain("-x-centrum");
        assertThat(terminal.read(ELS)).isEqualTo(OLD);
        terminal.pop("migrate -v").done().saying("regel 4: Els Peeters → {name: Els Peeters}");
    }

    @Test
    void of_a_folder_each_plan_is_told_and_one_that_cannot_keeps_no_other_waiting() {
        terminal.file("dossiers/jan.pop.yaml", Plans.JAN);
        terminal.file("dossiers/mia.pop.yaml", OLD);
        terminal.file("dossiers/nieuwer.pop.yaml", "format: 2\n");
        terminal.file("dossiers/stuk.pop.yaml", Plans.TORN);
        Said said = terminal.pop("migrate dossiers").exits(Exit.UNREADABLE);
        assertThat(said.answer()).isEqualTo("dossiers/mia.pop.yaml");
        said.saying("dossiers/nieuwer.pop.yaml", "unsupported-format", "dossiers/stuk.pop.yaml")
                .saying("1 ander POP had al de vorm van nu.");
        assertThat(terminal.read("dossiers/nieuwer.pop.yaml")).isEqualTo("format: 2\n");
        assertThat(terminal.read("dossiers/jan.pop.yaml")).isEqualTo(Plans.JAN);
        assertThat(terminal.read(ELS)).isEqualTo(OLD);
    }

    @Test
    void a_newer_form_is_never_half_read() {
        terminal.file(ELS, OLD.replace("format: 0", "format: 2"));
        terminal.pop("migrate").exits(Exit.UNREADABLE).saying("unsupported-format");
        terminal.piping(OLD).pop("migrate -").refused();
    }

    @Test
    void what_cannot_be_done_safely_is_left_to_its_owner() {
        for (String hard : List.of(
                "format: 0\nsteps:\n  - {text: Ik bel, deadline: 2026-03-01, due: 2026-04-01}\n",
                "format: 0\nclient: |\n  Els\n  Peeters\n",
                "format: 0\nclient: &els Els\n",
                "format: 0\nsteps: []\nactions: []\n")) {
            terminal.file(ELS, hard);
            assertThat(terminal.pop("migrate").code()).as(hard).isIn(2, 3);
            assertThat(terminal.read(ELS)).isEqualTo(hard);
        }
        terminal.file(ELS, "format: 0\nclient: Peeters, Els {thuis}\n");
        terminal.pop("migrate").done();
        assertThat(terminal.read(ELS)).contains("client: {name: \"Peeters, Els {thuis}\"}");
    }

    @Test
    void other_commands_read_it_and_say_what_helps_and_do_not_write_in_it() {
        terminal.pop("list").done().answering("els-peeters").saying("pop migrate");
        terminal.pop("show a1").done().answering("15 juni 2024");
        terminal.pop("check --only file").done().answering("0 fouten").saying("pop migrate");
        terminal.pop("add wish Rust").refused().saying("pop migrate");
        terminal.pop("set a2 text Anders --typo").refused().saying("pop migrate");
        terminal.pop("check --fix").saying("pop migrate");
        assertThat(terminal.read(ELS)).isEqualTo(OLD);
        terminal.file("nog.pop.yaml", OLD);
        assertThat(terminal.pop("list").err().lines().filter(line -> line.contains("pop migrate")))
                .hasSize(1);
    }

    @Test
    void a_kept_document_stays_as_it_was_handed_over() {
        String kept = "archive/els-peeters_pop1.yaml";
        terminal.file(kept, OLD);
        for (String named : List.of("archive", kept, kept + " -n", kept + " -q", "-C archive els-peeters_pop1")) {
            terminal.pop("migrate " + named)
                    .refused()
                    .saying("els-peeters_pop1.yaml is een bewaard document en blijft zoals het overhandigd is.");
            assertThat(terminal.read(kept)).isEqualTo(OLD);
        }
        terminal.file("archive/2024/jan.pop.yaml", OLD);
        Said said = terminal.pop("migrate " + kept + " archive/2024 " + ELS)
                .exits(Exit.NO)
                .saying("pop: " + kept, "pop: archive/2024/jan.pop.yaml");
        assertThat(said.answer()).isEqualTo(ELS);
        assertThat(terminal.read(kept)).isEqualTo(OLD);
        assertThat(terminal.read("archive/2024/jan.pop.yaml")).isEqualTo(OLD);
        assertThat(terminal.read(ELS)).isEqualTo(TODAY);
    }

    @Test
    void a_folder_of_pops_may_itself_stand_in_an_archive() {
        terminal.file("archive/centrum/.pop.yaml", "language: nl\n");
        terminal.file("archive/centrum/els.pop.yaml", OLD);
        terminal.pop("migrate archive/centrum").done();
        assertThat(terminal.read("archive/centrum/els.pop.yaml")).isEqualTo(TODAY);
    }

    @Test
    void what_failed_is_told_to_who_wants_quiet_too() {
        terminal.file("dossiers/a.pop.yaml", OLD);
        terminal.file("dossiers/moeilijk.pop.yaml", HARD);
        terminal.pop("migrate -q dossiers").exits(Exit.NO).saying("pop: dossiers/moeilijk.pop.yaml: Regel 2 is zo");
        terminal.file("dossiers/stuk.pop.yaml", Plans.TORN);
        assertThat(terminal.pop("migrate -q dossiers")
                        .exits(Exit.UNREADABLE)
                        .saying("pop: Het POP in dossiers/stuk.pop.yaml")
                        .err()
                        .lines())
                .hasSize(2);
    }

    @Test
    void a_script_hears_of_what_failed_too() throws IOException {
        terminal.file("dossiers/a.pop.yaml", OLD);
        terminal.file("dossiers/moeilijk.pop.yaml", HARD);
        JsonNode files = new ObjectMapper()
                .readTree(terminal.pop("migrate dossiers --json").exits(Exit.NO).out())
                .get("files");
        assertThat(files).hasSize(2);
        assertThat(files.get(0).get("problem").isNull()).isTrue();
        JsonNode failed = files.get(1);
        assertThat(failed.get("file").asText()).isEqualTo("dossiers/moeilijk.pop.yaml");
        assertThat(failed.get("migrated").asBoolean()).isFalse();
        assertThat(failed.get("format").isNull()).isTrue();
        assertThat(failed.get("problem").asText()).startsWith("Regel 2 is zo geschreven");
        terminal.pop("migrate dossiers/moeilijk.pop.yaml --json")
                .exits(Exit.USAGE)
                .answering("Regel 2 is zo geschreven");
    }

    @Test
    void a_word_is_only_another_where_today_has_it() {
        String vouchers = "format: 0\nvouchers: [{number: 1, from: 2024-01-01}]\neigen: [{from: i1}]\n";
        terminal.file(ELS, vouchers);
        terminal.pop("migrate").done();
        assertThat(terminal.read(ELS)).isEqualTo(vouchers.replace("format: 0", "format: 1"));
    }

    @Test
    void somebody_left_open_is_nobody() {
        for (String nothing : List.of("~", "null", "Null", "NULL")) {
            String old = "format: 0\nclient: " + nothing + " # wie?\ncoach: " + nothing + "\nsteps: [{id: a1, from: "
                    + nothing + "}]\n";
            PopFile before = PopFile.of("oud", old);
            assertThat(before.pop())
                    .isEqualTo(PopFile.of("open", "format: 1\nactions: [{id: a1}]\n")
                            .pop());
            assertThat(before.problems()).isEmpty();
            terminal.file(ELS, old);
            terminal.pop("migrate").done();
            PopFile after = PopFile.of("nieuw", terminal.read(ELS));
            assertThat(after.pop()).isEqualTo(before.pop());
            assertThat(after.problems()).isEmpty();
        }
        assertThat(PopFile.of("naam", "format: 0\nclient: 'Null'\n").pop())
                .isEqualTo(PopFile.of("naam", "format: 1\nclient: {name: 'Null'}\n")
                        .pop());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_that_may_not_be_written_is_told_and_the_others_go_on() throws IOException {
        Path locked = terminal.file("dossiers/a.pop.yaml", OLD);
        terminal.file("dossiers/b.pop.yaml", OLD);
        Files.createLink(folder.resolve("harde-link"), locked);
        Said said = terminal.pop("migrate dossiers").exits(Exit.FILES);
        assertThat(said.answer()).isEqualTo("dossiers/b.pop.yaml");
        assertThat(terminal.read("dossiers/a.pop.yaml")).isEqualTo(OLD);
    }
}
