package pop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pop.model.Language;

/** What single sentences meet, with the words the verdicts rest on. */
class VerdictsTest {

    private static Reading nl(String sentence) {
        return Reading.of(sentence, Language.NL, Labelled.TODAY);
    }

    private static Reading en(String sentence) {
        return Reading.of(sentence, Language.EN, Labelled.TODAY);
    }

    private static String words(Reading reading, Function<Reading, Verdict> criterion) {
        return String.join(
                " | ",
                criterion.apply(reading).evidence().stream().map(Span::text).toList());
    }

    @Test
    void less_trouble_with_stress_is_neither_positive_nor_specific_nor_measurable_nor_bound_in_time() {
        Reading reading = nl("Ik wil minder last van stress");
        assertThat(reading.positive().no()).isTrue();
        assertThat(words(reading, Reading::positive)).isEqualTo("minder | last van");
        assertThat(reading.specific().no()).isTrue();
        assertThat(reading.measurable().no()).isTrue();
        assertThat(reading.timeBound().no()).isTrue();
        assertThat(reading.timeForm()).isEqualTo(TimeForm.NONE);
    }

    @Test
    void its_running_and_lunch_version_is_positive_specific_and_measurable_and_leaves_open_how_long() {
        Reading reading = nl(
                "ik zal meer ontspannen zijn op het werk door 1 keer per week te gaan lopen, 1 keer per week met mijn"
                        + " collega’s te gaan lunchen en elke vrijdag te overlopen wat ik die week gedaan heb en mijn planning maken"
                        + " voor volgende week.");
        assertThat(reading.positive().yes()).isTrue();
        assertThat(reading.specific().yes()).isTrue();
        assertThat(reading.measurable().yes()).isTrue();
        assertThat(reading.activating().yes()).isTrue();
        assertThat(reading.rhythmWithoutEnd()).isTrue();
        assertThat(words(reading, Reading::timeBound)).isEqualTo("1 keer per week | 1 keer per week | elke vrijdag");
        assertThat(reading.overload()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik ga elke week tot 18 december 2026 ontspannen van mijn bureau weg",
                "Mocht het niet lukken met de trein, dan neem ik de fiets",
                "Zonder iets uit te stellen tik ik elke namiddag mijn verslagen uit",
                "Ik pik 120 lijnen per uur met minder dan 1% fouten",
                "De lijsten zijn vrijdag getekend door mij, niet de nachtploeg"
            })
    void leaving_a_place_a_condition_and_what_is_set_aside_turn_nothing_away(String sentence) {
        assertThat(nl(sentence).positive().yes()).as(sentence).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stay off social media on Sundays",
                "Within five weeks I've weaned myself off energy drinks",
                "Absence through back pain needs to go down by a third this year"
            })
    void to_stay_off_be_weaned_off_and_go_down_turn_away(String sentence) {
        assertThat(en(sentence).positive().no()).as(sentence).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My reading level up from AVI E4 to AVI M6",
                "My resting pulse at 60 or lower by cycling to work",
                "By the audit every drum in the store carries a readable label",
                "Stay off social media on Sundays",
                "Each month our board publishes its minutes on the intranet"
            })
    void a_rung_a_bound_every_one_and_all_or_none_are_measures(String sentence) {
        assertThat(en(sentence).measurable().yes()).as(sentence).isTrue();
    }

    @Test
    void work_is_not_vague_where_the_trade_is_named() {
        Reading reading = en("By 30 June 2027 I work as an application trainer for a company in lab equipment");
        assertThat(reading.vague()).isEmpty();
        assertThat(reading.specific().yes()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik volg een cursus ISO 9001", "Ik verbeter mijn kennis van Office 365", "Ik wil een VCA",
                "Ik wil in 2026 ander werk", "Ik wil binnen 12 weken ander werk", "Ik werk aan hoofdstuk 3",
                "Ik wil een paar boeken lezen", "Ik kom om 9 uur"
            })
    void a_number_in_a_name_or_a_time_is_no_measure(String sentence) {
        assertThat(nl(sentence).measurable().no()).as(sentence).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I give 110 percent",
                "I want to work in a team of eight people",
                "I want to talk about ten years of work experience",
                "I want to be a more fun teacher next year",
                "I show one step at a time",
                "I am looking for a three-year course in healthcare"
            })
    void what_somebody_is_or_a_manner_of_speaking_is_no_measure(String sentence) {
        assertThat(en(sentence).measurable().no()).as(sentence).isTrue();
    }

    @Test
    void a_side_clause_turns_nothing_away() {
        assertThat(en("I will start with the task I like least").positive().yes())
                .isTrue();
        assertThat(nl("Al spreek ik nog niet vlot, ik bel drie scholen")
                        .positive()
                        .yes())
                .isTrue();
        assertThat(nl("Ik loop 10 kilometer zonder te stoppen").positive().yes())
                .isTrue();
    }

    @Test
    void to_get_the_better_of_something_turns_away_only_from_what_is_bad() {
        assertThat(nl("Ik wil mijn uitstelgedrag aanpakken").positive().no()).isTrue();
        assertThat(nl("Ik wil dit project aanpakken").positive().yes()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik bel drie scholen",
                "Ik haal een 8 voor wiskunde",
                "Ik ga van 10 naar 15",
                "Ik haal niveau B1",
                "Ik stijg met 15%",
                "Ik lees één boek",
                "Ik schrijf een tiental brieven",
                "Ik spaar €200",
                "voor 1 juni 5 sollicitaties",
                "Ik rond mijn opleiding lassen af",
                "Ik dien mijn eindverslag in",
                "Tegen juni heb ik mijn rijbewijs B behaald",
                "Ik ga vijfentwintig brieven schrijven"
            })
    void an_amount_a_level_or_an_end_one_can_check_is_a_measure(String sentence) {
        assertThat(nl(sentence).measurable().yes()).as(sentence).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik wandel elke dag om minder te piekeren",
                "Ik oefen tot het lukt, ook als ik niet kan slapen",
                "Ik wil niet alleen luisteren maar ook spreken",
                "Ik loop 5 km in minder dan 30 minuten"
            })
    void a_negative_in_a_purpose_a_side_clause_or_a_limit_is_no_fault(String sentence) {
        assertThat(nl(sentence).positive().yes()).as(sentence).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik wil niet meer te laat komen",
                "Ik stop met roken",
                "Minder vergaderen",
                "Ik zorg ervoor dat ik niet roep",
                "Ik wil nul fouten",
                "Ik ben mijn werk beu",
                "Mijn doel is om minder te snoepen"
            })
    void a_goal_worded_away_from_something_is_not_positive(String sentence) {
        assertThat(nl(sentence).positive().no()).as(sentence).isTrue();
    }

    @Test
    void trying_and_wishing_are_no_activity() {
        assertThat(nl("Ik doe mijn best om elke week twee boeken te lezen")
                        .activating()
                        .no())
                .isTrue();
        assertThat(en("I will try to read two books every week").activating().no())
                .isTrue();
        assertThat(nl("Ik wil elke week twee boeken lezen").activating().yes()).isTrue();
        assertThat(en("I want to be fit by reading two books").activating().yes())
                .isTrue();
    }

    @Test
    void the_voice_of_a_sentence_is_known() {
        assertThat(nl("Ik bel drie scholen").voice()).isEqualTo(Voice.FIRST);
        assertThat(nl("De klant zoekt ander werk").voice()).isEqualTo(Voice.ABOUT_SOMEONE);
        assertThat(nl("De klant zoekt ander werk").aboutSomeone())
                .extracting(Span::text)
                .containsExactly("De klant");
        assertThat(nl("Mevrouw wil ander werk").voice()).isEqualTo(Voice.ABOUT_SOMEONE);
        assertThat(nl("Ik help de klant verder").aboutSomeone()).isEmpty();
        assertThat(nl("Er moet een planning gemaakt worden").voice()).isEqualTo(Voice.PASSIVE);
        assertThat(nl("meer zelfvertrouwen").voice()).isEqualTo(Voice.THING);
        assertThat(en("Call two schools").voice()).isEqualTo(Voice.ACTION);
        assertThat(en("The trainee will call two schools").voice()).isEqualTo(Voice.ABOUT_SOMEONE);
    }

    @Test
    void too_much_in_one_sentence_is_seen() {
        assertThat(nl("Ik ga elke week lopen, zwemmen, fietsen, lezen, schrijven en koken")
                        .overload())
                .hasSizeGreaterThan(4);
        assertThat(nl("Ik bel drie scholen, schrijf een brief, bezoek een beurs, lees een boek en volg een cursus")
                        .overload())
                .hasSize(5);
        assertThat(en("I will run, swim, cook, read and paint every week").overload())
                .hasSize(5);
        assertThat(nl("Ik ga elke week lopen en zwemmen").overload()).isEmpty();
    }

    @Test
    void offsets_count_code_points() {
        Reading reading = nl("😀😀 Ik bel drie scholen");
        assertThat(reading.measurable().evidence()).containsExactly(new Span(10, 22, "drie scholen"));
    }

    @Test
    void the_language_is_guessed_from_small_words() {
        assertThat(LanguageGuess.of("Ik wil tegen juni een diploma")).contains(Language.NL);
        assertThat(LanguageGuess.of("I want a diploma by June")).contains(Language.EN);
        assertThat(LanguageGuess.of("😀 123")).isEmpty();
        assertThat(LanguageGuess.of("")).isEmpty();
    }
}
