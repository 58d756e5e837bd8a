package pop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures reading and holds it to what we promise; run by {@code mvn -q -Pbenchmark}. */
class HowFast {
    private static final double MICROSECONDS_A_SENTENCE = 20;

    private static double shortest(Collection<RunResult> results) {
        double shortest = Double.MAX_VALUE;
        for (RunResult result : results) {
            shortest = Math.min(shortest, result.getPrimaryResult().getStatistics().getMin());
        }
        return shortest;
    }

    private static Collection<RunResult> run(String name, String language) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getName() + "." + name)
                        .param("language", language)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    @Test
    void a_sentence_takes_twenty_microseconds_and_the_first_less_than_the_start_of_the_jvm() throws RunnerException {
        double dutch = shortest(run("warm", "NL"));
        double english = shortest(run("warm", "EN"));
        double empty = shortest(run("emptyProcess", "NL"));
        double first = shortest(run("processThatReadsOneSentence", "NL"));
        double ratio = (first - empty) / empty;
        System.out.printf("a sentence, warm      nl %.1f µs, en %.1f µs%n", dutch, english);
        System.out.printf("an empty process      %.0f ms%n", empty);
        System.out.printf("the first sentence    %.0f ms more, %.2f of an empty process%n", first - empty, ratio);
        assertThat(ratio).isLessThan(1);
        assertThat(Math.max(dutch, english)).isLessThan(MICROSECONDS_A_SENTENCE);
    }
}
