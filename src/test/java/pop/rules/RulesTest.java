package pop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pop.rule.Profiles;
import pop.rule.Rule;
import pop.rule.Severity;

/** The list of rules and the profiles that weigh them fit each other. */
class RulesTest {

    @Test
    void a_rule_is_found_by_its_name() {
        for (Rule rule : Rules.ALL) {
            assertThat(Rules.find(rule.id())).contains(rule);
        }
        assertThat(Rules.find("no-such-rule")).isEmpty();
        assertThat(Rules.find("not-utf-8")).isPresent();
    }

    @Test
    void no_two_rules_have_the_same_name() {
        assertThat(Rules.ALL).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_belongs_to_a_family() {
        assertThat(Rules.families())
                .containsExactly(
                        "file",
                        "minimum",
                        "thread",
                        "smart",
                        "voice",
                        "process",
                        "follow-up",
                        "voucher",
                        "attest",
                        "social-economy",
                        "work",
                        "privacy",
                        "exceptions");
        assertThat(Rules.family("minimum")).hasSize(8);
        assertThat(Rules.family("nobody")).isEmpty();
    }

    @Test
    void every_rule_holds_somewhere_and_no_profile_names_another() {
        TreeSet<String> all = new TreeSet<>(Rules.ALL.stream().map(Rule::id).toList());
        TreeSet<String> said = new TreeSet<>();
        for (String name : Profiles.BUILT_IN) {
            said.addAll(Looked.profile(name).severities().keySet());
        }
        assertThat(said).isEqualTo(all);
    }

    @Test
    void base_holds_what_no_context_changes() {
        TreeSet<String> expected =
                new TreeSet<>(Rules.family("file").stream().map(Rule::id).toList());
        Rules.family("privacy").forEach(rule -> expected.add(rule.id()));
        expected.addAll(List.of("circular-link", "dates-in-disorder", "unused-exception"));
        assertThat(new TreeSet<>(Looked.profile(Profiles.BASE).severities().keySet()))
                .isEqualTo(expected);
    }

    @Test
    void a_plan_for_oneself_knows_no_error_but_a_broken_file() {
        Map<String, Severity> self = Looked.profiles().severities(List.of("self"));
        self.forEach((rule, severity) -> assertThat(severity == Severity.ERROR
                        && !Rules.find(rule).orElseThrow().family().equals("file")
                        && !List.of("circular-link", "dates-in-disorder").contains(rule))
                .as(rule)
                .isFalse());
        assertThat(self).containsEntry("left-placeholder", Severity.WARNING).doesNotContainKey("missing-title");
    }

    @Test
    void a_judgement_made_by_reading_a_sentence_is_never_an_error() {
        for (String name : Looked.profiles().names()) {
            assertThat(Optional.ofNullable(
                            Looked.profiles().severities(List.of(name)).get("homework-as-action")))
                    .isNotEqualTo(Optional.of(Severity.ERROR));
        }
    }
}
