package pop.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static Columns of(Object... cells) {
        return new Columns("list", "pops", List.of("a", "b", "c").subList(0, cells.length), List.of(List.of(cells)));
    }

    @Test
    void a_cell_with_a_comma_a_quote_or_a_line_end_is_quoted() {
        assertThat(of("a,b", "zeg \"nee\"", "een\ntwee").in("csv"))
                .isEqualTo("a,b,c\r\n\"a,b\",\"zeg \"\"nee\"\"\",\"een\ntwee\"\r\n");
    }

    @Test
    void no_spreadsheet_takes_a_cell_for_a_formula() {
        for (String formula : List.of("=1+1", "+1", "-1", "@x", "\t=1", "\r=1")) {
            assertThat(of(formula).in("csv")).as(formula).containsPattern("^a\r\n\"?'");
        }
        assertThat(of(-1, 0, 2.0).in("csv")).isEqualTo("a,b,c\r\n-1,0,2.0\r\n");
        assertThat(of("a=1", "1-2", "e@mail.be").in("csv")).endsWith("\r\na=1,1-2,e@mail.be\r\n");
    }

    @Test
    void a_cell_of_tabbed_rows_holds_no_tab_and_no_line_end() {
        assertThat(of("een\ttwee", "drie\nvier", "=1").in("tsv")).isEqualTo("a\tb\tc\neen twee\tdrie vier\t=1\n");
    }

    @Test
    void numbers_and_booleans_stay_so_in_json() throws IOException {
        JsonNode row = new ObjectMapper()
                .readTree(of("x", 3, true).in("json"))
                .path("pops")
                .path(0);
        assertThat(row.path("a").isTextual()).isTrue();
        assertThat(row.path("b").isInt()).isTrue();
        assertThat(row.path("c").isBoolean()).isTrue();
        assertThat(of("x", 3, true).in("jsonl")).isEqualTo("{\"kind\":\"list\",\"a\":\"x\",\"b\":3,\"c\":true}\n");
    }
}
