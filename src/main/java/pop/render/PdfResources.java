package pop.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads what stands beside the class of the PDF ink: its style, its fonts, its colours. It does not know what they are for. */
final class PdfResources {

    private PdfResources() {}

    /** The bytes of a file that came with pop. */
    static byte[] bytes(String name) {
        try (InputStream in = PdfInk.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside its class");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file that came with pop. */
    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
