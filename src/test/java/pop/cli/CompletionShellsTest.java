package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of each shell, in that shell, asking the installed pop. A shell that is not here is passed over. */
class CompletionShellsTest {

    @TempDir
    private static Path folder;

    private static Path bin;
    private static Path desk;

    @BeforeAll
    static void pop_is_installed_beside_a_few_plans() throws IOException {
        Installed installed = Installed.in(folder.resolve("pop"));
        bin = installed.home().resolve("bin");
        desk = Files.createDirectories(folder.resolve("desk"));
        Files.writeString(desk.resolve(Plans.ELS_FILE), Plans.ELS);
        Files.writeString(desk.resolve("Mia $x *_2026-01-05.pop.yaml"), "wishes: [{id: w1, text: 'Zee: en zon'}]\n");
        Files.writeString(desk.resolve("a:b_2026-01-05.pop.yaml"), "format: 1\n");
        Files.createDirectories(desk.resolve("sub dir"));
        Files.writeString(desk.resolve("stuk.pop.yaml"), "wishes: [");
        Files.writeString(desk.resolve("uit voer.html"), "");
    }

    /** What a shell says of a script, without a word of complaint. */
    private static List<String> says(String shell, List<String> options, String script)
            throws IOException, InterruptedException {
        assumeTrue(isHere(shell), () -> shell + " is not installed");
        List<String> command = new ArrayList<>(List.of(shell));
        command.addAll(options);
        command.addAll(List.of("-c", script));
        Path err = Files.createTempFile(folder, "shell", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(desk.toFile()).redirectError(err.toFile());
        builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", Installed.JAVA);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("POP_LANG", "nl");
        builder.environment().put("CI", "true");
        builder.environment().keySet().removeIf(name -> name.matches("POP_(DIR|FILE|TTY)|XDG_.*|COLUMNS"));
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(err)).isEmpty();
        return said.lines().toList();
    }

    private static boolean isHere(String shell) {
        for (String place : System.getenv("PATH").split(":", -1)) {
            if (Files.isExecutable(Path.of(place, shell))) {
                return true;
            }
        }
        return false;
    }

    /** What bash would put behind a line, and what it is asked besides. */
    private static List<String> bash(String line, int listing) throws IOException, InterruptedException {
        String quoted = "'" + line.replace("'", "'\\''") + "'";
        return says(
                "bash",
                List.of("--norc", "--noprofile"),
                "source <(pop completion bash); compopt() { echo \"compopt $*\"; }; COMP_LINE=" + quoted
                        + "; COMP_POINT=${#COMP_LINE}; COMP_TYPE=" + listing
                        + "; _pop pop; [ ${#COMPREPLY[@]} = 0 ] || printf '%s\\n' \"${COMPREPLY[@]}\"");
    }

    @Test
    void bash_completes_what_pop_says() throws IOException, InterruptedException {
        assertThat(bash("pop che", 9)).containsExactly("check");
        assertThat(bash("pop add act", 9)).containsExactly("action");
        assertThat(bash("pop check --fa", 9)).containsExactly("--fail-on", "--failing");
        assertThat(bash("pop done -p els-peeters g", 9)).containsExactly("g1");
        assertThat(bash("pop show -p stuk ", 9)).isEmpty();
    }

    @Test
    void bash_tells_what_the_words_are_only_in_a_list() throws IOException, InterruptedException {
        assertThat(bash("pop revise -p els-peeters ", 63))
                .contains("q1  (Blijf ik in de zorg?)", "i1  (Ik leg graag rustig uit, ook onder druk.)");
        assertThat(bash("pop revise -p els-peeters ", 9)).contains("q1", "i1");
        assertThat(bash("pop revise -p els-peeters q", 63)).containsExactly("q1");
    }

    @Test
    void bash_gets_names_that_it_can_put_on_its_line() throws IOException, InterruptedException {
        assertThat(bash("pop show -p Mi", 9)).containsExactly("Mia\\ \\$x\\ \\*");
        assertThat(bash("pop show -p \"Mi", 9)).containsExactly("Mia \\$x *");
        assertThat(bash("pop show -p 'Mi", 9)).containsExactly("Mia $x *");
        assertThat(bash("pop show -p a:", 9)).containsExactly("b");
        assertThat(bash("pop check --fail-on=w", 9)).containsExactly("warning");
        assertThat(bash("pop show -p Mia\\ \\$x\\ \\* ", 9)).containsExactly("w1");
    }

    @Test
    void bash_names_files_and_folders_itself() throws IOException, InterruptedException {
        assertThat(bash("pop check -o ui", 9)).containsExactly("compopt -o default");
        assertThat(bash("pop -C su", 9)).containsExactly("compopt -o dirnames");
        assertThat(bash("pop check su", 9)).containsExactly("compopt -o default");
        assertThat(bash("pop check ", 9)).contains("els-peeters", "sub\\ dir/");
        assertThat(bash("pop list --where client.na", 9)).containsExactly("compopt -o nospace", "client.name=");
    }

    @Test
    void bash_without_a_line_completes_from_its_words() throws IOException, InterruptedException {
        assertThat(says(
                        "bash",
                        List.of("--norc", "--noprofile"),
                        "source <(pop completion bash); COMP_WORDS=(pop add ins); COMP_CWORD=2; _pop pop;"
                                + " echo \"${COMPREPLY[@]}\"; complete -p pop"))
                .containsExactly("insight", "complete -o nosort -F _pop pop");
    }

    /** What zsh adds, caught where it would add it; the rest of its completion is not started. */
    private static List<String> zsh(String... words) throws IOException, InterruptedException {
        StringBuilder typed = new StringBuilder();
        for (String word : words) {
            typed.append(" '").append(word.replace("'", "'\\''")).append("'");
        }
        return says(
                "zsh",
                List.of("-f"),
                "compdef() { : }; source <(pop completion zsh);"
                        + " _describe() { print -r -- \"describe ${@[1,2]} ${@[4,-1]}\"; print -rl -- ${(P)3} };"
                        + " _files() { print -r -- \"files $*\" }; compset() { : };"
                        + " words=(pop" + typed
                        + "); CURRENT=${#words}; PREFIX=${words[CURRENT]}; _pop || print nothing");
    }

    @Test
    void zsh_gets_what_pop_says() throws IOException, InterruptedException {
        assertThat(zsh("che")).containsExactly("describe -V pop ", "check:Kijkt na of een POP in orde is");
        assertThat(zsh("done", "-p", "els-peeters", "g"))
                .containsExactly("describe -V pop ", "g1:Op 1 september 2027 geef ik les.");
        assertThat(zsh("show", "-p", "Mi")).contains("Mia $x *:Mia $x *_2026-01-05.pop.yaml");
        assertThat(zsh("show", "-p", "a")).contains("a\\:b:a:b_2026-01-05.pop.yaml");
        assertThat(zsh("show", "-p", "Mia\\ \\$x\\ \\*", "")).contains("w1:Zee: en zon");
        assertThat(zsh("list", "--where", "client.na"))
                .startsWith(
                        "describe -V pop -S ", "client.name=:De voornaam en naam van de persoon van wie het plan is");
        assertThat(zsh("check", "-o", "ui")).containsExactly("files ");
        assertThat(zsh("-C", "s")).containsExactly("files -/");
        assertThat(zsh("show", "-p", "stuk", "")).containsExactly("nothing");
    }

    @Test
    void zsh_itself_puts_it_on_the_line() throws IOException, InterruptedException {
        String atTerminal =
                "zmodload zsh/zpty; zpty -b t zsh -f -i; zpty -w t 'PS1=; autoload -Uz compinit; compinit -i -D;"
                        + " source <(pop completion zsh); bindkey -e; print REA\"\"DY'; out=; while zpty -r t line; do out+=$line;"
                        + " [[ $out == *READY* ]] && break; done; zpty -w -n t $'pop show -p Mi\\t'; out=; integer n=0;"
                        + " while (( n++ < 300 )) && [[ $out != *' \\*'* ]]; do zpty -r -t t line && out+=$line || sleep .1; done;"
                        + " print -r -- $out; zpty -d t";
        assertThat(String.join("\n", says("zsh", List.of("-f"), atTerminal))).contains("Mia\\ \\$x\\ \\*");
    }

    private static List<String> fish(String line) throws IOException, InterruptedException {
        String quoted = "'" + line.replace("\\", "\\\\").replace("'", "\\'") + "'";
        return says("fish", List.of("--no-config"), "source (pop completion fish | psub); complete -C " + quoted);
    }

    @Test
    void fish_completes_what_pop_says() throws IOException, InterruptedException {
        assertThat(fish("pop che")).containsExactly("check\tKijkt na of een POP in orde is");
        assertThat(fish("pop done -p els-peeters g")).containsExactly("g1\tOp 1 september 2027 geef ik les.");
        assertThat(fish("pop show -p Mi")).containsExactly("Mia $x *\tMia $x *_2026-01-05.pop.yaml");
        assertThat(fish("pop show -p \"Mi")).containsExactly("Mia $x *\tMia $x *_2026-01-05.pop.yaml");
        assertThat(fish("pop show -p 'Mia $x *' ")).containsExactly("w1\tZee: en zon");
        assertThat(fish("pop check --fail-on=w")).containsExactly("--fail-on=warning");
        assertThat(fish("pop check -o ui")).containsExactly("uit voer.html");
        assertThat(fish("pop -C su")).hasSize(1).first().asString().startsWith("sub dir/");
        assertThat(fish("pop show -p stuk ")).isEmpty();
    }
}
