package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pop.browser.Chromium;
import pop.browser.Tab;

/**
 * Takes the pictures that stand in {@code docs/screenshots}, with a real browser: every form of two plans, on a light and a
 * dark screen, on a telephone and on paper. Run by {@code mvn -Pscreenshots}, never by itself. Does not look at them: that
 * is for people.
 */
class Screenshots {

    /** No picture is higher than this, in pixels: a page can be as long as a life. */
    private static final int HIGHEST = 1500;

    /** Of A4 at this fineness, 595 by 842 pixels. */
    private static final int DOTS_PER_INCH = 72;

    @TempDir
    private Path folder;

    @Test
    void every_form_is_pictured() throws IOException {
        Path pictures = Gallery.PICTURES;
        Files.createDirectories(pictures);
        try (Stream<Path> old = Files.list(pictures)) {
            for (Path picture : old.toList()) {
                Files.delete(picture);
            }
        }
        Path program = Chromium.installed().orElseThrow(() -> new IllegalStateException(Chromium.missing()));
        try (Chromium chromium = Chromium.start(program);
                Tab tab = chromium.tab()) {
            for (Form form : Form.values()) {
                for (Gallery.Example example : Gallery.EXAMPLES) {
                    Path page = made(form, example);
                    for (Gallery.Look look : Gallery.Look.values()) {
                        take(tab, page, look, pictures.resolve(Gallery.picture(form, example, look)));
                    }
                }
            }
        }
    }

    private Path made(Form form, Gallery.Example example) {
        Path page = folder.resolve(form.word() + "-" + example.name() + ".html");
        List<String> typed = new ArrayList<>(
                List.of("render", example.file(), "--to", "html", "-o", page.toString(), "--today", Gallery.TODAY));
        typed.addAll(MadeDocuments.asking(form));
        Terminal.in(ExamplesTest.EXAMPLES).types(typed.toArray(String[]::new)).done();
        assertThat(page).exists();
        return page;
    }

    private static void take(Tab tab, Path page, Gallery.Look look, Path picture) throws IOException {
        boolean dark = look == Gallery.Look.DARK;
        tab.shows(
                look == Gallery.Look.PRINT ? "print" : "screen",
                Map.of("prefers-color-scheme", dark ? "dark" : "light"));
        tab.measures(look.width(), HIGHEST);
        tab.opens(page);
        if (look == Gallery.Look.PRINT) {
            try (PDDocument printed = Loader.loadPDF(tab.prints())) {
                BufferedImage first = new PDFRenderer(printed).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
                ImageIO.write(first, "png", picture.toFile());
            }
        } else {
            Files.write(picture, tab.pictures(look.width(), HIGHEST));
        }
    }
}
