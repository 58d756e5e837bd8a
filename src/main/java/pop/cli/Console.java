package pop.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import pop.store.TextFile;

/**
 * All that a command knows of the world: where it speaks and listens, the environment, the folder it stands in and the
 * day. Only {@link Main} makes it of the real world.
 *
 * @param out where the answer goes
 * @param err where the talk goes
 * @param in what is piped in or typed
 * @param environment the environment variables
 * @param here the folder in which the user stands
 * @param clock tells the day and the time
 * @param terminals which of the three streams are terminals: some of the digits {@code 0 1 2}
 */
record Console(
        PrintStream out,
        PrintStream err,
        InputStream in,
        Map<String, String> environment,
        Path here,
        Supplier<LocalDateTime> clock,
        String terminals) {

    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST_FOR_READING = 100;

    /** The day on which it is asked. */
    LocalDate today() {
        return clock.get().toLocalDate();
    }

    /** A variable of the environment that is set to something. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Says a line beside the answer, below what was answered already. */
    void say(String line) {
        out.flush();
        err.println(line);
        err.flush();
    }

    /** Puts something before what the user is to type, on the same line. */
    void prompt(String words) {
        out.flush();
        err.print(words);
        err.flush();
    }

    /** The next line that the user types, without its end; nothing at the end of all input. */
    Optional<String> typedLine() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            int typed = in.read();
            if (typed < 0) {
                return Optional.empty();
            }
            while (typed >= 0 && typed != '\n') {
                line.write(typed);
                typed = in.read();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(TextFile.words(line.toByteArray()));
    }

    /** The path that the user means from where they stand. */
    Path path(String given) {
        try {
            return here.resolve(given);
        } catch (InvalidPathException e) {
            throw new Refusal(Exit.USAGE, "bad-path", Map.of("path", given));
        }
    }

    /** A path as it is seen from where the user stands; nothing for that very folder. */
    String shown(Path path) {
        Path standing = path("").toAbsolutePath().normalize();
        Path there = path.toAbsolutePath().normalize();
        if (there.equals(standing)) {
            return "";
        }
        return there.startsWith(standing) ? standing.relativize(there).toString() : path.toString();
    }

    /** The same world for an answer that goes into a file: no screen, and nothing but an option gives it colours. */
    Console intoFile() {
        Map<String, String> plain = new HashMap<>(environment);
        plain.put("NO_COLOR", "1");
        return new Console(out, err, in, plain, here, clock, terminals.replace("1", ""));
    }

    boolean showsOnTerminal() {
        return terminals.indexOf('1') >= 0;
    }

    boolean talksToTerminal() {
        return terminals.indexOf('2') >= 0;
    }

    /** Whether the terminal can do no more than write. */
    boolean isDumb() {
        return variable("TERM").equals(Optional.of("dumb"));
    }

    /** Whether the answer may be coloured: by the option, else by the usual variables, else when a person looks. */
    boolean colours(String wish) {
        if (!wish.equals("auto")) {
            return wish.equals("always");
        }
        if (variable("NO_COLOR").isPresent()) {
            return false;
        }
        boolean forced =
                variable("FORCE_COLOR").filter(value -> !value.equals("0")).isPresent()
                        || variable("CLICOLOR_FORCE")
                                .filter(value -> !value.equals("0"))
                                .isPresent();
        boolean asked = !variable("CLICOLOR").equals(Optional.of("0"));
        return forced || (asked && showsOnTerminal() && !isDumb());
    }

    /** How many columns a text for reading may take. */
    int width() {
        return Math.min(columns().orElse(USUAL_WIDTH), WIDEST_FOR_READING);
    }

    /** How many columns help may take: as many as are said, those of a usual terminal, or what reads well in a file. */
    int widthOfHelp() {
        return columns().orElse(showsOnTerminal() ? USUAL_WIDTH : WIDEST_FOR_READING);
    }

    private Optional<Integer> columns() {
        return variable("COLUMNS")
                .filter(value -> value.matches("[1-9][0-9]{1,3}"))
                .map(Integer::parseInt);
    }

    /** Whether marks must be letters, because the user's terminal knows no other. */
    boolean isAsciiOnly() {
        String locale = variable("POP_LOCALE").orElse("UTF-8").toUpperCase(Locale.ROOT);
        return showsOnTerminal() && !locale.contains("UTF-8") && !locale.contains("UTF8");
    }
}
