package pop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pop.model.Language;
import pop.view.BetterExamples.Example;

/** Which example of our own collection stands beside a sentence. */
class BetterExamplesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_example_is_whole_and_every_kind_is_known_by_words(Language language) {
        BetterExamples examples = BetterExamples.of(language);
        assertThat(examples.all())
                .hasSizeGreaterThan(50)
                .allSatisfy(one -> assertThat(one.weak()).isNotBlank().isNotEqualTo(one.better()));
        Set<String> kinds = examples.all().stream().map(Example::kind).collect(Collectors.toSet());
        assertThat(examples.kinds()).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource({
        "NL, Ik wil minder last van stress, evenwicht en stress",
        "NL, Beter leren omgaan met druk op het werk, evenwicht en stress",
        "NL, Ik wil vlotter Frans spreken met klanten, taal",
        "NL, Ik moet eens wat meer sporten, gezondheid",
        "NL, Ooit wil ik een eigen zaak, eigen zaak",
        "NL, Ik zou graag meer durven in vergaderingen, zelfvertrouwen",
        "EN, I want less stress, balance/stress",
        "EN, I want to quit smoking, health",
        "EN, I'd like my own business one day, own business",
        "EN, I should update my CV, application"
    })
    void the_example_is_of_the_same_kind_of_goal(Language language, String sentence, String kind) {
        assertThat(BetterExamples.of(language).nearest(sentence))
                .map(Example::kind)
                .contains(kind);
    }

    @Test
    void a_sentence_of_which_no_word_is_known_gets_none_and_no_sentence_gets_itself() {
        BetterExamples examples = BetterExamples.of(Language.NL);
        assertThat(examples.nearest("zxq qwrt")).isEmpty();
        assertThat(examples.nearest("")).isEmpty();
        for (Example one : examples.all()) {
            assertThat(examples.nearest(one.better()))
                    .map(Example::better)
                    .isNotEqualTo(java.util.Optional.of(one.better()));
        }
    }
}
