package pop.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import pop.doc.Page;

/**
 * What a PDF says of itself to archives and reading programs: its title, its language, the day it was made, and the file
 * it was made from. It does not know what stands on the pages, and tells nothing that does not.
 */
final class PdfCatalog {

    private static final String MADE_BY = "pop";

    private final PDDocument pdf;

    PdfCatalog(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** Puts its title, language and day on the document, in the place of what the layout engine had to say. */
    void describe(Page page, LocalDate day) throws IOException {
        String title = PdfPaper.title(page);
        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle(title);
        info.setProducer(MADE_BY);
        info.setCreationDate(midnight(day));
        pdf.setDocumentInformation(info);
        pdf.getDocumentCatalog().setLanguage(PdfPaper.language(page));
        String xmp = PdfResources.text("PdfInk.xmp")
                .replace("{day}", day + "T00:00:00Z")
                .replace("{language}", PdfPaper.language(page))
                .replace("{title}", HtmlText.line(title));
        pdf.getDocumentCatalog()
                .setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
        // With the words of the information above, this makes the number of the document: the same page, the same
        // number.
        pdf.setDocumentId(day.toEpochDay());
    }

    /** Puts a file in the document, as the source that it was made from. */
    void attach(Attached file, LocalDate day) {
        try {
            byte[] bytes = file.bytes();
            PDEmbeddedFile embedded = new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
            embedded.setSubtype(file.mediaType());
            embedded.setSize(bytes.length);
            embedded.setModDate(midnight(day));
            PDComplexFileSpecification named = new PDComplexFileSpecification();
            named.setFile(file.name());
            named.setFileUnicode(file.name());
            named.setFileDescription(file.name());
            named.setEmbeddedFile(embedded);
            named.setEmbeddedFileUnicode(embedded);
            named.getCOSObject().setName("AFRelationship", "Source");
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of(file.name(), named));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            pdf.getDocumentCatalog().setNames(names);
            COSArray associated = new COSArray();
            associated.add(named);
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Calendar midnight(LocalDate day) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }
}
