package pop.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void a_page_keeps_what_it_was_given_when_the_giver_goes_on() {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of("een")));
        Page page = Page.of("nl", "Titel", blocks);

        blocks.clear();
        assertThat(page.blocks()).containsExactly(Paragraph.of("een"));
    }

    @Test
    void a_table_with_a_crooked_row_is_refused() {
        List<Table.Column> columns = List.of(new Table.Column("Een", Table.Holds.NAME));
        List<Table.Row> rows = List.of(Table.Row.of(Line.of("a"), Line.of("b")));

        assertThatThrownBy(() -> new Table(Optional.empty(), columns, rows))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_meter_never_runs_past_its_ends() {
        assertThat(new Meter(9, 12, 5, "")).isEqualTo(new Meter(5, 5, 5, ""));
        assertThat(new Meter(-1, -3, -2, "")).isEqualTo(new Meter(0, 0, 0, ""));
        assertThat(new Meter(4, 2, 5, "").aim()).isEqualTo(4);
    }

    @Test
    void a_list_counts_from_one_or_not_at_all() {
        assertThat(new Bullets(true, List.of()).first()).hasValue(1);
        assertThat(Bullets.of(Line.of("a")).first()).isEmpty();
    }
}
