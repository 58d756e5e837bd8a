package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/ci.md tells people to put in a pipeline or a hook does what it says. */
class PipelineTest {

    private static final Path CI = Path.of("docs/ci");
    private static final Path HOOKS = Path.of(".pre-commit-hooks.yaml");
    private static final Pattern CHECK = Pattern.compile("(?m)^.*?(?:bin/pop|entry: pop|^pop) (check .*)$");

    /** A plan with a national number of nobody: the check digits are right. */
    private static final String SECRET =
            "format: 1\nprofile: self\nnotes: x\ninsights:\n  - {id: i1, text: 85.07.30-033.28}\n";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void plans() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
        terminal.file(Plans.JAN_FILE, Plans.JAN);
    }

    @Test
    void the_page_shows_the_files_as_they_are() throws IOException {
        String page = Files.readString(Path.of("docs/ci.md"));
        for (String name : List.of("github.yml", "gitlab.yml", "pre-commit", "pre-commit-config.yaml")) {
            assertThat(page).contains("\n" + Files.readString(CI.resolve(name)) + "```");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/ci/github.yml", "docs/ci/gitlab.yml", ".pre-commit-hooks.yaml", "docs/ci.md"})
    void every_command_in_them_runs(String file) throws IOException {
        terminal.pop("check --baseline pop-known.json --update-baseline").done();
        List<String> commands = commands(file);
        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            Said said = terminal.pop(command);
            assertThat(said.code()).as("%s: %s", command, said.err()).isIn(0, 1);
            for (Matcher into = Pattern.compile("=(\\S+\\.(?:sarif|json|xml))").matcher(command); into.find(); ) {
                assertThat(terminal.read(into.group(1))).isNotBlank();
            }
        }
    }

    private static List<String> commands(String file) throws IOException {
        List<String> commands = new ArrayList<>();
        for (Matcher found = CHECK.matcher(Files.readString(Path.of(file))); found.find(); ) {
            commands.add(found.group(1));
        }
        return commands;
    }

    @Test
    void the_hooks_look_at_every_pop_and_at_nothing_else() throws IOException {
        Matcher files = Pattern.compile("files: '(.*)'").matcher(Files.readString(HOOKS));
        int hooks = 0;
        while (files.find()) {
            hooks++;
            Pattern pattern = Pattern.compile(files.group(1));
            for (String pop : List.of("els.pop.yaml", "map/els-peeters_2026-02-03.pop.yml")) {
                assertThat(pattern.matcher(pop).find()).isTrue();
            }
            for (String other : List.of(".pop.yaml.bak", "els.pop.yaml.txt", "pop.yaml", "profiles/brug.yaml")) {
                assertThat(pattern.matcher(other).find()).as(other).isFalse();
            }
        }
        assertThat(hooks).isEqualTo(2);
        assertThat(Files.readString(CI.resolve("pre-commit-config.yaml"))).contains("id: pop-check", "id: pop-privacy");
    }

    @Test
    void what_must_stay_secret_stops_a_commit_and_stays_secret() throws IOException {
        terminal.file("geheim.pop.yaml", SECRET);
        String entry = commands(HOOKS.toString()).get(1);
        terminal.pop(entry + " " + Plans.ELS_FILE).done();
        Said said = terminal.pop(entry + " geheim.pop.yaml " + Plans.ELS_FILE).exits(Exit.NO);
        assertThat(said.out()).contains("[national-number]").doesNotContain("033");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_hook_of_git_lets_a_plan_in_order_through_and_stops_another() throws IOException, InterruptedException {
        assumeTrue(run("git", "init", "-q") == 0);
        Path hook = folder.resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.copy(CI.resolve("pre-commit"), hook);
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        Path pop = folder.resolve("bin/pop");
        Files.createDirectories(pop.getParent());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(pop, "#!/bin/sh\nexec '" + java + "' -cp '" + classPath() + "' pop.cli.Main \"$@\"\n");
        assertThat(pop.toFile().setExecutable(true)).isTrue();
        terminal.file("los.txt", "niets van pop");
        run("git", "add", "los.txt");
        assertThat(commit()).isZero();
        run("git", "add", Plans.ELS_FILE);
        assertThat(commit()).isZero();
        terminal.file("met spatie.pop.yaml", Plans.TORN);
        run("git", "add", ".");
        assertThat(commit()).isNotZero();
        terminal.file("met spatie.pop.yaml", Plans.JAN);
        run("git", "add", ".");
        assertThat(commit()).isZero();
    }

    /** Where what a check needs is loaded from, whoever runs the tests. */
    private static String classPath() {
        return Stream.of(
                        Main.class,
                        picocli.CommandLine.class,
                        org.yaml.snakeyaml.LoaderOptions.class,
                        com.fasterxml.jackson.core.JsonFactory.class,
                        org.apache.commons.text.StringEscapeUtils.class,
                        org.apache.commons.lang3.StringUtils.class,
                        com.github.difflib.DiffUtils.class)
                .map(type -> Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString())))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private int commit() throws IOException, InterruptedException {
        return run(
                "git",
                "-c",
                "user.name=Tester",
                "-c",
                "user.email=t@example.org",
                "-c",
                "commit.gpgsign=false",
                "commit",
                "-q",
                "-m",
                "x");
    }

    private int run(String... words) throws IOException, InterruptedException {
        ProcessBuilder process =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> environment = process.environment();
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        try {
            Process started = process.start();
            String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said).doesNotContain("Exception");
            return started.waitFor();
        } catch (IOException notThere) {
            return 127;
        }
    }
}
