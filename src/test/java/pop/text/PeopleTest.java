package pop.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pop.model.Language;

/**
 * The verdicts beside what people said of the same sentences. All of these sentences were read while the grammar was made, so
 * that they hold it where it is; on sentences of others expect less (see the README beside them).
 * {@code mvn -q -Psmart-eval -Dfile=FILE} prints the same tables for any file of the same shape.
 */
class PeopleTest {
    private static final Path OWN = Path.of("src/test/resources/smart");

    private static List<Labelled> sentences(Language language) throws IOException {
        List<Labelled> all = new ArrayList<>(Labelled.read(OWN.resolve(language.tag() + ".jsonl")));
        all.addAll(Labelled.read(OWN.resolve("later-" + language.tag() + ".jsonl")));
        all.addAll(Labelled.read(OWN.resolve("others-" + language.tag() + ".jsonl")));
        return all;
    }

    private static ScoreTable matched(Language language) throws IOException {
        return new ScoreTable(
                sentences(language).stream().filter(Labelled::matched).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_table_is_printed(Language language) throws IOException {
        System.out.println(ScoreTable.of("our own sentences", sentences(language)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void we_have_at_least_three_hundred_sentences_of_our_own(Language language) throws IOException {
        assertThat(sentences(language).size()).isGreaterThanOrEqualTo(300);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void time_is_found_as_people_find_it(Language language) throws IOException {
        Tally time = matched(language).tool(Criterion.TIME_BOUND);
        assertThat(time.precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(time.recall()).isGreaterThanOrEqualTo(0.93);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void measures_are_found_as_people_find_them(Language language) throws IOException {
        Tally measurable = matched(language).tool(Criterion.MEASURABLE);
        assertThat(measurable.f1()).isGreaterThanOrEqualTo(0.92);
        assertThat(measurable.kappa()).isGreaterThanOrEqualTo(0.80);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void specific_and_activating_agree_with_people_about_as_people_agree_with_each_other(Language language)
            throws IOException {
        ScoreTable table = matched(language);
        assertThat(table.tool(Criterion.SPECIFIC).kappa()).isGreaterThanOrEqualTo(0.65);
        assertThat(table.tool(Criterion.ACTIVATING).kappa()).isGreaterThanOrEqualTo(0.70);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void goals_worded_away_from_something_are_found(Language language) throws IOException {
        assertThat(matched(language).tool(Criterion.POSITIVE).f1OfNo()).isGreaterThanOrEqualTo(0.90);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void all_criteria_together_agree_with_people(Language language) throws IOException {
        assertThat(matched(language).pooled().kappa()).isGreaterThanOrEqualTo(0.82);
    }

    @Test
    void a_file_of_your_own_is_scored() throws IOException {
        String file = System.getProperty("pop.smart.file", "");
        assumeTrue(!file.isEmpty(), "give a file with -Dfile=");
        assertThat(Files.exists(Path.of(file))).as(file).isTrue();
        System.out.println(ScoreTable.of(file, Labelled.read(Path.of(file))));
    }
}
