package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pop.l10n.Words;
import pop.model.Language;

class ParseErrorsTest {

    /** What picocli says in its own words. */
    private static final List<String> PICOCLI = List.of(
            "Unmatched",
            "Unknown option",
            "Missing required",
            "Expected parameter",
            "should be specified",
            "Invalid value",
            "Possible solutions",
            "Did you mean",
            "parameter",
            "Usage:",
            "Commands:",
            "Options:",
            "Parameters:",
            "[OPTIONS]",
            "[COMMAND]",
            "Display",
            "Show this");

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    chek                      | unknown-command.meant      | command=chek meant=check
                    zeilboot                  | unknown-command            | command=zeilboot
                    -                         | unknown-command            | command=-
                    add actoin x              | unknown-kind.meant         | command=actoin meant=action
                    add zeilboot x            | unknown-kind               | command=zeilboot
                    check --profil vdab       | unknown-option.meant       | option=--profil meant=--profile
                    check --profil=vdab       | unknown-option.meant       | option=--profil meant=--profile
                    --zeil list               | unknown-option             | option=--zeil
                    list -X                   | unknown-option             | option=-X
                    list -qX                  | unknown-option             | option=-X
                    check --no-json           | unknown-option.meant       | option=--no-json meant=--json
                    add insight -e=x          | flag-with-value            | option=--edit
                    check --json=true         | flag-with-value            | option=--json
                    -q=1 list                 | flag-with-value            | option=--quiet
                    --version=2               | flag-with-value            | option=--version
                    check --json --json       | option-twice               | option=--json
                    list -q --quiet           | option-twice               | option=--quiet
                    add wish x -p a --pop b   | option-twice               | option=--pop
                    check --profile           | option-without-value       | option=--profile label=PROFILE
                    check --profile --json    | option-without-value       | option=--profile label=PROFILE
                    check --fail-on=          | option-without-value       | option=--fail-on label=LEVEL
                    add wish x --notes=       | option-without-value       | option=--notes label=TEXT
                    create x --question -hoi  | option-before-hyphen       | option=--question label=TEXT
                    list -C                   | option-without-value       | option=--dir label=DIR
                    --today                   | option-without-value       | option=--today label=DATE
                    create                    | missing-argument           | label=NAME
                    explain                   | missing-argument           | label=RULE
                    evaluate                  | missing-argument           | label=ID
                    create Els Peeters        | one-word-too-many          | word=Peeters
                    add wish mooi weer        | one-word-too-many          | word=weer
                    show a1 a2                | one-word-too-many          | word=a2
                    schema uit.json           | one-word-too-many          | word=uit.json
                    """)
    void what_cannot_be_understood_is_told_in_the_users_language(String typed, String key, String facts) {
        for (Language language : Plans.LANGUAGES) {
            Said said =
                    terminal.with("POP_LANG", language.tag()).pop(typed.strip()).refused();
            assertThat(said.err()).startsWith("pop: " + sentence(language, key, facts) + "\n");
        }
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(Plans.ELS);
    }

    private static String sentence(Language language, String key, String facts) {
        Map<String, String> values = new java.util.HashMap<>();
        for (String fact : facts.split(" ", -1)) {
            values.put(fact.substring(0, fact.indexOf('=')), fact.substring(fact.indexOf('=') + 1));
        }
        return Words.of(Door.class, language).say(key, values);
    }

    @Test
    void the_way_to_more_help_stands_below() {
        terminal.pop("check --profil x").refused().saying("\npop: Meer uitleg: pop check --help\n");
        terminal.pop("add wish x --zeil").refused().saying("\npop: Meer uitleg: pop add wish --help\n");
        terminal.inEnglish().pop("chek").refused().saying("\npop: More: pop --help\n");
    }

    @Test
    void a_command_without_a_kind_shows_the_kinds() {
        terminal.pop("add").refused().saying("growth-point", "pop: Zeg erbij wat je wil doen");
        terminal.pop("--quiet").refused().saying("evaluate", "pop: Zeg erbij wat je wil doen");
    }

    @Test
    void no_commands_or_options_are_abbreviated() {
        terminal.pop("che").refused();
        terminal.pop("check --prof vdab").refused();
        terminal.pop("rend").refused();
    }

    @Test
    void files_of_arguments_are_not_opened() {
        terminal.file("args", "list\n");
        terminal.pop("@args").refused().saying("@args");
        terminal.types("list", "@args").refused().saying("@args");
    }

    @Test
    void whatever_is_typed_picocli_never_speaks_for_itself() {
        List<String> vocabulary = new ArrayList<>(List.of(
                "-",
                "--",
                "=",
                "-C",
                "--dir",
                "--json",
                "--json=1",
                "--format",
                "--format=",
                "-o",
                "-qv",
                "-qx",
                "--x=y",
                "-n",
                "-nq",
                "-p",
                "-F",
                "-e",
                "-h=2",
                "--version",
                "--no-input",
                "--today",
                "--today=x",
                "--because",
                "a1",
                "q1",
                "wish",
                "x y",
                "",
                " ",
                "@x",
                "=x",
                "-=",
                "---",
                "--because=q1",
                "--obstacle",
                "a=b",
                "--measure-target",
                "drie",
                "--language",
                "nl",
                "--color",
                "2",
                "-1",
                "\\n",
                "\"x\"",
                "'"));
        vocabulary.addAll(Commands.names());
        Random dice = new Random(20260301);
        int rounds = Boolean.getBoolean("pop.full") ? 8_000 : 600;
        for (int round = 0; round < rounds; round++) {
            List<String> words = new ArrayList<>();
            for (int many = 1 + dice.nextInt(5); many > 0; many--) {
                words.add(vocabulary.get(dice.nextInt(vocabulary.size())));
            }
            Said said = terminal.types(words.toArray(String[]::new));
            assertThat(said.code()).as("%s%n%s", words, said.err()).isIn(0, 1, 2, 3, 4);
            String notUnderstood = Words.of(Door.class, Language.NL).say("not-understood");
            assertThat(said.err()).as("%s", words).doesNotContain(PICOCLI).doesNotContain(notUnderstood);
        }
    }
}
