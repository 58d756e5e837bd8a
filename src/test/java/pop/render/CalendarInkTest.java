package pop.render;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.property.Categories;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import pop.doc.Calendar;

/** Our calendars, read back by a reader of somebody else. */
class CalendarInkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static String ink(Calendar.Event... events) {
        return new CalendarInk().ink(new Calendar("Mijn POP", LocalDate.of(2026, 3, 1), List.of(events)));
    }

    private static Calendar.Event event(String title, String words) {
        return new Calendar.Event("els/a1/due", DAY, Optional.empty(), title, words, List.of("POP", "Actie, doel"));
    }

    private static Calendar.Event rhythm(LocalDate day, Calendar.Rhythm rhythm) {
        return new Calendar.Event("els/a1/rhythm", day, Optional.of(rhythm), "Lopen", "", List.of("POP"));
    }

    private static VEvent read(String ics) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar = Biweekly.parse(ics).warnings(warnings).first();
        assertThat(warnings.stream().flatMap(List::stream)).isEmpty();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().get(0);
    }

    @Test
    void whatever_somebody_typed_comes_back_as_it_was() {
        for (String words : List.of(
                "a\\b;c,d:e\"f",
                "\\n is geen regel\nmaar dit wel\n\nEND:VEVENT\nBEGIN:VALARM",
                "één 😀 ".repeat(400),
                "👩‍👩‍👧‍👦".repeat(60),
                "x".repeat(100_000),
                "\\",
                ";")) {
            VEvent event = read(ink(event("Tegen vandaag: " + words.replace("\n", " "), words)));
            assertThat(event.getDescription().getValue()).isEqualTo(words);
            assertThat(event.getSummary().getValue()).isEqualTo("Tegen vandaag: " + words.replace("\n", " "));
            assertThat(event.getCategories()).hasSize(1);
            Categories categories = event.getCategories().get(0);
            assertThat(categories.getValues()).containsExactly("POP", "Actie, doel");
        }
    }

    @Test
    void the_signs_that_mean_something_are_escaped() {
        assertThat(ink(event("a;b,c\\d", "e\nf")))
                .contains("SUMMARY:a\\;b\\,c\\\\d\r\n", "DESCRIPTION:e\\nf\r\n", "CATEGORIES:POP,Actie\\, doel\r\n");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_cut_in_two() {
        for (int i = 0; i < 80; i++) {
            String ics = ink(event("x".repeat(i) + "😀é".repeat(90), ""));
            for (String line : ics.split("\r\n", -1)) {
                byte[] octets = line.getBytes(StandardCharsets.UTF_8);
                assertThat(octets.length).isLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\uFFFD", "?", "\n", "\r");
                assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
            }
        }
    }

    @Test
    void control_characters_do_nothing() {
        String ics = ink(event("a\u0000b\u001Bc\rd\u0085e\u2028f\uD800g", "h\u0007"));
        assertThat(ics.chars().filter(c -> c < ' ' && c != '\r' && c != '\n')).isEmpty();
        assertThat(ics.lines().filter(line -> line.startsWith("SUMMARY"))).hasSize(1);
        assertThat(read(ics).getSummary().getValue()).contains("a␀b␛c d e f");
    }

    @Test
    void a_day_is_a_day_and_the_same_calendar_is_the_same_bytes() {
        String ics = ink(event("Klaar", ""));
        assertThat(ics)
                .contains("DTSTART;VALUE=DATE:20260331\r\n", "DTSTAMP:20260301T000000Z\r\n")
                .doesNotContain("els")
                .isEqualTo(ink(event("Klaar", "")));
        assertThat(read(ics).getDateStart().getValue().hasTime()).isFalse();
        assertThat(read(ink(event("Anders gezegd", ""))).getUid())
                .isEqualTo(read(ics).getUid());
    }

    @Test
    void a_rhythm_ends_on_its_last_day_or_after_its_count() {
        Calendar.Rhythm weekly =
                new Calendar.Rhythm(Calendar.Every.WEEK, OptionalInt.empty(), Optional.of(LocalDate.of(2026, 5, 5)));
        assertThat(days(rhythm(DAY, weekly)))
                .containsExactly("2026-03-31", "2026-04-07", "2026-04-14", "2026-04-21", "2026-04-28", "2026-05-05");
        Calendar.Rhythm daily = new Calendar.Rhythm(Calendar.Every.DAY, OptionalInt.of(3), Optional.empty());
        assertThat(days(rhythm(DAY, daily))).containsExactly("2026-03-31", "2026-04-01", "2026-04-02");
    }

    @Test
    void each_month_has_a_day_even_when_it_is_short() {
        Calendar.Rhythm monthly = new Calendar.Rhythm(Calendar.Every.MONTH, OptionalInt.of(4), Optional.empty());
        assertThat(days(rhythm(LocalDate.of(2026, 1, 31), monthly)))
                .containsExactly("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30");
        assertThat(days(rhythm(LocalDate.of(2026, 1, 30), monthly)))
                .containsExactly("2026-01-30", "2026-02-28", "2026-03-30", "2026-04-30");
        assertThat(days(rhythm(LocalDate.of(2026, 1, 15), monthly)))
                .containsExactly("2026-01-15", "2026-02-15", "2026-03-15", "2026-04-15");
    }

    private static List<String> days(Calendar.Event event) {
        var days = read(ink(event)).getDateIterator(TimeZone.getTimeZone("UTC"));
        List<String> found = new ArrayList<>();
        while (days.hasNext() && found.size() < 10) {
            found.add(days.next().toInstant().toString().substring(0, 10));
        }
        return found;
    }
}
