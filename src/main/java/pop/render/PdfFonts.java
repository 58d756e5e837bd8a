package pop.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters that a PDF carries along, of which only those that it uses come in it. The machine's own fonts are left
 * alone: the same page looks the same everywhere. Does not know what is written with them.
 */
final class PdfFonts implements AutoCloseable {

    /** What is seen where no font has the character: that something stood there. */
    static final String NO_GLYPH = "\uFFFD";

    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    /** A font with the name and weight by which the style sheet calls it. */
    private record Face(String file, String family, int weight, FontStyle style) {}

    /** The last one has the most characters, and stands in for the others. */
    private static final List<Face> FACES = List.of(
            new Face("PopSerif-Regular", "Serif", REGULAR, FontStyle.NORMAL),
            new Face("PopSerif-Italic", "Serif", REGULAR, FontStyle.ITALIC),
            new Face("PopSerif-SemiBold", "Serif", SEMI_BOLD, FontStyle.NORMAL),
            new Face("PopSans-Regular", "Sans", REGULAR, FontStyle.NORMAL),
            new Face("PopSans-Italic", "Sans", REGULAR, FontStyle.ITALIC),
            new Face("PopSans-SemiBold", "Sans", SEMI_BOLD, FontStyle.NORMAL),
            new Face("PopCode-Regular", "Code", REGULAR, FontStyle.NORMAL),
            new Face("PopWide-Regular", "Wide", REGULAR, FontStyle.NORMAL));

    private final PDDocument pdf;
    private final List<TrueTypeFont> open = new ArrayList<>();

    PdfFonts(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** Makes the fonts known under their names. */
    void register(PdfRendererBuilder builder) {
        for (Face face : FACES) {
            builder.useFont(new PDFontSupplier(load(face)), face.family(), face.weight(), face.style(), true);
        }
    }

    private PDType0Font load(Face face) {
        try {
            TrueTypeFont font = new TTFParser()
                    .parse(new RandomAccessReadBuffer(PdfResources.bytes("fonts/" + face.file() + ".ttf")));
            open.add(font);
            return PDType0Font.load(pdf, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : open) {
            font.close();
        }
    }
}
