package pop.rules.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pop.model.Beside;
import pop.rule.Fault;
import pop.rules.Looked;
import pop.store.PopFile;

/** What is told of a file, and what is not told twice. */
class FileRulesTest {

    private static List<Fault> placeholders(String text) {
        return Looked.at("title: \"" + text + "\"\n").of(LeftPlaceholder.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TODO",
                "POP van TODO",
                "(TODO: naam)",
                "TBD.",
                "Datum TBD",
                "xxx",
                "XXXX",
                "lorem",
                "Lorem ipsum dolor sit",
                "in te vullen",
                "Nog in te vullen",
                "[in te vullen]",
                "…",
                "...",
                "POP van <naam>",
                "<...>",
                "<…>",
                "Ik kies <een van de drie> opleidingen"
            })
    void a_place_that_was_left_open_is_found(String text) {
        assertThat(placeholders(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik weet het nog niet...",
                "Blijf ik, of…",
                "Mijn TODO-lijst",
                "todo",
                "Mastodont",
                "TODOS",
                "De test was in te vullen op papier",
                "Boek: Lorem en ik",
                "xx",
                "xxx van mijn dochter",
                "Ik <3 lesgeven",
                "minder dan <5 en meer dan >2",
                "Zie <https://www.example.org/x>",
                "Mail naar <els@example.org>",
                "a -> b <- c"
            })
    void an_ordinary_sentence_is_no_placeholder(String text) {
        assertThat(placeholders(text)).isEmpty();
    }

    @Test
    void a_placeholder_is_found_however_deep_it_stands() {
        Looked looked = Looked.at("""
                title: POP
                client: {name: TODO}
                actions:
                  - id: a1
                    text: Ik bel
                    obstacles: [{risk: TBD, prevention: Een lijst}]
                    means: [geld, TODO]
                    comments: [{author: coach, text: xxx}]
                """);
        assertThat(looked.by("file"))
                .containsExactly(
                        "left-placeholder 2", "left-placeholder 6", "left-placeholder 7", "left-placeholder 8");
    }

    @Test
    void a_link_says_which_id_was_probably_meant() {
        assertThat(meant("I01")).isEqualTo("i1");
        assertThat(meant("mijn-inzigt")).isEqualTo("mijn-inzicht");
        assertThat(meant("i7")).isEmpty();
        assertThat(meant("i10")).isEmpty();
    }

    private static String meant(String id) {
        Looked looked = Looked.at("insights: [{id: i1, text: a}, {id: mijn-inzicht, text: b}]\n"
                + "decisions: [{id: d1, because: [" + id + "], text: c}]\n");
        Map<String, String> facts = looked.of(DanglingLink.class).get(0).facts();
        return facts.getOrDefault("meant", "");
    }

    @Test
    void a_link_of_any_key_is_followed() {
        Looked looked = Looked.at("""
                insights: [{id: i1, session: s1, text: a}]
                strengths: [{id: st1, helps: [g1], text: b}]
                actions: [{id: a1, because: [i1], evidence: [x1], replaces: a0, text: c}]
                exceptions: [{rule: missing-goal, item: a9, reason: d}]
                """);
        assertThat(looked.of(DanglingLink.class))
                .extracting(fault -> fault.facts().get("id"))
                .containsExactlyInAnyOrder("s1", "g1", "x1", "a0", "a9");
    }

    @Test
    void a_link_to_what_the_file_hides_is_told_once() {
        String hidden = "inzichten: [{id: i1, text: a}]\ndecisions: [{id: d1, because: [i1], text: b}]\n";
        String renamed = "insights: [{kenmerk: i1, text: a}]\ndecisions: [{id: d1, because: [i1], text: b}]\n";
        assertThat(Looked.at(hidden).by("file")).containsExactly("unknown-key 1");
        assertThat(Looked.at(renamed).by("file")).containsExactly("unknown-key 1");
    }

    @Test
    void every_item_without_id_is_offered_one_of_its_own() {
        Looked looked = Looked.at("""
                insights: [{text: a}, {id: i3, text: b}, {text: c}]
                wishes: [{text: d}]
                """);
        assertThat(looked.of(MissingId.class))
                .extracting(fault -> fault.facts().get("suggestion"))
                .containsExactly("i4", "i5", "w1");
    }

    @Test
    void an_id_shared_by_two_kinds_is_told_with_the_first_place() {
        Looked looked = Looked.at("insights: [{id: x, text: a}]\nactions: [{id: x, text: b}]\n");
        assertThat(looked.of(DuplicateId.class)).singleElement().satisfies(fault -> {
            assertThat(fault.at().path()).isEqualTo("actions[0].id");
            assertThat(fault.evidence())
                    .singleElement()
                    .satisfies(first -> assertThat(first.at().path()).isEqualTo("insights[0].id"));
        });
    }

    @Test
    void a_file_that_cannot_be_read_says_only_that() {
        assertThat(Looked.at("title: a: b\nfoo: 1\n").findings()).hasSize(1);
        assertThat(Looked.at("format: 7\nfoo: <x>\n").rules())
                .contains("unsupported-format")
                .doesNotContain("missing-title");
        assertThat(Looked.at(new byte[0]).by("file")).containsExactly("empty-file 1");
    }

    @Test
    void a_list_at_the_top_says_only_that() {
        assertThat(Looked.at("- a\n- b\n").findings()).hasSize(1);
    }

    @Test
    void linked_files_are_looked_for_only_where_the_pop_lies_somewhere() {
        PopFile file = PopFile.of("-", "attachments: [{id: x1, file: a.png}]\nprevious: {file: oud.pop.yaml}\n");
        assertThat(Looked.at(file, "vdab", Beside.NOTHING, Looked.TODAY).rules())
                .doesNotContain("missing-attachment");
        assertThat(Looked.at(file, "vdab", new Beside("a.pop.yaml", Set.of("a.png")), Looked.TODAY)
                        .of(MissingAttachment.class))
                .extracting(fault -> fault.facts().get("file"))
                .containsExactly("oud.pop.yaml");
    }

    @Test
    void every_profile_that_nobody_knows_is_told_with_those_there_are() {
        Looked looked = Looked.at("title: POP\nprofile:\n  - vdab\n  - kantoor\n  - selv\n");
        assertThat(looked.by("file")).containsExactly("unknown-value 4", "unknown-value 5");
        assertThat(looked.of(UnknownValue.class).get(0).facts())
                .containsEntry("known", "company, education, hiva, hiva-plus, self, social-economy, vdab");
        assertThat(looked.of(UnknownValue.class).get(1).facts()).containsEntry("meant", "self");
    }
}
