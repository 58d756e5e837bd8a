package pop.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file of classes as the Java that runs us has them in memory, so that it need not read and check them each time it
 * starts. Java makes it while it looks on at a practice run, and looks itself whether it fits. Knows no command.
 */
public final class ClassArchive {

    private static final int FIRST_WITH_AOT = 25;
    private static final String ENDING = ".jsa";
    private static final String TRIED = ".tried";
    private static final String OF = ".of";
    private static final String LIGHT = ".light";

    /** What stands before the program on the class path, as the launchers put it. */
    private static final String TEXTS = "pop-texts.jar";

    /**
     * As the launchers give them: what is kept of a class depends on some of these. How often a method was called says
     * nothing to the one compiler that we use.
     */
    private static final List<String> USUAL = List.of(
            "-Xlog:disable",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-AOTRecordTraining");

    private final Path file;
    private final Path program;

    private ClassArchive(Path file, Path program) {
        this.file = file;
        this.program = program;
    }

    /** The archive in a file; none when the program does not run from its own jar. */
    public static Optional<ClassArchive> in(Path file) {
        String path = System.getProperty("java.class.path", "");
        Path program = Path.of(path.substring(path.lastIndexOf(File.pathSeparatorChar) + 1));
        return Files.isRegularFile(program)
                ? Optional.of(new ClassArchive(file.toAbsolutePath(), PopFolder.real(program)))
                : Optional.empty();
    }

    /** Whether there is one. */
    public boolean isThere() {
        return Files.isRegularFile(file);
    }

    /** Whether the launcher tried to make one. */
    public boolean wasTried() {
        return Files.exists(beside(TRIED));
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /**
     * Whether our Java takes its classes from it: a half file could stop Java, and one of another Java is of no use.
     *
     * @param door the class with which the program begins, which a word {@code --version} ends at once
     */
    public boolean fits(String door) {
        return isThere() && fits(file, door);
    }

    private boolean fits(Path archive, String door) {
        List<String> command = command(option("AOTCache", "SharedArchiveFile") + archive);
        command.addAll(List.of("-Xlog:class+load=info:stdout", "-cp", classPath(), door, "--version"));
        try {
            Process process = start(command, ProcessBuilder.Redirect.PIPE);
            boolean taken;
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                taken = lines.lines()
                                .filter(line -> line.contains(" " + door + " source: shared objects"))
                                .count()
                        > 0;
            }
            return process.waitFor() == 0 && taken;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Makes it anew, and tells beside it of which program it is. It stands in its place only when it is whole, and others
     * that stood there are gone.
     *
     * @param practice the class that goes through what people do, in a folder it is given; with one word more, and all gone
     *     through before, only through what they ask in passing
     * @param door the class with which the program begins
     * @return whether Java made one that it then also uses; else the one that was there stays
     * @throws StoreFailure when it cannot be written
     */
    public boolean make(String practice, String door) {
        Path folder = Disk.folder(file);
        try {
            Files.createDirectories(folder);
            Path desk = Files.createTempDirectory(folder, ".practice");
            try {
                Path made = desk.resolve("made" + ENDING);
                practise(made, practice, desk.toString());
                if (!fits(made, door)) {
                    return false;
                }
                Files.deleteIfExists(beside(OF));
                new Disk().move(made, file);
                makeLight(desk, practice, door);
                Files.writeString(beside(OF), program + "\n");
            } finally {
                clear(desk);
            }
            clearBeside();
            return true;
        } catch (IOException e) {
            throw Failures.failed(file, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * A second one beside it with only what is asked in passing, such as the version: from 25 on Java links at the start all
     * that an archive holds.
     */
    private void makeLight(Path desk, String practice, String door) throws IOException, InterruptedException {
        Files.deleteIfExists(beside(LIGHT));
        if (isAot()) {
            Path made = desk.resolve("light" + ENDING);
            practise(made, practice, desk.toString(), "passing");
            if (fits(made, door)) {
                new Disk().move(made, beside(LIGHT));
            }
        }
    }

    private void practise(Path made, String... practice) throws IOException, InterruptedException {
        List<String> command = command(option("AOTCacheOutput", "ArchiveClassesAtExit") + made);
        command.addAll(List.of("-cp", classPath()));
        command.addAll(List.of(practice));
        start(command, ProcessBuilder.Redirect.DISCARD).waitFor();
    }

    private String classPath() {
        return program.resolveSibling(TEXTS) + File.pathSeparator + program;
    }

    private static List<String> command(String option) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(USUAL);
        command.add(option);
        return command;
    }

    private static String option(String fromThenOn, String before) {
        return "-XX:" + (isAot() ? fromThenOn : before) + "=";
    }

    private static boolean isAot() {
        return Runtime.version().feature() >= FIRST_WITH_AOT;
    }

    private static Process start(List<String> command, ProcessBuilder.Redirect out) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Archives of an earlier pop or Java: there is one for each place in which pop stands. */
    private void clearBeside() throws IOException {
        List<Path> others;
        try (Stream<Path> all = Files.list(Disk.folder(file))) {
            others = all.filter(path -> !path.toString().startsWith(file.toString()))
                    .filter(path -> path.toString().contains(ENDING))
                    .toList();
        }
        for (Path other : others) {
            Files.deleteIfExists(other);
        }
    }

    private static void clear(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> below = Files.walk(folder)) {
            all = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
