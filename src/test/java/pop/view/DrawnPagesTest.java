package pop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pop.doc.Figure;
import pop.doc.MindMap;
import pop.doc.MindMap.Branch;
import pop.doc.Page;
import pop.doc.Timeline;
import pop.doc.Timeline.Event;
import pop.doc.Timeline.When;
import pop.model.Action;
import pop.model.Fields;
import pop.model.Insight;
import pop.model.Language;
import pop.model.Pop;
import pop.model.Session;

class DrawnPagesTest {

    private static MindMap map(Pop pop) {
        return (MindMap) ((Figure) MindMapPage.of(pop, Plan.TODAY).blocks().get(0)).drawing();
    }

    private static Timeline line(Pop pop) {
        return (Timeline) ((Figure) TimelinePage.of(pop, Plan.TODAY).blocks().get(0)).drawing();
    }

    private static String told(Page page) {
        return Told.of(page).text();
    }

    private static List<Event> events(Timeline line) {
        return line.stretches().stream()
                .flatMap(stretch -> stretch.events().stream())
                .toList();
    }

    @Test
    void the_branches_grow_from_question_to_action() {
        Branch branch = map(Plan.whole(Language.NL)).trees().get(0);

        assertThat(branch.label()).isEqualTo("Loopbaanvraag");
        for (String label : List.of("Inzicht", "Keuze", "Doel", "Actie")) {
            branch = branch.next().get(0);
            assertThat(branch.label()).isEqualTo(label);
        }
        assertThat(branch.state())
                .hasValueSatisfying(mark -> assertThat(mark.words()).isEqualTo("bezig"));
    }

    @Test
    void what_hangs_on_no_question_stands_apart_in_the_drawing_and_in_the_words() {
        Pop pop = Plan.whole(Language.NL).plus(new Action(Plan.item("a7", "Ik koop een fiets")));

        assertThat(map(pop).apart())
                .hasValueSatisfying(apart -> assertThat(apart.branches()).hasSize(1));
        assertThat(told(MindMapPage.of(pop, Plan.TODAY)))
                .containsSubsequence("Loopbaanvraag", "Wat nog aan geen vraag hangt", "Actie: Ik koop een fiets");
    }

    @Test
    void what_follows_from_two_things_is_drawn_once_and_pointed_to() {
        Pop pop = Plan.whole(Language.NL)
                .plus(new Insight(Plan.item("i2", "Ik hou van kinderen", "q1")))
                .plus(new Action(Plan.item("a2", "Ik ga kijken", "i1", "i2")));
        Branch other = map(pop).trees().get(0).next().get(1);

        assertThat(other.next()).singleElement().satisfies(pointer -> {
            assertThat(pointer.sort()).isEqualTo(MindMap.Sort.POINTER);
            assertThat(pointer.label()).isEqualTo("Actie, staat al in de tekening");
        });
    }

    @Test
    void without_a_question_there_is_room_for_one() {
        assertThat(map(Pop.EMPTY).trees())
                .singleElement()
                .satisfies(tree -> assertThat(tree.sort()).isEqualTo(MindMap.Sort.ROOM));
        assertThat(told(MindMapPage.of(Pop.EMPTY, Plan.TODAY))).contains("Er is nog geen loopbaanvraag");
    }

    @Test
    void today_stands_between_what_was_and_what_comes() {
        Pop pop = Plan.whole(Language.NL)
                .plus(new Action(Plan.item("a2", "Later").with(Fields.DUE, LocalDate.of(2026, 3, 20))));

        assertThat(events(line(pop)))
                .extracting(Event::when)
                .containsSubsequence(When.PAST, When.TODAY, When.AHEAD, When.UNKNOWN);
        assertThat(told(TimelinePage.of(pop, Plan.TODAY)))
                .containsSubsequence("3 februari 2026", "10 maart 2026", "Vandaag", "20 maart 2026", "Klaar tegen");
    }

    @Test
    void what_came_in_a_conversation_has_its_day_and_what_has_none_is_told_all_the_same() {
        Pop pop = Pop.EMPTY
                .plus(new Session(Plan.item("s1", "Kennis").with(Fields.DATE, LocalDate.of(2025, 11, 4))))
                .plus(new Insight(Plan.item("i1", "Aha").with(Fields.SESSION, "s1")))
                .plus(new Insight(Plan.item("i2", "Ooit")));

        assertThat(told(TimelinePage.of(pop, Plan.TODAY)))
                .containsSubsequence(
                        "4 november 2025", "Gesprek: Kennis", "Inzicht: Aha", "Zonder datum", "Inzicht: Ooit");
    }

    @Test
    void months_without_anything_are_counted_and_a_new_year_is_named_once() {
        Timeline line = line(Pop.EMPTY
                .plus(new Insight(Plan.item("i1", "Een").with(Fields.DATE, LocalDate.of(2025, 10, 4))))
                .plus(new Insight(Plan.item("i2", "Twee").with(Fields.DATE, LocalDate.of(2025, 11, 4)))));

        assertThat(line.stretches())
                .extracting(Timeline.Stretch::heading)
                .containsExactly("Oktober", "November", "Maart");
        assertThat(line.stretches()).extracting(Timeline.Stretch::pause).containsExactly(0, 0, 3);
        assertThat(line.stretches())
                .extracting(stretch -> stretch.chapter().orElse(""))
                .containsExactly("2025", "", "2026");
    }

    @Test
    void an_english_plan_is_drawn_in_english() {
        assertThat(told(MindMapPage.of(Plan.whole(Language.EN), Plan.TODAY)))
                .contains("My mind map", "Career question");
        assertThat(told(TimelinePage.of(Plan.whole(Language.EN), Plan.TODAY))).contains("My timeline", "Today");
    }
}
