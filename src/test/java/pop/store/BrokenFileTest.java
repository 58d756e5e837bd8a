package pop.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pop.HangGuard;
import pop.model.At;
import pop.model.Item;
import pop.model.Place;
import pop.model.Problem;

/** Whatever bytes somebody gives us: an answer with a place, at once, and never an exception. */
class BrokenFileTest {

    private static final boolean FULL = Boolean.getBoolean("pop.full");

    /** Long enough for a slow machine, short enough to see a hang. */
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    static Stream<Path> pops() {
        return Corpus.pops();
    }

    static Stream<Path> all() {
        return Corpus.all();
    }

    @ParameterizedTest
    @MethodSource("pops")
    void an_example_cut_off_anywhere_gives_an_answer(Path path) {
        byte[] bytes = Corpus.bytes(path);
        int step = FULL ? 1 : 7;
        for (int end = 0; end < bytes.length; end += step) {
            assertThatEverythingHasAPlace(PopFile.of("a", Arrays.copyOf(bytes, end)));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_file_with_a_sign_too_many_gives_an_answer(Path path) {
        String text = Corpus.read(path).text();
        Random random = new Random(text.length());
        String signs = "[]{}:,#&*!|>'\"%@`-? \t\r\n\\\u0000\uFEFF\u0085\uD83D";
        for (int i = 0; i < (FULL ? 2_000 : 60); i++) {
            int at = random.nextInt(text.length() + 1);
            char sign = signs.charAt(random.nextInt(signs.length()));
            assertThatEverythingHasAPlace(PopFile.of("a", text.substring(0, at) + sign + text.substring(at)));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void all_that_is_said_of_a_file_lies_inside_it(Path path) {
        assertThatEverythingHasAPlace(Corpus.read(path));
    }

    @Test
    void bytes_at_random_give_an_answer() {
        Random random = new Random(1);
        for (int i = 0; i < (FULL ? 20_000 : 500); i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertThatEverythingHasAPlace(PopFile.of("a", bytes));
        }
    }

    @Test
    void a_bomb_of_aliases_is_too_much() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 20; i++) {
            bomb.append('a').append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("]\n");
        }
        assertThat(kind(() -> bomb.toString())).isEqualTo(Problem.Kind.TOO_BIG_OR_DEEP);
    }

    @Test
    void as_many_aliases_as_are_allowed_are_read_at_once() {
        StringBuilder text = new StringBuilder("x-a0: &a0 [x]\n");
        for (int i = 1; i < 6; i++) {
            text.append("x-a").append(i).append(": &a").append(i).append(" [");
            text.append(("*a" + (i - 1) + ", ").repeat(9)).append("]\n");
        }
        text.append("questions: []\n");
        PopFile file = HangGuard.within(AT_ONCE, () -> PopFile.of("a", text.toString()));
        assertThat(file.hidden()).isEmpty();
        Edit edit = HangGuard.within(
                AT_ONCE, () -> file.edit(Operations.ALL.get("add-question").apply(file.pop())));
        assertThat(edit.file().pop().questions()).hasSize(1);
    }

    @Test
    void an_alias_to_what_it_stands_in_gives_an_answer() {
        assertThatAnswersAtOnce("questions: &q\n  - id: q1\n    comments: *q\n");
        assertThatAnswersAtOnce("&a [*a]");
        assertThatAnswersAtOnce("&a {*a : *a}");
        assertThatAnswersAtOnce("x: &a\n  <<: *a\n  b: 1\n");
        assertThatAnswersAtOnce("&a\n<<: *a\ntitle: x\n");
    }

    @Test
    void nesting_ten_thousand_deep_is_too_deep() {
        assertThat(kind(() -> "[".repeat(10_000))).isEqualTo(Problem.Kind.TOO_BIG_OR_DEEP);
        assertThat(kind(() -> "{a: ".repeat(10_000))).isEqualTo(Problem.Kind.TOO_BIG_OR_DEEP);
        assertThat(kind(() -> "- ".repeat(10_000))).isEqualTo(Problem.Kind.TOO_BIG_OR_DEEP);
        assertThat(kind(() -> {
                    StringBuilder deep = new StringBuilder();
                    for (int i = 0; i < 2_400; i++) {
                        deep.append(" ".repeat(i)).append("a:\n");
                    }
                    return deep.toString();
                }))
                .isEqualTo(Problem.Kind.TOO_BIG_OR_DEEP);
        assertThatAnswersAtOnce("? ".repeat(10_000));
        assertThatAnswersAtOnce("!".repeat(10_000));
        assertThatAnswersAtOnce("&a ".repeat(10_000));
    }

    @Test
    void lines_of_three_megabytes_get_an_answer() {
        assertThatAnswersAtOnce("title: " + "a".repeat(3_000_000));
        assertThatAnswersAtOnce("title: \"" + "\\n".repeat(1_500_000));
        assertThatAnswersAtOnce("title: '" + "''".repeat(1_500_000));
        assertThatAnswersAtOnce("questions: [" + "{id: q1},".repeat(300_000) + "]");
        assertThatAnswersAtOnce("a: b: " + ":".repeat(3_000_000));
        assertThatAnswersAtOnce("#" + "x".repeat(3_000_000));
        assertThatAnswersAtOnce(" ".repeat(3_000_000) + "title: x");
        assertThatAnswersAtOnce("\n".repeat(3_000_000) + "title: x");
        assertThatAnswersAtOnce("\t".repeat(3_000_000));
        assertThatAnswersAtOnce("- a\n".repeat(700_000));
        assertThatAnswersAtOnce("a: |\n" + " b\n".repeat(900_000));
        assertThatAnswersAtOnce("text " + "word ".repeat(600_000) + ": x");
    }

    @Test
    void a_file_beyond_the_limit_is_too_big() {
        assertThat(kind(() -> "title: " + "😀".repeat(3 * 1024 * 1024))).isEqualTo(Problem.Kind.TOO_BIG_OR_DEEP);
    }

    @Test
    void a_file_of_three_megabytes_is_edited_at_once() {
        StringBuilder text = new StringBuilder("questions:\n");
        for (int i = 1; i <= 69_000; i++) {
            text.append("  - id: q").append(i).append("\n    text: Wat nu? # en dan\n");
        }
        PopFile file = PopFile.of("a", text.toString());
        Edit edit = HangGuard.within(
                AT_ONCE, () -> file.edit(Operations.ALL.get("add-question").apply(file.pop())));
        assertThat(edit.text()).startsWith(text).endsWith("  - id: q69001\n    text: En dan?\n");
    }

    private static Problem.Kind kind(Supplier<String> text) {
        PopFile file = HangGuard.within(AT_ONCE, () -> PopFile.of("a", text.get()));
        return file.problems().get(0).kind();
    }

    private static void assertThatAnswersAtOnce(String text) {
        PopFile file = HangGuard.within(AT_ONCE, () -> PopFile.of("a", text.getBytes(UTF_8)));
        HangGuard.within(AT_ONCE, () -> {
            assertThatEverythingHasAPlace(file);
            return file;
        });
    }

    static void assertThatEverythingHasAPlace(PopFile file) {
        for (Problem problem : file.problems()) {
            assertThatLiesInside(file, problem.place());
            problem.others().forEach(place -> assertThatLiesInside(file, place));
        }
        int items = 0;
        for (Item item : file.pop().items()) {
            if (++items > 300) {
                break; // asking for the place of each of a hundred thousand is not what anybody does
            }
            At at = file.pop().at(item);
            assertThatLiesInside(file, file.place(at));
            item.facts().fields().forEach(field -> assertThatLiesInside(file, file.place(at.in(field))));
        }
    }

    private static void assertThatLiesInside(PopFile file, Place place) {
        int lines = file.source().lines();
        boolean inside = place.endLine() <= lines
                && place.column() <= width(file, place.line()) + 1
                && place.endColumn() <= width(file, place.endLine()) + 1;
        assertThat(inside).as("%s in %s lines", place, lines).isTrue();
    }

    private static int width(PopFile file, int line) {
        String text = file.source().lineText(line - 1);
        return text.codePointCount(0, text.length());
    }
}
