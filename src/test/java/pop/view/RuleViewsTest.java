package pop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pop.doc.Code;
import pop.doc.Listing;
import pop.doc.Page;
import pop.doc.Section;
import pop.doc.Text;
import pop.model.Action;
import pop.model.Beside;
import pop.model.Language;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Finding;
import pop.rule.Inquiry;
import pop.rule.Inspection;
import pop.rule.Limits;
import pop.rule.Profile;
import pop.rule.Profiles;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.rule.Severity;
import pop.rule.Standing;
import pop.rules.Rules;
import pop.rules.thread.ActionWithoutOrigin;

class RuleViewsTest {

    private static final Profiles PROFILES = new Profiles(List.of(
            profile("base", Map.of("duplicate-id", Optional.of(Severity.ERROR))),
            profile(
                    "strict",
                    Map.of(
                            "missing-question", Optional.of(Severity.ERROR),
                            "action-without-origin", Optional.of(Severity.WARNING))),
            profile("mild", Map.of("missing-question", Optional.of(Severity.ADVICE)))));

    private static Profile profile(String name, Map<String, Optional<Severity>> severities) {
        Optional<String> extended = name.equals("base") ? Optional.empty() : Optional.of("base");
        return new Profile(
                name,
                Map.of(Language.NL, "Voor " + name),
                "",
                extended,
                Optional.empty(),
                new LinkedHashMap<>(severities),
                Limits.NONE);
    }

    private static CheckedPop checked(String label, Pop pop) {
        Map<String, Severity> severities = PROFILES.severities(List.of("strict"));
        Dossier dossier = new Dossier(pop, List.of(), Beside.NOTHING, Plan.TODAY, Set.of());
        Inquiry inquiry = new Inquiry(dossier, Rules.ALL, severities, (rule, bug) -> {
            throw bug;
        });
        Inspection.run(Rules.ALL, List.of(inquiry));
        return with(label, pop, true, inquiry.findings(), Set.of());
    }

    private static CheckedPop with(
            String label, Pop pop, boolean readable, List<Finding> findings, Set<String> failed) {
        return new CheckedPop(
                label,
                label.replace(".pop.yaml", ""),
                pop.clientName(),
                readable,
                List.of("strict"),
                PROFILES.severities(List.of("strict")),
                findings,
                Set.of(),
                failed);
    }

    private static String checklist(CheckedPop pop) {
        return Told.of(ChecklistPage.ofOne(Rules.ALL, pop, rule -> RulePage.of(rule, Language.NL), Language.NL))
                .text();
    }

    private static String overview(CheckedPop... pops) {
        return Told.of(ChecklistPage.ofSeveral(
                        Rules.ALL, List.of(pops), "Zo staat het.", rule -> RulePage.of(rule, Language.NL), Language.NL))
                .text();
    }

    private static String title(Rule rule) {
        return RulePage.of(rule, Language.NL).title();
    }

    @Test
    void a_checklist_names_every_promise_and_says_what_helps_where_it_is_not_kept() {
        RulePage page = RulePage.of(new ActionWithoutOrigin(), Language.NL);
        Pop pop = Plan.whole(Language.NL).plus(new Action(Plan.item("a9", "Ik koop een fiets")));
        assertThat(checklist(checked("els.pop.yaml", pop)))
                .contains("Els Peeters", "Nagekeken volgens strict.")
                .contains(title(Rules.find("missing-question").orElseThrow()))
                .contains(page.title() + " (warning)")
                .contains("a9")
                .doesNotContain("`");
    }

    @Test
    void a_checklist_of_several_sets_every_requirement_against_every_pop_and_then_tells_what_is_open() {
        assertThat(overview(checked("els.pop.yaml", Plan.whole(Language.NL)), checked("leeg.pop.yaml", Pop.EMPTY)))
                .containsSubsequence(
                        "Zo staat het.",
                        "Volgens strict",
                        "Els Peeters | leeg | ",
                        "Fouten | 0 | 1 | ",
                        "Het bestand is goed te lezen | in orde | in orde | ",
                        title(Rules.find("missing-question").orElseThrow()) + " (error) | in orde | staat nog open | ",
                        "Bij dit POP staat niets open: 1 Els Peeters.",
                        "2 leeg",
                        "leeg.pop.yaml",
                        title(Rules.find("missing-question").orElseThrow()) + " (error)");
    }

    @Test
    void pops_of_which_something_else_is_required_stand_in_a_grid_of_their_own() {
        CheckedPop mild = new CheckedPop(
                "jan.pop.yaml",
                "jan",
                Optional.empty(),
                true,
                List.of("mild"),
                PROFILES.severities(List.of("mild")),
                List.of(),
                Set.of(),
                Set.of());
        String text =
                overview(checked("els.pop.yaml", Plan.whole(Language.NL)), mild, checked("leeg.pop.yaml", Pop.EMPTY));
        assertThat(text)
                .containsSubsequence("Volgens strict", "Els Peeters | leeg | ", "Volgens mild", "jan | ")
                .contains("1 Els Peeters", "2 leeg", "3 jan");
    }

    @Test
    void more_pops_than_fit_on_paper_are_shared_out_evenly() {
        CheckedPop[] many = IntStream.rangeClosed(1, 21)
                .mapToObj(i -> with("p" + i + ".pop.yaml", Pop.EMPTY, true, List.of(), Set.of()))
                .toArray(CheckedPop[]::new);
        assertThat(overview(many))
                .containsSubsequence("21 POP's: 1 tot 11", "p11 | \n", "21 POP's: 12 tot 21", "p21 | \n");
    }

    @Test
    void two_pops_of_one_client_are_told_apart() {
        Pop els = Plan.whole(Language.NL);
        assertThat(overview(checked("a.pop.yaml", els), checked("b/a.pop.yaml", els), checked("c.pop.yaml", Pop.EMPTY)))
                .contains("a | b/a | c | ");
    }

    @Test
    void a_rule_that_failed_has_met_nothing() {
        CheckedPop pop = with("els.pop.yaml", Pop.EMPTY, true, List.of(), Set.of("missing-question"));
        Rule rule = Rules.find("missing-question").orElseThrow();
        assertThat(pop.standing(rule)).isEqualTo(Standing.UNCHECKED);
        assertThat(checklist(pop)).contains(title(rule) + " (niet na te kijken)");
        assertThat(overview(pop, pop)).contains(title(rule) + " | niet na te kijken | niet na te kijken | ");
    }

    @Test
    void many_findings_of_one_rule_are_counted_in_short() {
        Pop pop = Plan.whole(Language.NL);
        for (int i = 0; i < 5; i++) {
            pop = pop.plus(new Action(Plan.item("b" + i, "Ik koop fiets " + i)));
        }
        assertThat(overview(checked("els.pop.yaml", pop), checked("leeg.pop.yaml", Pop.EMPTY)))
                .contains("b2", "… en nog 2.")
                .doesNotContain("b3");
        assertThat(checklist(checked("els.pop.yaml", pop))).contains("b4");
    }

    @Test
    void what_is_not_asked_is_not_on_the_checklist() {
        assertThat(checklist(checked("els.pop.yaml", Plan.whole(Language.NL))))
                .doesNotContain(title(Rules.find("missing-title").orElseThrow()));
    }

    @Test
    void a_file_that_cannot_be_read_is_not_judged_any_further() {
        CheckedPop unreadable = with("kapot.pop.yaml", Pop.EMPTY, false, List.of(), Set.of());
        assertThat(checklist(unreadable))
                .contains("kapot.pop.yaml", "Dit bestand is niet te lezen")
                .doesNotContain(title(Rules.find("missing-question").orElseThrow()));
        assertThat(overview(unreadable, checked("els.pop.yaml", Plan.whole(Language.NL))))
                .contains(title(Rules.find("missing-question").orElseThrow()) + " | niet na te kijken | in orde | ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_list_of_rules_holds_every_rule_with_its_weight(Language language) {
        String text = Told.of(RulesPage.of(Rules.ALL, PROFILES, List.of("strict", "mild"), language))
                .text();
        Rules.ALL.forEach(rule -> assertThat(text)
                .contains(rule.id() + " | ")
                .contains(RulePage.of(rule, language).title()));
        assertThat(text).contains("missing-question | error | advice | ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_rule_can_be_explained(Language language) {
        for (Rule rule : Rules.ALL) {
            RulePage page = RulePage.of(rule, language);
            String text = Told.of(ExplainPage.of(rule, page, PROFILES)).text();
            assertThat(text).contains(page.title(), rule.id(), "strict", "mild");
            page.chapters().forEach(chapter -> assertThat(text).contains(chapter.heading()));
        }
    }

    @Test
    void an_explanation_marks_the_lines_on_which_its_examples_go_wrong() {
        Rule rule = new ActionWithoutOrigin();
        Page page = ExplainPage.of(rule, RulePage.of(rule, Language.NL), PROFILES);
        List<Listing> listings = page.blocks().stream()
                .filter(Section.class::isInstance)
                .flatMap(section -> ((Section) section).blocks().stream())
                .filter(Listing.class::isInstance)
                .map(Listing.class::cast)
                .toList();
        assertThat(listings).anyMatch(listing -> !listing.marked().isEmpty());
        assertThat(listings).anyMatch(listing -> listing.marked().isEmpty());
        assertThat(Told.of(page).text()).contains("strict | warning | Voor strict", "mild | uit | Voor mild");
    }

    @Test
    void only_what_stands_between_two_backticks_is_to_be_typed() {
        assertThat(Ticked.inlines("Typ `because: [i1]` of *niets*."))
                .containsExactly(new Text("Typ "), new Code("because: [i1]"), new Text(" of *niets*."));
        assertThat(Ticked.inlines("een ` alleen")).containsExactly(new Text("een ` alleen"));
        assertThat(Ticked.inlines("``")).containsExactly(new Text("``"));
    }
}
