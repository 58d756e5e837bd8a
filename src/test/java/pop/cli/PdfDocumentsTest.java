package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pop.render.PdfReader;
import pop.render.Readers;
import pop.store.PopFolder;

/** The PDF of every example: whole, valid, and with the words of the other documents. */
class PdfDocumentsTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void somebody_at_a_terminal() {
        terminal = Terminal.in(folder);
    }

    static Stream<Path> examples() throws IOException {
        List<Path> found;
        try (Stream<Path> files = Files.walk(ExamplesTest.EXAMPLES.resolve("pops"));
                Stream<Path> hostile = Files.list(ExamplesTest.EXAMPLES.resolve("hostile"))) {
            found = Stream.concat(files, hostile)
                    .filter(file -> file.toString().endsWith(".pop.yaml"))
                    .filter(PdfDocumentsTest::isReadable)
                    .sorted()
                    .toList();
        }
        return found.stream();
    }

    private static boolean isReadable(Path file) {
        return PopFolder.read(file.toString(), file).hidden().isEmpty();
    }

    private byte[] inked(Path example, String name, String... more) throws IOException {
        String[] words = Stream.concat(
                        Stream.of("render", example.toString(), "-o", name, "--today", "2026-07-01"), Stream.of(more))
                .toArray(String[]::new);
        terminal.types(words).done();
        return Files.readAllBytes(folder.resolve(name));
    }

    private String text(Path example, String name, String... more) throws IOException {
        return new String(inked(example, name, more), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** A word that does not fit is cut at the end of a line: letters are compared, in their order. */
    private static String letters(String text) {
        return String.join("", Readers.words(text));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void html_markdown_and_pdf_say_the_same_and_the_pdf_is_valid(Path example) throws IOException {
        for (Form form : Form.values()) {
            String name = form.word();
            byte[] pdf = inked(example, name + ".pdf", "--form", name);
            String html = letters(Readers.textOfHeard(text(example, name + ".html", "--form", name)));
            String markdown = letters(Readers.textOfMarkdown(text(example, name + ".md", "--form", name)));

            assertThat(letters(PdfReader.heard(pdf))).as(name).isEqualTo(html);
            assertThat(markdown).as(name).isEqualTo(html);
            assertThat(PdfReader.faults(pdf)).as(name).isEmpty();
        }
    }

    @Test
    void the_plan_travels_along_only_when_it_is_said_to_be_for_oneself() throws IOException {
        Path example = examples().findFirst().orElseThrow();

        byte[] own = inked(example, "eigen.pdf", "--for", "self");
        assertThat(attached(own)).containsExactly(example.getFileName().toString());
        assertThat(PdfReader.faults(own)).isEmpty();
        for (String audience : List.of("coach", "employer", "public")) {
            assertThat(attached(inked(example, audience + ".pdf", "--for", audience)))
                    .isEmpty();
        }
        assertThat(attached(inked(example, "gewoon.pdf"))).isEmpty();
    }

    private static List<String> attached(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var names = document.getDocumentCatalog().getNames();
            return names == null || names.getEmbeddedFiles() == null
                    ? List.of()
                    : List.copyOf(names.getEmbeddedFiles().getNames().keySet());
        }
    }

    @Test
    void a_pdf_goes_into_a_pipe_and_not_onto_a_screen() throws IOException {
        Path example = examples().findFirst().orElseThrow();

        Said piped = terminal.types("render", example.toString(), "--to", "pdf").done();
        assertThat(piped.out()).startsWith("%PDF-1.");
        assertThat(piped.err()).isEmpty();
        terminal.atScreen()
                .types("render", example.toString(), "--to", "pdf")
                .refused()
                .saying("pdf", "-o");
    }
}
