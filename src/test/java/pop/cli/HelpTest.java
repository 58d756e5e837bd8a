package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import pop.model.Language;

class HelpTest {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** Somebody who passes every question over. */
    static final String[] ENTER_OFTEN = "\n".repeat(20).split("", -1);

    @TempDir
    private Path folder;

    @Test
    void every_command_has_help_with_an_example_in_both_languages() {
        for (Language language : Plans.LANGUAGES) {
            Terminal terminal = Terminal.in(folder).with("POP_LANG", language.tag());
            for (List<String> command : commands()) {
                List<String> words = new ArrayList<>(command);
                words.add("--help");
                String long_ =
                        terminal.types(words.toArray(String[]::new)).done().out();
                words.set(words.size() - 1, "-h");
                assertThat(terminal.types(words.toArray(String[]::new)).done().out())
                        .isEqualTo(long_);
                words.remove(words.size() - 1);
                words.add(0, "help");
                assertThat(terminal.types(words.toArray(String[]::new)).done().out())
                        .isEqualTo(long_);
                String called = "pop " + String.join(" ", command);
                assertThat(long_).as(called).containsPattern("(?m)^  " + called + "( .*)?$");
            }
        }
    }

    @Test
    void help_can_be_asked_before_the_command_too() {
        Terminal terminal = Terminal.in(folder);
        assertThat(terminal.pop("--help check").done().out())
                .isEqualTo(terminal.pop("check --help").out());
        assertThat(terminal.pop("help").done().out())
                .isEqualTo(terminal.pop("--help").out());
        assertThat(terminal.pop("").done().out())
                .isEqualTo(terminal.pop("--help").out());
        assertThat(terminal.pop("create --help").done().out()).contains("NAME");
    }

    @Test
    void help_speaks_one_language() {
        List<String> english = List.of("Usage:", "Commands:", "Options:", "[OPTIONS]", "[COMMAND]", "How to type");
        for (List<String> command : commands()) {
            List<String> words = new ArrayList<>(command);
            words.add("--help");
            String dutch = Terminal.in(folder)
                    .types(words.toArray(String[]::new))
                    .done()
                    .out();
            assertThat(dutch).as("%s", command).doesNotContain(english);
            String other = Terminal.in(folder)
                    .inEnglish()
                    .types(words.toArray(String[]::new))
                    .done()
                    .out();
            assertThat(other).as("%s", command).doesNotContain("[OPTIES]", "Opties:", "Zo typ je", "Voorbeelden:");
        }
    }

    @Test
    void every_option_is_explained_with_a_sentence() {
        for (Language language : Plans.LANGUAGES) {
            for (CommandLine line : lines(new CommandTree(language).whole())) {
                line.getCommandSpec()
                        .options()
                        .forEach(option -> assertThat(option.description()[0])
                                .as("%s %s", line.getCommandSpec().qualifiedName(), option.longestName())
                                .matches("(?s).*[.?)]"));
                line.getCommandSpec()
                        .positionalParameters()
                        .forEach(argument -> assertThat(argument.description()[0])
                                .as("%s %s", line.getCommandSpec().qualifiedName(), argument.paramLabel())
                                .endsWith("."));
            }
        }
    }

    @Test
    void what_is_typed_is_understood_without_looking_up_a_sentence_of_help() {
        List<CommandSpec> bare = specs(CommandTree.unexplained(Language.NL));
        assertThat(bare.stream().map(HelpTest::taken))
                .containsExactlyElementsOf(specs(new CommandTree(Language.NL)).stream()
                        .map(HelpTest::taken)
                        .toList());
        for (CommandSpec command : bare) {
            assertThat(command.usageMessage().description()).isEmpty();
            assertThat(command.options()).allMatch(option -> option.description()[0].isEmpty());
        }
    }

    private static List<CommandSpec> specs(CommandTree tree) {
        return lines(tree.whole()).stream().map(CommandLine::getCommandSpec).toList();
    }

    /** What a command takes, in its order. */
    private static String taken(CommandSpec command) {
        return command.qualifiedName()
                + command.options().stream()
                        .map(option -> List.of(option.names()) + option.paramLabel())
                        .toList()
                + command.positionalParameters().stream()
                        .map(argument -> argument.paramLabel() + argument.index())
                        .toList();
    }

    @Test
    void every_example_fits_on_a_line_and_can_be_typed() {
        for (Language language : Plans.LANGUAGES) {
            for (String example : examples(language)) {
                assertThat(example).hasSizeLessThanOrEqualTo(97).startsWith("pop ");
                List<String> words = words(example.substring("pop ".length()));
                new CommandTree(language).whole().parseArgs(words.toArray(String[]::new));
            }
        }
    }

    @Test
    void every_example_does_what_it_says() throws IOException {
        int number = 0;
        for (Language language : Plans.LANGUAGES) {
            for (String example : examples(language)) {
                Path desk = Files.createDirectories(folder.resolve(String.valueOf(number++)));
                Terminal terminal = Terminal.in(desk)
                        .with("POP_LANG", language.tag())
                        .with("POP_EDITOR", "true")
                        .typing(ENTER_OFTEN);
                listsAndTemplates(terminal);
                if (!example.startsWith("pop create")) {
                    aDesk(terminal, example);
                }
                if (example.matches("pop (log|diff|merge-driver).*")) {
                    inGit(terminal);
                }
                Said said =
                        terminal.types(words(example.substring("pop ".length())).toArray(String[]::new));
                assertThat(said.code()).as("%s%n%s", example, said.err()).isIn(0, 1);
            }
        }
    }

    private static void listsAndTemplates(Terminal terminal) {
        for (String name : List.of("klas.txt", "team.txt")) {
            terminal.file(name, "Ann\nBo\n");
        }
        terminal.file(".pop/templates/loopbaan.pop.yaml", "client: {name: <naam>}\n");
        terminal.file(".pop/templates/career.pop.yaml", "client: {name: <name>}\n");
    }

    private static void inGit(Terminal terminal) {
        List.of("%O", "%A", "%B").forEach(name -> terminal.file(name, Plans.ELS));
        WorkTree tree = WorkTree.in(terminal.here());
        for (int day = 1; day < 5; day++) {
            terminal.types("add", "wish", "Rust " + day, "-p", "els-peeters").done();
            tree.commit("2026-02-0" + day);
        }
    }

    /** A folder in which all the examples can be typed. */
    private static void aDesk(Terminal terminal, String example) throws IOException {
        terminal.file(Plans.ELS_FILE, Plans.ELS + "vouchers:\n  - number: 1\n");
        List.of("inzicht.txt", "insight.txt").forEach(name -> terminal.file(name, "Ik leg graag uit."));
        if (!example.startsWith("pop export")) {
            terminal.file("els.json", "{\"schema_version\":1,\"kind\":\"pop\",\"pop\":{}}");
        }
        List.of("doelen.txt", "goals.txt").forEach(name -> terminal.file(name, "Ik bel tegen vrijdag drie scholen.\n"));
        terminal.types("add", "session", "Kennismaking").done();
        terminal.types("add", "session", "Intake").done();
        terminal.types("add", "insight", "Rust", "--author", "coach").done();
        terminal.types("add", "action", "Wandelen", "--author", "coach", "--because", "i1")
                .done();
        terminal.types("add", "action", "Lassen", "--kind", "training", "--because", "i1")
                .done();
        terminal.file("team.yaml", "tasks: [{name: Uitleggen}]\n");
        if (example.contains("dossiers")) {
            terminal.file("dossiers/" + Plans.JAN_FILE, Plans.JAN);
            Files.createDirectories(terminal.here().resolve("documenten"));
            Files.createDirectories(terminal.here().resolve("documents"));
        }
    }

    @Test
    void nothing_in_help_is_wider_than_a_page() {
        for (Language language : Plans.LANGUAGES) {
            for (CommandLine line : lines(new CommandTree(language).whole())) {
                assertThat(line.getUsageMessage().lines()).allMatch(text -> text.length() <= 100);
            }
        }
    }

    @Test
    void every_topic_has_a_page_in_both_languages() {
        for (String topic : HelpCommand.TOPICS) {
            String dutch = Terminal.in(folder).pop("help " + topic).done().out();
            String english =
                    Terminal.in(folder).inEnglish().pop("help " + topic).done().out();
            assertThat(dutch).isNotBlank().isNotEqualTo(english);
        }
    }

    @Test
    void help_names_every_topic_there_is() {
        String dutch = Terminal.in(folder).pop("help --help").done().out();
        String english =
                Terminal.in(folder).inEnglish().pop("help --help").done().out();
        for (String topic : HelpCommand.TOPICS) {
            assertThat(dutch).containsPattern("\\b" + topic + "\\b");
            assertThat(english).containsPattern("\\b" + topic + "\\b");
        }
    }

    @Test
    void the_page_about_the_environment_names_every_variable_that_pop_reads() throws IOException {
        Pattern variable = Pattern.compile(
                "\"(POP_[A-Z_]+|NO_COLOR|[A-Z]*COLOR_?[A-Z]*|EDITOR|VISUAL|LC_[A-Z]+|LANG|TERM|COLUMNS)\"");
        Set<String> between = Set.of("POP_TTY", "POP_LOCALE", "POP_ARCHIVE"); // from our own launcher to Java
        String page = Files.readString(Path.of("src/main/java/pop/cli/help/environment.nl.md"));
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/pop/cli"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (MatchResult found :
                        variable.matcher(Files.readString(source)).results().toList()) {
                    if (!between.contains(found.group(1))) {
                        assertThat(page).as(source.toString()).containsPattern("\\b" + found.group(1) + "\\b");
                    }
                }
            }
        }
    }

    @Test
    void the_formats_of_an_answer_are_told_where_they_are_asked_for() {
        Terminal.in(folder).pop("check --help").done().answering("sarif", "junit", "checkstyle");
        Terminal.in(folder).pop("explain --help").done().answering("text, md, html, json, jsonl", "--json");
        assertThat(Terminal.in(folder).pop("schema --help").done().out()).doesNotContain("--json");
    }

    @Test
    void the_first_help_names_every_topic_and_a_topic_that_is_not_there_leads_to_them() {
        Terminal terminal = Terminal.in(folder);
        assertThat(terminal.pop("--help").done().out().replaceAll("\\s+", " "))
                .contains(String.join(", ", HelpCommand.TOPICS));
        terminal.pop("help zeilen").refused().saying("pop --help", String.join(", ", HelpCommand.TOPICS));
        assertThat(terminal.pop("add --help").done().out()).doesNotContain("\n\n\n");
    }

    @Test
    void an_unknown_topic_is_refused_with_what_was_meant() {
        Terminal terminal = Terminal.in(folder);
        terminal.pop("help chek").refused().saying("Bedoel je check?");
        terminal.pop("help formaat").refused().saying("Bedoel je format?");
        terminal.pop("help zeilboot").refused().saying("exit-codes");
        terminal.pop("help add zeilboot").refused().saying("growth-point");
        terminal.pop("help check zeilboot").refused();
    }

    @Test
    void the_exit_codes_that_help_tells_are_the_exit_codes_there_are() {
        String page = Terminal.in(folder).pop("help exit-codes").done().out();
        for (Exit exit : Exit.values()) {
            assertThat(page).containsPattern("\\b" + exit.code() + "\\b");
        }
    }

    static List<String> examples(Language language) {
        List<String> examples = new ArrayList<>(pop.l10n.Words.of(CommandTree.class, language)
                .say("examples")
                .lines()
                .map(String::strip)
                .toList());
        Stream.concat(Commands.every().stream(), Commands.every().stream().flatMap(command -> command.below().stream()))
                .map(command -> command.examples(language))
                .flatMap(Optional::stream)
                .flatMap(String::lines)
                .map(String::strip)
                .forEach(examples::add);
        return examples;
    }

    /** The words of a line as a shell would hand them on, for lines with plain double quotes. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }

    private static List<List<String>> commands() {
        List<List<String>> all = new ArrayList<>();
        for (Command command : Commands.every()) {
            all.add(List.of(command.name()));
            command.below().forEach(kind -> all.add(List.of(command.name(), kind.name())));
        }
        return all;
    }

    static List<CommandLine> lines(CommandLine line) {
        List<CommandLine> all = new ArrayList<>(List.of(line));
        line.getSubcommands().values().forEach(below -> all.addAll(lines(below)));
        return all;
    }
}
