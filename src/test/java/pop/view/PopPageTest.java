package pop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pop.doc.Card;
import pop.doc.Page;
import pop.doc.Sign;
import pop.doc.Slot;
import pop.model.Action;
import pop.model.Audience;
import pop.model.Choices.Author;
import pop.model.Choices.Status;
import pop.model.Choices.Visibility;
import pop.model.Comment;
import pop.model.Competence;
import pop.model.Decimal;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Goal;
import pop.model.Insight;
import pop.model.Language;
import pop.model.Motive;
import pop.model.Pop;
import pop.model.Question;
import pop.model.Review;
import pop.model.Session;
import pop.model.Strength;
import pop.model.Voucher;

class PopPageTest {

    private static Told told(Pop pop) {
        return Told.of(PopPage.of(pop, Plan.TODAY, false));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_field_that_has_a_value_is_shown(Language language) {
        EveryField all = new EveryField(language);
        assertThat(all.forgottenOn(told(all.pop()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_field_is_shown_when_room_is_hidden_too(Language language) {
        EveryField all = new EveryField(language);
        assertThat(all.forgottenOn(Told.of(PopPage.of(all.pop(), Plan.TODAY, true))))
                .isEmpty();
    }

    @Test
    void the_name_is_the_title_and_the_kind_of_document_stands_beside_it() {
        Page page = PopPage.of(Plan.whole(Language.NL), Plan.TODAY, false);
        assertThat(page.title()).isEqualTo("Els Peeters");
        assertThat(page.subtitle()).contains("Persoonlijk Ontwikkelingsplan (POP)");
        assertThat(page.language()).isEqualTo("nl");
    }

    @Test
    void a_pop_without_a_name_is_called_by_its_title_and_asks_for_the_name() {
        Pop nameless = new Pop(Facts.NONE.with(Fields.TITLE, "Mijn POP"));
        Page page = PopPage.of(nameless, Plan.TODAY, false);
        assertThat(page.title()).isEqualTo("Mijn POP");
        assertThat(page.subtitle()).isEmpty();
        assertThat(Told.of(page).slots().get(0).blanks())
                .extracting(Slot.Blank::label)
                .containsExactly("Dit plan is van", "Begindatum");
    }

    @Test
    void both_begin_dates_stand_at_the_head() {
        Pop pop = new Pop(Plan.whole(Language.NL)
                .facts()
                .plus(Fields.VOUCHERS, voucher(1, LocalDate.of(2026, 2, 3)))
                .plus(Fields.VOUCHERS, voucher(2, LocalDate.of(2026, 9, 8))));
        assertThat(told(pop).text())
                .contains("Begindatum POP 1\n3 februari 2026")
                .contains("Begindatum POP 2\n8 september 2026");
    }

    private static Voucher voucher(int number, LocalDate begin) {
        return new Voucher(
                Facts.NONE.with(Fields.NUMBER, Decimal.valueOf(number)).with(Fields.BEGIN, begin));
    }

    @Test
    void the_red_thread_reads_without_ids() {
        assertThat(told(Plan.whole(Language.NL)).text()).contains("""
                        Loopbaanvraag: Blijf ik in de zorg?
                          Inzicht: Ik leg graag rustig uit
                            Keuze: Ik word praktijkleraar
                              Doel: Op 1 september 2027 geef ik les [gepland]
                                Actie: Ik bel drie scholen [bezig]
                        """);
    }

    @Test
    void what_follows_from_two_things_is_told_once_and_pointed_at_once() {
        Pop pop = Plan.whole(Language.NL)
                .plus(new Insight(Plan.item("i2", "Ik wil vaste dagen", "q1")))
                .plus(new Goal(Plan.item("g2", "Ik werk enkel overdag", "i2", "d1")));
        assertThat(told(pop).text()).contains("    Doel, zie hierboven: Ik werk enkel overdag [gepland]");
    }

    @Test
    void a_motive_behind_what_a_question_already_led_to_stays_with_that_and_out_of_the_thread() {
        Pop pop = Plan.whole(Language.NL)
                .plus(new Motive(Plan.item("m1", "Iets betekenen")))
                .plus(new Goal(Plan.item("g2", "Ik werk met jongeren", "d1", "m1")));
        Told page = told(pop);
        assertThat(page.text()).doesNotContain("Motief: Iets betekenen").contains("      Doel: Ik werk met jongeren");
        assertThat(Told.of(ThreadPage.of(pop, Plan.TODAY)).text()).contains("Motief m1: Iets betekenen");
    }

    @Test
    void there_is_no_red_thread_where_nothing_hangs_together() {
        Pop pop = new Pop(Facts.NONE).plus(new Question(Plan.item("q1", "Wat nu?")));
        assertThat(told(pop).text()).doesNotContain("Mijn rode draad");
    }

    @Test
    void every_action_has_room_for_an_evaluation_made_or_not() {
        Pop pop = Plan.whole(Language.NL).plus(new Action(Plan.item("a2", "Ik lees een boek")));
        for (boolean hideEmpty : new boolean[] {true, false}) {
            Told page = Told.of(PopPage.of(pop, Plan.TODAY, hideEmpty));
            assertThat(Told.words(page.card("Actie a1"))).contains("Ruimte voor mijn volgende evaluatie");
            assertThat(Told.words(page.card("Actie a2")))
                    .contains("Ruimte voor mijn evaluatie")
                    .contains("Teruggekeken op", "gelukt gedeeltelijk niet gelukt", "Wat ik leerde", "Wat ik nu doe");
        }
    }

    @Test
    void an_evaluation_that_was_made_stands_with_its_action() {
        Told page = told(Plan.whole(Language.NL));
        Card evaluation = page.card("Evaluatie van 6 maart 2026");
        assertThat(evaluation.state().orElseThrow().sign()).isEqualTo(Sign.PARTLY);
        assertThat(Told.words(page.card("Actie a1"))).contains("Bellen went", "Nog één school");
    }

    @Test
    void a_day_that_went_by_is_asked_after_and_not_judged() {
        assertThat(Told.words(told(Plan.whole(Language.NL)).card("Actie a1")))
                .contains("Tegen 6 maart 2026 die dag is voorbij: hoe ging het?");
    }

    @Test
    void a_suggestion_of_the_coach_is_visibly_no_more_than_that() {
        Card card = told(Plan.whole(Language.NL).plus(Plan.suggestion("i2", "Je onderschat jezelf", "q1")))
                .card("Inzicht i2");
        assertThat(card.state().orElseThrow().words()).isEqualTo("voorstel van de coach");
        assertThat(Told.words(card))
                .contains("Een voorstel van mijn coach", "Ik heb dit nog niet tot het mijne gemaakt");
    }

    @Test
    void a_confirmed_suggestion_is_the_clients_own() {
        Insight confirmed = new Insight(Plan.suggestion("i2", "Je onderschat jezelf")
                .facts()
                .with(Fields.CONFIRMED, LocalDate.of(2026, 2, 20)));
        Card card = told(Plan.whole(Language.NL).plus(confirmed)).card("Inzicht i2");
        assertThat(card.state()).isEmpty();
        assertThat(Told.words(card)).contains("Voorgesteld door de coach, door mij bevestigd op 20 februari 2026");
    }

    @Test
    void what_was_put_differently_before_stands_with_what_took_its_place() {
        Question old = new Question(Plan.item("q1", "Blijf ik in de zorg?"));
        Question newer =
                new Question(Plan.item("q2", "Hoe blijf ik graag in de zorg?").with(Fields.REPLACES, "q1"));
        Told page = told(Pop.EMPTY.plus(old).plus(newer));
        Card card = page.card("Loopbaanvraag q2");
        assertThat(Told.words(card))
                .contains("Vroeger: Loopbaanvraag q1", "later anders verwoord", "Blijf ik in de zorg?");
        assertThat(page.text()).containsOnlyOnce("Blijf ik in de zorg?");
    }

    @Test
    void versions_that_take_each_others_place_are_both_shown() {
        Question one = new Question(Plan.item("q1", "Vraag één").with(Fields.REPLACES, "q2"));
        Question two = new Question(Plan.item("q2", "Vraag twee").with(Fields.REPLACES, "q1"));
        assertThat(told(Pop.EMPTY.plus(one).plus(two)).text()).contains("Vraag één", "Vraag twee");
    }

    @Test
    void an_addition_stands_below_the_question_it_adds_to() {
        Question addition =
                new Question(Plan.item("q2", "En dicht bij huis?", "i1").with(Fields.ADDS_TO, "q1"));
        assertThat(told(Plan.whole(Language.NL).plus(addition)).text())
                .containsSubsequence("Loopbaanvraag q1", "Wat erbij kwam: Loopbaanvraag q2", "En dicht bij huis?");
    }

    @Test
    void links_are_told_in_the_words_of_what_they_lead_to() {
        Told page = told(Plan.whole(Language.NL));
        assertThat(Told.words(page.card("Keuze d1"))).contains("Komt voort uit\nIk leg graag rustig uit");
        assertThat(page.anchors()).containsAll(page.jumps());
    }

    @Test
    void a_long_text_is_cut_where_it_is_only_pointed_at() {
        String text = "Ik ontdekte dat ik het liefst met mensen werk die iets nieuws willen leren en die daar "
                + "de tijd voor krijgen van wie hen begeleidt";
        Pop pop =
                Pop.EMPTY.plus(new Question(Plan.item("q1", "Wat nu?"))).plus(new Insight(Plan.item("i1", text, "q1")));
        assertThat(told(pop).text())
                .containsOnlyOnce(text)
                .contains(
                        "  Inzicht: Ik ontdekte dat ik het liefst met mensen werk die iets nieuws willen leren en die daar de…");
    }

    @Test
    void a_conversation_is_called_by_its_day() {
        Session session = new Session(Plan.item("s1", "").with(Fields.DATE, LocalDate.of(2026, 2, 3)));
        Insight insight = new Insight(Plan.item("i1", "Ik leg uit").with(Fields.SESSION, "s1"));
        assertThat(Told.words(told(Pop.EMPTY.plus(session).plus(insight)).card("Inzicht i1")))
                .contains("Uit het gesprek van 3 februari 2026");
    }

    @Test
    void short_items_share_a_list_and_can_still_be_found() {
        Pop pop = Plan.whole(Language.NL)
                .plus(new Motive(Plan.item("m1", "Iets betekenen voor anderen")))
                .plus(new Strength(Plan.item("st1", "Doorzetten").with(Fields.HELPS, List.of("a1"))))
                .plus(new Goal(Plan.item("g2", "Ik werk met jongeren", "m1")));
        Told page = told(pop);
        assertThat(page.text()).contains("Iets betekenen voor anderen (m1)", "Helpt me bij\nIk bel drie scholen");
        assertThat(page.jumps()).contains("section-motives");
        assertThat(page.anchors()).containsAll(page.jumps());
    }

    @Test
    void competences_stand_in_a_table_with_now_beside_target() {
        Competence competence = new Competence(Plan.item("c1", "")
                .with(Fields.NAME, "Instructie geven")
                .with(Fields.NOW, Decimal.valueOf(3))
                .with(Fields.TARGET, Decimal.valueOf(4))
                .with(Fields.SCALE, "1-5"));
        assertThat(told(Pop.EMPTY.plus(competence)).text()).contains("Instructie geven (c1) | nu 3, doel 4 | 1-5 |");
    }

    @Test
    void a_comment_says_who_speaks() {
        Comment comment = new Comment(Facts.NONE
                .with(Fields.AUTHOR, Author.COACH)
                .with(Fields.DATE, LocalDate.of(2026, 3, 1))
                .with(Fields.TEXT, "Mooi gezegd"));
        Insight insight = new Insight(Plan.item("i1", "Ik leg uit").plus(Fields.COMMENTS, comment));
        assertThat(told(Pop.EMPTY.plus(insight)).text()).contains("Mijn coach, 1 maart 2026\nMooi gezegd");
    }

    @Test
    void what_is_missing_is_asked_for_kindly_and_only_when_room_is_wanted() {
        Told page = told(Pop.EMPTY);
        assertThat(page.slots())
                .extracting(Slot::label)
                .contains(
                        "Hier is nog plaats voor je vraag: waarop wil je een antwoord vinden?",
                        "Hier is nog plaats voor de stappen die je wil zetten.",
                        "Dit mag erbij als het je helpt");
        assertThat(Told.of(PopPage.of(Pop.EMPTY, Plan.TODAY, true)).slots()).isEmpty();
    }

    @Test
    void days_ahead_are_gathered_and_days_past_are_not() {
        Pop pop = Plan.whole(Language.NL)
                .plus(new Review(Plan.item("r1", "").with(Fields.DATE, LocalDate.of(2026, 6, 1))))
                .plus(new Review(Plan.item("r2", "").with(Fields.DATE, LocalDate.of(2026, 1, 1))))
                .plus(new Action(Plan.item("a2", "Ik lees").with(Fields.DUE, LocalDate.of(2026, 6, 1))));
        assertThat(told(pop).text())
                .contains("Eerstvolgend moment\n1 juni 2026, terugblik op mijn plan")
                .contains("1 juni 2026\nIk kijk terug op mijn plan\nTegen dan wil ik dit klaar hebben\nIk lees");
    }

    @Test
    void nothing_of_a_hidden_item_reaches_an_employer() {
        Pop pop = Plan.whole(Language.NL)
                .plus(Plan.secret("i9", "Geheim over thuis", "q1"))
                .plus(new Action(
                        Plan.item("a9", "Ik praat met mijn chef", "i9").with(Fields.VISIBILITY, Visibility.EMPLOYER)));
        Told page = told(Audience.EMPLOYER.of(pop));
        assertThat(page.text())
                .contains("Ik praat met mijn chef")
                .doesNotContain("Geheim", "i9", "Blijf ik in de zorg");
        assertThat(page.jumps()).doesNotContain("i9", "q1");
    }

    @Test
    void a_status_that_a_suggestion_hides_is_told_among_the_facts() {
        Action suggested = new Action(Plan.suggestion("a2", "Bel eens").facts().with(Fields.STATUS, Status.DROPPED));
        assertThat(Told.words(told(Pop.EMPTY.plus(suggested)).card("Actie a2"))).contains("Hoe ver ik sta\nlosgelaten");
    }

    @Test
    void parts_of_a_goal_stand_inside_it_however_they_turn_in_a_ring() {
        Goal one = new Goal(Plan.item("g1", "Doel één").with(Fields.PART_OF, "g2"));
        Goal two = new Goal(Plan.item("g2", "Doel twee").with(Fields.PART_OF, "g1"));
        String text = told(Pop.EMPTY.plus(one).plus(two)).text();
        assertThat(text.split("Doel één\n", -1)).hasSizeGreaterThan(1);
        assertThat(text).contains("Doel twee");
    }

    @Test
    void a_chain_of_thousands_is_told_without_going_too_deep() {
        List<Insight> insights = new ArrayList<>();
        List<Goal> goals = new ArrayList<>();
        for (int i = 1; i <= 3000; i++) {
            insights.add(new Insight(Plan.item("i" + i, "Inzicht nummer " + i, i == 1 ? "q1" : "i" + (i - 1))));
            goals.add(new Goal(Plan.item("g" + i, "Doel nummer " + i).with(Fields.PART_OF, "g" + (i - 1))));
        }
        Pop pop = new Pop(Facts.NONE.with(Fields.INSIGHTS, insights).with(Fields.GOALS, goals))
                .plus(new Question(Plan.item("q1", "Hoe diep?")));
        Told page = told(pop);
        assertThat(page.text()).contains("Inzicht nummer 3000", "Doel nummer 3000");
    }

    @Test
    void the_same_pop_on_the_same_day_makes_the_same_page() {
        Map<String, Page> pages = Map.of(
                "one", PopPage.of(Plan.whole(Language.EN), Plan.TODAY, false),
                "other", PopPage.of(Plan.whole(Language.EN), Plan.TODAY, false));
        assertThat(pages.get("one")).isEqualTo(pages.get("other"));
    }
}
