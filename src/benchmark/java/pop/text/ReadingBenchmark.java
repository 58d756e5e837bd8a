package pop.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pop.model.Language;

/**
 * How long reading takes: one sentence of our own after another in one process, a whole process that reads a first sentence,
 * and one that does nothing at all, to set it against.
 */
@State(Scope.Thread)
public class ReadingBenchmark {
    /** A process that does nothing. */
    public static final class Empty {
        private Empty() {}

        public static void main(String[] arguments) {
            // the start of the JVM is all there is
        }
    }

    /** A process that reads one sentence. */
    public static final class First {
        private First() {}

        public static void main(String[] arguments) {
            Reading reading = Reading.of(
                    "Ik bel tegen vrijdag drie scholen en schrijf me in.", Language.NL, LocalDate.of(2026, 2, 3));
            if (!reading.timeBound().yes()) {
                throw new IllegalStateException("not read");
            }
        }
    }

    @Param({"NL", "EN"})
    public Language language = Language.NL;

    private final LocalDate today = LocalDate.of(2026, 2, 3);
    private List<String> sentences = List.of();
    private int at;

    @Setup
    public void read() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/smart", language.tag() + ".jsonl"))) {
            texts.add(mapper.readTree(line).path("text").asText());
        }
        sentences = List.copyOf(texts);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Fork(1)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 100, time = 100, timeUnit = TimeUnit.MILLISECONDS)
    public Reading warm() {
        at = at + 1 < sentences.size() ? at + 1 : 0;
        return Reading.of(sentences.get(at), language, today);
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(1)
    @Warmup(iterations = 5)
    @Measurement(iterations = 60)
    public int emptyProcess() throws IOException, InterruptedException {
        return run(Empty.class);
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(1)
    @Warmup(iterations = 5)
    @Measurement(iterations = 60)
    public int processThatReadsOneSentence() throws IOException, InterruptedException {
        return run(First.class);
    }

    private static int run(Class<?> main) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        int exit = new ProcessBuilder(
                        java.toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-XX:-UsePerfData",
                        "-cp",
                        "target/classes" + File.pathSeparator + "target/benchmark-classes",
                        main.getName())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(main + " ended with " + exit);
        }
        return exit;
    }
}
