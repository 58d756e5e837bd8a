package pop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pop.model.Action;
import pop.model.Client;
import pop.model.Decimal;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Language;
import pop.model.Measure;
import pop.model.Pop;
import pop.model.Question;

/** The text of a new file. */
class FreshTest {

    static Stream<Path> pops() {
        return Corpus.pops();
    }

    @Test
    void a_new_pop_looks_like_one_that_a_person_would_write() {
        Facts measure = Facts.NONE.with(Fields.WHAT, "scholen").with(Fields.TARGET, Decimal.of("3.0"));
        Pop pop = new Pop(Facts.NONE
                        .with(Fields.BEGIN, LocalDate.of(2026, 2, 3))
                        .with(Fields.FORMAT, Decimal.ONE)
                        .with(Fields.LANGUAGE, Language.NL)
                        .with(Fields.PROFILE, List.of("vdab"))
                        .with(Fields.CLIENT, new Client(Facts.NONE.with(Fields.NAME, "Zoë D'Hondt"))))
                .plus(new Question(Facts.NONE
                        .with(Fields.TEXT, "Blijf ik in de zorg?\n\nEn hoe dan?")
                        .with(Fields.ID, "q1")))
                .plus(new Action(Facts.NONE
                        .with(Fields.TEXT, "Bellen: drie scholen")
                        .with(Fields.ID, "a1")
                        .with(Fields.BECAUSE, List.of("i1", "d1"))
                        .with(Fields.MEASURE, new Measure(measure))));

        assertThat(PopFile.fresh(pop)).isEqualTo("""
                        format: 1
                        language: nl
                        profile: vdab
                        client: {name: Zoë D'Hondt}
                        begin: 2026-02-03
                        questions:
                          - id: q1
                            text: |
                              Blijf ik in de zorg?

                              En hoe dan?
                        actions:
                          - id: a1
                            because: [i1, d1]
                            text: "Bellen: drie scholen"
                            measure: {what: scholen, target: 3}
                        """);
    }

    @ParameterizedTest
    @MethodSource("pops")
    void an_example_written_anew_reads_the_same(Path path) {
        Pop pop = Corpus.read(path).pop();

        assertThat(PopFile.of("new", PopFile.fresh(pop)).pop()).isEqualTo(pop);
    }

    @Test
    void any_pop_written_anew_reads_the_same_without_a_problem() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Pop pop = new RandomPop(random).pop(1 + random.nextInt(6));

            PopFile file = PopFile.of("new", PopFile.fresh(pop));

            assertThat(file.pop()).as("seed %s", seed).isEqualTo(pop);
            assertThat(file.problems()).as("seed %s", seed).isEmpty();
        }
    }

    @Test
    void a_pop_of_which_nothing_is_known_is_still_a_readable_file() {
        PopFile file = PopFile.of("new", PopFile.fresh(Pop.EMPTY));

        assertThat(file.pop()).isEqualTo(Pop.EMPTY);
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void a_file_without_anything_in_its_braces_can_be_begun() {
        Pop pop = Operations.ALL.get("add-question").apply(Pop.EMPTY);

        assertThat(PopFile.of("new", "{}\n").edit(pop).file().pop()).isEqualTo(pop);
    }
}
