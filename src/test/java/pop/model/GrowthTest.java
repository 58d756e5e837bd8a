package pop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import pop.model.Choices.Author;
import pop.model.Choices.Result;
import pop.model.Choices.Status;
import pop.model.Choices.Visibility;

class GrowthTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static final Pop POP = Pop.EMPTY
            .plus(new Question(item("q1", "Blijf ik in de zorg?")))
            .plus(new Insight(item("i1", "Ik leg graag uit").with(Fields.AUTHOR, Author.COACH)))
            .plus(new Action(item("a1", "Ik bel")))
            .plus(new Wish(Facts.NONE.with(Fields.TEXT, "Rust")));

    private static Facts item(String id, String text) {
        return Facts.NONE.with(Fields.ID, id).with(Fields.TEXT, text);
    }

    private static Pop with(String id, UnaryOperator<Facts> change) {
        Item item = POP.find(id).orElseThrow();
        return POP.with(item, change.apply(item.facts()));
    }

    private static List<String> told(Pop older, Pop newer) {
        return Growth.of(older, newer).steps().stream()
                .map(step -> step.what() + " " + step.name()
                        + (step.values().isEmpty()
                                ? ""
                                : " " + step.values().get(0).field()))
                .toList();
    }

    @Test
    void each_way_to_grow_has_its_step() {
        assertThat(told(POP, POP)).isEmpty();
        assertThat(told(Pop.EMPTY, POP)).containsExactly("ADDED q1", "ADDED i1", "ADDED wishes[0]", "ADDED a1");
        assertThat(told(POP, Pop.EMPTY)).containsExactly("REMOVED q1", "REMOVED i1", "REMOVED wishes[0]", "REMOVED a1");
        assertThat(told(POP, POP.plus(new Action(item("a2", "Ik mail").with(Fields.REPLACES, "a1")))))
                .containsExactly("REVISED a2");
        assertThat(told(
                        POP,
                        with(
                                "a1",
                                facts -> facts.with(Fields.STATUS, Status.DONE).with(Fields.DONE, DAY))))
                .containsExactly("DONE a1");
        assertThat(told(POP, with("a1", facts -> facts.with(Fields.STATUS, Status.DROPPED))))
                .containsExactly("DROPPED a1");
        assertThat(told(POP, with("i1", facts -> facts.with(Fields.CONFIRMED, DAY))))
                .containsExactly("CONFIRMED i1");
        assertThat(told(POP, with("a1", facts -> facts.with(Fields.DUE, DAY)))).containsExactly("CHANGED a1 due");
        assertThat(told(POP, new Pop(POP.facts().with(Fields.TITLE, "Plan")))).containsExactly("ADDED title title");
    }

    @Test
    void who_looks_back_and_changes_something_too_does_two_things() {
        Evaluation evaluation = new Evaluation(Facts.NONE.with(Fields.RESULT, Result.PARTLY));
        Comment comment = new Comment(Facts.NONE.with(Fields.TEXT, "Mooi"));
        Pop newer = with(
                "a1",
                facts -> facts.plus(Fields.EVALUATIONS, evaluation)
                        .plus(Fields.COMMENTS, comment)
                        .with(Fields.DUE, DAY));
        assertThat(told(POP, newer)).containsExactly("EVALUATED a1", "COMMENTED a1", "CHANGED a1 due");
        Pop corrected = newer.with(
                newer.find("a1").orElseThrow(),
                newer.find("a1")
                        .orElseThrow()
                        .facts()
                        .with(
                                Fields.EVALUATIONS,
                                List.of(new Evaluation(Facts.NONE.with(Fields.RESULT, Result.ACHIEVED)))));
        assertThat(told(newer, corrected)).containsExactly("CHANGED a1 evaluations");
    }

    @Test
    void a_thing_that_gets_an_id_or_new_words_is_the_same_thing() {
        Item wish = POP.items(Kind.WISH).get(0);
        assertThat(told(POP, POP.with(wish, wish.facts().with(Fields.ID, "w1"))))
                .containsExactly("CHANGED w1 id");
        Pop two = POP.plus(new Wish(Facts.NONE.with(Fields.TEXT, "Ruimte").with(Fields.DATE, DAY)));
        Item second = two.items(Kind.WISH).get(1);
        assertThat(told(two, two.with(second, second.facts().with(Fields.TEXT, "Meer ruimte"))))
                .containsExactly("CHANGED wishes[1] text");
    }

    @Test
    void the_order_of_items_is_no_growth() {
        Pop two = POP.plus(new Action(item("a2", "Ik mail")));
        List<Action> turned = List.of(two.actions().get(1), two.actions().get(0));
        assertThat(told(two, new Pop(two.facts().with(Fields.ACTIONS, turned)))).isEmpty();
    }

    @Test
    void a_merge_brings_only_what_neither_side_had() {
        Pop ours = POP.plus(new Action(item("a2", "Ik mail")));
        Pop theirs = POP.plus(new Action(item("a2", "Ik kijk mee")));
        Pop merged = ours.plus(new Action(item("a3", "Ik kijk mee"))).plus(new Action(item("a4", "Ik schrijf")));
        assertThat(Growth.againstAll(List.of(ours, theirs), merged).added()).containsExactly("a4");
        assertThat(Growth.againstAll(List.of(POP), ours).added()).containsExactly("a2");
    }

    @Test
    void what_an_audience_may_not_see_in_one_version_it_sees_in_none() {
        Pop open = with("a1", facts -> facts.with(Fields.DUE, DAY));
        Pop hidden = with("a1", facts -> facts.with(Fields.VISIBILITY, Visibility.PRIVATE));
        List<Pop> seen = Audience.COACH.ofAll(List.of(POP, open, hidden));
        assertThat(seen)
                .allMatch(pop -> pop.find("a1").isEmpty() && pop.find("i1").isPresent());
        assertThat(Audience.SELF.ofAll(List.of(POP, hidden))).containsExactly(POP, hidden);
        Item wish = POP.items(Kind.WISH).get(0);
        Pop secret = POP.with(wish, wish.facts().with(Fields.VISIBILITY, Visibility.PRIVATE));
        assertThat(Audience.COACH.ofAll(List.of(POP, secret)))
                .allMatch(pop -> pop.items(Kind.WISH).isEmpty());
    }
}
