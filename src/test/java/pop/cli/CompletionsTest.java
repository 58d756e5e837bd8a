package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import picocli.AutoComplete;
import picocli.CommandLine;
import pop.model.Language;

class CompletionsTest {

    private static final Path FOLDER = Path.of("src/main/completions");
    private static final String HEAD = """
            # Lets bash complete what you type behind pop, after: source pop.bash
            # In zsh it works too, after the same line in .zshrc.
            # Made from the commands by mvn test -Dupdate.
            """;
    private static final String BASH = "/bin/bash";

    @Test
    void the_completions_know_every_command_and_option() throws IOException {
        CommandLine whole = new CommandTree(Language.EN).whole();
        String generated = AutoComplete.bash("pop", whole).replaceAll(" \\(see \\[\\d+]\\)", "");
        String script = HEAD + generated.substring(generated.indexOf("\nif [ -n"));
        for (CommandLine line : HelpTest.lines(whole)) {
            line.getCommandSpec().options().forEach(option -> assertThat(script).contains(option.longestName()));
        }
        Kept.upToDate(FOLDER.resolve("pop.bash"), script);
    }

    static boolean hasBash() {
        return Files.isExecutable(Path.of(BASH));
    }

    @Test
    @EnabledIf("hasBash")
    void bash_completes_commands_kinds_and_options() throws IOException, InterruptedException {
        assertThat(completed("pop", "ch")).containsExactly("check");
        assertThat(completed("pop", "add", "ac")).containsExactly("action");
        assertThat(completed("pop", "check", "--fa")).containsExactlyInAnyOrder("--fail-on", "--failing");
        assertThat(completed("pop", "check", "--fail-")).containsExactly("--fail-on");
        assertThat(completed("pop", "add", "action", "--measure-t")).containsExactly("--measure-target");
        assertThat(completed("pop", "")).containsAll(Commands.names());
    }

    private static List<String> completed(String... words) throws IOException, InterruptedException {
        String last = words[words.length - 1];
        StringBuilder line =
                new StringBuilder("source ").append(FOLDER.resolve("pop.bash")).append("; COMP_WORDS=(");
        for (String word : words) {
            line.append(" '").append(word).append("'");
        }
        line.append("); COMP_CWORD=").append(words.length - 1);
        line.append("; _complete_pop; printf '%s\\n' \"${COMPREPLY[@]}\"");
        Process bash = new ProcessBuilder(BASH, "--norc", "-c", line.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return said.lines()
                .map(String::strip)
                .filter(reply -> reply.startsWith(last) && !reply.isEmpty())
                .toList();
    }
}
