package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code pop check --watch}, beside an editor that saves in its own way. */
@Timeout(30)
class WatchTest {

    private static final String GREETING = "Stop met Ctrl-C";
    private static final String OTHER_QUESTION = Plans.JAN.replace("format: 1", "format: 1\nkleur: blauw");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Terminal terminal;
    private Thread watching = new Thread();

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.JAN_FILE, Plans.JAN);
    }

    @AfterEach
    void nobody_watches() throws InterruptedException {
        watching.interrupt();
        watching.join();
    }

    private void watches(String... typed) throws InterruptedException {
        Console console = new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(new byte[0]),
                Map.of(),
                folder,
                () -> LocalDateTime.of(2026, 3, 1, 14, 3, 22),
                "");
        watching = new Thread(() -> new Door(console).run(typed));
        watching.start();
        waitFor(err, talk -> talk.contains(GREETING));
        out.reset();
    }

    private static void waitFor(ByteArrayOutputStream stream, Predicate<String> condition) throws InterruptedException {
        while (!condition.test(stream.toString(StandardCharsets.UTF_8))) {
            Thread.sleep(50);
        }
    }

    private String answer() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** As Vim and most other editors save: the new text beside the old file, and then in its place. */
    private void saves(String name, String text) throws IOException {
        Path beside = Files.writeString(folder.resolve("." + name + ".swp"), text);
        Files.move(beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void a_plan_that_an_editor_put_in_the_place_of_the_old_one_is_checked_again_and_again() throws Exception {
        watches("check", Plans.JAN_FILE, "--watch", "--only", "unknown-key");
        saves(Plans.JAN_FILE, OTHER_QUESTION);
        waitFor(out, text -> text.contains("POP nagekeken"));
        assertThat(answer())
                .startsWith("\n" + Plans.JAN_FILE + ":2:1: warning:")
                .contains("14:03:22 · Er veranderde iets in " + Plans.JAN_FILE
                        + ". 1 POP nagekeken: 0 fouten, 1 waarschuwing");
        out.reset();
        saves(Plans.JAN_FILE, Plans.JAN);
        waitFor(out, text -> text.contains("1 POP nagekeken: 0 fouten, 0 waarschuwingen"));
    }

    @Test
    void of_a_folder_only_what_changed_is_told_and_what_comes_and_goes_is_seen() throws Exception {
        terminal.file("dossiers/els.pop.yaml", OTHER_QUESTION);
        watches("check", "--watch", "--format", "short", "--only", "unknown-key");
        terminal.file("nieuwe map/piet.pop.yaml", Plans.JAN);
        waitFor(out, text -> text.contains("nieuwe map/piet.pop.yaml. 3 POP's nagekeken"));
        assertThat(answer()).doesNotContain("els.pop.yaml");
        out.reset();
        Files.delete(folder.resolve("dossiers/els.pop.yaml"));
        waitFor(out, text -> text.contains("dossiers/els.pop.yaml. 2 POP's nagekeken"));
    }

    @Test
    void a_file_that_is_no_plan_and_a_save_without_change_are_not_worth_a_word() throws Exception {
        watches("check", "--watch", "--only", "unknown-key");
        terminal.file("kladje.txt", "melk");
        saves(Plans.JAN_FILE, Plans.JAN);
        Thread.sleep(600);
        terminal.file("els.pop.yaml", Plans.JAN);
        waitFor(out, text -> text.contains("nagekeken"));
        assertThat(answer().lines().filter(line -> line.contains("nagekeken"))).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void other_settings_make_other_findings() throws Exception {
        terminal.file(Plans.JAN_FILE, OTHER_QUESTION);
        watches("check", Plans.JAN_FILE, "--watch", "--only", "unknown-key");
        terminal.file(".pop.yaml", "rules: {unknown-key: error}\n");
        waitFor(out, text -> text.contains("1 POP nagekeken: 1 fout, 0 waarschuwingen"));
    }

    @Test
    void a_plan_that_is_gone_is_told_and_so_is_its_return() throws Exception {
        watches("check", Plans.JAN_FILE, "--watch", "--only", "unknown-key");
        Files.delete(folder.resolve(Plans.JAN_FILE));
        waitFor(err, talk -> talk.lines().count() == 2);
        terminal.file(Plans.JAN_FILE, OTHER_QUESTION);
        waitFor(out, text -> text.contains("1 POP nagekeken: 0 fouten, 1 waarschuwing"));
    }

    @Test
    void a_plan_that_is_gone_and_comes_back_as_it_was_takes_the_error_away() throws Exception {
        watches("check", "--watch", "--only", "unknown-key");
        Files.delete(folder.resolve(Plans.JAN_FILE));
        waitFor(err, talk -> talk.contains("geen POP's"));
        terminal.file(Plans.JAN_FILE, Plans.JAN);
        waitFor(out, text -> text.contains("nagekeken"));
        assertThat(answer())
                .isEqualTo("\n14:03:22 · Het lukt weer. 1 POP nagekeken: 0 fouten, 0 waarschuwingen, 0 adviezen.\n");
        out.reset();
        saves(Plans.JAN_FILE, OTHER_QUESTION);
        waitFor(out, text -> text.contains("nagekeken"));
        assertThat(answer()).contains("Er veranderde iets in " + Plans.JAN_FILE).doesNotContain("Het lukt weer");
    }

    @Test
    void settings_that_were_broken_for_a_moment_are_told_to_work_again() throws Exception {
        terminal.file(".pop.yaml", "language: nl\n");
        terminal.file(Plans.JAN_FILE, OTHER_QUESTION);
        watches("check", "--watch", "--format", "short", "--only", "unknown-key");
        terminal.file(".pop.yaml", "profile: [\n");
        waitFor(err, talk -> talk.contains(".pop.yaml"));
        terminal.file(".pop.yaml", "language: nl\n");
        waitFor(out, text -> text.contains("nagekeken"));
        assertThat(answer()).startsWith("\n14:03:22 · Het lukt weer. 1 POP nagekeken: 0 fouten, 1 waarschuwing");
    }

    @Test
    void who_watches_reads_along_and_changes_nothing() {
        terminal.pop("check --watch --json").refused().saying("--watch antwoordt als text of short, niet als json.");
        terminal.inEnglish()
                .pop("check --watch --format sarif")
                .refused()
                .saying("--watch answers as text or short, not as sarif.");
        terminal.pop("check --watch --format text=uit.txt").refused();
        terminal.pop("check --watch --fix").refused().saying("--watch", "--fix");
        terminal.pop("check --watch -o uit.txt").refused().saying("--output");
        terminal.piping(Plans.JAN).pop("check - --watch").refused();
    }
}
