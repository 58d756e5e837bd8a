package pop.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserLanguageTest {

    private static final String DUTCH = "Zo typ je het:";
    private static final String ENGLISH = "How to type it:";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void nothing_around() {
        terminal = Terminal.in(folder);
    }

    @Test
    void pop_speaks_dutch_to_whoever_says_nothing() {
        terminal.pop("--help").answering(DUTCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POP_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"})
    void the_locale_tells_the_language(String variable) {
        terminal.with(variable, "en_GB.UTF-8").pop("--help").answering(ENGLISH);
        terminal.with(variable, "en").pop("--help").answering(ENGLISH);
        terminal.with(variable, "nl_BE.UTF-8").pop("--help").answering(DUTCH);
        terminal.with(variable, "fr_BE.UTF-8").pop("--help").answering(DUTCH);
        terminal.with(variable, "C").pop("--help").answering(DUTCH);
    }

    @Test
    void the_heavier_locale_goes_first() {
        Terminal dutch = terminal.with("LANG", "nl_BE.UTF-8");
        dutch.with("LC_MESSAGES", "en_US.UTF-8").pop("--help").answering(ENGLISH);
        dutch.with("LC_ALL", "en_US.UTF-8").pop("--help").answering(ENGLISH);
        // the launcher runs Java under a UTF-8 locale and hands on the user's own
        dutch.with("LC_ALL", "C.UTF-8")
                .with("POP_LOCALE", "en_US.UTF-8")
                .pop("--help")
                .answering(ENGLISH);
    }

    @Test
    void the_folders_settings_go_before_the_locale() {
        terminal.file(".pop.yaml", "language: en\n");
        terminal.with("LANG", "nl_BE.UTF-8").pop("--help").answering(ENGLISH);
    }

    @Test
    void the_users_own_variable_goes_before_the_folders_settings() {
        terminal.file(".pop.yaml", "language: en\n");
        terminal.with("POP_LANG", "nl").pop("--help").answering(DUTCH);
    }

    @Test
    void the_option_goes_before_everything_wherever_it_stands() {
        Terminal dutch = terminal.with("POP_LANG", "nl").with("LANG", "nl_BE.UTF-8");
        dutch.pop("--language en --help").answering(ENGLISH);
        dutch.pop("--help --language en").answering(ENGLISH);
        dutch.pop("--help --language=en").answering(ENGLISH);
        dutch.pop("chek --language=en").refused().saying("There is no command chek");
        dutch.types("chek", "--", "--language=en").refused().saying("Het commando chek");
    }

    @Test
    void a_language_that_pop_does_not_speak_is_refused() {
        terminal.pop("--language fr schema").refused().saying("fr", "nl, en");
        terminal.pop("schema --language fr").refused().saying("fr", "nl, en");
    }

    @Test
    void a_mistake_in_the_options_is_told_in_the_chosen_language_too() {
        terminal.pop("check --zeil --language en").refused().saying("There is no option --zeil");
    }

    @Test
    void a_new_plan_is_in_the_users_language() {
        terminal.pop("--language en create Tom -o tom.pop.yaml").done();
        terminal.pop("show -p tom.pop.yaml --json").done().answering("\"language\" : \"en\"");
        terminal.pop("create Els -o els.pop.yaml").done();
        terminal.pop("show -p els.pop.yaml --json").done().answering("\"language\" : \"nl\"");
    }

    @Test
    void the_document_speaks_the_plans_language_and_the_door_the_users() {
        terminal.file("tom_2026-01-05.pop.yaml", "format: 1\nlanguage: en\nclient: {name: Tom}\n");
        terminal.pop("render").done().answering("lang=\"en\"");
        terminal.pop("check").answering("nagekeken");
        terminal.inEnglish().pop("check").answering("checked");
    }
}
