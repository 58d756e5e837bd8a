package pop.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pop.doc.Block;
import pop.doc.Code;
import pop.doc.Facts;
import pop.doc.Facts.Fact;
import pop.doc.Line;
import pop.doc.Listing;
import pop.doc.Mark;
import pop.doc.Meter;
import pop.doc.OwnPhrase;
import pop.doc.OwnWords;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Sign;
import pop.doc.Strong;
import pop.doc.Table;
import pop.doc.Text;

class TextInkTest {

    private static String ink(TextInk ink, Block... blocks) {
        String text = ink.ink(Pages.page(blocks));
        return text.substring(text.indexOf("\n\n") + 2).stripTrailing();
    }

    private static TextInk wide(int width) {
        return new TextInk(width, false, false);
    }

    @Test
    void no_line_is_wider_than_the_terminal() {
        for (int width : List.of(40, 60, 80, 120)) {
            String text = wide(width).ink(Pages.rich()).replaceAll("(?m)^.*(https?://| \\| ).*$", "");
            assertThat(text.lines().mapToInt(Columns::width).max().orElse(0)).isBetween(width / 2, width);
        }
    }

    @Test
    void a_row_that_is_told_line_by_line_leaves_out_what_is_empty() {
        Table table = new Table(
                Optional.empty(),
                List.of(
                        new Table.Column("Naam", Table.Holds.NAME),
                        new Table.Column("Gesprek", Table.Holds.WORDS),
                        new Table.Column("Stand", Table.Holds.WORDS)),
                List.of(Table.Row.of(Line.of("Loopbaanbegeleidingsdossiers"), Line.of(""), Line.of("onderweg"))));

        assertThat(ink(wide(40), table))
                .contains("Naam: Loopbaanbegeleidingsdossiers", "Stand: onderweg")
                .doesNotContain("Gesprek");
    }

    @Test
    void a_terminal_without_unicode_gets_shapes_of_ascii() {
        String text = new TextInk(72, false, true).ink(Pages.rich());

        assertThat(text.replaceAll("[é·—]", "").chars()).allMatch(c -> c < 0x7F);
        assertThat(text).contains("[x] gedaan", "[>] bezig", "###-- 3 van 5 modules", "| Ik leg graag rustig uit");
    }

    @Test
    void colour_adds_codes_and_no_words() {
        String coloured = new TextInk(72, true, false).ink(Pages.rich());

        assertThat(coloured).contains("\u001B[32m");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(wide(72).ink(Pages.rich()));
    }

    @Test
    void an_escape_sequence_of_a_person_never_reaches_the_terminal() {
        String evil = "\u001B]0;titel\u0007\u009B31m\u001B[2J";

        String text = new TextInk(72, true, false)
                .ink(Pages.page(
                        new OwnWords(evil),
                        Paragraph.of(
                                new Text(evil),
                                new OwnPhrase(evil),
                                new Strong(evil),
                                new Code(evil),
                                new Mark(Sign.NO, evil))));
        assertThat(text.replaceAll("\u001B\\[\\d+m", "")).doesNotContain("\u001B", "\u0007", "\u009B");
    }

    @Test
    void a_sign_and_its_word_stay_on_one_line() {
        Block paragraph = Paragraph.of(new Text("aaaa bbbb cccc dd "), new Mark(Sign.YES, "gehaald"));

        assertThat(ink(wide(19), paragraph)).isEqualTo("aaaa bbbb cccc dd\n✓ gehaald");
    }

    @Test
    void values_stand_below_each_other_beside_their_labels() {
        Facts facts = new Facts(List.of(
                Fact.of("Begin", "6 februari 2024"),
                Fact.of("Klaar tegen", "30 juni"),
                Fact.own("Waarom", "zo\nen zo")));

        assertThat(ink(wide(60), facts)).isEqualTo("""
                Begin        6 februari 2024
                Klaar tegen  30 juni
                Waarom       │ zo
                             │ en zo""");
    }

    @Test
    void on_a_narrow_terminal_a_value_stands_below_its_label() {
        assertThat(ink(wide(30), new Facts(List.of(Fact.of("Begin", "6 februari 2024")))))
                .isEqualTo("Begin\n  6 februari 2024");
    }

    @Test
    void a_table_that_does_not_fit_is_told_row_by_row() {
        Table table = new Table(
                Optional.empty(),
                List.of(new Table.Column("Naam", Table.Holds.NAME), new Table.Column("Hoever", Table.Holds.WORDS)),
                List.of(Table.Row.of(Line.of("Loopbaanbegeleiding"), Line.of(Meter.of(1, 2, "halverwege")))));

        assertThat(ink(wide(60), table)).isEqualTo("Naam                 Hoever\nLoopbaanbegeleiding  ●○ halverwege");
        assertThat(ink(wide(26), table)).isEqualTo("Naam: Loopbaanbegeleiding\n  Hoever: ●○ halverwege");
        assertThat(ink(new TextInk(26, true, false), table).replaceAll("\u001B\\[\\d+m", ""))
                .isEqualTo(ink(wide(26), table));
    }

    @Test
    void before_that_a_name_is_cut_behind_its_hyphens_and_a_date_is_not() {
        Table table = new Table(
                Optional.empty(),
                List.of(new Table.Column("Naam", Table.Holds.NAME), new Table.Column("Begin", Table.Holds.WORDS)),
                List.of(Table.Row.of(Line.of("joris-van-den-broeck"), Line.of("2026-02-03"))));

        assertThat(ink(wide(32), table)).isEqualTo("Naam                  Begin\njoris-van-den-broeck  2026-02-03");
        assertThat(ink(wide(28), table)).isEqualTo("Naam              Begin\njoris-van-den-    2026-02-03\nbroeck");
        assertThat(ink(wide(17), table)).startsWith("Naam:\njoris-van-den-broeck\n  Begin:");
    }

    @Test
    void a_path_may_stick_out_at_the_end_of_a_row_so_that_it_can_be_copied() {
        String path = "/home/els/.cache/pop/een/heel/lange/weg.jsa";
        Table table = new Table(
                Optional.empty(),
                List.of(new Table.Column("Wat", Table.Holds.NAME), new Table.Column("Wat er is", Table.Holds.WORDS)),
                List.of(
                        Table.Row.of(Line.of("git"), Line.of("versie 2, en deze map zit er niet in")),
                        Table.Row.of(Line.of("Start"), Line.of("archief: " + path))));

        assertThat(ink(wide(40), table)).isEqualTo("""
                Wat    Wat er is
                git    versie 2, en deze map zit er niet
                       in
                Start  archief:
                       %s""".formatted(path));
        assertThat(ink(wide(20), table)).startsWith("Wat: git\n  Wat er is: versie");
    }

    @Test
    void wide_letters_count_for_two_columns_and_accents_for_none() {
        assertThat(Columns.width("你好")).isEqualTo(4);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
        assertThat(Columns.width(Ansi.RED.on("rood"))).isEqualTo(4);
    }

    @Test
    void a_listing_keeps_its_spaces_because_in_yaml_they_mean_something() {
        Page page = Page.of("nl", "Regel", List.of(new Listing("yaml", "- id: i1\n    text:  a", true, Set.of(2))));

        assertThat(new TextInk(40, false, false).ink(page)).contains("1 | - id: i1\n", "> 2 |     text:  a\n");
    }
}
