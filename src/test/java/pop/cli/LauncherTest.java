package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in all the places where it may stand and with all that may be wrong around it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String VERSION = "pop " + Version.NUMBER + "\n";
    private static final long PATIENCE_MILLIS = 120_000;

    /** The picocli of the tests is the published one, of which no archive keeps a class. */
    private static final Pattern OF_PICOCLI = Pattern.compile("\\$\\$I(?:ParameterPreprocessor|HelpSectionRenderer) ");

    @TempDir
    private static Path around;

    private static Installed pop;

    /** One archive, made once, that the tests put in their places. */
    private static Path made;

    @TempDir
    private Path folder;

    @BeforeAll
    static void installed_with_an_archive() throws Exception {
        pop = Installed.in(around.resolve("pop"));
        Path cache = around.resolve("archieven van één");
        pop.caching(cache).types("doctor", "--warm").done();
        made = pop.archive(cache);
    }

    private Path place() throws IOException {
        Path archive = pop.archive(folder);
        Files.createDirectories(archive.getParent());
        return archive;
    }

    private Path kept() throws IOException {
        Files.copy(Path.of(made + ".of"), Path.of(place() + ".of"));
        return Files.copy(made, place());
    }

    private void saysOnlyItsVersion(Installed installed) throws Exception {
        Said said = installed.types("--version").done();
        assertThat(said.out()).isEqualTo(VERSION);
        assertThat(said.err()).isEmpty();
    }

    @Test
    void the_first_run_says_nothing_of_the_archive_that_is_made_beside_it_and_the_next_one_starts_from_it()
            throws Exception {
        Installed first = pop.caching(folder);
        saysOnlyItsVersion(first);
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!Files.exists(Path.of(place() + ".of")) && System.currentTimeMillis() < end) {
            Thread.sleep(100);
        }
        saysOnlyItsVersion(first);
        assertThat(first.startsFromArchive(folder.resolve("log"))).isTrue();
    }

    /** What is not practised is not in the archive. */
    @Test
    void practising_makes_a_plan_with_an_action_in_each_language() throws Exception {
        Process practice = new ProcessBuilder(
                        Path.of(Installed.JAVA, "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Practice.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(new String(practice.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("tom-whitaker");
        assertThat(practice.waitFor()).isZero();
        for (String language : new String[] {"nl", "en"}) {
            assertThat(folder.resolve(language + "/one.pop.yaml")).content().contains("id: a1", "id: g1");
            assertThat(folder.resolve(language + "/one.html")).exists();
        }
    }

    /** Who opens a jar for it waits: what everybody does is practised, on plans with a bit of everything. */
    @Test
    void a_check_and_an_addition_find_all_their_classes_in_the_archive() throws Exception {
        kept();
        Path log = folder.resolve("log");
        Installed logged = pop.caching(folder).with("POP_JAVA_OPTS", "-Xlog:class+load:file=" + log);
        for (Path plan : plans()) {
            logged.types("check", plan.toString(), "--fail-on", "never").done();
            assertThat(fromJars(log)).as("check " + plan).isEmpty();
        }
        logged.types(
                        "add",
                        "action",
                        "Ik bel drie scholen",
                        "-p",
                        plans().get(0).toString(),
                        "-n")
                .done();
        assertThat(fromJars(log)).as("add").isEmpty();
    }

    private static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples/pops").toAbsolutePath())) {
            return files.filter(file -> file.toString().endsWith(".pop.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> fromJars(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("] pop.") && line.contains(" source: file:"))
                    .filter(line -> !OF_PICOCLI.matcher(line).find())
                    .toList();
        }
    }

    @Test
    void doctor_tells_that_pop_starts_from_its_archive() throws Exception {
        kept();
        assertThat(pop.caching(folder).types("doctor").done().out()).contains("Snelle start", place().toString());
    }

    @Test
    void from_25_on_the_version_starts_from_a_light_archive_beside_it() throws Exception {
        Path light = Path.of(made + ".light");
        assertThat(Files.exists(light)).isEqualTo(Runtime.version().feature() >= 25);
        kept();
        if (Files.exists(light)) {
            Files.copy(light, Path.of(place() + ".light"));
        }
        assertThat(pop.caching(folder).startsFromArchive(folder.resolve("log"))).isTrue();
        Files.writeString(Path.of(place() + ".light"), "half");
        saysOnlyItsVersion(pop.caching(folder));
    }

    @Test
    void an_archive_that_is_no_archive_is_passed_over() throws Exception {
        Files.writeString(kept(), "half");
        saysOnlyItsVersion(pop.caching(folder));
        assertThat(pop.caching(folder).types("doctor").done().out()).contains("hoort bij een andere Java");
    }

    @Test
    void an_archive_of_another_pop_is_passed_over() throws Exception {
        kept();
        Files.writeString(Path.of(place() + ".of"), folder.resolve("pop.jar") + "\n");
        Files.createDirectory(Path.of(place() + ".tried"));
        saysOnlyItsVersion(pop.caching(folder));
        assertThat(pop.caching(folder).startsFromArchive(folder.resolve("log"))).isFalse();
    }

    @Test
    void an_archive_older_than_the_program_is_passed_over() throws Exception {
        Files.setLastModifiedTime(kept(), FileTime.from(Instant.EPOCH));
        Files.createDirectory(Path.of(place() + ".tried"));
        assertThat(pop.caching(folder).startsFromArchive(folder.resolve("log"))).isFalse();
    }

    @Test
    void an_archive_beside_the_program_goes_first() throws Exception {
        Path beside = pop.home().resolve("lib/pop-" + Installed.BUILD + ".jsa");
        Files.copy(made, beside);
        Files.copy(Path.of(made + ".of"), Path.of(beside + ".of"));
        try {
            assertThat(pop.startsFromArchive(folder.resolve("log"))).isTrue();
            saysOnlyItsVersion(pop.caching(folder));
            assertThat(pop.archive(folder).getParent()).doesNotExist();
        } finally {
            Files.delete(beside);
            Files.delete(Path.of(beside + ".of"));
        }
    }

    /** As in a pop that came with a Java of its own, and may stand anywhere. */
    @Test
    void an_archive_that_tells_its_program_as_seen_from_there_may_come_from_elsewhere() throws Exception {
        Path beside = pop.home().resolve("lib/pop-" + Installed.BUILD + ".jsa");
        Files.copy(made, beside);
        try {
            Files.writeString(Path.of(beside + ".of"), "elsewhere.jar\n");
            assertThat(pop.startsFromArchive(folder.resolve("log"))).isFalse();
            Files.writeString(Path.of(beside + ".of"), "pop.jar\n");
            assertThat(pop.startsFromArchive(folder.resolve("log"))).isTrue();
        } finally {
            Files.delete(beside);
            Files.delete(Path.of(beside + ".of"));
        }
    }

    @Test
    void a_java_that_came_with_it_goes_before_all_others() throws Exception {
        Installed with = Installed.in(folder.resolve("pop met java"));
        Path own = Files.createDirectories(with.home().resolve("runtime/bin")).resolve("java");
        Files.writeString(with.home().resolve("runtime/release"), "JAVA_VERSION=\"17.0.1\"\n");
        Files.writeString(own, "#!/bin/sh\necho my own\n").toFile().setExecutable(true);
        assertThat(with.types("--version").done().out()).isEqualTo("my own\n");
        Files.delete(own);
        saysOnlyItsVersion(with);
    }

    @Test
    void for_a_folder_java_compiles_sooner_than_for_one_pop() throws Exception {
        Installed with = Installed.in(folder.resolve("pop"));
        Path own = Files.createDirectories(with.home().resolve("runtime/bin")).resolve("java");
        Files.writeString(with.home().resolve("runtime/release"), "JAVA_VERSION=\"17.0.1\"\n");
        Files.writeString(own, "#!/bin/sh\nfor word; do case $word in *Threshold*) echo $word ;; esac; done\n")
                .toFile()
                .setExecutable(true);
        String soon = "-XX:CompileThresholdScaling=1\n";
        String late = "-XX:CompileThresholdScaling=5\n";
        Files.writeString(folder.resolve("els.pop.yaml"), "");
        String pop = folder.resolve("els.pop.yaml").toString();
        assertThat(with.types("check", "--fail-on", "never", folder.toString()).out())
                .isEqualTo(soon);
        assertThat(with.types("check").out()).isEqualTo(soon);
        assertThat(with.types("check", pop).out()).isEqualTo(late);
        assertThat(with.types("create", "--dir", folder.toString()).out()).isEqualTo(late);
        assertThat(with.types().out()).isEqualTo(late);
    }

    @Test
    void it_is_tried_once() throws Exception {
        Files.createDirectory(Path.of(place() + ".tried"));
        makesNoArchive(pop.caching(folder));
        assertThat(pop.caching(folder).types("doctor").done().out()).contains("niet gelukt");
    }

    @Test
    void a_pipeline_makes_no_archive_that_it_will_never_use() throws Exception {
        makesNoArchive(pop.caching(folder).with("CI", "true"));
    }

    @Test
    void who_chooses_another_archive_or_none_gets_that() throws Exception {
        makesNoArchive(pop.caching(folder).with("POP_JAVA_OPTS", "-Xshare:off"));
    }

    @Test
    void another_collector_goes_in_the_place_of_ours() throws Exception {
        saysOnlyItsVersion(pop.with("POP_JAVA_OPTS", "-XX:+UseParallelGC  -Xmx64m"));
    }

    @Test
    void without_home_and_with_a_cache_that_is_not_a_full_path_it_does_without() throws Exception {
        saysOnlyItsVersion(pop);
        Said said = pop.with("XDG_CACHE_HOME", "hier").types("doctor", "--warm");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("geen archief");
        assertThat(pop.home().resolve("hier")).doesNotExist();
    }

    @Test
    void a_cache_that_cannot_be_written_is_no_hindrance() throws Exception {
        Path file = Files.writeString(folder.resolve("bestand"), "");
        saysOnlyItsVersion(pop.caching(file));
        saysOnlyItsVersion(pop.caching(Path.of("/proc")));
        Said said = pop.caching(file).types("doctor", "--warm");
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.out()).isEmpty();
    }

    @Test
    void on_the_way_it_asks_no_other_program() throws Exception {
        kept();
        saysOnlyItsVersion(pop.caching(folder).with("PATH", folder.toString()));
    }

    @Test
    void it_is_found_by_a_path_from_here_and_by_a_link() throws Exception {
        kept();
        Path bin = pop.home().resolve("bin");
        assertThat(pop.caching(folder).typesAt(bin, "./pop", "--version").done().out())
                .isEqualTo(VERSION);
        assertThat(pop.caching(folder)
                        .typesAt(bin, "../bin/pop", "--version")
                        .done()
                        .out())
                .isEqualTo(VERSION);
        Path link = Files.createSymbolicLink(folder.resolve("koppeling"), bin.resolve("pop"));
        assertThat(pop.caching(folder)
                        .typesAt(folder, link.toString(), "--version")
                        .done()
                        .out())
                .isEqualTo(VERSION);
    }

    /** Java 17 keeps no classes of a jar in such a folder; everything else is as elsewhere. */
    @Test
    void a_folder_with_spaces_and_accents_is_a_folder() throws Exception {
        Installed elsewhere = Installed.in(folder.resolve("één map/pop")).caching(folder);
        Files.createDirectories(elsewhere.archive(folder).getParent());
        Files.createDirectory(Path.of(elsewhere.archive(folder) + ".tried"));
        saysOnlyItsVersion(elsewhere);
        Said said = elsewhere.types("doctor", "--warm");
        assertThat(said.err()).contains(said.code() == 0 ? "staat klaar" : "niet gelukt");
        saysOnlyItsVersion(elsewhere);
    }

    @Test
    void words_arrive_as_typed_under_any_locale() throws Exception {
        Files.createDirectory(Path.of(place() + ".tried"));
        Said said = pop.caching(folder).with("LC_ALL", "C").types("smart", "Ik bel André — vóór vrijdag");
        assertThat(said.out()).contains("André — vóór");
    }

    @Test
    void a_java_that_is_too_old_is_told_with_what_to_do() throws Exception {
        Path old = folder.resolve("java 11");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Files.writeString(old.resolve("bin/java"), "#!/bin/sh\nexit 9\n")
                .toFile()
                .setExecutable(true);
        Said said = pop.with("JAVA_HOME", old.toString()).with("PATH", "").types("--version");
        if (said.code() != 0) { // where Java stands in none of the usual places
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.out()).isEmpty();
            assertThat(said.err()).contains("Java 17", "Java 11");
        }
    }

    private void makesNoArchive(Installed installed) throws Exception {
        Map<Path, FileTime> before = all();
        saysOnlyItsVersion(installed);
        Thread.sleep(500); // what is begun beside the run first makes or touches its mark
        assertThat(all()).isEqualTo(before);
    }

    private Map<Path, FileTime> all() throws IOException {
        Map<Path, FileTime> all = new HashMap<>();
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.toList()) {
                all.put(path, Files.getLastModifiedTime(path));
            }
        }
        return all;
    }
}
