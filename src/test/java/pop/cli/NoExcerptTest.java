package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With {@code --no-excerpt} no word of a plan gets out, in whatever format. */
class NoExcerptTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Path MAIN = Path.of("src/main/java/pop");

    /** Every place where somebody's words can stand, each with a word of its own. */
    private static final String MARKED = """
            format: 1
            title: Zqtitel TODO
            profile: [zqprofiel, vdab]
            client: {name: Zqnaam Zqachter, naam: Zqsleutel}
            begin: Zqdatum
            context: Zqkeuze
            Zqvreemde sleutel met woorden: ja
            questions:
              - {id: Zqgroot, text: Zqvraag, date: Zqdag}
              - text: #Zqweg
            sessions:
              - {id: s1, hours: Zqgetal, summary: Zqsamen}
            insights:
              - {id: i1, text: Zqinzicht, because: [Zqschakel lang]}
              - {id: i1, text: "Zqdubbel 85.07.30-033.28 BE68 5390 0754 7034 depressie"}
              - {Zqhaak los}
            goals:
              - {id: g1, text: Zqdoel iets beter, part_of: g1, due: 2020-01-01}
            actions:
              - {id: a1, text: Zqactie proberen, goal: Zqanders ver, due: 2020-01-01}
              - {id: a2, text: Zqactie proberen, homework: x}
            attachments:
              - {id: x1, file: zqmap/zqbestand.png, kind: mindmap}
            vouchers:
              - {number: 1, begin: 2024-01-01, kept: {file: zqbewaard.yaml, sha256: zqhash}}
              - {number: 2, begin: 2025-01-01}
            exceptions:
              - {rule: zq regel, reason: Zqreden}
              - {rule: missing-insight, item: Zqding, reason: Zqwaarom}
              - {rule: overdue-unevaluated, reason: Zqdaarom}
              - Zqlos
            x-eigen: Zqeigen # pop: ignore[zqregel] Zqopmerking
            """;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_folder() {
        terminal = Terminal.in(folder);
    }

    static List<String> examples() throws IOException {
        List<String> all = new ArrayList<>(ExamplesTest.broken());
        all.addAll(ExamplesTest.pops());
        return all;
    }

    /** All formats once, and what the rules of the other profiles find. */
    private List<String> answers(String file) {
        String check = "check " + file + " --no-excerpt -v --fail-on never";
        List<String> answers = new ArrayList<>();
        for (String format : CheckReports.FORMATS) {
            answers.add(said(check + " --profile vdab --format " + format));
        }
        for (String format : Checklists.FORMATS) {
            answers.add(said(check + " --profile vdab --checklist --format " + format));
        }
        answers.add(said(check + " --profile hiva-plus --profile social-economy --profile company --json"));
        answers.add(said(check + " --profile vdab --profile hiva-plus --language en"));
        return answers;
    }

    private String said(String command) {
        Said said = terminal.pop(command).done();
        return said.out() + said.err();
    }

    @Test
    void no_word_gets_out_wherever_it_stands() {
        terminal.file("plan.pop.yaml", MARKED);
        for (String answer : answers("plan.pop.yaml")) {
            assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContainPattern("zq(?!regel|profiel)");
        }
        for (String torn : List.of(
                "text: Zqdoel: zqrust",
                "a: *zqalias",
                "a: {Zqwat nu?}",
                "- zqlijst",
                "a: \"zqopen",
                "zqsleutel zonder",
                "a: 1\nzqa: 2\nzqa: 3",
                "&zqanker zq: [",
                "a: !zqtag {b")) {
            terminal.file("plan.pop.yaml", torn + "\n");
            for (String answer : answers("plan.pop.yaml")) {
                assertThat(answer.toLowerCase(Locale.ROOT)).as(torn).doesNotContainPattern("zq(?!a\\b)");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void of_no_example_a_word_gets_out(String example) throws IOException {
        Path copy = folder.resolve("plan.pop.yaml");
        Files.copy(ExamplesTest.EXAMPLES.resolve(example), copy);
        String text = Files.readString(copy, StandardCharsets.ISO_8859_1);
        Set<String> secrets = words(new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        secrets.removeAll(OWN);
        Matcher names =
                Pattern.compile("(?m)([\\w-]+)\\s*:|id: *([a-z0-9-]+)").matcher(text); // keys and ids may be told
        while (names.find()) {
            secrets.removeAll(words(names.group()));
        }
        for (String answer : answers("plan.pop.yaml")) {
            Set<String> told = words(answer);
            told.retainAll(secrets);
            assertThat(told).isEmpty();
        }
    }

    /** What pop says of its own accord, or what stands in every profile. */
    private static final Set<String> OWN = own();

    private static Set<String> own() {
        Set<String> words = new HashSet<>(words("json jsonl text short sarif junit schema"));
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                boolean speaks =
                        name.endsWith(".properties") || name.endsWith("HtmlInk.css") || name.endsWith("Report.java");
                String text = Files.readString(file);
                if (speaks) {
                    words.addAll(words(text));
                } else if (name.endsWith(".md") && text.startsWith("---")) {
                    words.addAll(words(text.substring(0, text.indexOf("\n---", 3)))); // not its examples
                } else if (name.equals("Choices.java") || name.equals("Fields.java") || name.equals("Kind.java")) {
                    words.addAll(words(text));
                } else if (file.getParent().endsWith("profiles")) {
                    words.addAll(words(text));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return words;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
