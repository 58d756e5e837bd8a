package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command loads, as the machine under it tells: nothing that it does not need. */
class StartUpTest {

    private static final String EXAMPLE = ExamplesTest.EXAMPLES
            .resolve("pops/lien-verstraete_2026-01-12.pop.yaml")
            .toString();

    @TempDir
    private Path folder;

    private List<String> loadedBy(String... words) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=loaded.txt",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).hasLineCount(1);
        return java.nio.file.Files.readAllLines(folder.resolve("loaded.txt"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.matches(".*(org\\.apache\\.(pdfbox|fontbox|xmpbox|commons\\.logging)"
                        + "|com\\.openhtmltopdf|java\\.awt|org\\.w3c\\.dom|pop\\.render\\.Pdf).*"))
                .toList();
    }

    @Test
    void only_a_pdf_loads_what_a_pdf_takes() throws IOException, InterruptedException {
        assertThat(loadedBy("render", EXAMPLE, "-o", "uit.html")).isEmpty();
        assertThat(loadedBy("render", EXAMPLE, "-o", "uit.pdf")).isNotEmpty();
    }
}
