package pop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pop.model.Pop;
import pop.model.Problem;
import pop.report.JsonPop;

class JsonDocumentTest {

    private static JsonDocument read(String json) {
        return JsonDocument.of(json.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonDocument pop(String inside) {
        return read("{\"schema_version\": 1, \"kind\": \"pop\", \"pop\": " + inside + "}");
    }

    @Test
    void any_plan_comes_back_as_it_went_and_so_does_the_file_that_is_made_of_it() {
        Random random = new Random(20260301);
        for (int i = 0; i < 60; i++) {
            Pop pop = new RandomPop(random).pop(1 + random.nextInt(4));
            JsonDocument document = read(JsonPop.exported(pop));
            assertThat(document.state()).isEqualTo(JsonDocument.State.POP);
            assertThat(document.problems()).isEmpty();
            assertThat(document.pop()).isEqualTo(pop);
            assertThat(PopFile.of("x", PopFile.fresh(document.pop())).pop()).isEqualTo(pop);
        }
    }

    @Test
    void what_is_no_plan_says_so() {
        assertThat(read("").state()).isEqualTo(JsonDocument.State.NO_JSON);
        assertThat(read("format: 1").state()).isEqualTo(JsonDocument.State.NO_JSON);
        assertThat(read("{\"kind\": ").state()).isEqualTo(JsonDocument.State.NO_JSON);
        assertThat(read("{} {}").state()).isEqualTo(JsonDocument.State.NO_JSON);
        assertThat(read("[".repeat(100_000)).state()).isEqualTo(JsonDocument.State.NO_JSON);
        assertThat(JsonDocument.of(new byte[] {'"', (byte) 0xFF, '"'}).state()).isEqualTo(JsonDocument.State.NO_JSON);
        assertThat(read("[]").state()).isEqualTo(JsonDocument.State.NO_POP);
        assertThat(read("{\"kind\": \"show\", \"pop\": {}}").state()).isEqualTo(JsonDocument.State.NO_POP);
        assertThat(read("{\"schema_version\": 2, \"kind\": \"pop\", \"pop\": {}}")
                        .state())
                .isEqualTo(JsonDocument.State.NEWER);
    }

    @Test
    void a_member_that_nobody_knows_is_a_problem_with_its_place() {
        JsonDocument document =
                pop("{\n  \"actions\": [\n    {\"id\": \"a1\", \"txet\": \"😀\", \"due\": \"morgen\"}]}");
        assertThat(document.problems()).hasSize(2);
        assertThat(document.problems().get(0).kind()).isEqualTo(Problem.Kind.UNKNOWN_KEY);
        assertThat(document.problems().get(0).place().line()).isEqualTo(3);
        assertThat(document.problems().get(0).place().column()).isEqualTo(18);
        assertThat(document.problems().get(1).place().column()).isEqualTo(38);
    }

    @Test
    void keys_of_somebody_else_are_counted_and_passed_over() {
        JsonDocument document =
                pop("{\"x-a\": {\"x-b\": 1}, \"actions\": [{\"id\": \"a1\", \"x-c\": []}], \"begin\": null}");
        assertThat(document.problems()).isEmpty();
        assertThat(document.ownKeys()).isEqualTo(2);
        assertThat(document.pop().facts().fields()).hasSize(1);
    }

    @Test
    void a_json_text_cut_off_anywhere_is_told() {
        String whole = JsonPop.exported(new RandomPop(new Random(7)).pop(3)).strip();
        for (int i = 0; i < whole.length(); i += 7) {
            assertThat(read(whole.substring(0, i)).state()).isEqualTo(JsonDocument.State.NO_JSON);
        }
    }
}
