import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;

/**
 * How long commands take from the keystroke to the end, launcher included, as a ratio to a Java with the same options that
 * does nothing. The two run by turns, so that both meet what else the computer does; medians count. See
 * docs/performance.md.
 */
final class Start {

    private static final List<String> OPTIONS = List.of(
            "-Xlog:disable", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-XX:CompileThresholdScaling=5", "-XX:-UsePerfData", "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8", "-Dsun.stderr.encoding=UTF-8");

    public static void main(String[] words) throws Exception {
        String pop = words[0];
        Path plan = Path.of(words[1]);
        int runs = Integer.parseInt(words[2]);
        Path folder = Files.createTempDirectory("pop-start");
        Path empty = empty(folder);
        Path copy = Files.copy(plan, folder.resolve("one.pop.yaml"));
        List<List<String>> commands = List.of(
                List.of("--version"),
                List.of("check", copy.toString(), "--fail-on", "never"),
                List.of("complete", "bash", "--", "pop done -p " + copy + " ", " =:"),
                List.of("add", "action", "Ik bel drie scholen", "-p", copy.toString(), "-n"));
        System.out.println("| Java | command | median of " + runs + " | lowest | highest |");
        System.out.println("|---|---|---|---|---|");
        for (String home : Arrays.copyOfRange(words, 3, words.length)) {
            List<String> nothing = new ArrayList<>(List.of(home + "/bin/java"));
            nothing.addAll(OPTIONS);
            nothing.addAll(List.of("-jar", empty.toString()));
            run(home, folder, List.of(pop, "doctor", "--warm"));
            for (List<String> command : commands) {
                List<String> typed = new ArrayList<>(List.of(pop));
                typed.addAll(command);
                double[] ratios = new double[runs];
                for (int i = -3; i < runs; i++) {
                    double least = run(home, folder, nothing);
                    double ours = run(home, folder, typed);
                    if (i >= 0) {
                        ratios[i] = ours / least;
                    }
                }
                Arrays.sort(ratios);
                double middle = (ratios[runs / 2] + ratios[(runs - 1) / 2]) / 2;
                System.out.println("| " + version(home) + " | `pop " + String.join(" ", command.subList(0, Math.min(2, command.size())))
                        .replace(copy.toString(), "ONE") + "` | " + times(middle) + " | " + times(ratios[0]) + " | "
                        + times(ratios[runs - 1]) + " |");
            }
        }
    }

    private static String times(double ratio) {
        return Math.round(ratio * 100) / 100.0 + "×";
    }

    private static String version(String home) throws IOException {
        return Files.readAllLines(Path.of(home, "release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll(".*=|\"", ""))
                .findFirst()
                .orElse(home);
    }

    /** Milliseconds from start to end. */
    private static double run(String home, Path folder, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"));
        builder.environment().put("JAVA_HOME", home);
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        long begin = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        int code = process.waitFor();
        double took = (System.nanoTime() - begin) / 1e6;
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
        }
        return took;
    }

    private static Path empty(Path folder) throws IOException {
        Path source = Files.writeString(
                folder.resolve("Nothing.java"), "final class Nothing { public static void main(String[] words) {} }");
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-d", folder.toString(), source.toString());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Nothing");
        Path jar = folder.resolve("nothing.jar");
        try (OutputStream to = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(to, manifest)) {
            entries.putNextEntry(new JarEntry("Nothing.class"));
            Files.copy(folder.resolve("Nothing.class"), entries);
        }
        return jar;
    }
}
