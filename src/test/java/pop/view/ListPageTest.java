package pop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pop.model.Language;
import pop.model.Pop;

class ListPageTest {

    private static String told(List<ListedPop> pops) {
        return Told.of(ListPage.of(pops, Plan.TODAY, Language.NL)).text();
    }

    @Test
    void each_pop_is_a_row_with_what_is_in_it() {
        assertThat(told(List.of(new ListedPop("els-peeters", "els.pop.yaml", Plan.whole(Language.EN), true))))
                .contains("POP | Begin | Profiel | Inzichten | Doelen | Open acties | Volgend moment |")
                .contains("els-peeters | 2026-02-03 |  | 1 | 1 | 1 |  |")
                .contains("1 POP.");
    }

    @Test
    void a_file_that_cannot_be_read_keeps_its_row() {
        assertThat(told(List.of(
                        new ListedPop("kapot", "kapot.pop.yaml", Pop.EMPTY, false),
                        new ListedPop("els-peeters", "els.pop.yaml", Plan.whole(Language.NL), true))))
                .contains("kapot | niet te lezen |", "els-peeters | 2026-02-03", "2 POP's.");
    }
}
