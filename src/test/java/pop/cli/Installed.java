package pop.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A folder in which pop is installed, for tests: the launcher itself, and a jar of the classes under test. Knows no POP. */
final class Installed {

    static final String JAVA = System.getProperty("java.home");
    static final String BUILD = System.getProperty("java.runtime.version");

    private static final List<String> LIBRARIES = List.of(
            "picocli-",
            "snakeyaml-",
            "jackson-core-",
            "commons-text-",
            "commons-lang3-",
            "commonmark-0",
            "java-diff-utils-");

    private final Path home;
    private final Map<String, String> environment;

    private Installed(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
    }

    /** Installs pop in a folder. */
    static Installed in(Path home) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("lib"));
        Path launcher = Files.copy(Path.of("src/main/launcher/pop"), home.resolve("bin/pop"));
        launcher.toFile().setExecutable(true);
        Files.writeString(home.resolve("lib/build"), "42\n");
        Path classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        List<String> libraries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(":", -1)) {
            String name = String.valueOf(Path.of(entry).getFileName());
            if (LIBRARIES.stream().anyMatch(name::startsWith)) {
                Files.copy(Path.of(entry), home.resolve("lib").resolve(name));
                libraries.add(name);
            }
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", libraries));
        try (OutputStream to = Files.newOutputStream(home.resolve("lib/pop.jar"));
                JarOutputStream jar = new JarOutputStream(to, manifest);
                Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
        return new Installed(home, Map.of("JAVA_HOME", JAVA, "PATH", System.getenv("PATH"), "LC_ALL", "nl_BE.UTF-8"));
    }

    /** The same with a variable of the environment set, or taken away when it is empty. */
    Installed with(String variable, String value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        if (value.isEmpty()) {
            more.remove(variable);
        } else {
            more.put(variable, value);
        }
        return new Installed(home, more);
    }

    /** The same with its archives in a folder. */
    Installed caching(Path folder) {
        return with("XDG_CACHE_HOME", folder.toString());
    }

    Path home() {
        return home;
    }

    /** Where the archive of our Java goes below a folder for archives. */
    Path archive(Path cache) {
        return Path.of(cache + "/pop" + JAVA + home.toAbsolutePath() + "/" + BUILD + "-42.jsa");
    }

    /** Runs it as the shell does. */
    Said types(String... words) throws IOException, InterruptedException {
        return typesAt(home, home.resolve("bin/pop").toString(), words);
    }

    /** Runs it in a folder, by the name by which it is called there. */
    Said typesAt(Path here, String name, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", name));
        command.addAll(List.of(words));
        Path out = Files.createTempFile("pop", ".out");
        Path err = Files.createTempFile("pop", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(here.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        Said said = new Said(
                List.of(words),
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return said;
    }

    /** Whether a run takes pop's own classes from an archive. */
    boolean startsFromArchive(Path log) throws IOException, InterruptedException {
        Files.deleteIfExists(log);
        with("POP_JAVA_OPTS", "-Xlog:class+load:file=" + log).types("--version").done();
        return Files.readString(log).contains(Main.class.getName() + " source: shared objects file");
    }
}
