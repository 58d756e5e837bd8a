package pop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pop.model.Language;

/** What must hold when a sentence is changed: sentences are built from parts, so that each part can be left out or replaced. */
class LawsTest {
    private record Part(
            Language language,
            String start,
            List<String> does,
            List<String> amounts,
            List<String> things,
            List<String> times,
            String vague) {}

    private static final List<Part> PARTS = List.of(
            new Part(
                    Language.NL,
                    "Ik ga",
                    List.of("schrijven", "lezen", "oefenen", "voorbereiden"),
                    List.of("3", "twee", "tien", "vijfentwintig"),
                    List.of("brieven", "verslagen", "teksten over lassen"),
                    List.of(
                            "tegen vrijdag",
                            "voor 1 juni",
                            "binnen drie weken",
                            "dit kwartaal",
                            "tegen eind mei",
                            "na mijn stage",
                            "in het najaar",
                            "over zes maanden",
                            "uiterlijk 15/5",
                            "tegen Pasen",
                            "volgende maand",
                            "op 12 maart 2026"),
                    "enkele"),
            new Part(
                    Language.EN,
                    "I will",
                    List.of("write", "read", "practise", "prepare"),
                    List.of("3", "two", "ten", "twenty-five"),
                    List.of("letters", "reports", "texts about welding"),
                    List.of(
                            "by Friday",
                            "before June 1",
                            "within three weeks",
                            "this quarter",
                            "by the end of May",
                            "after my internship",
                            "in the autumn",
                            "in six months",
                            "no later than May 15",
                            "by Easter",
                            "next month",
                            "on 12 March 2026"),
                    "some"));

    private static String sentence(Part part, String does, String amount, String thing, String time) {
        String what = amount + " " + thing;
        String words = part.language() == Language.NL
                ? part.start() + " " + time + " " + what + " " + does
                : part.start() + " " + does + " " + what + " " + time;
        return words.replace("  ", " ").strip() + ".";
    }

    private static List<Met> met(Reading reading) {
        return List.of(
                reading.specific().met(),
                reading.measurable().met(),
                reading.activating().met(),
                reading.timeBound().met(),
                reading.positive().met());
    }

    private static Reading read(Part part, String sentence) {
        return Reading.of(sentence, part.language(), Labelled.TODAY);
    }

    private interface Law {
        void holds(Part part, String does, String amount, String thing, String time);
    }

    private static void everywhere(Law law) {
        for (Part part : PARTS) {
            for (String does : part.does()) {
                for (String amount : part.amounts()) {
                    for (String thing : part.things()) {
                        for (String time : part.times()) {
                            law.holds(part, does, amount, thing, time);
                        }
                    }
                }
            }
        }
    }

    @Test
    void removing_the_time_loses_the_time_and_nothing_else() {
        everywhere((part, does, amount, thing, time) -> {
            String with = sentence(part, does, amount, thing, time);
            List<Met> before = met(read(part, with));
            assertThat(before.get(3)).as(with).isEqualTo(Met.YES);
            List<Met> expected = new ArrayList<>(before);
            expected.set(3, Met.NO);
            assertThat(met(read(part, sentence(part, does, amount, thing, ""))))
                    .as(with)
                    .isEqualTo(expected);
        });
    }

    @Test
    void a_vague_word_for_the_only_quantity_loses_the_measure() {
        everywhere((part, does, amount, thing, time) -> {
            assertThat(read(part, sentence(part, does, amount, thing, time))
                            .measurable()
                            .yes())
                    .as(amount + " " + thing)
                    .isTrue();
            String vague = sentence(part, does, part.vague(), thing, time);
            assertThat(read(part, vague).measurable().no()).as(vague).isTrue();
        });
    }

    @Test
    void not_and_politeness_create_no_measure_and_no_time() {
        everywhere((part, does, amount, thing, time) -> {
            String bare = sentence(part, does, "", thing, "");
            for (String more : part.language() == Language.NL
                    ? List.of(" niet", " alstublieft", " graag, dank u")
                    : List.of(" not", " please", " thank you kindly")) {
                Reading reading = read(part, bare.replace(".", more + "."));
                assertThat(reading.measurable().no()).as(bare + more).isTrue();
                assertThat(reading.timeBound().no()).as(bare + more).isTrue();
            }
        });
    }

    @Test
    void a_claim_changes_nothing() {
        everywhere((part, does, amount, thing, time) -> {
            String sentence = sentence(part, does, amount, thing, time);
            String bare = sentence(part, does, "", thing, "");
            for (String claim : part.language() == Language.NL
                    ? List.of(" Dit is realistisch en haalbaar.", " Dat is meetbaar en tijdsgebonden.")
                    : List.of(" This is realistic and achievable.", " It is measurable and time-bound.")) {
                assertThat(met(read(part, sentence + claim)))
                        .as(sentence + claim)
                        .isEqualTo(met(read(part, sentence)));
                assertThat(met(read(part, bare + claim))).as(bare + claim).isEqualTo(met(read(part, bare)));
            }
        });
    }

    @Test
    void lower_case_and_a_missing_full_stop_change_nothing() {
        everywhere((part, does, amount, thing, time) -> {
            String sentence = sentence(part, does, amount, thing, time);
            List<Met> met = met(read(part, sentence));
            assertThat(met(read(part, sentence.toLowerCase(Locale.ROOT))))
                    .as(sentence)
                    .isEqualTo(met);
            assertThat(met(read(part, sentence.replace(".", "")))).as(sentence).isEqualTo(met);
        });
    }

    private static List<Labelled> own(Language language) throws IOException {
        List<Labelled> all = new ArrayList<>();
        for (String file : List.of("", "later-")) {
            all.addAll(Labelled.read(Path.of("src/test/resources/smart", file + language.tag() + ".jsonl")));
        }
        return all;
    }

    private static List<Met> met(String sentence, Language language) {
        return met(Reading.of(sentence, language, Labelled.TODAY));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void case_and_a_full_stop_change_nothing_in_any_sentence_of_our_own(Language language) throws IOException {
        for (Labelled sentence : own(language)) {
            String text = sentence.text();
            String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text + ".";
            assertThat(met(text.toLowerCase(Locale.ROOT), language)).as(text).isEqualTo(met(text, language));
            assertThat(met(bare, language)).as(text).isEqualTo(met(text, language));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_claim_changes_nothing_in_any_sentence_of_our_own(Language language) throws IOException {
        String claim = language == Language.NL ? " Dit is haalbaar." : " This is achievable.";
        for (Labelled sentence : own(language)) {
            String text = sentence.text();
            String closed = ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
            assertThat(met(closed + claim, language)).as(text).isEqualTo(met(closed, language));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void without_its_times_no_sentence_of_our_own_is_bound_in_time_and_each_is_as_positive_as_before(Language language)
            throws IOException {
        for (Labelled sentence : own(language)) {
            Reading reading = sentence.reading();
            String text = without(sentence.text(), reading);
            if (reading.timeBound().yes()
                    && reading.times().stream().noneMatch(time -> time.form() == TimeForm.RHYTHM)) {
                Reading rest = Reading.of(text, language, Labelled.TODAY);
                assertThat(rest.timeBound().yes()).as(text).isFalse();
                assertThat(rest.positive().met())
                        .as(text)
                        .isEqualTo(reading.positive().met());
            }
        }
    }

    private static String without(String text, Reading reading) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (SaidTime time : reading.times()) {
            int start = text.offsetByCodePoints(0, time.span().start());
            rest.append(text, from, Math.max(from, start));
            from = text.offsetByCodePoints(0, time.span().end());
        }
        return rest.append(text.substring(from))
                .toString()
                .replaceAll(" +", " ")
                .strip();
    }
}
