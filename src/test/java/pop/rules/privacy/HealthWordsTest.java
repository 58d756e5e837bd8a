package pop.rules.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pop.rules.Looked;

/** Whose health a sentence is about, as far as its words tell. */
class HealthWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Na een burn-out zoek ik rust",
                "Uitgevallen door burnout in 2024",
                "Sinds mijn burn out slaap ik slecht",
                "Ik heb ADHD",
                "Ik had een zware depressie",
                "Ik neem antidepressiva",
                "Ik neem mijn medicatie op tijd",
                "Mijn psychiater raadt halftijds aan",
                "Door mijn diabetes wil ik een opleiding overdag",
                "De chemo maakt me moe",
                "Ik kreeg vorig jaar kanker",
                "Ik herstel van een hernia",
                "Ik heb een chronische ziekte",
                "Ik heb patiënten geholpen. Nu heb ik zelf reuma",
                "I have had a burn-out",
                "Because of my epilepsy I do not drive",
                "My therapist helps me",
                "I'm depressed since winter"
            })
    void the_persons_own_health_is_found(String text) {
        assertThat(isFound(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik werk in het ziekenhuis op de afdeling oncologie",
                "Met gezond verstand raak ik ver",
                "Kinesitherapie studeren in Gent",
                "Ik ben verpleegkundige in de psychiatrie",
                "Ik ben psycholoog",
                "Ik word therapeut",
                "Ik heb medicatie klaargezet",
                "Ik geef de bewoners hun medicatie en insuline",
                "Ik begeleid kinderen met autisme",
                "Ik wil mensen na een burn-out helpen",
                "Ik volg een opleiding tot burn-outcoach",
                "Ik volg een cursus over dementie en depressie",
                "Ik doe kankeronderzoek",
                "Ik werk in de verslavingszorg",
                "Ik voorkom een burn-out door pauzes te nemen",
                "Ik heb geen diabetes",
                "Mijn moeder heeft kanker",
                "Mijn zoon heeft ADHD en heeft structuur nodig",
                "Leerlingen met dyslexie ondersteunen",
                "Een vacature bij een praktijk voor reuma",
                "Ik loop stage op de dienst epilepsie",
                "Mijn handicap bij golf is 18 op een project",
                "I am a nurse in a hospital",
                "I support people with depression",
                "I study medicine",
                "Add two lines to my CV"
            })
    void work_study_prevention_and_others_are_not(String text) {
        assertThat(isFound(text)).isFalse();
    }

    @Test
    void every_text_is_read_but_names_of_things_are_not() {
        String yaml = """
                client: {name: Els Migraine}
                sessions: [{id: s1, methods: [burn-out test], summary: Na mijn burn-out}]
                competences: [{id: c1, name: Autisme}]
                actions:
                  - id: a1
                    notes: Door migraine
                    training: {title: Depressie, provider: Centrum Burn-out}
                    obstacles: [{risk: Een paniekaanval, prevention: Rust}]
                    means: [rilatine]
                attachments: [{id: x1, file: burn-out.pdf}]
                exceptions: [{rule: health-words, item: a1, reason: Mijn burn-out mag hier staan}]
                """;
        assertThat(Looked.at(yaml).of(HealthWords.class))
                .extracting(fault -> fault.at().path())
                .containsExactlyInAnyOrder(
                        "sessions[0].summary",
                        "actions[0].notes",
                        "actions[0].obstacles[0].risk",
                        "actions[0].means[0]");
    }

    @Test
    void the_words_it_rests_on_are_shown_as_they_were_written() {
        assertThat(Looked.at("wishes: [{id: w1, text: \"Rust na mijn Burn-Out, graag\"}]\n")
                        .of(HealthWords.class))
                .singleElement()
                .satisfies(fault -> assertThat(fault.facts()).containsEntry("words", "Burn-Out"));
    }

    private static boolean isFound(String text) {
        return !Looked.at("wishes: [{id: w1, text: \"" + text + "\"}]\n")
                .of(HealthWords.class)
                .isEmpty();
    }
}
