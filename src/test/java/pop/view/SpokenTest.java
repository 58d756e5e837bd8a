package pop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pop.model.Decimal;
import pop.model.Language;

class SpokenTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 6);
    private final Spoken dutch = Spoken.in(Language.NL);
    private final Spoken english = Spoken.in(Language.EN);

    @Test
    void a_day_is_said_in_words_of_the_language() {
        assertThat(dutch.date(DAY)).isEqualTo("6 februari 2024");
        assertThat(english.date(DAY)).isEqualTo("6 February 2024");
    }

    @Test
    void every_month_has_its_name() {
        for (int month = 1; month <= 12; month++) {
            assertThat(dutch.date(LocalDate.of(2026, month, 1))).matches("1 [a-z]{3,9} 2026");
            assertThat(english.date(LocalDate.of(2026, month, 1))).matches("1 [A-Z][a-z]{2,8} 2026");
        }
    }

    @Test
    void a_number_has_the_decimal_sign_of_the_language_and_no_other_signs() {
        assertThat(dutch.number(Decimal.of("2.5"))).isEqualTo("2,5");
        assertThat(english.number(Decimal.of("2.5"))).isEqualTo("2.5");
        assertThat(dutch.number(Decimal.of("1E+4"))).isEqualTo("10000");
    }

    @Test
    void a_period_is_said_with_whichever_end_is_known() {
        LocalDate end = LocalDate.of(2024, 4, 16);
        assertThat(dutch.period(Optional.of(DAY), Optional.of(end)))
                .contains("van 6 februari 2024 tot en met 16 april 2024");
        assertThat(dutch.period(Optional.of(DAY), Optional.empty())).contains("vanaf 6 februari 2024");
        assertThat(english.period(Optional.empty(), Optional.of(end))).contains("until 16 April 2024");
        assertThat(dutch.period(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void several_things_are_said_in_a_row() {
        assertThat(dutch.list(List.of("soep"))).isEqualTo("soep");
        assertThat(dutch.list(List.of("soep", "brood"))).isEqualTo("soep en brood");
        assertThat(english.list(List.of("soup", "bread", "cheese"))).isEqualTo("soup, bread and cheese");
        assertThat(dutch.list(List.of())).isEmpty();
    }

    @Test
    void a_capital_is_put_in_front_of_anything() {
        assertThat(Spoken.capital("één")).isEqualTo("Één");
        assertThat(Spoken.capital("")).isEmpty();
    }
}
