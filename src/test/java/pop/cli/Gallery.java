package pop.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The page {@code docs/gallery.md} on which every form is shown, and the names of its pictures. Takes none itself. */
final class Gallery {

    static final Path PICTURES = Path.of("docs/screenshots");

    /** The day on which the pictured documents were made. */
    static final String TODAY = "2026-06-15";

    static final List<Example> EXAMPLES = List.of(
            new Example("rachid", "pops/rachid-el-amrani_2026-02-05.pop.yaml", "Rachid's plan, in Dutch"),
            new Example("tom", "pops/tom-whitaker_2026-03-02.pop.yaml", "Tom's plan, in English"));

    private Gallery() {}

    /** A plan that is pictured. */
    record Example(String name, String file, String title) {}

    /** How a document is looked at. */
    enum Look {
        LIGHT("On a screen", 1200, "webp"),
        DARK("On a dark screen", 1200, "webp"),
        NARROW("On a telephone", 360, "webp"),
        PRINT("On paper, its first page", 794, "png");

        private final String title;
        private final int width;
        private final String suffix;

        Look(String title, int width, String suffix) {
            this.title = title;
            this.width = width;
            this.suffix = suffix;
        }

        int width() {
            return width;
        }
    }

    /** The name of a picture. */
    static String picture(Form form, Example example, Look look) {
        return form.word() + "-" + example.name() + "-" + look.name().toLowerCase(Locale.ROOT) + "." + look.suffix;
    }

    /** The page, in Markdown. */
    static String page() {
        StringBuilder page = new StringBuilder("""
                # What the documents look like

                These pictures are taken of the plans in [examples/pops](../examples/pops), with Chromium, by
                `mvn -Pscreenshots`. A page is cut off where the picture would get too high. Your own look:
                `pop render POP -o page.html`, and open the page.
                """);
        for (Form form : Form.values()) {
            page.append("\n## `").append(form.word()).append("`\n");
            for (Example example : EXAMPLES) {
                page.append("\n### ").append(example.title()).append("\n\n|");
                for (Look look : Look.values()) {
                    page.append(' ').append(look.title).append(" |");
                }
                page.append("\n|").append("---|".repeat(Look.values().length)).append("\n|");
                for (Look look : Look.values()) {
                    page.append(" ![")
                            .append(alternative(form, example, look))
                            .append("](screenshots/")
                            .append(picture(form, example, look))
                            .append(") |");
                }
                page.append('\n');
            }
        }
        return page.toString();
    }

    private static String alternative(Form form, Example example, Look look) {
        return example.title() + ", as " + form.word() + ": " + look.title.toLowerCase(Locale.ROOT);
    }
}
