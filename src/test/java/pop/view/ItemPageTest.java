package pop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pop.model.Action;
import pop.model.Audience;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Language;
import pop.model.Pop;
import pop.model.Strength;

class ItemPageTest {

    private static String told(Pop pop, String id) {
        Item item = pop.find(id).orElseThrow();
        return Told.of(ItemPage.of(pop, item, Plan.TODAY)).text();
    }

    @Test
    void an_item_is_told_with_where_it_came_from_and_what_followed() {
        assertThat(told(Plan.whole(Language.NL), "d1"))
                .containsSubsequence(
                        "Keuze d1",
                        "Ik word praktijkleraar",
                        "Waar dit vandaan komt",
                        "Loopbaanvraag q1: Blijf ik in de zorg?",
                        "  Inzicht i1: Ik leg graag rustig uit",
                        "Wat hieruit volgde",
                        "Doel g1: Op 1 september 2027 geef ik les")
                .doesNotContain("Komt voort uit");
    }

    @Test
    void a_link_that_leads_nowhere_stays_visible() {
        assertThat(told(Plan.whole(Language.NL).plus(new Action(Plan.item("a2", "Ik lees", "i1", "i99"))), "a2"))
                .contains("Komt voort uit", "i99");
    }

    @Test
    void an_earlier_version_says_what_took_its_place_and_the_newer_one_shows_it() {
        Pop pop = Plan.whole(Language.NL)
                .plus(new Action(Plan.item("a2", "Ik bel twee scholen").with(Fields.REPLACES, "a1")));
        assertThat(told(pop, "a1")).contains("Dit is later anders verwoord, zie Actie a2 Ik bel twee scholen");
        assertThat(told(pop, "a2")).contains("Hoe het vroeger verwoord was", "Vroeger: Actie a1", "Bellen went");
    }

    @Test
    void whoever_points_at_it_is_named() {
        Pop pop = Plan.whole(Language.NL)
                .plus(new Strength(Plan.item("st1", "Doorzetten").with(Fields.HELPS, List.of("a1"))));
        assertThat(told(pop, "a1")).contains("Wat hiernaar verwijst", "Sterkte st1 Doorzetten");
    }

    @Test
    void nothing_of_a_hidden_item_is_told() {
        Pop pop = Plan.whole(Language.NL)
                .plus(Plan.secret("i9", "Geheim", "q1"))
                .plus(new Action(Plan.item("a9", "Ik praat met mijn chef", "i9", "i1")));
        assertThat(told(Audience.COACH.of(pop), "a9")).doesNotContain("Geheim", "i9");
    }

    @Test
    void every_field_of_an_item_is_shown() {
        EveryField all = new EveryField(Language.EN);
        Item action = all.pop().actions().get(0);
        Told page = Told.of(ItemPage.of(all.pop(), action, Plan.TODAY));
        assertThat(all.forgottenOn(page)).noneMatch(path -> path.startsWith("pop.actions."));
    }
}
