package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pop.model.Aim;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.store.PopFile;

/** What holds for every writing command, on every example, whatever its line ends. */
class WritingLawsTest {

    private static final boolean FULL = Boolean.getBoolean("pop.full");
    private static final Path POPS = Path.of("examples/pops");

    @TempDir
    private Path folder;

    static Stream<Path> pops() throws IOException {
        try (Stream<Path> all = Files.walk(POPS)) {
            return all.filter(path -> path.toString().endsWith(".pop.yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pops")
    void adding_and_removing_gives_the_same_bytes(Path example) throws IOException {
        for (String text : hands(example)) {
            Terminal terminal = terminal(text);
            List<Kind> kinds =
                    FULL || text.indexOf('\r') < 0 ? List.of(Kind.values()) : List.of(Kind.ACTION, Kind.WISH);
            for (Kind kind : kinds) {
                String id = terminal.types("add", kind.word().replace('_', '-'), "Een: \"nieuw\" #ding")
                        .done()
                        .answer();
                terminal.pop("remove " + id + " --yes").done();
                assertThat(terminal.read("p.pop.yaml")).as("%s", kind).isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pops")
    void setting_and_emptying_gives_the_same_bytes(Path example) throws IOException {
        for (String text : hands(example)) {
            Terminal terminal = terminal(text);
            for (Item item : some(pop(text))) {
                String id = item.id().orElseThrow();
                for (String path : List.of("notes", "confirmed")) {
                    if (item.facts().fields().stream()
                            .anyMatch(field -> field.name().equals(path))) {
                        continue;
                    }
                    terminal.types("set", id, path, path.equals("notes") ? "Even: nadenken" : "2026-01-02")
                            .done();
                    terminal.pop("set " + id + " " + path + " --unset").done();
                    assertThat(terminal.read("p.pop.yaml"))
                            .as("%s %s", id, path)
                            .isEqualTo(text);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pops")
    void a_new_version_an_evaluation_a_remark_and_done_only_add(Path example) throws IOException {
        for (String text : hands(example)) {
            for (Item item : some(pop(text))) {
                String id = item.id().orElseThrow();
                List<String> commands = new ArrayList<>(List.of("add comment Mooi --on " + id));
                if (pop(text).replacing(item).isEmpty()) {
                    commands.add("revise " + id + " Anders");
                }
                if (item instanceof Aim) {
                    commands.add("evaluate " + id + " --result partly --learned Veel");
                }
                for (String command : commands) {
                    Terminal terminal = terminal(text);
                    terminal.pop(command).done();
                    assertThat(isSubsequence(text, terminal.read("p.pop.yaml")))
                            .as(command)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pops")
    void whatever_is_removed_leaves_no_link_and_adds_no_word(Path example) throws IOException {
        String text = Files.readString(example);
        for (Item item : some(pop(text))) {
            String id = item.id().orElseThrow();
            Terminal terminal = terminal(text);
            terminal.pop("remove " + id + " --force --yes").done();
            String left = terminal.read("p.pop.yaml");
            terminal.pop("check --only dangling-link,duplicate-id,not-yaml").done();
            assertThat(pop(left).find(id)).isEmpty();
            assertThat(isSubsequence(left, text)).as(id).isTrue();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_for_its_owner_alone_behind_a_link_stays_both_through_every_command() throws IOException {
        Terminal terminal = Terminal.in(folder);
        Path real = terminal.file("echt/plan.yaml", Plans.ELS);
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-------"));
        Files.createSymbolicLink(folder.resolve("els.pop.yaml"), Path.of("echt/plan.yaml"));
        String editor = "sh " + terminal.file("editor.sh", "sed -i '1s/$/./' \"$1\"\n");
        for (String command : List.of(
                "add insight Rust --author coach",
                "add comment Mooi --on i1",
                "confirm i2",
                "revise q1 Anders",
                "set a1 measure.target 3",
                "evaluate a1 --result partly",
                "self-evaluate --time-free ja",
                "done a1",
                "edit",
                "remove i2 --yes")) {
            String before = Files.readString(real);
            terminal.with("POP_EDITOR", editor)
                    .pop(command + " -p els.pop.yaml")
                    .done();
            assertThat(folder.resolve("els.pop.yaml")).as(command).isSymbolicLink();
            assertThat(Files.readString(real)).as(command).isNotEqualTo(before);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                    .as(command)
                    .isEqualTo("rw-------");
        }
        assertThat(terminal.files()).containsExactlyInAnyOrder("echt/plan.yaml", "editor.sh", "els.pop.yaml");
    }

    @Test
    void random_commands_in_a_row_keep_every_comment_and_key_of_the_owner() throws IOException {
        long seed = 20260301;
        Random random = new Random(seed);
        for (int run = 0; run < 20; run++) {
            Terminal terminal = terminal(Plans.ELS);
            for (int i = 0; i < 25; i++) {
                List<Item> items = pop(terminal.read("p.pop.yaml")).items();
                String id = items.get(random.nextInt(items.size())).id().orElseThrow();
                String command = List.of(
                                "add insight Ja --because q1",
                                "add action Doe --goal g1",
                                "add comment Ook --on " + id,
                                "revise " + id + " Anders" + i,
                                "done " + id,
                                "set " + id + " notes N" + i,
                                "set " + id + " notes --unset",
                                "evaluate " + id + " --learned L" + i,
                                "self-evaluate --helpers H" + i,
                                "remove " + id + " --yes")
                        .get(random.nextInt(10));
                boolean keeps = !(command.startsWith("remove") && id.equals("i1"));
                Said said = keeps ? terminal.pop(command) : terminal.pop("show " + id);
                assertThat(said.code())
                        .as("seed %d: %s %s", seed, command, said.err())
                        .isIn(0, 2);
            }
            assertThat(terminal.read("p.pop.yaml"))
                    .startsWith("# Van Els, met de hand geschreven.\n")
                    .contains("  - id: i1   # uit het tweede gesprek\n", "x-centrum: {dossier: 4711}\n");
        }
    }

    private Terminal terminal(String text) {
        Terminal terminal = Terminal.in(folder);
        terminal.file("p.pop.yaml", text);
        return terminal;
    }

    /** Some of the items; all of them when there is time. */
    private static List<Item> some(Pop pop) {
        List<Item> items = pop.items();
        return FULL
                ? items
                : IntStream.range(0, items.size())
                        .filter(i -> i % 5 == 0)
                        .mapToObj(items::get)
                        .toList();
    }

    private static List<String> hands(Path example) throws IOException {
        String text = Files.readString(example);
        return List.of(text, text.replace("\n", "\r\n"));
    }

    private static Pop pop(String text) {
        return PopFile.of("p.pop.yaml", text).pop();
    }

    /** Whether every character stands there still, in the same order. */
    private static boolean isSubsequence(String before, String after) {
        int found = 0;
        for (int i = 0; i < after.length() && found < before.length(); i++) {
            if (after.charAt(i) == before.charAt(found)) {
                found++;
            }
        }
        return found == before.length();
    }
}
