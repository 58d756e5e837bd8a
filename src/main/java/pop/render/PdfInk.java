package pop.render;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import pop.doc.Page;

/**
 * Inks a page as a PDF to keep for years and to read aloud: PDF/A-3a and PDF/UA-1, with everything it needs inside. It
 * does not know a word of what it writes, reads no file and no network, and asks no clock.
 *
 * <p>The blocks are those of {@link HtmlInk}, on A4, in the style of {@code PdfInk.css} beside this class.
 */
public final class PdfInk {

    /** In bytes. Laying out nests as deep as the page does; this holds some hundreds of levels, where pages have thirty. */
    private static final long ROOM_TO_NEST = 256L << 20;

    private final Dress dress;

    /** An ink that can be used for any number of pages. */
    public PdfInk() {
        this(Dress.USUAL);
    }

    /** The same in a dress: of it, paper wears the larger type and the colour; it has no room for a logo or another style. */
    public PdfInk(Dress dress) {
        this.dress = dress;
    }

    /**
     * The page as a PDF.
     *
     * @param day the day on which it is made: the same page and day give the same bytes
     * @param source the file that it was made from, for who may have that
     */
    public byte[] ink(Page page, LocalDate day, Optional<Attached> source) {
        FutureTask<byte[]> work = new FutureTask<>(() -> write(page, day, source));
        new Thread(null, work, "pdf", ROOM_TO_NEST).start();
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a page could not be inked as PDF", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private byte[] write(Page page, LocalDate day, Optional<Attached> source) {
        XRLog.setLoggingEnabled(false);
        Document paper = PdfPaper.of(page, dress);
        try (PDDocument pdf = new PDDocument();
                PdfFonts fonts = new PdfFonts(pdf);
                PdfBoxRenderer renderer = renderer(pdf, fonts, paper)) {
            renderer.createPDFWithoutClosing();
            new PdfCatalog(pdf).describe(page, day);
            source.ifPresent(file -> new PdfCatalog(pdf).attach(file, day));
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfBoxRenderer renderer(PDDocument pdf, PdfFonts fonts, Document paper) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(PdfResources.bytes("sRGB.icc"))
                .useReplacementText(PdfFonts.NO_GLYPH)
                // Whatever an address says, nothing is fetched, resolved or opened.
                .useUriResolver((base, address) -> "")
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withW3cDocument(paper, "");
        fonts.register(builder);
        return builder.buildPdfRenderer();
    }
}
