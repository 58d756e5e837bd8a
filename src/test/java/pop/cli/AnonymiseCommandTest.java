package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pop.store.PopFile;

class AnonymiseCommandTest {

    private static final List<String> FIRST =
            List.of("Zoë", "Anne-Marie", "Łukasz", "José", "Fatima", "Bjørn", "Éva", "ÖZGÜR");
    private static final List<String> LAST =
            List.of("D'Hondt", "Van den Broeck", "El Amrani", "Straßer", "Peeters", "Nuñez", "de la Croix");

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_desk() {
        terminal = Terminal.in(folder);
    }

    @Test
    void the_names_that_a_plan_declares_are_gone_and_the_rest_is_as_it_was() {
        terminal.file("dossiers/els-peeters_2026-02-03.pop.yaml", """
                # Els belde gisteren
                format: 1
                title: POP van Els
                client: {name: Els Peeters, email: els.peeters@mail.example, pseudonym: Elsje P}
                coach: {name: Jan Claes, centre: Loopbaancentrum De Brug}
                begin: 2026-02-03
                previous: {file: oud/els-peeters.pop.yaml}
                insights:
                  - {id: i-els, text: "Ik, PEETERS, praat met Lotte en jan. Mail: ELS.peeters@mail.example"}
                  - {id: i2, visibility: private, text: Geheim}
                  - {id: i3, because: [i2], text: "Bij Loopbaancentrum De Brug vond ik rust, over de brug in Gent"}
                actions:
                  - {id: a1, because: [i-els], text: Ik bel, support: [mijn zus Lotte, leerplatform], evidence: [x1]}
                agreements: [{id: ag1, with: [Mevrouw Dewit], text: Dewit belt terug}]
                attachments: [{id: x1, file: bijlagen/els.png, explanation: Els tekende}]
                exceptions: [{rule: no-time, item: i2, reason: Els weet het}]
                x-centrum: {dossier: Peeters 4711}
                """);
        Said said = terminal.pop("anonymise dossiers -o uit").done();
        assertThat(said.answer()).isEqualTo("uit/klant-1_2026-02-03.pop.yaml");
        assertThat(terminal.read("uit/klant-1_2026-02-03.pop.yaml")).isEqualTo("""
                format: 1
                title: POP van Klant 1
                client: {name: Klant 1}
                coach: {name: Coach 1, centre: Organisatie 1}
                begin: 2026-02-03
                insights:
                  - id: i1
                    text: "Ik, Klant 1, praat met Persoon 1 en Coach 1. Mail: adres 1"
                  - id: i3
                    text: Bij Loopbaancentrum Organisatie 1 vond ik rust, over de brug in Gent
                actions:
                  - id: a1
                    because: [i1]
                    text: Ik bel
                    support: [mijn zus Persoon 1, leerplatform]
                agreements:
                  - id: ag1
                    with: [Mevrouw Persoon 2]
                    text: Persoon 2 belt terug
                """);
        assertThat(said.err()).contains("Gent (i3)", "geen garantie");
    }

    @Test
    void no_declared_name_is_anywhere_in_the_bytes() throws Exception {
        Random random = new Random(1);
        for (int round = 0; round < 25; round++) {
            String first = FIRST.get(random.nextInt(FIRST.size()));
            String last = LAST.get(random.nextInt(LAST.size()));
            String other = FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
            StringBuilder texts = new StringBuilder();
            for (String name : List.of(first, last, first + " " + last, last + " " + first, other)) {
                for (String written : ways(name)) {
                    texts.append("  - {text: \"zo (")
                            .append(written)
                            .append(") en dus ")
                            .append(written)
                            .append("'s\"}\n");
                }
            }
            String desk = "ronde" + round;
            terminal.file(
                    desk + "/in/x.pop.yaml",
                    "format: 1\nclient: {name: \"" + first + " " + last + "\"}\ncoach: {name: \"" + other
                            + "\"}\ninsights:\n" + texts);
            terminal.pop("anonymise " + desk + "/in -o " + desk + "/uit -q").done();
            try (var made = Files.walk(folder.resolve(desk + "/uit"))) {
                for (Path path : made.filter(Files::isRegularFile).toList()) {
                    String folded = folded(path.getFileName() + " " + Files.readString(path));
                    for (String part : (first + " " + last + " " + other).split("[ '-]", -1)) {
                        if (part.length() > 1
                                && !List.of("van", "den", "el", "de", "la").contains(folded(part))) {
                            assertThat(Pattern.compile("(?<![a-z])" + folded(part) + "(?!(?!s)[a-z])")
                                            .matcher(folded)
                                            .find())
                                    .as("%s in%n%s", part, folded)
                                    .isFalse();
                        }
                    }
                    assertThat(folded.replaceAll("[^a-z]", ""))
                            .doesNotContain(folded(first + last).replaceAll("[^a-z]", ""));
                }
            }
        }
    }

    private static List<String> ways(String name) {
        return List.of(
                name,
                name.toUpperCase(Locale.ROOT),
                name.toLowerCase(Locale.ROOT),
                Normalizer.normalize(name, Normalizer.Form.NFD),
                name.replace(' ', '_'),
                name.replace(" ", ""),
                name.replace(' ', '-').toLowerCase(Locale.ROOT),
                name.replace("'", "’"),
                folded(name));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l");
    }

    @Test
    void the_same_name_gets_the_same_pseudonym_in_every_file() {
        terminal.file("in/a.pop.yaml", "format: 1\nclient: {name: Ann Aerts}\ncoach: {name: Jan Claes}\n");
        terminal.file(
                "in/b.pop.yaml",
                "format: 1\nlanguage: en\nclient: {name: Bo Bal}\ncoach: {name: Jan Claes}\n"
                        + "insights: [{text: I know Ann and JAN CLAES}]\n");
        terminal.pop("anonymise in -o uit").done();
        assertThat(terminal.files()).contains("uit/klant-1.pop.yaml", "uit/client-2.pop.yaml");
        assertThat(terminal.read("uit/client-2.pop.yaml")).contains("I know Client 1 and Coach 1", "name: Client 2");
    }

    @Test
    void the_originals_stay_and_no_copy_comes_among_them() throws Exception {
        terminal.file("in/a.pop.yaml", "format: 1\nclient: {name: Ann Aerts}\n");
        terminal.pop("anonymise in -o in").refused().saying("originelen");
        terminal.pop("anonymise in -o in/../in/uit").refused();
        terminal.pop("anonymise in/a.pop.yaml -o in/uit").refused();
        Files.createSymbolicLink(folder.resolve("elders"), folder.resolve("in"));
        terminal.pop("anonymise in -o elders/uit").refused();
        assertThat(terminal.files()).containsExactly("in/a.pop.yaml");
        terminal.pop("anonymise in -o uit -n").done().answering("+++ uit/klant-1.pop.yaml");
        assertThat(terminal.files()).hasSize(1);
        terminal.pop("anonymise in -o uit").done();
        terminal.pop("anonymise in -o uit").exits(Exit.FILES);
        terminal.pop("anonymise in").refused().saying("--output");
        assertThat(terminal.read("in/a.pop.yaml")).isEqualTo("format: 1\nclient: {name: Ann Aerts}\n");
    }

    @Test
    void a_script_gets_all_that_is_to_be_judged() throws Exception {
        terminal.file(
                "in/a.pop.yaml",
                "format: 1\nclient: {name: Ann Aerts}\ninsights:\n"
                        + "  - {id: i1, text: Ik woon in Gent op nummer 12. Gent is mooi.}\n");
        JsonNode json = new ObjectMapper()
                .readTree(terminal.pop("anonymise in -o uit --json").done().out());
        assertThat(json.path("guarantee").asBoolean(true)).isFalse();
        JsonNode first = json.path("files").path(0).path("to_judge").path(0);
        assertThat(first.path("text").asText()).isEqualTo("Gent");
        assertThat(first.path("item").asText()).isEqualTo("i1");
        assertThat(first.path("path").asText()).isEqualTo("insights[0].text");
    }

    @Test
    void what_cannot_be_read_does_not_come_along_and_is_said() {
        terminal.file("in/a.pop.yaml", "format: 1\nclient: {name: Ann}\nvraag: Ann wil weg\n");
        terminal.file("in/b.pop.yaml", Plans.TORN);
        terminal.pop("anonymise in -o uit").exits(Exit.UNREADABLE).saying("a.pop.yaml", "b.pop.yaml");
        assertThat(PopFile.of("x", terminal.read("uit/klant-1.pop.yaml")).problems())
                .isEmpty();
    }
}
