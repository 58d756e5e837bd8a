package pop.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pop.doc.Grid;
import pop.doc.Line;
import pop.doc.Mark;
import pop.doc.Sign;

/** Grids, in every ink: each sign under its name, however narrow it gets. */
class GridTest {

    private static final String PROMISE = "Er staat minstens één keuze, beslissing of actie in";

    /** So many people, of whom every third lacks something. */
    private static Grid people(int many) {
        List<Line> heads = new ArrayList<>();
        List<Grid.Cell> cells = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            heads.add(Line.of("Els Peeters-Vermeulen " + i));
            Sign sign = i % 3 == 0 ? Sign.NO : Sign.YES;
            cells.add(Grid.Cell.of(new Mark(sign, sign == Sign.NO ? "open" : "in orde")));
        }
        Grid.Row row = new Grid.Row(Line.of(PROMISE), cells);
        return new Grid(Optional.empty(), "Vereiste", 1, heads, List.of(new Grid.Group("Minstens", List.of(row, row))));
    }

    private static String text(int width, boolean ascii, Grid grid) {
        return new TextInk(width, false, ascii).ink(Pages.page(grid));
    }

    @Test
    void in_text_every_name_stands_above_its_column() {
        List<String> lines = text(0, false, Pages.grid()).lines().toList();
        int column = lines.stream()
                .filter(line -> line.startsWith(" ") && line.endsWith("Els Peeters"))
                .findFirst()
                .orElseThrow()
                .indexOf("Els");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("  " + PROMISE) && line.startsWith("✓  ✗", column))
                .anyMatch(line -> line.startsWith("  Fouten") && line.startsWith("0  12", column))
                .anyMatch(line -> line.startsWith("│  Jan | Maes", column));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 34, 44, 48, 60, 80, 100})
    void no_line_is_wider_than_the_terminal(int width) {
        for (int many : List.of(1, 2, 5, 20)) {
            assertThat(text(width, false, people(many)).lines())
                    .as("%s in %s", many, width)
                    .allMatch(line -> Columns.width(line) <= width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 80, 0})
    void every_name_and_every_sign_is_there_in_any_width(int width) {
        String text = text(width, false, people(20)).replaceAll("[\\s│]+", " ");
        for (int i = 1; i <= 20; i++) {
            assertThat(text).contains("Els Peeters-Vermeulen " + i);
        }
        if (width != 30) {
            assertThat(text.chars().filter(c -> c == '✗')).hasSize(2 * 6);
            assertThat(text.chars().filter(c -> c == '✓')).hasSize(2 * 14);
        } else {
            assertThat(text).contains("✗ 3 6 9 12 15 18", "✓ 1 2 4 5 7 8 10 11");
        }
    }

    @Test
    void a_terminal_without_unicode_gets_letters() {
        assertThat(text(80, true, people(6))).contains("[x]", "[-]", "|").doesNotContain("✓", "✗", "│");
    }

    @Test
    void in_markdown_it_is_a_table_with_numbers_that_a_list_above_explains() {
        String markdown = new MarkdownInk().ink(Pages.page(Pages.grid()));
        assertThat(markdown)
                .contains("3. Els Peeters\n4. Jan \\| Maes\n")
                .contains("| Vereiste ", " | 3   | 4   |\n", "| **Geteld** ", " in | ✓   | ✗   |\n");
        assertThat(Readers.seenIn(Readers.GITHUB_FLAVOURED.parse(markdown)).blocks)
                .contains("OrderedList", "TableBlock");
        List<Integer> widths = markdown.lines()
                .filter(line -> line.startsWith("|"))
                .map(String::length)
                .distinct()
                .toList();
        assertThat(widths).hasSize(1);
    }

    @Test
    void in_html_every_sign_is_heard_and_every_cell_has_its_heads() {
        Document page = Readers.html(new HtmlInk().ink(Pages.page(Pages.grid())));
        assertThat(page.select(".grid[tabindex=0] > table > thead th[scope=col]"))
                .extracting(Element::text)
                .containsExactly("Els Peeters", "Jan | Maes", "Vereiste", "3", "4");
        assertThat(page.select("th[scope=rowgroup]"))
                .extracting(Element::text)
                .containsExactly("Geteld", "Wat er minstens in staat");
        assertThat(page.select("tbody th[scope=row]")).hasSize(3);
        assertThat(page.select("td.yes svg[role=img]"))
                .extracting(svg -> svg.attr("aria-label"))
                .containsExactly("in orde", "in orde");
        assertThat(page.select("td.no svg[role=img]"))
                .extracting(svg -> svg.attr("aria-label"))
                .containsExactly("staat nog open", "staat nog open");
    }

    @Test
    void a_row_with_a_cell_too_many_is_refused() {
        assertThatThrownBy(() -> new Grid(
                        Optional.empty(),
                        "",
                        1,
                        List.of(),
                        List.of(new Grid.Group("", List.of(new Grid.Row(Line.of("x"), List.of(Grid.Cell.of(1))))))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
