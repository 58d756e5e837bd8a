package pop.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pop.store.PopFolder;

/**
 * Shows a text that is longer than the screen a screen at a time, with the program that the user chose in {@code POP_PAGER}
 * or {@code PAGER}, else with less. Where there is none, or it fails, the text is simply shown. Knows no POP.
 */
final class Pager {

    private static final String LESS = "less";

    /** What a program is that shows all at once. */
    private static final Set<String> NONE = Set.of("", "cat");

    /** How less behaves when the user did not say how: it ends when all fits, and leaves colours and text as they are. */
    private static final String MANNERS = "FRX";

    private static final int USUAL_HEIGHT = 24;

    /** With what a program ends that somebody stopped: a signal (hang up, interrupt, quit, kill, pipe, terminate). */
    private static final Set<Integer> STOPPED = Set.of(129, 130, 131, 137, 141, 143);

    private final Console console;
    /** Who interrupts pop stands on another thread. */
    private volatile Optional<Process> open = Optional.empty();

    Pager(Console console) {
        this.console = console;
    }

    /**
     * Shows a text, and waits until it was read.
     *
     * @param wanted whether it may come a screen at a time
     */
    void show(String text, boolean wanted) {
        boolean pages = wanted && console.showsOnTerminal() && !console.isDumb() && isLong(text);
        Optional<List<String>> program = pages ? program() : Optional.empty();
        if (program.isEmpty() || !isShownBy(program.get(), text)) {
            console.out().print(text);
        }
    }

    /** Waits until the reader is done, as the terminal is theirs; false, and at once, when nobody reads. */
    boolean isReadUntilClosed() {
        Optional<Process> reader = open.filter(Process::isAlive);
        reader.ifPresent(Pager::waitFor);
        return reader.isPresent();
    }

    /** Whether the program could show it; whoever saw enough of it, or stopped it, was shown it too. */
    private boolean isShownBy(List<String> program, String text) {
        ProcessBuilder builder = new ProcessBuilder(program)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        if (variable("LESS").isEmpty()) {
            builder.environment().put("LESS", MANNERS);
        }
        console.out().flush();
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return false;
        }
        open = Optional.of(process);
        try (OutputStream to = process.getOutputStream()) {
            to.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return isContent(process); // it reads no further: somebody saw enough, or it fails
        }
        return isContent(process);
    }

    /** What a program does with a text cannot be seen, only how it ends: better a text twice than not at all. */
    private static boolean isContent(Process process) {
        waitFor(process);
        return process.isAlive() || process.exitValue() == 0 || STOPPED.contains(process.exitValue());
    }

    private static void waitFor(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The program with its options; nothing when there is none, or none is wanted. */
    private Optional<List<String>> program() {
        Optional<String> chosen = variable("POP_PAGER").or(() -> variable("PAGER"));
        return chosen.isPresent()
                ? chosen.map(String::strip)
                        .filter(typed -> !NONE.contains(typed))
                        .map(typed -> ProgramLine.of(console, typed))
                : less().map(path -> List.of(path.toString()));
    }

    /** Also when it is set to nothing, which says something here. */
    private Optional<String> variable(String name) {
        return Optional.ofNullable(console.environment().get(name));
    }

    /** Looked for where programs are, and never where the user happens to stand; on Windows it is called otherwise. */
    private Optional<Path> less() {
        return Stream.of(console.variable("PATH").orElse("").split(":", -1))
                .flatMap(folder -> less(folder).stream())
                .findFirst();
    }

    private static Optional<Path> less(String folder) {
        try {
            Path program = Path.of(folder).resolve(LESS);
            boolean there = program.isAbsolute() && PopFolder.isThere(program) && !PopFolder.isFolder(program);
            return there ? Optional.of(program) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // no folder of this system
        }
    }

    /** Whether it takes more lines than there are, the prompt that comes behind it counted. */
    private boolean isLong(String text) {
        int height = number("LINES", USUAL_HEIGHT);
        int width = number("COLUMNS", console.width());
        long lines = 0;
        for (String line : text.split("\n", -1)) { // behind the last end of a line stands the prompt
            lines += 1 + Math.max(0, line.length() - 1) / width;
        }
        return lines > height;
    }

    private int number(String variable, int usual) {
        return console.variable(variable)
                .filter(value -> value.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt)
                .orElse(usual);
    }
}
