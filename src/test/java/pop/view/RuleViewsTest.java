package pop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import pop.rule.Inspection;
import pop.rule.Limits;
import pop.rule.Profile;
import pop.rule.Profiles;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.rule.Severity;
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

    private static ChecklistPage.Entry entry(String label, Pop pop) {
        Map<String, Severity> severities = PROFILES.severities(List.of("strict"));
        Dossier dossier = new Dossier(pop, List.of(), Beside.NOTHING, Plan.TODAY, Set.of());
        List<Finding> findings = new Inspection(Rules.ALL, severities, (rule, bug) -> {
                    throw bug;
                })
                .inspect(dossier);
        return new ChecklistPage.Entry(label, pop, true, List.of("strict"), severities, findings);
    }

    private static String checklist(ChecklistPage.Entry... entries) {
        return Told.of(ChecklistPage.of(
                        Rules.ALL, List.of(entries), rule -> RulePage.of(rule, Language.NL), Language.NL))
                .text();
    }

    private static String title(Rule rule) {
        return RulePage.of(rule, Language.NL).title();
    }

    @Test
    void a_checklist_names_every_promise_and_says_what_helps_where_it_is_not_kept() {
        RulePage page = RulePage.of(new ActionWithoutOrigin(), Language.NL);
        Pop pop = Plan.whole(Language.NL).plus(new Action(Plan.item("a9", "Ik koop een fiets")));
        assertThat(checklist(entry("els.pop.yaml", pop)))
                .contains("Els Peeters", "Nagekeken volgens strict.")
                .contains(title(Rules.find("missing-question").orElseThrow()))
                .contains(page.title() + " (warning)")
                .contains("a9")
                .doesNotContain("`");
    }

    @Test
    void a_checklist_of_several_begins_with_what_was_found_in_each() {
        assertThat(checklist(entry("els.pop.yaml", Plan.whole(Language.NL)), entry("leeg.pop.yaml", Pop.EMPTY)))
                .containsSubsequence(
                        "2 POP's nagekeken",
                        "POP | Fouten | Waarschuwingen | Adviezen |",
                        "els.pop.yaml | 0 | 0 | 0 |",
                        "leeg.pop.yaml | 1 | 0 | 0 |");
    }

    @Test
    void what_is_not_asked_is_not_on_the_checklist() {
        assertThat(checklist(entry("els.pop.yaml", Plan.whole(Language.NL))))
                .doesNotContain(title(Rules.find("missing-title").orElseThrow()));
    }

    @Test
    void a_file_that_cannot_be_read_is_not_judged_any_further() {
        ChecklistPage.Entry unreadable = new ChecklistPage.Entry(
                "kapot.pop.yaml",
                Pop.EMPTY,
                false,
                List.of("strict"),
                PROFILES.severities(List.of("strict")),
                List.of());
        assertThat(checklist(unreadable))
                .contains("kapot.pop.yaml", "Dit bestand is niet te lezen")
                .doesNotContain(title(Rules.find("missing-question").orElseThrow()));
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
