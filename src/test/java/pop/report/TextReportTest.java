package pop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pop.model.Place;
import pop.rule.Severity;

class TextReportTest {

    private static Reported found(Place place, String line) {
        return new Reported(
                "some-rule",
                Severity.WARNING,
                "els.pop.yaml",
                Optional.empty(),
                Optional.empty(),
                "",
                place,
                line,
                "Er is iets.",
                Optional.of("Doe iets."),
                Optional.of("Wat doe je?"),
                List.of(),
                false,
                Optional.empty());
    }

    private static List<String> lines(Reported... found) {
        Checked checked = new Checked("els.pop.yaml", "els", List.of("self"), false, List.of(found));
        return new TextReport(false, "Vraag:", Optional.empty(), "Klaar.")
                .report(List.of(checked))
                .lines()
                .toList();
    }

    @Test
    void the_mark_stands_under_the_words() {
        assertThat(lines(found(new Place(7, 5, 7, 9), "  - tekst")))
                .containsExactly(
                        "els.pop.yaml:7:5: warning: Er is iets. [some-rule]",
                        "    7 |   - tekst",
                        "      |     ^^^^",
                        "     = Doe iets.",
                        "     = Vraag: Wat doe je?",
                        "",
                        "Klaar.");
    }

    @Test
    void a_tab_and_a_wide_character_take_one_place_each() {
        List<String> lines = lines(found(new Place(1234567, 4, 1234567, 5), "\t😀 x"));
        assertThat(lines.get(1)).isEqualTo("1234567 |  😀 x");
        assertThat(lines.get(2)).isEqualTo("        |    ^");
    }

    @Test
    void a_place_that_runs_on_is_marked_to_the_end_of_its_first_line() {
        assertThat(lines(found(new Place(1, 3, 4, 1), "abcdef")).get(2)).isEqualTo("      |   ^^^^");
    }

    @Test
    void a_place_behind_the_line_still_has_a_mark() {
        assertThat(lines(found(new Place(1, 9, 1, 12), "abc")).get(2)).isEqualTo("      |    ^");
        assertThat(lines(found(new Place(1, 4, 1, 4), "abc")).get(2)).isEqualTo("      |    ^");
    }

    @Test
    void a_very_long_line_is_cut_around_the_place() {
        String line = "x".repeat(3_000_000);
        List<String> lines = lines(found(new Place(1, 2_000_000, 1, 2_000_004), line));
        assertThat(lines.get(1)).startsWith("    1 | …xxx").endsWith("xxx…").hasSizeLessThan(200);
        assertThat(lines.get(2)).matches(" {6}\\| {26}\\^{4}");
        assertThat(lines(found(new Place(1, 2_999_999, 1, 3_000_001), line)).get(1))
                .doesNotEndWith("…");
        assertThat(lines(found(new Place(1, 1, 1, 3_000_001), line)).get(2)).hasSizeLessThan(200);
    }

    @Test
    void an_empty_line_is_not_shown() {
        assertThat(lines(found(Place.TOP, "  "))).hasSize(5);
    }

    @Test
    void one_line_a_finding_has_no_excerpt() {
        Checked checked = new Checked(
                "els.pop.yaml", "els", List.of("self"), false, List.of(found(new Place(7, 5, 7, 9), "  - tekst")));
        assertThat(new ShortReport().report(List.of(checked)))
                .isEqualTo("els.pop.yaml:7:5: warning: Er is iets. [some-rule]\n");
    }
}
