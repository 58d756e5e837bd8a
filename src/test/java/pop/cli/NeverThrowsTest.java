package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, every reading command answers, and no answer steers a terminal. */
class NeverThrowsTest {

    private static final List<String> READING = List.of(
            "check %",
            "check % --json",
            "check % --checklist",
            "show -p %",
            "show --thread -p %",
            "show --json -p %",
            "render %",
            "render % --to md",
            "list %",
            "list % --format csv",
            "status %",
            "status % --format jsonl",
            "stats %",
            "grep e %");

    private static final List<String> WRITING = List.of(
            "add wish Rust -p % -n",
            "revise a1 Anders -p % -n",
            "set a1 measure.target 3 -p % -n",
            "set pop client.name Mia -p % -n",
            "confirm i1 -p % -n",
            "done a1 -p % -n",
            "remove a1 --force -p % -n",
            "remove questions[0] --force -p % -n",
            "evaluate a1 --result partly -p % -n",
            "self-evaluate --time-free ja -p % -n",
            "rename -p % -n",
            "create Mia --from % -n");

    private static final List<String> CUT = List.of("check -", "show -p -", "render - --to md", "list -");

    private static final boolean FULL = Boolean.getBoolean("pop.full");

    @TempDir
    private Path folder;

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(ExamplesTest.EXAMPLES)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Stream<Path> plans() throws IOException {
        return files().stream().filter(path -> path.toString().endsWith(".yaml"));
    }

    @ParameterizedTest
    @Timeout(value = 120, threadMode = SEPARATE_THREAD)
    @MethodSource("files")
    void every_file_gets_an_answer_from_every_command(Path file) {
        Terminal terminal = Terminal.in(folder);
        for (String command : READING) {
            Said said = terminal.types(words(command, file.toString()));
            assertThat(said.code()).as("%s%n%s", said.typed(), said.err()).isIn(0, 1, 3);
            boolean explained = said.err().contains("lijkt geen POP");
            assertThat(said.code() == 3 || explained)
                    .as("%s", said.typed())
                    .isEqualTo(!said.err().isEmpty());
        }
    }

    @ParameterizedTest
    @Timeout(value = 120, threadMode = SEPARATE_THREAD)
    @MethodSource("files")
    void every_file_gets_an_answer_from_every_writing_command(Path file) throws IOException {
        Terminal terminal = Terminal.in(folder);
        byte[] before = Files.readAllBytes(file);
        for (String command : WRITING) {
            Said said = terminal.types(words(command, file.toString()));
            assertThat(said.code()).as("%s%n%s", said.typed(), said.err()).isIn(0, 2, 3);
            assertThat(said.code() == 0 || !said.err().isEmpty())
                    .as("%s", said.typed())
                    .isTrue();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @Timeout(value = 900, threadMode = SEPARATE_THREAD)
    @MethodSource("plans")
    void a_plan_cut_off_anywhere_gets_an_answer(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int cuts = FULL ? whole.length : 8;
        for (int i = 0; i < cuts; i++) {
            byte[] cut = Arrays.copyOf(whole, (int) ((long) whole.length * (2L * i + 1) / (2L * cuts)));
            Terminal terminal = Terminal.in(folder).piping(cut);
            List<String> commands = FULL && i % 8 > 0 ? CUT.subList(0, 1) : CUT; // each run takes a millisecond
            for (String command : commands) {
                Said said = terminal.pop(command);
                assertThat(said.code())
                        .as("%s after %d bytes: %s", file, cut.length, said.err())
                        .isIn(0, 1, 3);
            }
        }
    }

    @Test
    @Timeout(value = 120, threadMode = SEPARATE_THREAD)
    void nothing_that_a_file_says_steers_a_terminal() throws IOException {
        Terminal terminal = Terminal.in(folder);
        Terminal screen = terminal.atScreen().with("NO_COLOR", "1");
        String name = "\u001B[31mrood\u009B1m\u0007\u202Edraai";
        terminal.file(name + ".pop.yaml", hostile("\\e[31mrood\\e[0m\\a\\x7f\\x9b1m\\u202edraai\\u2066\\L\\uFEFF"));
        terminal.file(
                "raar.pop.yaml", hostile("rood\u202Edraai\u2066\u2028\u200F").replace("\"", "'"));
        terminal.file("stuk.pop.yaml", "format: 1\n\u001B[31m: x\n");
        terminal.file("stuk2.pop.yaml", "format: 1\n\"\\e[31m\": x\ntext: Doel: \u202E\n");
        terminal.file("gewist.pop.yaml", "format: 1\ntitle: \u007F\n");
        for (Terminal each : List.of(terminal, screen, screen.inEnglish())) {
            for (String file : each.files()) {
                for (String command : READING) {
                    steersNothing(each.types(words(command, file)));
                }
                steersNothing(each.types("show", "i1", "-p", file));
                steersNothing(each.types("check", "--format", "short", file));
                steersNothing(each.types("add", "wish", "x", "--because", name, "-n", "-p", file));
            }
            for (String file : each.files()) {
                for (String command : WRITING) {
                    steersNothing(screen.types(words(command, file)));
                }
                steersNothing(each.types("set", name, name, name, "-p", file));
                steersNothing(screen.typing("1", "", "").types("evaluate", "-n", "-p", file));
                steersNothing(screen.typing().types("self-evaluate", "-n", "-p", file));
                steersNothing(screen.typing("n").types("remove", "i1", "-p", file));
            }
            steersNothing(each.types("create", "Mia", "--from", name));
            steersNothing(each.types("list"));
            steersNothing(each.types("list", "--format", "tsv"));
            steersNothing(each.types("show", name));
            steersNothing(each.types("explain", name));
            steersNothing(each.types("help", name));
            steersNothing(each.types("--" + name));
            steersNothing(each.types(name));
            steersNothing(each.types("check", "--format", name));
            steersNothing(each.types("check", "--profile", name));
            steersNothing(each.types("-C", name, "list"));
            steersNothing(each.types("show", "-p", name + "?"));
            steersNothing(each.types("create", "x", "--begin", name));
            steersNothing(each.types("create", "x", "-o", "nergens/" + name));
        }
        Files.createDirectories(folder.resolve("uit"));
        steersNothing(screen.types("render", ".", "-o", "uit"));
        steersNothing(screen.types("create", "Els", "-o", name));
        steersNothing(screen.types("add", "wish", "x", "-p", name));
    }

    /** A plan with the same words in every place where a person types. */
    private static String hostile(String words) {
        return """
                format: 1
                title: "POP %"
                profile: "%"
                client: {name: "Mia %"}
                "%": "%"
                begin: "%"
                questions: [{id: q1, text: "%"}]
                insights: [{id: i1, theme: "%", because: ["%", q1], text: "%", notes: "**%** `%` [%](http://x.y/%)"}]
                actions: [{id: "%", due: "%", text: "%"}, {id: a1, because: [i1], text: "%"}]
                attachments: [{id: x1, file: "%", explanation: "%"}]
                "x-%": "%"
                """.replace("%", words);
    }

    static void steersNothing(Said said) {
        assertThat(said.code()).as("%s%n%s", said.typed(), said.err()).isNotEqualTo(70);
        for (String shown : List.of(said.out(), said.err())) {
            shown.codePoints()
                    .filter(c -> c < ' ' && c != '\n' && c != '\t' && c != '\r'
                            || c >= 0x7F && c <= 0x9F
                            || c >= 0x202A && c <= 0x202E
                            || c >= 0x2066 && c <= 0x2069)
                    .findFirst()
                    .ifPresent(c -> {
                        throw new AssertionError(
                                said.typed() + " shows U+" + Integer.toHexString(c) + " raw:\n" + shown);
                    });
        }
    }

    private static String[] words(String command, String file) {
        return Stream.of(command.split(" ", -1))
                .map(word -> word.equals("%") ? file : word)
                .toArray(String[]::new);
    }
}
