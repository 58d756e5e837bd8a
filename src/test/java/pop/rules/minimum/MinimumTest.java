package pop.rules.minimum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pop.rule.Fault;
import pop.rules.Looked;

/** What VDAB asks of every POP at least, where the words of the source leave room to go wrong. */
class MinimumTest {

    private static final String SOUND = """
            title: Mijn POP
            client: {name: Els Peeters}
            begin: 2026-02-03
            questions: [{id: q1, text: "Blijf ik in de zorg?"}]
            insights: [{id: i1, because: [q1], text: Ik leg graag rustig uit}]
            decisions: [{id: d1, because: [i1], text: Ik word praktijkleraar}]
            """;

    @Test
    void a_pop_with_only_a_choice_is_complete() {
        assertThat(Looked.at(SOUND).by("minimum")).isEmpty();
    }

    @Test
    void a_pop_with_only_an_action_is_complete() {
        String yaml = SOUND.replace("decisions: [{id: d1,", "actions: [{id: a1, due: 2026-06-30,");
        assertThat(Looked.at(yaml).by("minimum")).isEmpty();
    }

    @Test
    void a_training_is_an_action_also_without_a_sentence() {
        String yaml =
                SOUND.replaceAll("decisions.*", "actions: [{id: a1, training: {title: Lassen, end: 2026-06-30}}]");
        assertThat(Looked.at(yaml).by("minimum")).isEmpty();
    }

    @Test
    void a_goal_alone_is_no_choice() {
        String yaml = SOUND.replace("decisions: [{id: d1", "goals: [{id: g1");
        assertThat(Looked.at(yaml).by("minimum")).containsExactly("missing-choice 1");
    }

    @Test
    void what_is_missing_is_placed_at_its_section_if_that_stands_there() {
        String yaml = SOUND.replaceAll("decisions.*", "decisions:");
        assertThat(Looked.at(yaml).by("minimum")).containsExactly("missing-choice 6");
    }

    @Test
    void an_item_without_words_says_nothing_yet() {
        String yaml = SOUND.replace("text: Ik leg graag rustig uit", "text: ");
        assertThat(Looked.at(yaml).by("minimum")).containsExactly("missing-insight 5");
    }

    @Test
    void a_suggestion_counts_only_once_it_is_confirmed() {
        String suggestion = SOUND.replace("{id: q1, ", "{id: q1, author: coach, ");
        String confirmed = suggestion.replace("author: coach, ", "author: coach, confirmed: 2026-02-10, ");
        assertThat(Looked.at(suggestion).by("minimum")).containsExactly("missing-question 4");
        assertThat(Looked.at(suggestion).of(MissingQuestion.class))
                .singleElement()
                .extracting(Fault::variant)
                .isEqualTo("suggestion");
        assertThat(Looked.at(confirmed).by("minimum")).isEmpty();
    }

    @Test
    void a_suggestion_does_not_take_the_place_of_the_persons_own_question() {
        String yaml =
                SOUND.replace("questions: [", "questions: [{id: q2, author: coach, replaces: q1, text: En anders}, ");
        assertThat(Looked.at(yaml).by("minimum")).isEmpty();
    }

    @Test
    void a_question_that_was_reworded_still_counts_in_its_new_version() {
        String yaml = SOUND.replace("questions: [", "questions: [{id: q2, replaces: q1, text: Wat past bij mij}, ");
        assertThat(Looked.at(yaml).by("minimum")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POP",
                "Mijn pop",
                "POP1 van Els",
                "POP-plan",
                "Els' POP!",
                "PERSOONLIJK ONTWIKKELINGSPLAN",
                "Mijn persoonlijk  ontwikkelingsplan 2026",
                "Personal Development Plan"
            })
    void a_title_names_it_a_pop(String title) {
        assertThat(Looked.at(SOUND.replace("Mijn POP", "\"" + title + "\"")).by("minimum"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mijn plan", "Popmuziek en ik", "Laptops", "Ontwikkelingsplan", "Persoonlijk plan"})
    void a_title_that_names_something_else_does_not(String title) {
        assertThat(Looked.at(SOUND.replace("Mijn POP", title)).by("minimum")).containsExactly("missing-title 1");
    }

    @Test
    void a_mail_address_or_a_pseudonym_is_no_name() {
        assertThat(Looked.at(SOUND.replace("name: Els Peeters", "name: els@example.org"))
                        .by("minimum"))
                .containsExactly("missing-name 2");
        assertThat(Looked.at(SOUND.replace("name: Els Peeters", "pseudonym: Merel"))
                        .by("minimum"))
                .containsExactly("missing-name 2");
    }

    @Test
    void the_begin_date_of_the_first_voucher_is_that_of_the_first_pop() {
        String yaml = SOUND.replace("begin: 2026-02-03", "vouchers: [{number: 1, begin: 2026-02-03}]");
        assertThat(Looked.at(yaml).by("minimum")).isEmpty();
    }

    @Test
    void a_second_voucher_asks_for_a_begin_date_of_its_own() {
        String yaml = SOUND + "vouchers:\n  - {number: 2, kind: final}\n  - {number: 1}\n";
        assertThat(Looked.at(yaml).by("minimum")).containsExactly("missing-begin 8");
    }

    @Test
    void a_dutch_key_that_hides_something_is_told_once() {
        String yaml = SOUND.replace("insights:", "inzichten:")
                .replace("questions:", "loopbaanvraag:")
                .replace("decisions:", "keuzes:")
                .replace("title:", "titel:")
                .replace("client: {name:", "client: {naam:")
                .replace("begin:", "begindatum:");
        Looked looked = Looked.at(yaml);
        assertThat(looked.by("minimum")).isEmpty();
        assertThat(looked.by("thread")).doesNotContain("decision-without-origin 6");
        assertThat(looked.rules()).contains("unknown-key").doesNotContain("dangling-link");
    }

    @Test
    void what_hides_one_thing_does_not_excuse_another() {
        String yaml = SOUND.replace("client: {name: Els Peeters}", "coach: {naam: Jan Claes}")
                .replace("title: Mijn POP", "x-a: 1")
                .replace("text: Ik word praktijkleraar", "training: {titel: Lesgeven}, text: Ik word leraar");
        assertThat(Looked.at(yaml).by("minimum")).contains("missing-title 1", "missing-name 1");
    }

    @Test
    void a_name_in_the_wrong_place_is_told_once() {
        Looked looked = Looked.at(SOUND.replace("client: {name: Els Peeters}", "name: Els Peeters"));
        assertThat(looked.rules()).contains("unknown-key");
        assertThat(looked.by("minimum")).isEmpty();
    }

    @Test
    void a_title_in_the_wrong_place_is_told_once() {
        String yaml = SOUND.replace("title: Mijn POP", "x-a: 1").replace("Peeters}", "Peeters, title: Mijn POP}");
        Looked looked = Looked.at(yaml);
        assertThat(looked.rules()).contains("unknown-key");
        assertThat(looked.by("minimum")).isEmpty();
    }

    @Test
    void an_anchor_explains_nothing_that_is_missing() {
        String yaml = SOUND.replace("title: Mijn POP", "x-a: &a 1").replaceAll("insights.*", "");
        assertThat(Looked.at(yaml).by("minimum")).containsExactly("missing-title 1", "missing-insight 1");
    }

    @Test
    void a_slip_inside_a_suggestion_does_not_make_it_the_persons_own() {
        String yaml = SOUND.replace("{id: i1, ", "{id: i1, author: coach, tema: qualities, ");
        assertThat(Looked.at(yaml).by("minimum")).containsExactly("missing-insight 5");
    }

    @Test
    void words_that_became_a_comment_are_not_asked_for_again() {
        String yaml = SOUND.replaceAll("insights.*", "insights:\n  - id: i1\n    because: [q1]\n    text: #rustig");
        Looked looked = Looked.at(yaml);
        assertThat(looked.rules()).contains("text-became-comment");
        assertThat(looked.by("minimum")).isEmpty();
    }

    @Test
    void a_confirmation_on_an_unreadable_day_is_told_once() {
        String yaml = SOUND.replace("{id: q1, ", "{id: q1, author: coach, confirmed: 10/2/2026, ");
        Looked looked = Looked.at(yaml);
        assertThat(looked.rules()).contains("unreadable-date");
        assertThat(looked.by("minimum")).isEmpty();
    }

    @Test
    void where_no_pop_came_and_the_centre_kept_proof_nothing_is_asked() {
        String yaml = """
                title: Dossier
                vouchers:
                  - number: 1
                    begin: 2026-02-03
                    efforts: [{date: 2026-05-02, how: mail, file: mails/mail.eml}]
                sessions: [{id: s1, date: 2026-02-03, minutes: 90}]
                """;
        Looked looked = Looked.at(yaml);
        assertThat(looked.by("minimum")).isEmpty();
        assertThat(looked.by("thread")).isEmpty();
    }

    @Test
    void proof_without_a_date_excuses_nothing() {
        String yaml = "title: POP\nvouchers: [{number: 1, begin: 2026-02-03, efforts: [{how: mail}]}]\n";
        assertThat(Looked.at(yaml).by("minimum")).contains("missing-name 1");
        assertThat(Looked.at(yaml).rules()).contains("no-pop-no-proof");
    }

    @Test
    void proof_excuses_nothing_once_there_is_a_pop() {
        String yaml = """
                title: POP
                vouchers: [{number: 1, begin: 2026-02-03, efforts: [{date: 2026-05-02}]}]
                questions: [{id: q1, text: Blijf ik}]
                """;
        assertThat(Looked.at(yaml).by("minimum")).contains("missing-insight 1");
    }

    @Test
    void a_scan_of_a_paper_pop_is_a_pop_that_came() {
        String yaml = """
                title: POP
                form: paper
                vouchers: [{number: 1, begin: 2026-02-03, efforts: [{date: 2026-05-02}]}]
                attachments: [{id: x1, file: scan.pdf, kind: scan}]
                """;
        assertThat(Looked.at(yaml).by("minimum")).contains("missing-question 1");
    }

    @Test
    void only_the_current_version_of_an_action_must_leave_something_to_look_back_on() {
        String yaml = SOUND + """
                actions:
                  - {id: a1, because: [i1], text: Ik bel scholen}
                  - {id: a2, replaces: a1, due: 2026-06-30, text: Ik bel drie scholen}
                """;
        assertThat(Looked.at(yaml).by("minimum")).isEmpty();
    }

    @Test
    void an_action_with_an_unreadable_due_date_is_told_once() {
        String yaml = SOUND + "actions: [{id: a1, because: [i1], due: vrijdag, text: Ik bel drie scholen}]\n";
        assertThat(Looked.at(yaml).by("minimum")).isEmpty();
    }

    @Test
    void an_explanation_of_something_else_does_not_explain_the_image() {
        String yaml = SOUND + """
                form: visual
                attachments:
                  - {id: x1, file: collage.png, kind: collage}
                  - {id: x2, file: rapport.pdf, kind: report, explanation: Mijn testresultaten}
                """;
        assertThat(Looked.at(yaml).by("minimum")).containsExactly("visual-without-explanation 9");
    }

    @Test
    void a_paper_pop_or_a_bundle_with_a_collage_needs_no_explanation() {
        String attachment = "attachments: [{id: x1, file: scan.pdf, kind: scan}]\n";
        assertThat(Looked.at(SOUND + "form: paper\n" + attachment).by("minimum"))
                .isEmpty();
        assertThat(Looked.at(SOUND + "form: bundle\n" + attachment).by("minimum"))
                .isEmpty();
    }
}
