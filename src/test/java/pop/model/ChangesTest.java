package pop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pop.model.Choices.Status;

/** What a POP becomes when something in it is said anew, goes or is compared. */
class ChangesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final Pop POP = Pop.EMPTY
            .plus(new Question(Facts.NONE.with(Fields.ID, "q1").with(Fields.TEXT, "Wat?")))
            .plus(new Question(
                    Facts.NONE.with(Fields.ID, "q2").with(Fields.REPLACES, "q1").with(Fields.TEXT, "Hoe?")))
            .plus(new Question(
                    Facts.NONE.with(Fields.ID, "q3").with(Fields.REPLACES, "q2").with(Fields.TEXT, "Waar?")))
            .plus(new Insight(Facts.NONE
                    .with(Fields.ID, "i1")
                    .with(Fields.BECAUSE, List.of("q1", "q2"))
                    .with(Fields.TEXT, "Zo")));

    @Test
    void without_an_item_no_link_leads_there_and_its_chain_is_closed() {
        Pop left = POP.without(List.of(POP.find("q2").orElseThrow()));
        assertThat(left.find("q3").orElseThrow().replaces()).contains("q1");
        assertThat(left.find("i1").orElseThrow().because()).containsExactly("q1");
        Pop fewer =
                POP.without(List.of(POP.find("q1").orElseThrow(), POP.find("q2").orElseThrow()));
        assertThat(fewer.find("q3").orElseThrow().replaces()).isEmpty();
        assertThat(fewer.find("i1").orElseThrow().because()).isEmpty();
    }

    @Test
    void versions_that_replace_each_other_in_a_ring_end() {
        Pop ring = Pop.EMPTY
                .plus(new Question(Facts.NONE.with(Fields.ID, "q1").with(Fields.REPLACES, "q2")))
                .plus(new Question(Facts.NONE.with(Fields.ID, "q2").with(Fields.REPLACES, "q1")))
                .plus(new Question(Facts.NONE.with(Fields.ID, "q3").with(Fields.REPLACES, "q1")));
        List<Item> gone = List.of(ring.find("q1").orElseThrow(), ring.find("q2").orElseThrow());
        assertThat(ring.without(gone).find("q3").orElseThrow().replaces()).isEmpty();
    }

    @Test
    void links_to_an_id_that_another_item_bears_too_stay() {
        Pop twice = POP.plus(new Insight(Facts.NONE.with(Fields.ID, "q1").with(Fields.TEXT, "Dubbel")));
        Pop left = twice.without(List.of(twice.questions().get(0)));
        assertThat(left.find("i1").orElseThrow().because()).containsExactly("q1", "q2");
    }

    @Test
    void a_renamed_id_takes_its_links_along() {
        Pop renamed = Links.renamed(POP, "q1", "vraag");
        assertThat(renamed.find("i1").orElseThrow().because()).containsExactly("vraag", "q2");
        assertThat(renamed.find("q2").orElseThrow().replaces()).contains("vraag");
    }

    @Test
    void a_next_version_begins_anew_where_the_earlier_one_ended() {
        Action old = new Action(Facts.NONE
                .with(Fields.ID, "a1")
                .with(Fields.DATE, TODAY.minusYears(1))
                .with(Fields.TEXT, "Ik bel")
                .with(Fields.DUE, TODAY.plusDays(1))
                .with(Fields.CHECK_MOMENTS, List.of(TODAY.minusDays(1), TODAY))
                .with(Fields.SUPPORT, List.of("mijn zus"))
                .with(Fields.STATUS, Status.DONE)
                .with(Fields.DONE, TODAY)
                .with(Fields.COMMENTS, List.of(new Comment(Facts.NONE.with(Fields.TEXT, "Mooi")))));
        Item version = NextVersion.reworded(Pop.EMPTY.plus(old), old, "Ik mail", TODAY);
        assertThat(version.facts())
                .isEqualTo(Facts.NONE
                        .with(Fields.ID, "a2")
                        .with(Fields.DATE, TODAY)
                        .with(Fields.REPLACES, "a1")
                        .with(Fields.TEXT, "Ik mail")
                        .with(Fields.DUE, TODAY.plusDays(1))
                        .with(Fields.CHECK_MOMENTS, List.of(TODAY))
                        .with(Fields.SUPPORT, List.of("mijn zus")));
        Item retried = NextVersion.retried(Pop.EMPTY.plus(old), old, "Ik mail", TODAY);
        assertThat(retried.facts().fields())
                .containsExactlyInAnyOrder(Fields.ID, Fields.DATE, Fields.REPLACES, Fields.TEXT, Fields.DUE);
    }

    @Test
    void it_is_time_to_look_back_when_a_day_has_come_and_nobody_did_since() {
        Action due = action("a1").with(TODAY, List.of());
        Action checked = action("a2").with(TODAY.plusDays(9), List.of(TODAY.minusDays(9), TODAY.plusDays(1)));
        Action ahead = action("a3").with(TODAY.plusDays(1), List.of());
        Action looked = new Action(action("a4")
                .with(TODAY.minusDays(1), List.of())
                .facts()
                .with(Fields.EVALUATIONS, List.of(new Evaluation(Facts.NONE.with(Fields.DATE, TODAY.minusDays(1))))));
        Action tooSoon = new Action(action("a5")
                .with(TODAY.minusDays(1), List.of())
                .facts()
                .with(Fields.EVALUATIONS, List.of(new Evaluation(Facts.NONE.with(Fields.DATE, TODAY.minusDays(2))))));
        Action done = new Action(action("a6").with(TODAY, List.of()).facts().with(Fields.STATUS, Status.DONE));
        Pop pop = Pop.EMPTY
                .plus(due)
                .plus(checked)
                .plus(ahead)
                .plus(looked)
                .plus(tooSoon)
                .plus(done);
        assertThat(LookBack.on(pop, TODAY).stream().map(back -> back.aim().id().orElse("")))
                .containsExactly("a2", "a5", "a1");
    }

    @Test
    void what_is_different_is_told_by_name() {
        Pop newer =
                POP.without(List.of(POP.find("q3").orElseThrow())).plus(new Wish(Facts.NONE.with(Fields.TEXT, "Rust")));
        Item insight = newer.find("i1").orElseThrow();
        newer = newer.with(insight, insight.facts().with(Fields.TEXT, "Anders"));
        newer = new Pop(newer.facts().with(Fields.TITLE, "Plan"));
        Growth found = Growth.of(POP, newer);
        assertThat(found.added()).containsExactly("title", "wishes[0]");
        assertThat(found.changed()).containsExactly("i1");
        assertThat(found.removed()).containsExactly("q3");
        assertThat(Growth.of(POP, POP).isNothing()).isTrue();
    }

    private record Named(String id) {
        Action with(LocalDate due, List<LocalDate> moments) {
            return new Action(Facts.NONE
                    .with(Fields.ID, id)
                    .with(Fields.TEXT, "Ik " + id)
                    .with(Fields.DUE, due)
                    .with(Fields.CHECK_MOMENTS, moments));
        }
    }

    private static Named action(String id) {
        return new Named(id);
    }
}
