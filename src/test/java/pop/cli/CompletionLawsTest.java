package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import pop.model.Language;

/** What holds for every command and every line that the pages show. */
class CompletionLawsTest {

    private static final String BREAKS = " \t\n\"'><=;|&(:";

    private static final Pattern KNOWN = Pattern.compile("zzz bij \\S+ kan niet\\. Wel: (.*)\\.");

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
    }

    private Set<String> words(List<String> typed) {
        List<String> asked = new ArrayList<>(List.of("complete", "--"));
        asked.addAll(typed);
        Set<String> words = new LinkedHashSet<>();
        terminal.types(asked.toArray(String[]::new))
                .done()
                .lines()
                .forEach(line -> words.add(line.substring(0, line.indexOf('\t'))));
        return words;
    }

    private static List<String> path(CommandLine line) {
        List<String> path =
                new ArrayList<>(List.of(line.getCommandSpec().qualifiedName().split(" ", -1)));
        path.remove(0);
        return path;
    }

    private static List<CommandLine> commands() {
        return HelpTest.lines(new CommandTree(Language.NL).whole());
    }

    @Test
    void every_beginning_of_a_command_leads_to_it() {
        for (CommandLine line : commands()) {
            List<String> path = path(line);
            if (path.isEmpty() || line.getCommandSpec().usageMessage().hidden()) {
                continue;
            }
            String name = path.remove(path.size() - 1);
            for (int end = 0; end <= name.length(); end++) {
                List<String> typed = new ArrayList<>(path);
                typed.add(name.substring(0, end));
                assertThat(words(typed)).as("%s", typed).contains(name);
            }
        }
    }

    @Test
    void every_beginning_of_an_option_leads_to_it() {
        for (CommandLine line : commands()) {
            Set<String> whole = new LinkedHashSet<>();
            for (OptionSpec option : line.getCommandSpec().options()) {
                whole.addAll(List.of(option.names()));
            }
            Set<String> beginnings = new LinkedHashSet<>();
            whole.forEach(name -> {
                for (int end = 1; end <= name.length(); end++) {
                    beginnings.add(name.substring(0, end));
                }
            });
            for (String beginning : beginnings) {
                List<String> typed = path(line);
                typed.add(beginning);
                assertThat(words(typed))
                        .as("%s", typed)
                        .containsAll(whole.stream()
                                .filter(name -> name.startsWith(beginning))
                                .toList())
                        .allMatch(word -> word.startsWith(beginning));
            }
        }
    }

    /** A value that no command knows is refused with those that it knows: they are the ones that are offered. */
    @Test
    void the_values_that_are_offered_are_those_that_a_command_knows() {
        int held = 0;
        for (CommandLine line : commands()) {
            for (OptionSpec option : line.getCommandSpec().options()) {
                if (option.arity().min() == 0 || option.inherited()) {
                    continue;
                }
                List<String> typed = path(line);
                line.getCommandSpec().positionalParameters().stream()
                        .filter(argument -> argument.required())
                        .forEach(argument -> typed.add("g1"));
                typed.add(option.longestName());
                typed.add("zzz");
                Matcher refused = KNOWN.matcher(
                        terminal.types(typed.toArray(String[]::new)).err());
                if (refused.find()) {
                    typed.set(typed.size() - 1, "");
                    assertThat(words(typed))
                            .as("%s", typed)
                            .containsExactlyInAnyOrder(refused.group(1).split(", ", -1));
                    held++;
                }
            }
        }
        assertThat(held).isGreaterThan(80);
    }

    @Test
    void no_line_on_any_page_stops_at_any_sign() throws IOException {
        Set<String> lines = new LinkedHashSet<>(HelpTest.examples(Language.NL));
        lines.addAll(HelpTest.examples(Language.EN));
        for (Path page : TranscriptsTest.pages()) {
            Files.readString(page)
                    .lines()
                    .map(String::strip)
                    .map(line -> line.startsWith("$ ") ? line.substring(2) : line)
                    .filter(line -> line.startsWith("pop "))
                    .forEach(lines::add);
        }
        assertThat(lines).hasSizeGreaterThan(150);
        for (String line : lines) {
            for (int end = 4; end <= line.length(); end++) {
                String typed = line.substring(0, end);
                Said said =
                        terminal.types("complete", "bash", "--", typed, BREAKS).done();
                assertThat(said.err()).as(typed).isEmpty();
                assertThat(said.lines()).as(typed).allMatch(answer -> answer.indexOf('\t') >= 0);
            }
        }
    }
}
