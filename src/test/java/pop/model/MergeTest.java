package pop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pop.model.Choices.Result;
import pop.model.Merge.Conflict;
import pop.model.Merge.Why;

class MergeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static final Pop BASE = Pop.EMPTY
            .plus(new Question(item("q1", "Blijf ik in de zorg?")))
            .plus(new Goal(item("g1", "Ik geef les")))
            .plus(new Action(item("a1", "Ik bel").with(Fields.SUPPORT, List.of("Lotte"))));

    private static Facts item(String id, String text) {
        return Facts.NONE.with(Fields.ID, id).with(Fields.TEXT, text);
    }

    private static <V> Pop with(Pop pop, String id, Field<V> field, V value) {
        Item item = pop.find(id).orElseThrow();
        return pop.with(item, item.facts().with(field, value));
    }

    private static String text(Merge merge, String id) {
        return merge.pop().find(id).flatMap(Item::text).orElse("");
    }

    @Test
    void an_id_that_both_gave_is_given_anew_with_all_links_to_it() {
        Pop ours = BASE.plus(new Goal(item("g2", "Onze"))).plus(new Question(item("q2", "Onze vraag")));
        Pop theirs = BASE.plus(new Question(item("q2", "Hun vraag").with(Fields.ADDS_TO, "q1")))
                .plus(new Session(item("s1", "Gesprek")))
                .plus(new Goal(item("g2", "Hun").with(Fields.BECAUSE, List.of("q2"))))
                .plus(new Goal(item("g3", "Deel").with(Fields.PART_OF, "g2").with(Fields.SESSION, "s1")))
                .plus(new Goal(item("g4", "Anders").with(Fields.REPLACES, "g2")))
                .plus(new Action(item("a2", "Doen").with(Fields.OF_GOAL, "g2")))
                .plus(new Strength(item("st1", "Sterk").with(Fields.HELPS, List.of("g2", "g1"))))
                .plus(new GrowthPoint(item("gp1", "Punt").with(Fields.HINDERS, List.of("g2"))));
        theirs = new Pop(theirs.facts()
                .plus(
                        Fields.EXCEPTIONS,
                        new Waiver(Facts.NONE.with(Fields.RULE, "no-time").with(Fields.ITEM, "g2"))));
        Merge merge = Merge.of(BASE, ours, theirs);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.renumbered()).isEqualTo(Map.of("q2", "q3", "g2", "g5"));
        assertThat(text(merge, "g2")).isEqualTo("Onze");
        assertThat(text(merge, "g5")).isEqualTo("Hun");
        Pop pop = merge.pop();
        assertThat(pop.find("g5").orElseThrow().because()).containsExactly("q3");
        assertThat(pop.find("g3").orElseThrow().facts().get(Fields.PART_OF)).contains("g5");
        assertThat(pop.find("g4").orElseThrow().replaces()).contains("g5");
        assertThat(pop.find("a2").orElseThrow().facts().get(Fields.OF_GOAL)).contains("g5");
        assertThat(pop.find("st1").orElseThrow().facts().list(Fields.HELPS)).containsExactly("g5", "g1");
        assertThat(pop.find("gp1").orElseThrow().facts().list(Fields.HINDERS)).containsExactly("g5");
        assertThat(pop.facts().list(Fields.EXCEPTIONS).get(0).facts().get(Fields.ITEM))
                .contains("g5");
        assertThat(pop.find("q3").orElseThrow().facts().get(Fields.ADDS_TO)).contains("q1");
    }

    @Test
    void fields_of_one_item_that_each_changed_come_together() {
        Pop ours = with(BASE, "a1", Fields.DUE, DAY);
        Pop theirs = with(BASE, "a1", Fields.SUPPORT, List.of("Lotte", "Jan"));
        theirs = with(
                theirs,
                "a1",
                Fields.EVALUATIONS,
                List.of(new Evaluation(Facts.NONE.with(Fields.RESULT, Result.PARTLY))));
        Merge merge = Merge.of(BASE, ours, theirs);
        assertThat(merge.conflicts()).isEmpty();
        Facts action = merge.pop().find("a1").orElseThrow().facts();
        assertThat(action.get(Fields.DUE)).contains(DAY);
        assertThat(action.list(Fields.SUPPORT)).containsExactly("Lotte", "Jan");
        assertThat(action.list(Fields.EVALUATIONS)).hasSize(1);
    }

    @Test
    void what_both_changed_otherwise_is_for_people() {
        Merge merge = Merge.of(BASE, with(BASE, "a1", Fields.TEXT, "Ik mail"), with(BASE, "a1", Fields.TEXT, "Ik ga"));
        assertThat(merge.conflicts()).containsExactly(new Conflict(Why.BOTH_CHANGED, "a1.text"));
        Pop gone = BASE.without(List.of(BASE.find("a1").orElseThrow()));
        Pop changed = with(BASE, "a1", Fields.TEXT, "Ik mail");
        assertThat(Merge.of(BASE, gone, changed).conflicts())
                .containsExactly(new Conflict(Why.CHANGED_AND_REMOVED, "a1"));
        assertThat(Merge.of(BASE, changed, gone).conflicts())
                .containsExactly(new Conflict(Why.CHANGED_AND_REMOVED, "a1"));
        Pop linked = BASE.plus(new Homework(item("h1", "Oefen").with(Fields.BECAUSE, List.of("a1"))));
        assertThat(Merge.of(BASE, gone, linked).conflicts())
                .containsExactly(new Conflict(Why.LINKED_AND_REMOVED, "a1"));
    }

    @Test
    void what_both_did_alike_is_done_once() {
        Pop both = with(BASE.plus(new Insight(item("i1", "Ik leg uit"))), "a1", Fields.DUE, DAY);
        Merge merge = Merge.of(BASE, both, both);
        assertThat(merge.pop()).isEqualTo(both);
        assertThat(merge.renumbered()).isEmpty();
        Pop more = both.plus(new Wish(Facts.NONE.with(Fields.TEXT, "Rust")));
        assertThat(Merge.of(BASE, both, more).pop().items()).hasSameSizeAs(more.items());
    }

    @Test
    void what_one_took_out_and_nobody_else_touched_goes() {
        Pop gone = BASE.without(List.of(BASE.find("a1").orElseThrow()));
        Pop more = BASE.plus(new Insight(item("i1", "Ik leg uit")));
        assertThat(Merge.of(BASE, gone, more).pop().find("a1")).isEmpty();
        assertThat(Merge.of(BASE, more, gone).pop().find("a1")).isEmpty();
        assertThat(Merge.of(BASE, more, gone).pop().find("i1")).isPresent();
    }

    @Test
    void plans_of_two_people_are_not_one() {
        Pop els = new Pop(Facts.NONE
                .with(Fields.CLIENT, new Client(Facts.NONE.with(Fields.NAME, "Els")))
                .with(Fields.BEGIN, DAY));
        Pop jan = new Pop(Facts.NONE
                .with(Fields.CLIENT, new Client(Facts.NONE.with(Fields.NAME, "Jan")))
                .with(Fields.BEGIN, DAY.plusDays(1)));
        assertThat(Merge.areUnrelated(els, jan)).isTrue();
        assertThat(Merge.areUnrelated(els, els)).isFalse();
        assertThat(Merge.areUnrelated(els, BASE)).isFalse();
    }
}
