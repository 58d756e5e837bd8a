package pop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pop.model.Language;

/** Whatever text comes, an answer comes, and soon. */
class AnyTextTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int MEGABYTE = 1_000_000;
    /** Of most things a tenth will do; a whole megabyte of each takes its time. */
    private static final int MUCH = Boolean.getBoolean("pop.full") ? MEGABYTE : MEGABYTE / 10;

    private static final int TEXTS = Boolean.getBoolean("pop.full") ? 200_000 : 4_000;

    private static final String[] PIECES = {
        "ik",
        "wil",
        "elke",
        "week",
        "3",
        "keer",
        "per",
        "maand",
        "door",
        "te",
        "lopen",
        "voor",
        "1/2",
        "12/13",
        "2026",
        "tot",
        "op",
        "het",
        "einde",
        "van",
        "by",
        "the",
        "end",
        "of",
        "May",
        "every",
        "two",
        "weeks",
        "not",
        "niet",
        "om",
        "dat",
        ",",
        ".",
        ";",
        "-",
        "/",
        "€",
        "%",
        "😀",
        "\u202e",
        "שלום",
        "مرحبا",
        "\u0000",
        "\ud800",
        "'",
        "’s",
        "t/m",
        "16u30",
        "A1",
        "+",
        "a",
        "één",
        "tiental",
        "99999999999999999999",
        "31/02/2026",
        "0/0",
        "eind",
        "volgende",
        "de",
        "of",
        "en",
        "laatste",
        "\n",
        "\t",
        "honderdduizend",
        "x"
    };

    private static void answers(String text) {
        for (Language language : Language.values()) {
            Reading reading = Reading.of(text, language, Labelled.TODAY);
            int points = text.codePointCount(0, text.length());
            for (Verdict verdict : List.of(
                    reading.specific(),
                    reading.measurable(),
                    reading.activating(),
                    reading.timeBound(),
                    reading.positive())) {
                for (Span span : verdict.evidence()) {
                    assertThat(span.start()).isBetween(0, span.end());
                    assertThat(span.end()).isLessThanOrEqualTo(points);
                    int from = text.offsetByCodePoints(0, span.start());
                    assertThat(text.substring(from, text.offsetByCodePoints(from, span.end() - span.start())))
                            .isEqualTo(span.text());
                }
            }
        }
        LanguageGuess.of(text);
    }

    @Test
    void nothing_at_all_is_answered() {
        for (String text : List.of(
                "",
                " ",
                "\n",
                ".",
                "😀",
                "😀😀😀",
                "\u0000",
                "\ud800",
                "123",
                "'",
                "’",
                "-",
                "1/",
                "2x",
                "€",
                "שלום עולם 3",
                "\u202eabc")) {
            answers(text);
            assertThat(Reading.of(text, Language.NL, Labelled.TODAY).timeBound().no())
                    .isTrue();
        }
    }

    /** Processor time, as a busy computer is no fault of ours. */
    private static Duration cpu(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }

    @Test
    void random_words_are_answered_soon_with_spans_inside_the_text() {
        Random random = new Random(42);
        Duration took = cpu(() -> {
            for (int n = 0; n < TEXTS; n++) {
                StringBuilder text = new StringBuilder();
                for (int k = random.nextInt(40); k >= 0; k--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(5) == 0 ? "" : " ");
                }
                answers(text.toString());
            }
        });
        assertThat(took).isLessThan(SOON.multipliedBy(Math.max(1, TEXTS / 4_000)));
    }

    @Test
    void texts_in_two_languages_or_from_right_to_left_are_answered() {
        for (String text : List.of(
                "Ik wil de job en I will call three schools by Friday",
                "By Friday bel ik three scholen op",
                "אני רוצה לקרוא 3 ספרים עד יום שישי",
                "أريد أن أقرأ 3 كتب قبل يونيو",
                "\u202eIk bel tegen vrijdag drie scholen\u202c",
                "Ik 😀 bel 👩🏽‍🔧 drie 🏫 scholen 📅 tegen vrijdag",
                "\u0001\u0002\u0003\ufffd\ufffe drie\u0000scholen")) {
            answers(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Je veux trouver un travail avant la fin de l'année",
                "Ich möchte bis Ende März zwei Bewerbungen pro Woche schreiben",
                "Quiero encontrar trabajo antes de junio y aprender inglés",
                "Chcę znaleźć pracę do końca roku",
                "Yıl sonuna kadar yeni bir iş bulmak istiyorum",
                "أريد أن أجد عملاً قبل نهاية السنة",
                "🎯🎯🎯 2026"
            })
    void a_language_we_do_not_read_is_not_taken_for_one_we_do(String text) {
        assertThat(LanguageGuess.of(text)).isEmpty();
        answers(text);
    }

    @Test
    void random_characters_are_answered() {
        Random random = new Random(7);
        for (int n = 0; n < TEXTS / 4; n++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(60); k >= 0; k--) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95)));
            }
            answers(text.toString());
        }
    }

    @Test
    void much_of_any_one_thing_is_answered_soon() {
        for (String piece : List.of(
                "a",
                "1",
                "1/",
                "1.",
                ",",
                "'",
                "a'",
                "a-",
                "te ",
                "door ",
                "om ",
                "voor ",
                "elke ",
                "3 ",
                "3 keer ",
                "het einde van ",
                "maandag en ",
                "een ",
                "de ",
                "volgende ",
                "ik ",
                "wil ",
                "en ",
                "😀",
                "1-",
                "to ",
                "by ",
                "by writing and ",
                "I will ",
                "\n",
                "schrijven ",
                "door te lopen, ")) {
            String text = piece.repeat(MUCH / piece.length());
            for (Language language : Language.values()) {
                assertThat(cpu(() -> Reading.of(text, language, Labelled.TODAY)))
                        .as(piece)
                        .isLessThan(SOON);
            }
        }
    }

    @Test
    void a_megabyte_is_answered_soon() {
        String text =
                "Ik schrijf tegen vrijdag drie brieven door elke dag te oefenen, and I will call 2 schools by June. "
                        .repeat(MEGABYTE / 99);
        for (Language language : Language.values()) {
            assertThat(cpu(() -> Reading.of(text, language, Labelled.TODAY))).isLessThan(SOON);
        }
    }
}
