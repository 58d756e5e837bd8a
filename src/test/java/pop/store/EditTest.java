package pop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Place;
import pop.model.Pop;
import pop.model.Question;

/** The hard cases below {@code src/test/resources/edits}: a folder per operation, a file as it is and as it becomes. */
class EditTest {

    static Stream<Path> cases() {
        return Corpus.edits(".before.yaml").filter(path -> !path.toString().contains("refused"));
    }

    static Stream<Path> refused() {
        return Corpus.edits(".before.yaml").filter(path -> path.toString().contains("refused"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_hard_case_becomes_what_its_other_file_says(Path before) {
        PopFile file = Corpus.read(before);
        Pop wanted = wanted(before, file);

        Edit edit = file.edit(wanted);

        String after = before.getFileName().toString().replace(".before.", ".after.");
        byte[] expected = Corpus.bytes(before.resolveSibling(after));
        assertThat(edit.text()).isEqualTo(new String(expected, StandardCharsets.UTF_8));
        assertThat(edit.file().pop()).isEqualTo(wanted);
        assertThat(edit.isNothing()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void asking_for_what_is_there_already_changes_nothing(Path before) {
        PopFile file = Corpus.read(before);
        Edit once = file.edit(wanted(before, file));

        assertThat(file.edit(file.pop()).isNothing()).isTrue();
        assertThat(once.file().edit(once.file().pop()).text()).isEqualTo(once.text());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_place_of_an_edit_holds_all_lines_that_changed(Path before) {
        PopFile file = Corpus.read(before);
        Edit edit = file.edit(wanted(before, file));
        List<String> was = file.text().lines().toList();
        List<String> is = edit.text().lines().toList();
        Place place = edit.place();

        assertThat(is.subList(0, place.line() - 1)).isEqualTo(was.subList(0, place.line() - 1));
        int after = is.size() - Math.min(is.size(), place.endLine());
        assertThat(is.subList(is.size() - after, is.size())).isEqualTo(was.subList(was.size() - after, was.size()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_cannot_be_done_safely_is_refused_with_the_reason(Path before) {
        PopFile file = Corpus.read(before);
        Pop wanted = Operations.ALL.get("add-question").apply(file.pop());

        EditRefused refused = catchThrowableOfType(EditRefused.class, () -> file.edit(wanted));

        String reason = before.getParent().getFileName().toString();
        assertThat(refused.reason()).isEqualTo(EditRefused.Reason.valueOf(reason));
        assertThat(refused.place().line()).isBetween(1, file.text().split("\n", -1).length);
    }

    @Test
    void a_value_that_would_not_read_back_as_it_was_meant_is_refused() {
        PopFile file = PopFile.of("a.pop.yaml", "questions:\n  - id: q1\n");
        Pop wanted = file.pop().plus(new Question(Facts.NONE.with(Fields.ID, "Q 2")));

        assertThatThrownBy(() -> file.edit(wanted))
                .isInstanceOfSatisfying(
                        EditRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(EditRefused.Reason.NOT_THE_SAME));
    }

    @Test
    void items_that_would_change_places_are_refused_as_their_lines_hold_more_than_the_model_knows() {
        PopFile file = PopFile.of("a.pop.yaml", "questions:\n  - id: q1   # eerst\n  - id: q2\n");
        List<Question> turned =
                List.of(file.pop().questions().get(1), file.pop().questions().get(0));
        Pop wanted = new Pop(file.pop().facts().with(Fields.QUESTIONS, turned));

        assertThatThrownBy(() -> file.edit(wanted))
                .isInstanceOfSatisfying(
                        EditRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(EditRefused.Reason.ORDER));
    }

    @Test
    void an_edit_that_would_change_an_alias_elsewhere_is_refused() {
        PopFile file = PopFile.of("a.pop.yaml", "actions:\n  - &a\n    id: a1\n    text: Bellen\nx-kopie: *a\n");

        assertThatThrownBy(() -> file.edit(Operations.ALL.get("set-text").apply(file.pop())))
                .isInstanceOfSatisfying(
                        EditRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(EditRefused.Reason.ANCHOR));
    }

    @Test
    void several_changes_at_once_are_several_splices() {
        PopFile file = PopFile.of("a.pop.yaml", "title: Plan # mijn\nquestions:\n  - id: q1\nx-los: 1\nactions: []\n");
        Pop wanted = Operations.ALL
                .get("add-profile")
                .andThen(Operations.ALL.get("add-question"))
                .apply(new Pop(file.pop().facts().with(Fields.TITLE, "POP: mijn plan")));

        assertThat(file.edit(wanted).text())
                .isEqualTo("title: \"POP: mijn plan\" # mijn\nprofile: self\nquestions:\n  - id: q1\n"
                        + "  - id: q2\n    text: En dan?\nx-los: 1\nactions: []\n");
    }

    private static Pop wanted(Path before, PopFile file) {
        return Operations.ALL.get(before.getParent().getFileName().toString()).apply(file.pop());
    }
}
