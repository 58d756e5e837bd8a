package pop.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pop.model.Language;

/** What is a deed of the person and what is not, class by class. */
class DeedsTest {
    private static Reading nl(String sentence) {
        return Reading.of(sentence, Language.NL, Labelled.TODAY);
    }

    private static Reading en(String sentence) {
        return Reading.of(sentence, Language.EN, Labelled.TODAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elke schooldag smeert Karel zelf zijn boterhammen in de keuken.",
                "Twee keer per week een kwartier op de roeimachine.",
                "Ik word voor 1 maart lid van de zwemclub in Ieper.",
                "Ik blijf elke dinsdag naar de tandarts gaan met mijn zoon.",
                "Het schrift wordt door Lotte zelf ingevuld na elke les.",
                "Rond Pasen ruimen we met de buren de kelder leeg.",
                "Tegen vrijdag probeert Jana de nieuwe naaimachine uit."
            })
    void a_dutch_deed_is_found_whoever_does_it(String sentence) {
        assertThat(nl(sentence).activating().yes()).as(sentence).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our evening crew swaps all bulbs in the corridor this quarter.",
                "I'm transferring 40 euros to the holiday jar out of each pay packet.",
                "The trainee and her tutor fold the towels together every Friday.",
                "Each coat is brushed and labelled by me on Thursday nights.",
                "Fifteen minutes of scales daily after tea.",
                "Have a chat with my landlord about the broken boiler in the kitchen.",
                "When I lose the thread I stop, underline the word and look it up."
            })
    void an_english_deed_is_found_whoever_does_it(String sentence) {
        assertThat(en(sentence).activating().yes()).as(sentence).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik wil leren lassen in de werkplaats van mijn oom.",
                "Ik wil een telefoongesprek met een leverancier durven voeren.",
                "Vroeger ging ik drie keer per week zwemmen in Gent.",
                "Ik wil dat mijn baas elke week een verslag leest.",
                "Tegen Pasen rook ik nog hoogstens vijf sigaretten per dag.",
                "Binnen een jaar wil ik vooruitgang boeken op drie vlakken."
            })
    void what_is_learned_dared_past_wished_of_others_or_cut_down_is_no_deed(String sentence) {
        assertThat(nl(sentence).activating().no()).as(sentence).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to have the nerve to tell my barber the truth.",
                "I want us to be cooking together in the new kitchen.",
                "Take at least six points from our next three matches.",
                "I want to go from holding a plank for 40 seconds to two minutes.",
                "They offer me a contract in the warehouse in May."
            })
    void what_is_dared_wished_of_others_gained_raised_or_done_to_me_is_no_deed(String sentence) {
        assertThat(en(sentence).activating().no()).as(sentence).isTrue();
    }

    @Test
    void numbers_of_what_is_there_already_measure_nothing() {
        assertThat(nl("Er moet meer samengewerkt worden tussen de twee diensten.")
                        .measurable()
                        .no())
                .isTrue();
        assertThat(en("I'd like to be a kinder sister to the three of them.")
                        .measurable()
                        .no())
                .isTrue();
        assertThat(en("I introduce myself by name to every patient on the ward.")
                        .measurable()
                        .yes())
                .isTrue();
    }

    @Test
    void a_date_beside_nothing_definite_measures_nothing() {
        assertThat(nl("Ik lees tegen 26 februari over bomen").measurable().no()).isTrue();
        assertThat(nl("Ik wil nee leren zeggen tegen mijn collega's voor eind juni")
                        .measurable()
                        .no())
                .isTrue();
    }

    @Test
    void everyday_verbs_are_not_vague_and_working_on_something_is() {
        assertThat(nl("Wat gaat goed en wat wil ik zeggen of doen of beginnen?").vague())
                .hasSize(1);
        assertThat(nl("Ik ga het logboek nagaan en bijwerken").vague()).isEmpty();
        assertThat(nl("Ik werk aan mezelf").vague()).isNotEmpty();
        assertThat(nl("Aan mezelf werken").vague()).isNotEmpty();
    }
}
