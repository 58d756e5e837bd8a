package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule about secrets finds is shown nowhere, whichever finding speaks of the place. */
class SecretsTest {

    private static final String FILE = "mia.pop.yaml";
    private static final String PERSON = "85.07.30-033.28";
    private static final String ACCOUNT = "BE68 5390 0754 7034";

    /** Any three signs in a row of a number, but for the beginning that may be told. */
    private static final Pattern LEAK = Pattern.compile("07\\.?30|033\\.?28|03328|5390|0754|7034");

    /** A fingerprint is made of digits by chance, not of anybody's number. */
    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{40,64}\\b");

    private static final String EVERYWHERE = """
            format: 1 # PERSON
            title: Mijn plan TODO ACCOUNT
            profile: [PERSON]
            client: {name: Mia PERSON, naam: PERSON}
            begin: ACCOUNT
            context: PERSON
            PERSON en nog iets: ja
            # pop: ignore[PERSON] ACCOUNT
            x-eigen: {lijst: [ACCOUNT, PERSON], "PERSON": ja}
            questions:
              - {text: ACCOUNT beter PERSON TODO, date: PERSON}
              - text: Bel #PERSON
            insights:
              - {id: i1, text: Ik, because: [PERSON]}
              - {id: PERSON, text: "Depressie PERSON BE68539007547034 depressie"}
              - {id: PERSON, text: TODO}
            goals:
              - {id: g1, text: "mevrouw PERSON wil PERSON", part_of: g1, due: 2020-01-01}
              - {id: g2, text: "mevrouw PERSON wil PERSON", due: 2020-01-01}
              - text: >-
                  TODO mevrouw <8507
                  85073003328> 85.07.30-
                  033.28 en BE68 5390
                  0754 7034
              - text: "TODO <850\\
                  73003328> 85\\x2E07.30-033.28 en 85073\\u003003328"
            attachments:
              - {id: x1, file: map/PERSON.png, kind: mindmap}
            vouchers:
              - {number: 1, begin: 2024-01-01, kept: {file: PERSON.yaml, sha256: PERSON}}
              - {number: 2, begin: 2025-01-01}
            exceptions:
              - {rule: PERSON, reason: PERSON}
              - {rule: missing-insight, item: PERSON, reason: ACCOUNT}
              - {rule: near-duplicate, reason: PERSON}
              - PERSON
            """.replace("PERSON", PERSON).replace("ACCOUNT", ACCOUNT);

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_folder() {
        terminal = Terminal.in(folder);
    }

    private List<String> answers(String options) {
        String check = "check " + FILE + " -v --fail-on never --profile vdab" + options;
        List<String> answers = new ArrayList<>();
        CheckReports.FORMATS.forEach(format -> answers.add(said(check + " --format " + format)));
        Checklists.FORMATS.forEach(format -> answers.add(said(check + " --checklist --format " + format)));
        answers.add(said(check + " --profile hiva-plus --profile social-economy --profile company --profile self"));
        answers.add(said(check + " --fix -n"));
        return answers;
    }

    private String said(String command) {
        Said said = terminal.pop(command).done();
        return HASH.matcher(said.out() + said.err()).replaceAll("");
    }

    @Test
    void no_answer_of_check_shows_a_number() {
        terminal.file(FILE, EVERYWHERE);
        for (String options : List.of("", " --no-excerpt", " --skip privacy", " --only file", " --language en")) {
            for (String answer : answers(options)) {
                assertThat(answer).as(options).doesNotContainPattern(LEAK);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: [PERSON",
                "a: PERSON: b",
                "PERSON: 1~a: 2~PERSON: 2",
                "- PERSON",
                "PERSON zonder",
                "a: *PERSON",
                "a: !PERSON {b",
                "# PERSON"
            })
    void nor_of_a_file_that_cannot_be_read(String torn) {
        terminal.file(FILE, torn.replace('~', '\n').replace("PERSON", "85073003328") + "\n");
        for (String answer : answers("")) {
            assertThat(answer).doesNotContainPattern(LEAK);
        }
    }

    @Test
    void the_line_is_still_shown_as_wide_as_it_was() {
        terminal.file(FILE, "title: POP\nwishes:\n  - {id: w1, text: TODO 😀 bel " + PERSON + " op}\n");
        terminal.pop("check --only left-placeholder,national-number --fail-on never")
                .done()
                .answering(
                        "    3 |   - {id: w1, text: TODO 😀 bel **.**.**-***.** op}\n"
                                + "      |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n",
                        "      |                               ^^^^^^^^^^^^^^^\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "title: POP # PERSON ; 1:14",
                "# 😀 PERSON~title: POP ; 1:5",
                "title: POP~x-eigen: [1, {a: PERSON}] ; 2:18",
                "title: POP~clientt: {nr: PERSON} ; 2:15",
                "title: POP~client:~  'nr PERSON': 1 ; 3:7",
                "title: POP~goals: PERSON ; 2:8",
                "title: POP~begin: PERSON ; 2:8",
                "wishes:~  - {}~  - text: hier PERSON ; 3:16",
                "wishes:~  -~  - text: hier PERSON ; 3:16",
                "wishes: # PERSON~  - text: |-2 # ja~      hier PERSON ; 1:11 3:12",
                "wishes:~  - text: | # PERSON~      hier ; 2:15",
                "wishes: &PERSON [{id: w1, text: ja}] ; ",
                "wishes:~  - text: &a 'x''s PERSON'~  - text: *a ; 2:20",
                "attachments: [{id: x1, file: PERSON.png}] ; 1:30",
                "actions: [{id: a1, text: 'Bel # PERSON'}] ; 1:33"
            })
    void a_number_is_found_wherever_it_was_typed(String yaml, String places) {
        String text = yaml.replace('~', '\n').replace("PERSON", PERSON);
        terminal.file(FILE, text + "\n");
        List<String> found =
                terminal.pop("check --only national-number --format short --fail-on never").done().lines().stream()
                        .map(line -> line.split(":", 4)[1] + ":" + line.split(":", 4)[2])
                        .toList();
        assertThat(String.join(" ", found)).isEqualTo(places == null ? "" : places);
    }

    @Test
    void a_comment_accepts_a_number_in_a_comment() {
        terminal.file(FILE, "title: POP\nx-nr: " + PERSON + " # pop: ignore[national-number] verzonnen\n");
        terminal.pop("check --only national-number,exceptions").done();
    }

    @Test
    void a_baseline_cannot_be_guessed_back_to_a_number() {
        terminal.file(FILE, "title: POP\nwishes: [{text: " + PERSON + "}]\n");
        terminal.pop("check --baseline eerst.json --update-baseline").done();
        terminal.file(FILE, "title: POP\nwishes: [{text: 17.07.30-033.84}]\n");
        terminal.pop("check --baseline dan.json --update-baseline").done();
        assertThat(terminal.read("eerst.json")).isEqualTo(terminal.read("dan.json"));
    }
}
