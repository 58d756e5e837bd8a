package pop.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pop.HangGuard;
import pop.doc.Block;
import pop.doc.Card;
import pop.doc.Line;
import pop.doc.Link;
import pop.doc.Listing;
import pop.doc.OwnWords;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Prose;
import pop.doc.RedThread;
import pop.doc.RedThread.Knot;

class PdfInkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Duration HANGING = Duration.ofSeconds(60);
    private static final byte[] RICH = ink(Pages.rich());

    private static byte[] ink(Page page) {
        return new PdfInk().ink(page, DAY, Optional.empty());
    }

    private static byte[] ink(Block... blocks) {
        return ink(Pages.page(blocks));
    }

    @Test
    void every_kind_of_block_is_as_archives_and_reading_programs_ask() {
        assertThat(PdfReader.faults(RICH)).isEmpty();
    }

    @Test
    void who_listens_hears_what_the_html_says_in_the_same_order() {
        String html = new HtmlInk().ink(Pages.rich());

        assertThat(letters(PdfReader.heard(RICH))).isEqualTo(letters(Readers.textOfHeard(html)));
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** A word that does not fit is cut at the end of a line: letters are compared, in their order. */
    private static String letters(String text) {
        return String.join("", Readers.words(text));
    }

    @Test
    void headings_lists_tables_and_links_are_tagged_as_what_they_are() {
        assertThat(PdfReader.tags(RICH)).containsKeys("H1", "H2", "H3", "P", "L", "LI", "Table", "TH", "TD", "Link");
    }

    @Test
    void headings_are_bookmarks() throws IOException {
        List<String> names = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(RICH)) {
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
                item.children().forEach(child -> names.add(child.getTitle()));
            }
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Els Peeters – Persoonlijk Ontwikkelingsplan (POP)");
        }
        assertThat(names).startsWith("Els Peeters").hasSizeGreaterThan(4);
    }

    @Test
    void the_same_page_and_day_give_the_same_bytes_in_any_language_and_time_zone() {
        Everywhere.isTheSame(() -> ink(Pages.rich()));
    }

    @Test
    void the_source_travels_along_only_when_it_is_given() throws IOException {
        Attached source = new Attached("mia.pop.yaml", "application/yaml", "title: Plan é\n");
        byte[] pdf = new PdfInk().ink(Pages.rich(), DAY, Optional.of(source));

        assertThat(PdfReader.faults(pdf)).isEmpty();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            var file = read.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("mia.pop.yaml");
            assertThat(new String(file.getEmbeddedFile().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(source.text());
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
        }
        assertThat(PdfReader.everything(pdf)).contains("title: Plan");
        assertThat(PdfReader.everything(RICH)).doesNotContain("EmbeddedFile", "Filespec", "mia.pop.yaml");
    }

    @Test
    void letters_of_many_languages_and_shapes_are_there() {
        String words =
                "Łukasz Ștefănescu, Dvořák, Őrség, Þór, İstanbul, Ελένη, Сергій; € – … „x” ’ • ✓ ✗ ○ ● ◐ ◎ ▸ ☐ → ½ ①";

        byte[] pdf = ink(new OwnWords(words));
        assertThat(PdfReader.heard(pdf)).contains(words).doesNotContain("�");
        assertThat(PdfReader.faults(pdf)).isEmpty();
    }

    @Test
    void a_character_that_no_font_has_leaves_a_sign_that_something_stood_there() {
        byte[] pdf =
                ink(new OwnWords("abc 你好 𒀀 \uD83E\uDDD1\u200D\uD83C\uDFEB def \uFE0F"), new OwnWords("שלום مرحبا"));

        assertThat(PdfReader.heard(pdf)).contains("abc").contains("��").contains("def");
        assertThat(PdfReader.faults(pdf)).isEmpty();
    }

    @Test
    void hostile_texts_are_words_and_nothing_else() {
        List<Block> blocks = new ArrayList<>();
        Hostile.texts().forEach(text -> {
            blocks.add(new OwnWords(text));
            blocks.add(Paragraph.of(text));
            blocks.add(new Prose(text, true));
            blocks.add(new Card(Optional.of(text), text, Optional.empty(), List.of(new OwnWords(text))));
        });
        blocks.add(
                new OwnWords(
                        "\u0000\uD800 \uFFFF\uFFFE <script>alert(1)</script> url(file:///etc/passwd) @import 'http://a.example';"));
        blocks.add(new Prose(
                "![x](file:///etc/passwd) <img src='http://a.example/x.png'> <style>@import url(x)</style>", true));
        blocks.add(Paragraph.of(new Link("javascript:alert(1)", "daar"), new Link("bijlagen/attest.pdf", "hier")));
        byte[] pdf = ink(Page.of("nl", "\u202E<title>", blocks));

        assertThat(PdfReader.faults(pdf)).isEmpty();
        assertThat(PdfReader.everything(pdf)).doesNotContain("/JavaScript ", "/Launch ", "/EmbeddedFile ", "/GoToR ");
        assertThat(PdfReader.heard(pdf)).contains("<script>alert(1)</script>").doesNotContain("root:x:0");
    }

    @Test
    void larger_type_and_the_colour_of_a_house_leave_the_words_and_the_promises_as_they_are() throws IOException {
        Dress.Accent accent = new Dress.Accent("#005b8f", "#9fcbe8");
        Dress dress = new Dress(true, false, Optional.empty(), Optional.of(accent), "", Optional.empty());
        byte[] dressed = new PdfInk(dress).ink(Pages.rich(), DAY, Optional.empty());

        assertThat(PdfReader.faults(dressed)).isEmpty();
        assertThat(letters(PdfReader.heard(dressed))).isEqualTo(letters(PdfReader.heard(RICH)));
        assertThat(PdfReader.everything(dressed))
                .contains("0 0.35686 0.56078 rg")
                .doesNotContain("0.63922 0.20784 0.16471");
        assertThat(pages(dressed)).isGreaterThan(pages(RICH));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wherever_a_page_ends_in_a_thread_its_words_are_written_once(boolean large) {
        Dress dress = new Dress(large, false, Optional.empty(), Optional.empty(), "", Optional.empty());
        for (int above = 0; above < 24; above++) {
            List<Knot> knots = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                Knot last = new Knot("Actie", Line.own("dan d" + i), Optional.empty(), List.of());
                Knot next = new Knot("Doel", Line.own("zo c" + i), Optional.empty(), List.of(last));
                knots.add(new Knot("Inzicht", Line.own("eerst b" + i), Optional.empty(), List.of(next)));
            }
            // each page a little lower than the one before
            Listing lower = Listing.of("", "regel\n".repeat(above));
            Page page = Page.of("nl", "Draad", List.of(lower, new RedThread(knots)));
            String heard = letters(PdfReader.heard(new PdfInk(dress).ink(page, DAY, Optional.empty())));

            assertThat(heard).as("%s above", above).isEqualTo(letters(Readers.textOfHeard(new HtmlInk().ink(page))));
        }
    }

    @Test
    void a_page_without_a_word_is_inked_too() {
        assertThat(PdfReader.faults(ink(Page.of("", "", List.of())))).isEmpty();
    }

    @Test
    void a_text_of_a_hundred_thousand_characters_is_inked_whole() {
        byte[] pdf = HangGuard.within(
                HANGING, () -> ink(new OwnWords("woord ".repeat(16_667) + "einde"), new OwnWords("x".repeat(100_000))));

        assertThat(PdfReader.heard(pdf)).contains("einde").contains("xxx");
    }

    @Test
    void five_hundred_cards_and_a_thread_of_a_thousand_steps_are_inked_whole() {
        Knot knot = new Knot("Actie", Line.own("einde"), Optional.empty(), List.of());
        for (int i = 0; i < 1000; i++) {
            knot = new Knot("Inzicht", Line.own("stap"), Optional.empty(), List.of(knot));
        }
        List<Block> blocks = new ArrayList<>(List.of(new RedThread(List.of(knot))));
        IntStream.range(0, 500)
                .forEach(i -> blocks.add(new Card(
                        Optional.of("a" + i), "Actie " + i, Optional.empty(), List.of(new OwnWords("Ik doe het.")))));

        byte[] pdf = HangGuard.within(HANGING, () -> ink(Page.of("nl", "Veel", blocks)));
        assertThat(PdfReader.heard(pdf)).contains("einde").contains("Actie 499");
    }

    @Test
    void prose_that_is_nested_without_end_is_inked() {
        for (String nest : List.of("> ", "- ", "**", "1. ")) {
            byte[] pdf = HangGuard.within(HANGING, () -> ink(new Prose(nest.repeat(2_000) + "einde", true)));
            assertThat(PdfReader.heard(pdf)).contains("einde");
        }
    }

    @Test
    void a_card_that_fits_a_page_is_not_cut() throws IOException {
        List<Block> cards = IntStream.range(0, 40)
                .<Block>mapToObj(i -> new Card(
                        Optional.empty(),
                        "begin" + i + "x",
                        Optional.empty(),
                        List.of(new OwnWords("regel\n".repeat(i % 7 + 3) + "slot" + i + "x"))))
                .toList();
        byte[] pdf = ink(Page.of("nl", "Veel", cards));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                var stripper = new org.apache.pdfbox.text.PDFTextStripper();
                stripper.setStartPage(i + 1);
                stripper.setEndPage(i + 1);
                String text = stripper.getText(document);
                for (int card = 0; card < 40; card++) {
                    assertThat(text.contains("begin" + card + "x"))
                            .as("card %d on page %d", card, i)
                            .isEqualTo(text.contains("slot" + card + "x"));
                }
            }
        }
    }
}
