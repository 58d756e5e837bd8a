package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pop.l10n.Words;
import pop.model.Language;

/**
 * Somebody at a terminal in a folder: types commands, pipes words in, and keeps what came back. A new terminal has an
 * empty environment, is no screen, and stands on a fixed day. Knows no command.
 */
final class Terminal {

    /** The day on which every terminal stands, unless a test says otherwise. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    /** The names in the door's sentences: none may ever stand there unfilled. */
    private static final Set<String> NAMES = Words.of(Door.class, Language.NL).keys().stream()
            .map(key -> Words.of(Door.class, Language.NL).say(key))
            .flatMap(sentence -> Pattern.compile("\\{[a-z]+}").matcher(sentence).results())
            .map(MatchResult::group)
            .collect(Collectors.toSet());

    private final Path here;
    private final Map<String, String> environment;
    private final byte[] piped;
    private final String screens;
    private final LocalDate today;

    private Terminal(Path here, Map<String, String> environment, byte[] piped, String screens, LocalDate today) {
        this.here = here;
        this.environment = Map.copyOf(environment);
        this.piped = piped;
        this.screens = screens;
        this.today = today;
    }

    /** Somebody who stands in a folder. */
    static Terminal in(Path here) {
        return new Terminal(here, Map.of(), new byte[0], "", TODAY);
    }

    /** The same with a variable of the environment set. */
    Terminal with(String variable, String value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(variable, value);
        return new Terminal(here, more, piped, screens, today);
    }

    /** The same, reading English. */
    Terminal inEnglish() {
        return with("POP_LANG", "en");
    }

    /** The same with words piped in. */
    Terminal piping(String words) {
        return piping(words.getBytes(StandardCharsets.UTF_8));
    }

    Terminal piping(byte[] words) {
        return new Terminal(here, environment, words, screens, today);
    }

    /** The same at a screen: nothing is piped in or out. */
    Terminal atScreen() {
        return new Terminal(here, environment, piped, "012", today);
    }

    /** Somebody at a screen who types these lines, each with Enter, and then Ctrl-D. */
    Terminal typing(String... lines) {
        String typed = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
        return piping(typed).atScreen();
    }

    /** The same on another day. */
    Terminal on(String day) {
        return new Terminal(here, environment, piped, screens, LocalDate.parse(day));
    }

    /** The same in a folder below. */
    Terminal below(String folder) {
        return new Terminal(here.resolve(folder), environment, piped, screens, today);
    }

    Path here() {
        return here;
    }

    /** Types a command and waits for what comes back. */
    Said types(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Door(console(out, err)).run(words);
        Said said = new Said(Arrays.asList(words), code, text(out), text(err));
        if (!String.join("", words).contains("{")) {
            assertThat(said.err()).as("%s", said.typed()).doesNotContain(NAMES);
        }
        return said;
    }

    /** Types {@code pop} and the words between spaces, for words that need no quotes. */
    Said pop(String line) {
        return types(line.isEmpty() ? new String[0] : line.split(" ", -1));
    }

    /** A command as it is understood, for what is smaller than a command. */
    Call call(String... words) {
        CommandTree tree = new CommandTree(Language.NL);
        Console console = console(new ByteArrayOutputStream(), new ByteArrayOutputStream());
        return Call.of(tree.whole().parseArgs(words), console, Language.NL, new Drafts(), new Pager(console));
    }

    private Console console(ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(piped),
                environment,
                here,
                () -> today.atTime(14, 3, 22),
                screens);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Puts a file in the folder, or in a folder below that is made first. */
    Path file(String name, String text) {
        try {
            Path path = here.resolve(name);
            Files.createDirectories(path.getParent());
            return Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file in the folder holds. */
    String read(String name) {
        try {
            return Files.readString(here.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all files in the folder and below, in order; {@code /} between folders. */
    List<String> files() {
        try (var all = Files.walk(here)) {
            List<String> names = new ArrayList<>();
            all.filter(Files::isRegularFile)
                    .forEach(path -> names.add(here.relativize(path).toString().replace('\\', '/')));
            names.sort(null);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
