package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many POPs are looked at at once, what is told is the same, in the same order. */
class SideBySideTest {

    private static final int MANY = 200;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void what_comes_first_is_handed_on_first_however_long_it_takes(int hands) {
        List<Integer> numbers = IntStream.range(0, MANY).boxed().toList();
        List<Integer> told = new ArrayList<>();
        new SideBySide(hands)
                .each(
                        numbers,
                        number -> IntStream.range(0, number % 3 == 0 ? 100_000 : 1)
                                .reduce(number, (kept, any) -> kept),
                        told::add);
        assertThat(told).isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void what_goes_wrong_goes_wrong_when_its_turn_has_come(int hands) {
        List<Integer> numbers = IntStream.range(0, MANY).boxed().toList();
        List<Integer> told = new ArrayList<>();
        SideBySide several = new SideBySide(hands);
        assertThatThrownBy(() -> several.each(
                        numbers,
                        number -> {
                            if (number >= 30) {
                                throw new IllegalArgumentException("at " + number);
                            }
                            return number;
                        },
                        told::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at 30");
        assertThat(told).hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl", "sarif", "short", "csv", "markdown"})
    void a_folder_is_told_the_same_for_any_number_of_threads(String format) throws IOException {
        Terminal terminal = Terminal.in(folder);
        for (int copy = 1; copy <= 3; copy++) { // copies of one POP are each other's twins, so that the order shows
            for (String kind : List.of("pops", "broken", "hostile", "team")) {
                copy(Path.of("examples", kind), folder.resolve(kind + copy));
            }
        }
        String check = "check . --fail-on never -v --format " + format;
        Said one = terminal.with("POP_THREADS", "1").pop(check).done();
        assertThat(one.out()).contains("twin-dossier");
        for (String threads : List.of("2", "5")) {
            Said several = terminal.with("POP_THREADS", threads).pop(check).done();
            assertThat(several.out()).isEqualTo(one.out());
            assertThat(several.err()).isEqualTo(one.err());
        }
    }

    @Test
    void a_number_of_threads_that_is_none_is_refused() {
        Terminal terminal = Terminal.in(folder);
        terminal.file("mia.pop.yaml", "title: POP\n");
        Said refused = terminal.with("POP_THREADS", "veel").pop("check").refused();
        assertThat(refused.err()).contains("POP_THREADS").contains("veel");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
