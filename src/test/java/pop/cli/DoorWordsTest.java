package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pop.l10n.Words;
import pop.model.Language;
import pop.store.EditRefused;
import pop.store.GitRefused;
import pop.store.StoreFailure;

/** Every refusal in the source has its sentence, with exactly the names that the source hands over. */
class DoorWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/pop/cli");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");
    private static final Path PROFILES = Path.of("src/main/java/pop/rule/ProfileReader.java");
    private static final Pattern WRONG = Pattern.compile("\\bwrong\\(\\s*\"([a-z]+)\"");
    private static final String REFUSAL = "new Refusal(";

    private final Words words = Words.of(Door.class, Language.NL);

    @Test
    void every_refusal_has_a_sentence_with_names_that_it_knows() throws IOException {
        int seen = 0;
        for (String source : sources()) {
            for (int at = source.indexOf(REFUSAL); at >= 0; at = source.indexOf(REFUSAL, at + 1)) {
                List<String> arguments = arguments(source, at + REFUSAL.length());
                List<String> keys = literals(arguments.get(1));
                for (String key : keys) {
                    assertThat(words.find(key)).as(key).isPresent();
                    if (arguments.get(2).startsWith("Map.of(")) {
                        List<String> facts = arguments(arguments.get(2), "Map.of(".length());
                        Set<String> known = new TreeSet<>();
                        for (int i = 0; i < facts.size(); i += 2) {
                            known.addAll(literals(facts.get(i)));
                        }
                        assertThat(known).as(key).containsAll(names(words.say(key)));
                    }
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(30);
    }

    @Test
    void every_sentence_is_said_somewhere() throws IOException {
        String all = String.join("\n", sources());
        Set<String> mistakes = mistakesInProfiles();
        List<String> silent = words.keys().stream()
                .filter(key -> !key.startsWith("store.")
                        && !key.startsWith("edit.")
                        && !key.startsWith("git.")
                        && !key.startsWith("history."))
                .map(key -> key.replaceFirst("\\.meant$", ""))
                .filter(key -> !all.contains("\"" + key + "\"") && !mistakes.contains(key))
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void every_mistake_in_a_profile_has_its_sentence() throws IOException {
        Set<String> mistakes = mistakesInProfiles();
        assertThat(mistakes).contains("settings.rule", "settings.limits", "settings.smart");
        assertThat(words.keys()).containsAll(mistakes);
        mistakes.forEach(key -> assertThat(names(words.say(key))).isSubsetOf("path", "line", "word", "known"));
    }

    /** The mistakes that {@code Settings} words with {@code "settings." + mistake.what()}. */
    private static Set<String> mistakesInProfiles() throws IOException {
        return WRONG.matcher(Files.readString(PROFILES))
                .results()
                .map(found -> "settings." + found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_failure_of_the_store_has_its_sentence_and_no_sentence_has_none() {
        Set<String> kinds = Stream.of(StoreFailure.Kind.values())
                .map(Enum::name)
                .map(name -> "store." + name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys("store.")).isEqualTo(kinds);
        kinds.forEach(key -> assertThat(names(words.say(key))).isSubsetOf("path", "detail"));
        Set<String> reasons = Stream.of(EditRefused.Reason.values())
                .map(reason -> "edit." + reason.name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys("edit.")).isEqualTo(reasons);
        Set<String> ofGit = Stream.of(GitRefused.Kind.values())
                .map(kind -> "git." + kind.name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys("git.")).isEqualTo(ofGit);
        ofGit.forEach(key -> assertThat(names(words.say(key))).isSubsetOf("path", "revision", "detail"));
        Set<String> ofHistory = Stream.of(GitRefused.Kind.values())
                .map(kind -> "history." + kind.name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys("history.")).isEqualTo(ofHistory);
        ofHistory.forEach(key -> assertThat(names(words.say(key))).isSubsetOf("path", "revision", "detail"));
        reasons.forEach(key -> assertThat(names(words.say(key))).isSubsetOf("line", "path"));
    }

    private Set<String> keys(String beginning) {
        return words.keys().stream()
                .filter(key -> key.startsWith(beginning))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(String sentence) {
        return NAME.matcher(sentence).results().map(match -> match.group(1)).toList();
    }

    private static List<String> literals(String code) {
        return LITERAL.matcher(code)
                .results()
                .map(MatchResult::group)
                .map(literal -> literal.substring(1, literal.length() - 1))
                .filter(literal -> !literal.startsWith("."))
                .toList();
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> all = Files.list(SOURCES)) {
            for (Path file :
                    all.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    /** The arguments of a call, from behind its opening bracket. */
    private static List<String> arguments(String code, int from) {
        Matcher pieces =
                Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[(),]|[^\"(),]+").matcher(code);
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        int depth = 0;
        for (boolean found = pieces.find(from); found; found = pieces.find()) {
            String piece = pieces.group();
            if (depth == 0 && (piece.equals(",") || piece.equals(")"))) {
                arguments.add(argument.toString().strip());
                argument.setLength(0);
                if (piece.equals(")")) {
                    return arguments;
                }
            } else {
                depth += piece.equals("(") ? 1 : piece.equals(")") ? -1 : 0;
                argument.append(piece);
            }
        }
        throw new AssertionError("no end: " + code.substring(from));
    }
}
