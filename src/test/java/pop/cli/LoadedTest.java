package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A command loads only what it needs: our rooms and the libraries of which it loads a class are listed here. Who needs one
 * more waits longer for every keystroke, and says so by a line here.
 */
class LoadedTest {

    private static final Pattern OURS =
            Pattern.compile("\\] (pop\\.[a-z]+|picocli|org\\.yaml|com\\.fasterxml|com\\.github\\.difflib"
                    + "|org\\.commonmark|org\\.apache\\.[a-z]+|com\\.openhtmltopdf|java\\.awt|org\\.w3c\\.dom|java\\.net\\.http"
                    + "|java\\.util\\.logging|java\\.sql|java\\.lang\\.management)\\.");

    @TempDir
    private Path folder;

    @Test
    void the_version_needs_no_option_no_language_and_no_plan() throws Exception {
        assertThat(loaded("--version")).containsOnly("pop.cli", "pop.store");
    }

    @Test
    void completing_needs_no_command_and_no_word_and_of_yaml_only_the_nodes() throws Exception {
        Files.writeString(folder.resolve(Plans.ELS_FILE), Plans.ELS);
        assertThat(loaded("complete", "fish", "--", "done", ""))
                .containsOnly(
                        "pop.cli", "pop.complete", "pop.store", "pop.report", "pop.model", "org.yaml", "java.sql");
    }

    @Test
    void a_check_needs_no_json_no_ink_and_no_differences() throws Exception {
        Files.writeString(folder.resolve(Plans.ELS_FILE), Plans.ELS);
        assertThat(loaded("check", Plans.ELS_FILE, "--fail-on", "never"))
                .doesNotContain("com.fasterxml", "org.commonmark", "com.github.difflib", "pop.render", "pop.doc");
    }

    @Test
    void adding_needs_no_grammar_of_sentences_no_json_and_no_ink() throws Exception {
        Files.writeString(folder.resolve(Plans.ELS_FILE), Plans.ELS);
        assertThat(loaded("add", "action", "Ik bel drie scholen"))
                .doesNotContain("com.fasterxml", "org.commonmark", "com.github.difflib", "pop.render", "pop.text");
    }

    @Test
    void only_a_pdf_loads_what_a_pdf_takes() throws Exception {
        Files.writeString(folder.resolve(Plans.ELS_FILE), Plans.ELS);
        String[] forPdf = {"com.openhtmltopdf", "org.apache.pdfbox", "java.awt", "org.w3c.dom"};
        assertThat(loaded("render", "-o", "uit.html")).contains("pop.render").doesNotContain(forPdf);
        assertThat(loaded("render", "-o", "uit.pdf")).contains(forPdf);
    }

    /** The build ties them: see docs/decisions/0069. An editor that compiles by itself does not. */
    @Test
    void no_lambda_of_ours_is_tied_while_pop_runs() throws Exception {
        Files.writeString(folder.resolve(Plans.ELS_FILE), Plans.ELS);
        for (String command :
                List.of("check --fail-on never", "add action Bellen", "list", "show", "render --to html")) {
            assertThat(log(command.split(" ", -1)).lines())
                    .as(command)
                    .noneMatch(line -> line.contains("] pop.") && line.contains("$$Lambda"));
        }
    }

    private Set<String> loaded(String... words) throws Exception {
        return OURS.matcher(log(words))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String log(String... words) throws Exception {
        Path log = folder.resolve("loaded.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(Installed.JAVA, "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readString(log);
    }
}
