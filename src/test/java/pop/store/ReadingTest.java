package pop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pop.model.At;
import pop.model.Choices.Answer;
import pop.model.Choices.Status;
import pop.model.Decimal;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Place;
import pop.model.Pop;
import pop.model.Problem;
import pop.model.Shape;
import pop.model.Type;

/** What the reader makes of a file, and what it says of what it cannot make anything of. */
class ReadingTest {

    @Test
    void every_field_there_is_is_read_whatever_the_hand() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Pop whole = new RandomPop(random).whole();

            PopFile file = PopFile.of("a.pop.yaml", new RandomHand(random).write(whole));

            assertThat(file.problems()).as("seed %s", seed).isEmpty();
            assertThat(file.pop()).as("seed %s", seed).isEqualTo(whole);
        }
    }

    @Test
    void every_scalar_is_a_text_and_nothing_is_guessed() {
        Map<String, String> typed = new TreeMap<>(Map.of(
                "2:30", "2:30", "no", "no", "0412", "0412", "2026-01-01", "2026-01-01", "1e3", "1e3", "null", "null"));
        typed.forEach((written, read) -> assertThat(read("questions: [{id: q1, text: " + written + "}]")
                        .pop()
                        .questions()
                        .get(0)
                        .text())
                .contains(read));
    }

    @ParameterizedTest
    @CsvSource({"yes,true", "no,false", "ja,true", "nee,false", "true,true", "false,false", "'\"ja\"',true"})
    void yes_and_no_are_said_in_either_language(String written, boolean read) {
        Item action = read("actions: [{id: a1, price: {acceptable: " + written + "}}]")
                .pop()
                .actions()
                .get(0);

        assertThat(action.facts().get(Fields.PRICE).orElseThrow().facts().get(Fields.ACCEPTABLE))
                .contains(read);
    }

    @ParameterizedTest
    @CsvSource({"ja,YES", "no,NO", "deels,PARTLY", "partly,PARTLY"})
    void the_answers_of_a_self_evaluation_may_be_partly(String written, Answer read) {
        Pop pop = read("self_evaluations: [{answers: {goals_clear: " + written + "}}]")
                .pop();

        Facts answers = pop.facts()
                .list(Fields.SELF_EVALUATIONS)
                .get(0)
                .facts()
                .get(Fields.ANSWERS)
                .orElseThrow()
                .facts();
        assertThat(answers.fields()).extracting(Field::name).containsExactly("goals_clear");
        assertThat(answers.raw(answers.fields().iterator().next())).contains(read);
    }

    @ParameterizedTest
    @CsvSource({"'2,5',2.5", "2.5,2.5", "90,90", "'\"2,5\"',2.5", "-1,-1", "007,7"})
    void numbers_have_a_point_or_a_comma(String written, Decimal read) {
        assertThat(read("hours_per_week: " + written).pop().facts().get(Fields.HOURS_PER_WEEK))
                .contains(read);
    }

    @Test
    void hours_may_stand_for_minutes() {
        assertThat(read("sessions:\n  - hours: 2,5").pop().sessions().get(0).minutes())
                .contains(Decimal.of("150.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "\"2026-11-21\"", "'2026-11-21'"})
    void dates_are_iso_quoted_or_not(String written) {
        assertThat(read("begin: " + written).pop().begin()).contains(LocalDate.of(2026, 11, 21));
    }

    @ParameterizedTest
    @CsvSource({"21/11/2026,2026-11-21", "2026-11-21T10:00,2026-11-21", "1-2-2026,2026-02-01"})
    void another_way_to_write_a_date_is_answered_with_the_iso_date(String written, String remedy) {
        Problem problem = only(read("begin: " + written));

        assertThat(problem.kind()).isEqualTo(Problem.Kind.UNREADABLE_DATE);
        assertThat(problem.variant()).isEqualTo("meant");
        assertThat(problem.facts()).containsEntry("remedy", remedy).containsEntry("value", written);
        assertThat(problem.place()).isEqualTo(new Place(1, 8, 1, 8 + written.length()));
    }

    @Test
    void a_day_that_does_not_exist_is_no_date() {
        assertThat(only(read("begin: 2026-02-30")).kind()).isEqualTo(Problem.Kind.UNREADABLE_DATE);
    }

    @Test
    void a_number_cut_in_two_between_braces_is_one_problem() {
        PopFile file = read("sessions:\n  - {id: s1, hours: 2,5, kind: intake}");

        Problem problem = only(file);
        assertThat(problem.kind()).isEqualTo(Problem.Kind.UNREADABLE_NUMBER);
        assertThat(problem.variant()).isEqualTo("braces");
        assertThat(problem.facts()).containsEntry("value", "2,5").containsEntry("remedy", "hours: \"2,5\"");
        assertThat(problem.place()).isEqualTo(new Place(2, 21, 2, 24));
        assertThat(file.pop().sessions().get(0).facts().has(Fields.HOURS)).isFalse();
    }

    @Test
    void one_bare_text_where_a_list_belongs_is_answered_with_the_list() {
        Problem problem = only(read("goals:\n  - id: g1\n    because: d1"));

        assertThat(problem.kind()).isEqualTo(Problem.Kind.WRONG_KIND);
        assertThat(problem.facts()).containsEntry("remedy", "because: [d1]");
        assertThat(problem.at().path()).isEqualTo("goals[0].because");
    }

    @Test
    void the_profile_may_be_one_bare_name() {
        assertThat(read("profile: vdab").pop().profiles()).containsExactly("vdab");
        assertThat(read("profile: [vdab, self]").pop().profiles()).containsExactly("vdab", "self");
    }

    @Test
    void keys_of_the_owner_are_passed_over_at_every_level() {
        PopFile file = read("""
                x-centrum: {dossier: 4711, text: Doel}
                actions:
                  - id: a1
                    x-kleur: rood
                    measure: {what: keer, x-bron: [a, {b: c}]}
                    evaluations:
                      - {date: 2026-01-01, x-los: }
                """);

        assertThat(file.problems()).isEmpty();
        assertThat(file.pop().actions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "loopbaanvraag,questions",
        "Loopbaanvraag,questions",
        "acties,actions",
        "klant,client",
        "action,actions",
        "tiltle,title"
    })
    void an_unknown_key_is_answered_with_the_one_that_is_meant(String key, String meant) {
        Problem problem = only(read("format: 1\n" + key + ": iets"));

        assertThat(problem.kind()).isEqualTo(Problem.Kind.UNKNOWN_KEY);
        assertThat(problem.facts()).containsEntry("key", key).containsEntry("meant", meant);
        assertThat(problem.place()).isEqualTo(new Place(2, 1, 2, 1 + key.length()));
    }

    @Test
    void a_key_that_is_at_home_elsewhere_is_answered_with_where() {
        Problem problem = only(read("insights:\n  - id: i1\n    due: 2026-01-01"));

        assertThat(problem.variant()).isEqualTo("elsewhere");
        assertThat(problem.facts()).containsEntry("where", "goals");
    }

    @Test
    void a_value_outside_its_closed_list_is_answered_with_the_list() {
        Problem problem = only(read("actions:\n  - {id: a1, status: actief}"));

        assertThat(problem.kind()).isEqualTo(Problem.Kind.UNKNOWN_VALUE);
        assertThat(problem.facts())
                .containsEntry("known", "planned, active, done, dropped")
                .containsEntry("meant", "active");
    }

    @Test
    void the_words_of_a_text_that_became_a_comment_are_shown() {
        Problem whole = only(read("questions:\n  - id: q1\n    text: #leren"));
        Problem tail = only(read("questions:\n  - id: q1\n    text: cursus #3"));

        assertThat(whole.kind()).isEqualTo(Problem.Kind.TEXT_BECAME_COMMENT);
        assertThat(whole.facts()).containsEntry("remedy", "text: \"#leren\"");
        assertThat(tail.facts()).containsEntry("remedy", "text: \"cursus #3\"");
    }

    @Test
    void items_that_are_left_open_are_left_out_and_the_places_of_the_others_stay_right() {
        PopFile file = read("questions:\n  -\n  - id: q1\n  - {}\n  - null\n  - id: q2\n");

        assertThat(file.pop().questions()).extracting(Item::id).contains(java.util.Optional.of("q2"));
        Item last = file.pop().find("q2").orElseThrow();
        assertThat(file.place(file.pop().at(last))).isEqualTo(new Place(6, 5, 6, 11));
    }

    @Test
    void what_is_missing_is_placed_at_the_nearest_thing_around_it() {
        PopFile file = read("format: 1\ngoals:\n  - id: g1\n");
        At goal = At.ROOT.in(Fields.GOALS).nth(0);

        assertThat(file.place(goal.in(Fields.TEXT))).isEqualTo(file.place(goal));
        assertThat(file.place(At.ROOT.in(Fields.TITLE))).isEqualTo(Place.TOP);
        assertThat(file.place(At.ROOT.in(Fields.GOALS))).isEqualTo(new Place(2, 1, 2, 6));
    }

    @Test
    void columns_count_code_points_and_no_byte_order_mark() {
        PopFile file = read("\uFEFFtitle: 😀\r\nquestions: [{id: q1, text: 😀😀 ja}]");
        At text = At.ROOT.in(Fields.QUESTIONS).nth(0).in(Fields.TEXT);

        assertThat(file.place(At.ROOT.in(Fields.TITLE))).isEqualTo(new Place(1, 8, 1, 9));
        assertThat(file.place(text)).isEqualTo(new Place(2, 28, 2, 33));
        assertThat(file.source().lineText(0)).isEqualTo("title: 😀");
    }

    @Test
    void a_done_date_without_a_status_still_means_done() {
        assertThat(read("actions: [{id: a1, done: 2026-01-01}]")
                        .pop()
                        .actions()
                        .get(0)
                        .status())
                .isEqualTo(Status.DONE);
    }

    @Test
    void bytes_that_are_no_utf_8_are_a_problem_at_the_byte() {
        PopFile file = PopFile.of("a", "title: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(only(file).kind()).isEqualTo(Problem.Kind.NOT_UTF_8);
        assertThat(only(file).place()).isEqualTo(new Place(1, 11, 1, 11));
        assertThat(only(file).facts()).containsEntry("byte", "e9");
    }

    @Test
    void anchors_and_merge_keys_are_read_and_noted() {
        PopFile file = read("x-basis: &b {due: 2026-01-01}\nactions:\n  - {id: a1, <<: *b}\n");

        assertThat(file.pop().actions().get(0).due()).contains(LocalDate.of(2026, 1, 1));
        assertThat(file.problems()).extracting(Problem::kind).containsOnly(Problem.Kind.ANCHOR_USED);
    }

    @Test
    void no_two_fields_of_a_shape_have_the_same_key() {
        assertThat(shapes(Fields.POP, new TreeMap<>()).values())
                .allSatisfy(shape -> assertThat(shape.fields())
                        .extracting(Field::name)
                        .containsExactlyElementsOf(new java.util.LinkedHashSet<>(
                                shape.fields().stream().map(Field::name).toList())));
    }

    @Test
    void every_shape_has_a_name_of_its_own() {
        assertThat(new TreeSet<>(shapes(Fields.POP, new TreeMap<>()).keySet())).hasSizeGreaterThan(30);
    }

    private static Map<String, Shape<?>> shapes(Shape<?> shape, Map<String, Shape<?>> found) {
        if (found.put(shape.name(), shape) == null) {
            for (Field<?> field : shape.fields()) {
                Type<?> type = field.type() instanceof Type.ListOf<?> list ? list.of() : field.type();
                if (type instanceof Type.Part<?> part) {
                    shapes(part.shape(), found);
                }
            }
        }
        return found;
    }

    private static Problem only(PopFile file) {
        assertThat(file.problems()).hasSize(1);
        return file.problems().get(0);
    }

    private static PopFile read(String text) {
        return PopFile.of("a.pop.yaml", text);
    }
}
