package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The settings of a folder and its own profiles: what they say holds, and a mistake in them is told with its place. */
class SettingsTest {

    private static final String PROFILE = "profiles/brug.yaml";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.JAN_FILE, Plans.JAN.replace("profile: self\n", ""));
    }

    /** A mistake in a file, its line, and what is said of it in Dutch and in English. */
    record Mistake(String file, String text, int line, String dutch, String english) {}

    static List<Mistake> mistakes() {
        return List.of(
                new Mistake(
                        ".pop.yaml", "profile: self\nprofiel: vdab\n", 2, "Bedoel je profile?", "Do you mean profile?"),
                new Mistake(".pop.yaml", "zeilboot: ja\n", 1, "zeilboot", "zeilboot"),
                new Mistake(".pop.yaml", "profile: zelf\n", 1, "Bedoel je self?", "Do you mean self?"),
                new Mistake(".pop.yaml", "profile: [self,\n  zeilboot]\n", 2, "zeilboot", "vdab"),
                new Mistake(".pop.yaml", "language: fr\n", 1, "en, nl", "en, nl"),
                new Mistake(".pop.yaml", "rules: {no-gaol: error}\n", 1, "no-gaol", "no-gaol"),
                new Mistake(
                        ".pop.yaml",
                        "rules:\n  missing-gaol: error\n",
                        2,
                        "Bedoel je missing-goal?",
                        "mean missing-goal?"),
                new Mistake(".pop.yaml", "rules:\n  missing-goal: eror\n", 2, "Bedoel je error?", "Do you mean error?"),
                new Mistake(".pop.yaml", "rules: [missing-goal]\n", 1, "sleutels", "keys"),
                new Mistake(
                        ".pop.yaml", "limits: {open_action: 8}\n", 1, "Bedoel je open_actions?", "mean open_actions?"),
                new Mistake(".pop.yaml", "limits: 8\n", 1, "limits", "limits"),
                new Mistake(".pop.yaml", "limits: {open_actions: veel}\n", 1, "veel", "veel"),
                new Mistake(".pop.yaml", "limits: {open_actions: -1}\n", 1, "-1", "-1"),
                new Mistake(".pop.yaml", "limits: {conversations: 3}\n", 1, "conversations", "conversations"),
                new Mistake(".pop.yaml", "limits: {conversations: [6, 2]}\n", 1, "conversations", "conversations"),
                new Mistake(".pop.yaml", "rules: {a\n", 1, "niet te lezen", "cannot be read"),
                new Mistake(".pop.yaml", "- profile\n", 1, "sleutels", "keys"),
                new Mistake(".pop.yaml", "profile: self\nlanguage: nl\nprofile: vdab\n", 3, "twee keer", "twice"),
                new Mistake(PROFILE, "naam: brug\n", 1, "naam", "naam"),
                new Mistake(PROFILE, "name: vdab\n", 1, "extends: vdab", "extends: vdab"),
                new Mistake(PROFILE, "name: brug\nextends: vdba\n", 2, "vdba", "vdba"),
                new Mistake(PROFILE, "name: brug\nextends: brug\n", 2, "brug → brug", "brug → brug"),
                new Mistake(PROFILE, "name: brug\nsmart: slim\n", 2, "psmart, vdab", "psmart, vdab"),
                new Mistake(PROFILE, "rules:\n  missing-gaol: error\n", 2, "missing-goal", "missing-goal"),
                new Mistake(
                        PROFILE, "rules:\n  missing-goal: fout\n", 2, "advice, error, off, warning", "advice, error"),
                new Mistake(PROFILE, "limits:\n  - {from: gisteren, vouchers: 2}\n", 2, "gisteren", "gisteren"),
                new Mistake(
                        PROFILE,
                        "limits:\n  - {from: 2025-01-01, until: 2024-01-01, vouchers: 2}\n",
                        2,
                        "until",
                        "until"),
                new Mistake(
                        PROFILE,
                        "limits:\n  - {until: 2025-01-01, vouchers: 2}\n  - {from: 2025-01-01, vouchers: 1}\n",
                        3,
                        "vouchers",
                        "vouchers"),
                new Mistake(PROFILE, "rules: {a\n", 1, "niet te lezen", "cannot be read"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_with_its_place_in_both_languages(Mistake mistake) {
        terminal.file(mistake.file(), mistake.text());
        String place = mistake.file() + ":" + mistake.line() + ":";
        terminal.pop("check").refused().saying(place, mistake.dutch());
        terminal.inEnglish().pop("check").refused().saying(place, mistake.english());
        terminal.pop("config").refused().saying(place);
    }

    @Test
    void two_profiles_cannot_build_on_each_other_or_share_a_name() {
        terminal.file("profiles/een.yaml", "name: een\nextends: twee\n");
        terminal.file("profiles/twee.yaml", "name: twee\nextends: een\n");
        terminal.pop("check").refused().saying("profiles/", ":2:", "kring", "een → twee");
        terminal.file("profiles/twee.yaml", "name: een\n");
        terminal.file("profiles/een.yaml", "name: een\n");
        terminal.pop("check").refused().saying("profiles/twee.yaml:1:", "een");
    }

    @Test
    void a_rule_weighs_here_what_the_settings_say() {
        assertThat(severities())
                .containsEntry("missing-goal", "warning")
                .containsEntry("action-without-origin", "advice");
        terminal.file(
                ".pop.yaml", "rules: {missing-goal: error, action-without-origin: \"off\", missing-insight: off}\n");
        assertThat(severities())
                .containsEntry("missing-goal", "error")
                .doesNotContainKeys("action-without-origin", "missing-insight");
        terminal.pop("check").exits(Exit.NO);
        terminal.file(".pop.yaml", "x-eigen: {mag: alles}\nstyle: {logo: logo.svg}\nretention_years: 5\n");
        terminal.pop("check").done();
    }

    @Test
    void a_limit_here_goes_before_that_of_a_profile() {
        StringBuilder actions = new StringBuilder("format: 1\nactions:\n");
        for (int i = 1; i <= 4; i++) {
            actions.append("  - {id: a")
                    .append(i)
                    .append(", text: Stap ")
                    .append(i)
                    .append("}\n");
        }
        terminal.file(Plans.JAN_FILE, actions.toString());
        assertThat(severities()).doesNotContainKey("crowded-plan");
        terminal.file(".pop.yaml", "limits: {open_actions: 3}\n");
        assertThat(severities()).containsKey("crowded-plan");
        terminal.file(".pop.yaml", "limits: {open_actions: 4}\n");
        assertThat(severities()).doesNotContainKey("crowded-plan");
    }

    @Test
    void a_profile_of_ones_own_builds_on_another() {
        terminal.file(PROFILE, """
                name: brug
                title: {nl: Loopbaancentrum De Brug, en: De Brug}
                extends: vdab
                rules: {missing-title: advice, missing-name: "off"}
                """);
        terminal.file(Plans.JAN_FILE, "format: 1\nprofile: brug\n");
        assertThat(severities())
                .containsEntry("missing-title", "advice")
                .containsEntry("missing-begin", "error")
                .doesNotContainKey("missing-name");
        terminal.pop("profiles").done().answering("brug", "Loopbaancentrum De Brug");
        terminal.pop("rules --profile brug --format csv").done().answering("missing-title,minimum,", ",advice\r\n");
        terminal.file(".pop.yaml", "profile: brug\n");
        terminal.file(Plans.JAN_FILE, "format: 1\n");
        assertThat(severities()).containsEntry("missing-title", "advice");
        terminal.file(".pop.yaml", "profile: brug\nrules: {missing-title: warning}\n");
        assertThat(severities()).containsEntry("missing-title", "warning");
    }

    private Map<String, String> severities() {
        List<List<String>> rows = Csv.read(
                terminal.pop("check --format csv --fail-on never").done().out());
        return rows.stream()
                .skip(1)
                .collect(java.util.stream.Collectors.toMap(row -> row.get(6), row -> row.get(5), (one, other) -> one));
    }

    @Test
    void config_says_what_holds_and_where_it_comes_from() {
        terminal.file(
                ".pop.yaml",
                "profile: brug\nrules:\n  missing-goal: \"off\"\nlimits: {open_actions: 5}\nlanguage: nl\n");
        terminal.file(
                PROFILE,
                "name: brug\nextends: vdab\nrules:\n  missing-title: advice\nlimits: {conversations: [1, 3]}\n");
        assertThat(config("config"))
                .contains(
                        "general,folder,.,,,settings,.pop.yaml",
                        "general,language,nl,,,settings,.pop.yaml:5",
                        "general,profile,brug,,,settings,.pop.yaml:1",
                        "rule,missing-goal,off,,,settings,.pop.yaml:3",
                        "rule,missing-title,advice,,,profile,profiles/brug.yaml:4",
                        "rule,missing-name,error,,,built-in,vdab",
                        "rule,not-yaml,error,,,built-in,base",
                        "rule,missing-competences-or-motives,off,,,usual,",
                        "limit,open_actions,5,,,settings,.pop.yaml:4",
                        "limit,voucher_hours,\"4, 3\",2020-01-01,2025-09-30,built-in,vdab",
                        "limit,conversations,\"1, 3\",,,profile,profiles/brug.yaml:5")
                .doesNotContain("limit,conversations,\"2, 6\",,,built-in,base");
        assertThat(config("config --profile hiva --profile self --language en"))
                .contains(
                        "general,language,en,,,option,'--language",
                        "general,profile,\"hiva, self\",,,option,'--profile",
                        "rule,missing-question,advice,,,built-in,hiva",
                        "rule,goal-without-action,error,,,built-in,hiva");
        assertThat(terminal.with("POP_LANG", "en")
                        .with("POP_DIR", ".")
                        .pop("config --format csv")
                        .done()
                        .lines())
                .contains("general,language,en,,,variable,POP_LANG", "general,folder,.,,,variable,POP_DIR");
        String text = terminal.pop("config --origin").done().out();
        assertThat(text)
                .contains("Waar het vandaan komt", ".pop.yaml:3", "profiel vdab")
                .doesNotContain("gewoonlijk");
        assertThat(terminal.pop("config").done().out()).contains("missing-goal").doesNotContain(".pop.yaml:3");
    }

    @Test
    void without_settings_config_says_what_usually_holds() {
        assertThat(config("config"))
                .contains("general,folder,.,,,here,", "general,language,nl,,,usual,", "general,profile,self,,,usual,");
        terminal.pop("config --profile zeilboot").refused().saying("zeilboot");
    }

    private List<String> config(String command) {
        return terminal.pop(command + " --format csv").done().lines();
    }
}
