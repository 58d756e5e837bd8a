package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code pop smart} says of a sentence, and of what is none. */
class SmartCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STRESS = "Ik wil minder last van stress";
    private static final String RUNNING =
            "Ik zal meer ontspannen zijn op het werk door 1 keer per week te gaan lopen, 1 keer per"
                    + " week met mijn collega’s te gaan lunchen en elke vrijdag te overlopen wat ik die week gedaan heb en mijn planning"
                    + " te maken voor volgende week.";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_terminal() {
        terminal = Terminal.in(folder);
    }

    private JsonNode judged(String... words) throws IOException {
        List<String> typed = new ArrayList<>(List.of("smart", "--format", "jsonl"));
        typed.addAll(List.of(words));
        return JSON.readTree(terminal.types(typed.toArray(String[]::new)).done().out());
    }

    private static JsonNode criterion(JsonNode judged, String name) {
        return judged.path("criteria").path(name);
    }

    @Test
    void less_trouble_with_stress_misses_four_letters_and_gets_a_question_for_each() throws IOException {
        JsonNode judged = judged(STRESS, "--reading", "psmart");
        for (String name : List.of("positive", "specific", "measurable", "time_bound")) {
            assertThat(criterion(judged, name).path("met").asBoolean(true))
                    .as(name)
                    .isFalse();
            assertThat(criterion(judged, name).path("question").asText())
                    .as(name)
                    .endsWith("?");
        }
        assertThat(judged.path("smart").asBoolean(true)).isFalse();
        assertThat(criterion(judged, "positive")
                        .path("evidence")
                        .path(0)
                        .path("text")
                        .asText())
                .isEqualTo("minder");
    }

    @Test
    void its_running_and_lunch_version_is_asked_how_long_it_lasts() throws IOException {
        JsonNode judged = judged(RUNNING, "--reading", "psmart");
        for (String name : List.of("positive", "specific", "measurable")) {
            assertThat(criterion(judged, name).path("met").asBoolean()).as(name).isTrue();
        }
        JsonNode time = criterion(judged, "time_bound");
        assertThat(time.path("met").isNull()).isTrue();
        assertThat(time.path("form").asText()).isEqualTo("rhythm");
        assertThat(time.path("question").asText()).startsWith("Hoelang");
        assertThat(judged.path("smart").isNull()).isTrue();
    }

    @Test
    void realistic_acceptable_and_in_control_are_asked_and_never_judged() throws IOException {
        JsonNode judged = judged("Ik bel tegen vrijdag drie scholen en dat is realistisch en haalbaar");
        for (String name : List.of("realistic", "acceptable", "in_control")) {
            assertThat(criterion(judged, name).path("met").isNull()).isTrue();
            assertThat(criterion(judged, name).path("question").asText()).endsWith("?");
        }
        assertThat(judged.path("smart").asBoolean()).isTrue();
    }

    @Test
    void a_time_is_told_with_the_day_it_means() throws IOException {
        JsonNode time = criterion(judged("Ik bel tegen vrijdag drie scholen", "--today", "2026-02-24"), "time_bound");
        assertThat(time.path("form").asText()).isEqualTo("deadline");
        assertThat(time.path("date").asText()).isEqualTo("2026-02-27");
        assertThat(time.path("question").isNull()).isTrue();
    }

    @Test
    void offsets_count_code_points() throws IOException {
        JsonNode evidence = criterion(judged("😀 Tegen vrijdag bel ik drie scholen"), "time_bound")
                .path("evidence")
                .path(0);
        assertThat(evidence.path("start").asInt()).isEqualTo(2);
        assertThat(evidence.path("end").asInt()).isEqualTo(2 + "Tegen vrijdag".length());
    }

    @Test
    void the_language_is_guessed_when_left_out_and_that_is_said() throws IOException {
        JsonNode judged = judged("I call three schools by Friday");
        assertThat(judged.path("language").asText()).isEqualTo("en");
        assertThat(judged.path("language_guessed").asBoolean()).isTrue();
        assertThat(criterion(judged, "realistic").path("question").asText()).startsWith("Wat of wie");
        terminal.types("smart", "I call three schools by Friday").done().answering("Engels (geraden");
        JsonNode given = judged("I call three schools by Friday", "--language", "en");
        assertThat(given.path("language_guessed").asBoolean()).isFalse();
        terminal.types("smart", "Je veux rire", "--language", "fr").refused().saying("nl, en");
    }

    @Test
    void the_text_shows_the_sentence_with_its_letters_and_a_better_example() {
        Said said = terminal.types("smart", STRESS).done();
        assertThat(said.lines().get(0)).isEqualTo("  " + STRESS);
        assertThat(said.lines().get(1)).startsWith("         ╰─P?─╯");
        said.answering("○ M meetbaar", "Waaraan merk je dat het gelukt is?", "evenwicht en stress", "dan   Ik wandel");
        Said good = terminal.types("smart", "Ik bel tegen vrijdag drie scholen").done();
        good.answering("✓ T in de tijd", "(6 maart 2026)", "Alles wat een zin kan zeggen, staat erin.");
        assertThat(good.out()).doesNotContain("○", "eerst");
    }

    @Test
    void signs_and_letters_can_be_read_without_colour_and_without_signs() {
        String plain = terminal.types("smart", STRESS).out();
        assertThat(plain).doesNotContain("\u001B");
        assertThat(terminal.types("smart", STRESS, "--color", "always").out()).contains("\u001B[31;1mminder\u001B[0m");
        assertThat(terminal.atScreen()
                        .with("POP_LOCALE", "C")
                        .types("smart", STRESS, "--color", "never")
                        .out())
                .contains("- M meetbaar", "\\-P?-/")
                .matches("(?s)[\\x00-\\x7F]*");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 200})
    void on_any_terminal_the_brackets_stand_under_their_words(int columns) {
        Terminal wide = terminal.with("COLUMNS", String.valueOf(columns));
        List<String> lines =
                wide.types("smart", RUNNING, "--reading", "psmart").done().lines();
        assertThat(lines.subList(0, lines.indexOf("")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
        List<String> marked = new ArrayList<>();
        for (int i = 1; i < lines.indexOf(""); i++) {
            Matcher bracket = Pattern.compile("╰[^╯]*╯").matcher(lines.get(i));
            while (bracket.find()) {
                marked.add(lines.get(i - 1).substring(bracket.start(), bracket.end()));
            }
        }
        assertThat(marked).contains("1 keer per week", "elke vrijdag").hasSize(3);
    }

    @Test
    void what_is_not_specific_shows_the_words_that_leave_one_guessing() throws IOException {
        JsonNode specific = criterion(judged("Ik wil beter luisteren"), "specific");
        assertThat(specific.path("met").asBoolean(true)).isFalse();
        assertThat(specific.path("evidence").path(0).path("text").asText()).isEqualTo("beter");
    }

    @Test
    void the_letters_are_those_of_the_reading() {
        assertThat(terminal.types("smart", STRESS).out())
                .contains("A activerend")
                .doesNotContain("aanvaardbaar");
        assertThat(terminal.types("smart", STRESS, "--reading", "psmart").out())
                .contains("A aanvaardbaar", "R in eigen handen")
                .doesNotContain("activerend");
        terminal.types("smart", STRESS, "--reading", "smart").refused().saying("psmart");
    }

    @Test
    void a_question_left_open_fails_only_when_that_is_asked() {
        terminal.types("smart", STRESS).done();
        terminal.types("smart", STRESS, "--fail").exits(Exit.NO);
        terminal.types("smart", RUNNING, "--fail").exits(Exit.NO);
        terminal.types("smart", "Ik bel tegen vrijdag drie scholen", "--fail").done();
    }

    @Test
    void three_hundred_sentences_go_through_one_process_in_their_order() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 300; i++) {
            lines.append("Ik bel tegen vrijdag ").append(i).append(" scholen\n");
        }
        List<String> out = terminal.piping(lines.toString())
                .pop("smart --format jsonl --lines -")
                .done()
                .lines();
        assertThat(out).hasSize(300);
        assertThat(JSON.readTree(out.get(299)).path("text").asText()).isEqualTo("Ik bel tegen vrijdag 300 scholen");
    }

    @Test
    void sentences_come_from_arguments_and_from_a_file_and_empty_lines_are_none() throws IOException {
        terminal.file("doelen.txt", "Ik bel drie scholen\r\n\r\n  Ik lees twee boeken\n");
        JsonNode all = JSON.readTree(terminal.types("smart", "Ik loop", "--lines", "doelen.txt", "--json")
                .done()
                .out());
        assertThat(all.path("sentences")).hasSize(3);
        assertThat(all.path("sentences").path(2).path("text").asText()).isEqualTo("Ik lees twee boeken");
        terminal.pop("smart --lines weg.txt").exits(Exit.FILES).saying("weg.txt");
    }

    @Test
    void nothing_to_look_at_is_refused() {
        terminal.pop("smart").refused().saying("pop smart \"…\"");
        terminal.types("smart", "").refused();
        terminal.types("smart", " \t ").refused();
        terminal.piping("\n\n").pop("smart --lines -").refused();
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        terminal.piping(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1, 2})
                .pop("smart --lines -")
                .refused()
                .saying("UTF-8");
        String out = terminal.piping(new byte[] {0, 1, 2, 27, 'a'})
                .pop("smart --lines -")
                .done()
                .out();
        assertThat(out).doesNotContain("\u0000", "\u001B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀😀🎉",
                "אני רוצה ללמוד",
                "أريد أن أتعلم اللغة",
                "\u202Ekiew eredei",
                "...",
                "1",
                "- - -",
                "{words}",
                "Ik wil leren, I want to learn, je veux"
            })
    void anything_that_is_typed_gets_an_answer(String sentence) throws IOException {
        for (String reading : List.of("vdab", "psmart")) {
            assertThat(judged("--reading", reading, "--", sentence).path("text").asText())
                    .isEqualTo(sentence);
            terminal.types("smart", "--reading", reading, "--", sentence).done();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ik wil beter worden en ", "aaaaaaaa", "tegen vrijdag ", "1 ", "((((", "niet "})
    void a_megabyte_on_one_line_is_answered_in_time(String piece) {
        byte[] line = piece.repeat(1_000_000 / piece.length()).getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> terminal.piping(line).pop("smart --lines -").done());
    }
}
