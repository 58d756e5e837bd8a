package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import pop.cli.MarkedPlan.Whom;
import pop.model.Audience;
import pop.model.Kind;
import pop.model.Language;

/**
 * Whoever may not see an item never meets its words, its id, its days, what was said of it or a link to it: whichever
 * command answers, in whichever format, on the screen or in a file. Which commands and formats there are is asked of the
 * commands themselves, so that a new one is under this law or fails it.
 */
class AudienceTest {

    /**
     * How each command that takes an audience is asked; {@code ID} is an insight and an action in turn, {@code TALK} a
     * conversation.
     */
    private static final Map<String, List<String>> CALLS = Map.ofEntries(
            Map.entry(
                    "render",
                    List.of(
                            "render mia",
                            "render mia --hide-empty --to html",
                            "render mia --plain --to html",
                            "render mia --session TALK --form session --to md")),
            Map.entry("list", List.of("list", "list --where questions.text=geheim --sort goals.text")),
            Map.entry("show", List.of("show -p mia", "show -p mia --thread", "show ID -p mia")),
            Map.entry(
                    "status",
                    List.of("status", "status mia", "status --overdue", "status --due 2099-01-01", "status --fail")),
            Map.entry("stats", List.of("stats", "stats --at-least 5")),
            Map.entry("grep", List.of("grep geheim", "grep xq")),
            Map.entry("log", List.of("log -p mia", "log -p mia --item ID")),
            Map.entry("diff", List.of("diff -p mia", "diff HEAD~1 -p mia", "diff HEAD~1..HEAD -p mia")),
            Map.entry("attest", List.of("attest ID -p mia")),
            Map.entry("team", List.of("team", "team --member mia")),
            Map.entry("export", List.of("export mia", "export mia --framework codes.csv")));

    /** Options that say where an answer goes or what it looks like, or by another name what {@code --format} says. */
    private static final Set<String> SAYING_NOTHING =
            Set.of("--json", "--force", "--check", "--watch", "--open", "--css", "--large-type", "--blank");

    /** What comes in bytes is dug through in {@link AudienceExamplesTest}; what it says is held equal to HTML elsewhere. */
    private static final String NO_TEXT = "pdf";

    private static final Pattern MARK = Pattern.compile("xq([a-z]+)q");

    private static final Pattern DAY = Pattern.compile("\\b20[0-9]{2}-?[0-9]{2}-?([0-3][0-9])(?![0-9])"
            + "|\\b([0-9]{1,2}) (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
            + "|december)\\b");

    @TempDir
    private Path folder;

    private Terminal terminal;

    private static Map<String, CommandSpec> commandsWithAnAudience() {
        Map<String, CommandSpec> found = new TreeMap<>();
        gather("", new CommandTree(Language.NL).whole(), found);
        return found;
    }

    private static void gather(String above, CommandLine line, Map<String, CommandSpec> found) {
        line.getSubcommands().forEach((name, below) -> {
            if (below.getCommandSpec().findOption("--for") != null) {
                found.put(above + name, below.getCommandSpec());
            }
            gather(above + name + " ", below, found);
        });
    }

    /** The options of a command's own that choose in which form or format it answers. */
    private static List<OptionSpec> choosing(CommandSpec command) {
        return own(command)
                .filter(option -> option.paramLabel().startsWith("FORM"))
                .toList();
    }

    private static Stream<OptionSpec> own(CommandSpec command) {
        return command.options().stream().filter(option -> !option.inherited());
    }

    @Test
    void every_command_that_takes_an_audience_is_asked_with_every_option_it_has() {
        Map<String, CommandSpec> commands = commandsWithAnAudience();
        assertThat(CALLS.keySet()).as("how each is asked").isEqualTo(commands.keySet());
        commands.forEach((name, command) -> {
            List<String> words = CALLS.get(name).stream()
                    .flatMap(typed -> Arrays.stream(typed.split(" ")))
                    .toList();
            assertThat(own(command)
                            .filter(option -> !choosing(command).contains(option))
                            .filter(option ->
                                    !List.of("--for", "--pop", "--output").contains(option.longestName()))
                            .map(OptionSpec::longestName)
                            .filter(option -> !SAYING_NOTHING.contains(option)))
                    .as("options of %s that are asked", name)
                    .isSubsetOf(words);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0})
    void nobody_meets_what_is_not_for_them(int seed) throws IOException {
        plans(seed);
        Map<String, Integer> met = new TreeMap<>();
        for (Map.Entry<String, CommandSpec> command : commandsWithAnAudience().entrySet()) {
            for (String call : CALLS.get(command.getKey())) {
                for (String formed : inEveryForm(call, command.getValue())) {
                    for (Audience audience : Audience.values()) {
                        for (String typed : aboutEveryItem(formed, audience)) {
                            met.merge(command.getKey(), ask(typed, audience), Integer::sum);
                        }
                    }
                }
            }
        }
        met.remove("stats"); // tells figures only
        assertThat(met)
                .as("what was met that is for them")
                .allSatisfy((name, times) -> assertThat(times).as(name).isPositive());
    }

    private void plans(int seed) {
        terminal = Terminal.in(folder);
        WorkTree tree = WorkTree.in(folder);
        String now = MarkedPlan.of(seed);
        // before, nobody had said of anything that it is private
        terminal.file(
                "mia.pop.yaml",
                now.replaceAll("(?m)^    visibility: private\n", "").replace("geheim ", "oud "));
        terminal.file("jan.pop.yaml", MarkedPlan.of(seed + 100));
        terminal.file("team.yaml", "team: ploeg\ntasks: [{id: t1, name: Lassen}]\nmembers: [mia, jan]\n");
        terminal.file("codes.csv", "system,uri,label\nesco,http://data.europa.eu/esco/skill/1,lassen\n");
        tree.commit("2026-01-28");
        terminal.file("mia.pop.yaml", now.replaceAll("(?m)^    status: .*\n", ""));
        tree.commit("2026-01-29");
        terminal.file("mia.pop.yaml", now);
    }

    /** The call in each form and format that the command knows: it names them where it is asked for one it cannot know. */
    private List<String> inEveryForm(String call, CommandSpec command) {
        List<String> calls = List.of(call);
        for (OptionSpec option : choosing(command)) {
            if (call.contains(option.longestName())) {
                continue;
            }
            String refusal = terminal.pop(call + " " + option.longestName() + " 0")
                    .refused()
                    .err();
            Matcher known = Pattern.compile(": ([a-z0-9]+(, [a-z0-9]+)*)\\.\\s").matcher(refusal);
            assertThat(known.find()).as(refusal).isTrue();
            List<String> more = new ArrayList<>();
            for (String one : calls) {
                Arrays.stream(known.group(1).split(", "))
                        .filter(word -> !word.equals(NO_TEXT))
                        .forEach(word -> more.add(one + " " + option.longestName() + " " + word));
            }
            calls = more;
        }
        return calls;
    }

    /** Asked about an item that is for them: what is not, nobody can ask about. */
    private static List<String> aboutEveryItem(String call, Audience audience) {
        if (call.contains("TALK")) {
            return aboutEvery(call, "TALK", audience, Kind.SESSION);
        }
        return call.contains("ID") ? aboutEvery(call, "ID", audience, Kind.INSIGHT, Kind.ACTION) : List.of(call);
    }

    private static List<String> aboutEvery(String call, String placeholder, Audience audience, Kind... kinds) {
        return Arrays.stream(Whom.values())
                .filter(whom -> whom.isFor(audience))
                .flatMap(whom -> Arrays.stream(kinds).map(whom::id))
                .map(id -> call.replace(placeholder, id))
                .toList();
    }

    /** Asks, holds that nothing comes that is not for them, and says how much came that is. */
    private int ask(String typed, Audience audience) throws IOException {
        String whole = typed + " --for " + audience.word();
        Said said = terminal.pop(whole);
        assertThat(said.code()).as(whole + "\n" + said.err()).isIn(0, 1, 2);
        Path file = folder.resolve("uit");
        if (audience == Audience.COACH) {
            terminal.pop(whole + " -o uit");
        }
        String written = Files.exists(file) ? text(file) : "";
        Files.deleteIfExists(file);
        String told = said.out() + "\n" + said.err() + "\n" + written;
        String unfolded = told.replace("\r\n ", "");
        Set<String> hidden = Arrays.stream(Whom.values())
                .filter(whom -> !whom.isFor(audience))
                .map(Whom::mark)
                .collect(Collectors.toSet());
        Set<String> marks =
                MARK.matcher(unfolded).results().map(MatchResult::group).collect(Collectors.toSet());
        assertThat(marks).as(whole).doesNotContainAnyElementsOf(orNobody(hidden));
        Set<Integer> hiddenDays = Arrays.stream(Whom.values())
                .filter(whom -> !whom.isFor(audience))
                .map(Whom::day)
                .collect(Collectors.toCollection(HashSet::new));
        Set<Integer> days = DAY.matcher(unfolded)
                .results()
                .map(day -> Integer.valueOf(day.group(1) == null ? day.group(2) : day.group(1)))
                .collect(Collectors.toSet());
        assertThat(days).as(whole).doesNotContainAnyElementsOf(orNobody(hiddenDays));
        return marks.size();
    }

    /** A file as it can be read; a format that is no text has to be made readable here first. */
    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).as("a format that this test cannot read").doesNotStartWith("%PDF");
        return text;
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<T> orNobody(Set<T> hidden) {
        return hidden.isEmpty() ? (Set<T>) Set.of("-") : hidden;
    }
}
