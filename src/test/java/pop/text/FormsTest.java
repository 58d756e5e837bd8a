package pop.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pop.model.Language;

/** Forms of words lead back to the words the lexicon holds. */
class FormsTest {
    @ParameterizedTest
    @CsvSource({
        "maak, maken, FINITE",
        "schrijft, schrijven, FINITE",
        "lees, lezen, FINITE",
        "zit, zitten, FINITE",
        "gewerkt, werken, PARTICIPLE",
        "besteld, bestellen, PARTICIPLE",
        "geschreven, schrijven, PARTICIPLE",
        "afgerond, afronden, PARTICIPLE",
        "ingeschreven, inschrijven, PARTICIPLE",
        "afrond, afronden, FINITE",
        "optezoeken, opzoeken, INFINITIVE",
        "schryf, schrijven, FINITE"
    })
    void a_dutch_verb_is_known_in_all_its_forms(String word, String infinitive, Tag form) {
        Entry entry = Lexicon.of(Language.NL).find(word);
        assertThat(entry.lemma()).isEqualTo(infinitive);
        assertThat(entry.has(form)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "brieven, PRODUCT, true",
        "taken, PRODUCT, true",
        "briefje, PRODUCT, false",
        "briefjes, PRODUCT, true",
        "examens, EVENT, true",
        "lessen, SETTING, true",
        "eindverslag, PRODUCT, false",
        "zomercursussen, EVENT, true",
        "vaardigheden, ABSTRACT, true"
    })
    void a_dutch_noun_is_known_in_its_plural_its_diminutive_and_at_the_end_of_a_compound(
            String word, Tag tag, boolean plural) {
        Entry entry = Lexicon.of(Language.NL).find(word);
        assertThat(entry.has(tag)).isTrue();
        assertThat(entry.has(Tag.PLURAL)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({
        "writes, write, FINITE",
        "writing, write, GERUND",
        "planned, plan, PARTICIPLE",
        "studied, study, PARTICIPLE",
        "written, write, PARTICIPLE",
        "running, run, GERUND"
    })
    void an_english_verb_is_known_in_all_its_forms(String word, String infinitive, Tag form) {
        Entry entry = Lexicon.of(Language.EN).find(word);
        assertThat(entry.lemma()).isEqualTo(infinitive);
        assertThat(entry.has(form)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"NL, warmere", "NL, gezonder", "NL, vlotste", "EN, warmer", "EN, tidiest", "EN, busier"})
    void a_form_that_compares_is_known_from_its_adjective(Language language, String word) {
        assertThat(Lexicon.of(language).find(word).has(Tag.COMPARATIVE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"NL, vijfentwintig, 25", "NL, honderdtien, 110", "EN, twenty-five, 25"})
    void a_number_in_letters_has_its_value(Language language, String word, int value) {
        assertThat(Lexicon.of(language).find(word).value()).isEqualTo(value);
    }
}
