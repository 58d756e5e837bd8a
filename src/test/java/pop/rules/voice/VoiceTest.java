package pop.rules.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pop.model.Beside;
import pop.rule.Fault;
import pop.rules.Looked;
import pop.store.PopFile;

/** Whose words stand in a POP: the coach's, the client's, or words about the client. */
class VoiceTest {

    private static final String REPORT = """
            title: POP
            client: {name: Els Peeters}
            questions: [{id: q1, author: coach, text: Werk zonder nachten}]
            insights: [{id: i1, author: coach, because: [q1], text: Uitleggen geeft energie}]
            actions: [{id: a1, author: coach, because: [i1], due: 2026-05-08, text: Een dag meelopen}]
            """;

    @Test
    void a_suggestion_that_the_client_confirmed_is_the_clients() {
        String yaml = "insights: [{id: i1, text: Zelf}, {id: i2, author: coach, text: Rustig}]\n";
        assertThat(Looked.at(yaml).by("voice")).containsExactly("unconfirmed-suggestion 1");
        assertThat(Looked.at(yaml.replace("coach,", "coach, confirmed: 2026-02-10,"))
                        .by("voice"))
                .isEmpty();
    }

    @Test
    void every_kind_of_item_can_be_a_suggestion_but_homework_and_documents() {
        String yaml = """
                decisions: [{id: d1, text: Zelf gekozen}]
                wishes: [{id: w1, author: coach, text: Dagdienst}]
                strengths: [{id: st1, author: coach, text: Doorzetten}]
                competences: [{id: c1, author: coach, name: Lassen}]
                agreements: [{id: ag1, author: coach, text: Dinsdag tot vier}]
                sessions: [{id: s1, author: coach, date: 2026-02-03, minutes: 90}]
                homework: [{id: h1, author: coach, text: Drie vacatures lezen}]
                attachments: [{id: x1, author: coach, file: verslag.pdf}]
                """;
        assertThat(Looked.at(yaml).of(UnconfirmedSuggestion.class)).hasSize(4);
    }

    @Test
    void an_action_that_is_only_a_training_is_a_suggestion_too() {
        String yaml =
                "insights: [{id: i1, text: Zelf}]\nactions: [{id: a1, author: coach, training: {title: Lassen}}]\n";
        assertThat(Looked.at(yaml).by("voice")).containsExactly("unconfirmed-suggestion 2");
    }

    @Test
    void a_confirmation_on_an_unreadable_day_is_told_once() {
        String yaml = "insights: [{id: i1, author: coach, confirmed: vorige week, text: Rustig}]\n";
        assertThat(Looked.at(yaml).by("voice")).isEmpty();
    }

    @Test
    void where_the_coach_says_everything_that_is_told_once() {
        assertThat(Looked.at(REPORT).by("voice")).containsExactly("coach-report 3");
    }

    @Test
    void where_a_report_is_allowed_its_suggestions_are_told_one_by_one() {
        PopFile file = PopFile.of("els.pop.yaml", REPORT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Looked looked = Looked.at(file, "education", Beside.NOTHING, Looked.TODAY);
        assertThat(looked.by("voice"))
                .containsExactly("unconfirmed-suggestion 3", "unconfirmed-suggestion 4", "unconfirmed-suggestion 5");
    }

    @Test
    void one_thing_of_the_clients_own_makes_it_no_report() {
        for (String own : List.of("questions: [{id: q1,", "insights: [{id: i1,", "actions: [{id: a1,")) {
            String yaml = REPORT.replace(own + " author: coach,", own);
            assertThat(Looked.at(yaml).of(CoachReport.class)).as(own).isEmpty();
        }
        assertThat(Looked.at(REPORT + "decisions: [{id: d1, text: Ik word leraar}]\n")
                        .of(CoachReport.class))
                .isEmpty();
    }

    @Test
    void a_report_without_actions_is_a_report_but_one_suggestion_is_not() {
        assertThat(Looked.at(REPORT.replaceAll("actions.*\n", "")).of(CoachReport.class))
                .hasSize(1);
        assertThat(Looked.at(REPORT.replaceAll("(actions|questions).*\n", "")).of(CoachReport.class))
                .isEmpty();
    }

    @Test
    void a_suggested_rewording_does_not_take_the_clients_question_away() {
        String yaml = REPORT.replace("questions: [", "questions: [{id: q0, text: Wat past bij mij}, ")
                .replace("coach, text: Werk", "coach, replaces: q0, text: Werk");
        assertThat(Looked.at(yaml).of(CoachReport.class)).isEmpty();
    }

    @Test
    void an_exception_in_consultation_allows_a_report_and_one_without_does_not() {
        String exception = "exceptions: [{rule: coach-report, reason: Samen geschreven, in_consultation: yes}]\n";
        assertThat(Looked.at(REPORT + exception).linesOf(new CoachReport())).isEmpty();
        assertThat(Looked.at(REPORT + exception.replace(", in_consultation: yes", ""))
                        .linesOf(new CoachReport()))
                .containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De klant wil minder nachten",
                "Klant heeft nood aan vaste uren",
                "Cliënt zoekt werk dichtbij",
                "Mevrouw wil halftijds werken",
                "Mevr. Peeters twijfelt over de zorg",
                "Hij wil leraar worden",
                "Zij heeft talent voor uitleg",
                "Els merkt dat vaste uren rust geven",
                "Els Peeters wil leraar worden",
                "Nu zoekt de klant iets nieuws",
                "Besproken: de klant kiest voor het onderwijs",
                "Hoe kan zij werk vinden zonder nachten",
                "The client wants fixed hours",
                "He would like to teach"
            })
    void a_sentence_about_the_client_is_found(String text) {
        assertThat(about(text)).singleElement().satisfies(fault -> {
            assertThat(text).contains(fault.facts().get("words"));
            assertThat(fault.evidence()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De klant is bij mij koning",
                "Ik vraag wat de klant wil",
                "De klant sneller terugbellen",
                "Klanten willen snel antwoord",
                "Klantvriendelijk zijn aan de telefoon",
                "Mevrouw Maes heeft een plaats vrij",
                "Daarna belt mevrouw Maes terug",
                "Zij aan zij werken met een leraar",
                "Zij-instromer worden in het onderwijs",
                "Zij werken in ploegen",
                "Een leraar kent zijn klas. Hij weet wie hulp wil",
                "De wil om te leren is er",
                "Peetersstraat 4 is dichtbij",
                "We zien wel: de klant wil veel",
                "Help the client faster",
                "Client work and fixed hours"
            })
    void a_sentence_about_work_or_somebody_else_is_not(String text) {
        assertThat(about(text)).isEmpty();
    }

    @Test
    void remarks_notes_and_earlier_versions_may_be_about_the_client() {
        String yaml = """
                insights:
                  - {id: i1, text: De klant wil rust}
                  - {id: i2, replaces: i1, text: Ik wil rust, notes: De klant wil rust, comments: [{author: coach, text: De klant wil rust}]}
                exceptions: [{rule: missing-title, reason: De klant wil geen titel}]
                """;
        assertThat(Looked.at(yaml).of(AboutTheClient.class)).isEmpty();
    }

    @Test
    void what_was_learned_is_told_as_ik_too() {
        String yaml = """
                actions:
                  - id: a1
                    text: Ik geef tien lessen
                    evaluations:
                      - {date: 2026-02-10, result: partly, learned: De klant kan beter plannen}
                """;
        assertThat(Looked.at(yaml).by("voice")).containsExactly("about-the-client 5");
    }

    @Test
    void without_a_name_of_the_client_a_name_is_anybodys() {
        assertThat(Looked.at("insights: [{id: i1, text: Els merkt dat rust helpt}]\n")
                        .of(AboutTheClient.class))
                .isEmpty();
    }

    private static List<Fault> about(String text) {
        String yaml = "client: {name: Els Peeters}\ninsights: [{id: i1, text: \"" + text + "\"}]\n";
        PopFile file = PopFile.of("els.pop.yaml", yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Looked.at(file, "vdab", new Beside("els.pop.yaml", Set.of()), LocalDate.of(2026, 3, 1))
                .of(AboutTheClient.class);
    }
}
