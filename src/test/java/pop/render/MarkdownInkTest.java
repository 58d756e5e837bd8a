package pop.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Callout;
import pop.doc.Card;
import pop.doc.Contents;
import pop.doc.Facts;
import pop.doc.Facts.Fact;
import pop.doc.Jump;
import pop.doc.Line;
import pop.doc.Listing;
import pop.doc.Mark;
import pop.doc.Meter;
import pop.doc.OwnWords;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Prose;
import pop.doc.RedThread;
import pop.doc.RedThread.Knot;
import pop.doc.Section;
import pop.doc.Sign;
import pop.doc.Slot;
import pop.doc.Table;
import pop.doc.Text;
import pop.doc.Tone;

class MarkdownInkTest {

    private static String ink(Block... blocks) {
        String inked = new MarkdownInk().ink(Pages.page(blocks));
        assertThat(inked).startsWith("# Els Peeters\n").endsWith("\n").doesNotEndWith("\n\n");
        return inked.substring("# Els Peeters\n".length()).strip();
    }

    @Test
    void a_person_is_quoted_with_their_own_line_ends() {
        assertThat(ink(new OwnWords("Ik leg uit.\nOok onder druk.\n\n\nEn graag. ")))
                .isEqualTo("""
                > Ik leg uit. \s
                > Ook onder druk.
                >
                > En graag.""");
    }

    @Test
    void facts_are_a_list_with_long_values_below_their_label() {
        assertThat(ink(new Facts(List.of(
                        Fact.of("Begin", "6 februari 2024"),
                        Fact.of("Kan ik het uitleggen?", "ja"),
                        Fact.own("Wat ik leerde", "Twee avonden."),
                        new Fact("Wanneer", List.of(Bullets.of(Line.of("maart"), Line.of("mei"))))))))
                .isEqualTo("""
                        - **Begin:** 6 februari 2024
                        - **Kan ik het uitleggen?** ja
                        - **Wat ik leerde:**
                          > Twee avonden.
                        - **Wanneer:**
                          - maart
                          - mei""");
    }

    @Test
    void a_jump_leads_to_the_heading_as_github_names_it() {
        Page page = Pages.page(
                Paragraph.of(new Jump("x1", Line.of("eerste")), new Text(" "), new Jump("x2", Line.of("tweede"))),
                Paragraph.of(new Jump("weg", Line.of("nergens"))),
                new Card(Optional.of("x1"), "Actie: bellen & „mailen”", Optional.empty(), List.of()),
                new Card(Optional.of("x2"), "Actie: bellen & „mailen”", Optional.empty(), List.of()));

        assertThat(new MarkdownInk().ink(page))
                .contains("[eerste](#actie-bellen--mailen) [tweede](#actie-bellen--mailen-1)\n\nnergens\n");
    }

    @Test
    void a_card_tells_its_state_under_its_heading() {
        Card card = new Card(
                Optional.of("a1"),
                "Actie",
                Optional.of(new Mark(Sign.YES, "gehaald")),
                List.of(new OwnWords("Ik bel.")));

        assertThat(ink(Section.of("acties", "Acties", List.of(card))))
                .isEqualTo("## Acties\n\n### Actie\n\n✓ gehaald\n\n> Ik bel.");
    }

    @Test
    void headings_follow_the_nesting_and_stop_at_six() {
        Block block = Paragraph.of("bodem");
        for (int depth = 8; depth > 0; depth--) {
            block = new Section(Optional.empty(), Line.of("diep " + depth), List.of(block));
        }

        assertThat(ink(block).lines().filter(line -> line.startsWith("#")))
                .containsExactly(
                        "## diep 1",
                        "### diep 2",
                        "#### diep 3",
                        "##### diep 4",
                        "###### diep 5",
                        "###### diep 6",
                        "###### diep 7",
                        "###### diep 8");
    }

    @Test
    void two_lists_behind_each_other_stay_two_lists() {
        Bullets plain = Bullets.of(Line.of("a"));
        Bullets numbered = new Bullets(true, List.of(List.of(Paragraph.of("b"))));

        assertThat(ink(plain, plain, plain, numbered, numbered)).isEqualTo("- a\n\n* a\n\n- a\n\n1. b\n\n1) b");
    }

    @Test
    void a_slot_leaves_room_to_write() {
        Slot slot = new Slot(
                "Evaluatie",
                List.of(
                        Slot.Blank.choice("Resultaat", List.of("gehaald", "deels")),
                        Slot.Blank.lines("Wat ik leerde", 2)));
        String dots = "…".repeat(30);

        assertThat(ink(slot))
                .isEqualTo(
                        "**Evaluatie**\n\n- Resultaat: ☐ gehaald ☐ deels\n- Wat ik leerde: " + dots + "  \n  " + dots);
    }

    @Test
    void a_table_is_readable_raw() {
        Table table = new Table(
                Optional.of("Taken"),
                List.of(new Table.Column("Wie", Table.Holds.NAME), new Table.Column("Uren", Table.Holds.NUMBER)),
                List.of(Table.Row.of(Line.of("Jan | Els"), Line.of("8")), Table.Row.of(Line.of("Bo"), Line.of("12"))));

        assertThat(ink(table)).isEqualTo("""
                **Taken**

                | Wie        | Uren |
                | ---------- | ---: |
                | Jan \\| Els |    8 |
                | Bo         |   12 |""");
    }

    @Test
    void a_listing_is_fenced_longer_than_what_it_holds() {
        assertThat(ink(Listing.of("yaml", "a: |\n  ```\n"))).isEqualTo("````yaml\na: |\n  ```\n````");
        assertThat(ink(new Listing("yaml", "a: 1\nb: 2\n", true, Set.of(2))))
                .isEqualTo("```text\n  1 | a: 1\n> 2 | b: 2\n```");
    }

    @Test
    void the_red_thread_is_told_step_by_step() {
        Knot action = new Knot("Actie", Line.own("Ik bel"), Optional.of(new Mark(Sign.BUSY, "bezig")), List.of());
        Knot question = new Knot("Vraag", Line.own("Blijf ik?"), Optional.empty(), List.of(action));

        assertThat(ink(new RedThread(List.of(question))))
                .isEqualTo("- **Vraag:** “Blijf ik?”\n  - **Actie:** “Ik bel” — ▸ bezig");
    }

    @Test
    void the_contents_name_the_outermost_sections() {
        Section inner = Section.of("in", "Binnen", List.of());

        assertThat(ink(new Contents("Inhoud"), Section.of("uit", "Buiten", List.of(inner))))
                .startsWith("**Inhoud**\n\n- [Buiten](#buiten)\n\n## Buiten");
    }

    @Test
    void a_callout_of_one_sentence_is_one_line() {
        assertThat(ink(Callout.of(Tone.QUESTION, "Vraag", "Wat wil je?"))).isEqualTo("> **Vraag:** Wat wil je?");
    }

    @Test
    void prose_keeps_its_stress_and_loses_its_html() {
        assertThat(ink(new Prose("**Let** op: <b>x</b>\n\n# Kop\n\n3. drie\n4. vier", false)))
                .isEqualTo("**Let** op: \\<b>x\\</b>\n\n**Kop**\n\n3. drie\n4. vier");
    }

    @Test
    void a_meter_shows_shapes_beside_its_words() {
        assertThat(ink(Paragraph.of(new Meter(3, 4, 5, "3, straks 4")))).isEqualTo("●●●◎○ 3, straks 4");
    }

    @Test
    void ordinary_sentences_are_not_littered_with_backslashes() {
        String sentence = "R&D, zorg & welzijn: C:\\Users, snake_case, 5 < 6, -5 graden, #leren, (1) en 't is 1.5 uur!";

        assertThat(ink(Paragraph.of(sentence))).isEqualTo(sentence.replace("R&D", "R\\&D"));
    }
}
