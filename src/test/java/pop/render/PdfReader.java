package pop.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Reads a PDF back, as programs do that read aloud, archive or search; it knows no page. */
public final class PdfReader {

    private PdfReader() {}

    /** What is wrong with it as PDF/A-3a and as PDF/UA-1; nothing when both hold. */
    public static List<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
                judge.validate(parser).getTestAssertions().stream()
                        .filter(test -> test.getStatus() != TestAssertion.Status.PASSED)
                        .map(test -> test.getRuleId() + " " + test.getMessage() + " "
                                + test.getLocation().getContext())
                        .forEach(faults::add);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return faults;
    }

    /** What somebody hears who has it read aloud: the words in the order of its tags, without the numbers of lists. */
    public static String heard(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor words = new PDFMarkedContentExtractor();
                words.setSuppressDuplicateOverlappingText(false);
                words.processPage(page);
                Map<Integer, String> texts = pages.computeIfAbsent(page.getCOSObject(), key -> new HashMap<>());
                words.getMarkedContents().forEach(content -> collect(content, texts));
            }
            StringBuilder out = new StringBuilder();
            read(document.getDocumentCatalog().getStructureTreeRoot(), pages, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, texts);
            }
        }
        if (content.getMCID() >= 0) {
            texts.merge(content.getMCID(), text.toString(), String::concat);
        }
    }

    private static void read(PDStructureNode node, Map<COSDictionary, Map<Integer, String>> pages, StringBuilder out) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (!element.getStructureType().equals("Lbl")) {
                    read(element, pages, out);
                }
                out.append(isWithinLine(element) ? "" : "\n");
            } else if (kid instanceof Integer mcid && node instanceof PDStructureElement element) {
                out.append(text(pages, element.getPage(), mcid));
            } else if (kid instanceof PDMarkedContentReference reference) {
                out.append(text(pages, reference.getPage(), reference.getMCID()));
            }
        }
    }

    private static String text(Map<COSDictionary, Map<Integer, String>> pages, PDPage page, int mcid) {
        return pages.get(page.getCOSObject()).getOrDefault(mcid, "");
    }

    private static boolean isWithinLine(PDStructureElement element) {
        return List.of("Span", "Link").contains(element.getStructureType());
    }

    /** The kinds of tags in it, with how often. */
    public static Map<String, Integer> tags(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, Integer> tags = new HashMap<>();
            count(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            return tags;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void count(PDStructureNode node, Map<String, Integer> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.merge(element.getStructureType(), 1, Integer::sum);
                count(element, tags);
            }
        }
    }

    /** All its bytes with every stream unpacked, and the words on its pages: whatever anybody could dig out of it. */
    public static String everything(byte[] pdf) {
        StringBuilder all = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                COSBase base = document.getDocument().getObjectFromPool(key).getObject();
                all.append(shallow(base)).append('\n');
                if (base instanceof COSStream stream) {
                    byte[] bytes = stream.createInputStream().readAllBytes();
                    all.append(new String(bytes, StandardCharsets.ISO_8859_1));
                    all.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
                    all.append(new String(bytes, StandardCharsets.UTF_16BE)).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.append(heard(pdf)).toString();
    }

    /** The names and texts in an object itself; what it refers to is an object too. */
    private static String shallow(COSBase base) {
        if (base instanceof COSName name) {
            return "/" + name.getName() + " ";
        }
        if (base instanceof COSString string) {
            return string.getString() + " ";
        }
        StringBuilder out = new StringBuilder();
        if (base instanceof COSDictionary dictionary) {
            dictionary.keySet().forEach(key -> out.append(shallow(key)).append(shallow(dictionary.getItem(key))));
        } else if (base instanceof COSArray array) {
            array.forEach(item -> out.append(shallow(item)));
        }
        return out.toString();
    }
}
