package pop.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pop.cli.Kept;
import pop.model.Language;
import pop.rule.Profiles;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.rules.Rules;

/** What the pages in {@code docs/} say of rules and profiles is what rules and profiles say. */
class MadePagesTest {

    private static final Path DOCS = Path.of("docs");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]*))?\\)");

    private final Book book = new Book();

    @Test
    void the_page_of_the_rules_is_what_the_rules_say() throws IOException {
        Kept.upToDate(DOCS.resolve("rules.md"), new RulesDoc(book).page());
    }

    @Test
    void the_page_of_the_profiles_is_what_the_profiles_say() throws IOException {
        Kept.upToDate(DOCS.resolve("profiles.md"), new ProfilesDoc(book).page());
    }

    @Test
    void every_rule_stands_there_with_both_titles_and_its_source() {
        String page = new RulesDoc(book).page();
        for (Rule rule : Rules.ALL) {
            RulePage english = RulePage.of(rule, Language.EN);
            assertThat(page)
                    .contains(
                            "\n### " + rule.id() + "\n",
                            english.title(),
                            RulePage.of(rule, Language.NL).title(),
                            english.source());
        }
    }

    @Test
    void every_profile_stands_there_and_a_number_nobody_has_told_is_not_guessed() {
        String page = new ProfilesDoc(book).page();
        assertThat(Profiles.BUILT_IN).allMatch(name -> page.contains("\n## " + name + "\n"));
        assertThat(page)
                .contains("| `voucher_hours` | hours of the first and of the second voucher | not established |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules.md", "profiles.md"})
    void every_link_leads_somewhere(String name) throws IOException {
        for (MatchResult link :
                LINK.matcher(Files.readString(DOCS.resolve(name))).results().toList()) {
            Path target = DOCS.resolve(link.group(1).isEmpty() ? name : link.group(1));
            assertThat(target).exists();
            if (link.group(2) != null) {
                String heading = link.group(2).replace('-', ' ').toLowerCase(Locale.ROOT);
                assertThat(Files.readAllLines(target))
                        .as(link.group())
                        .anyMatch(line -> line.startsWith("#")
                                && line.replaceFirst("^#+ ", "")
                                        .replace('-', ' ')
                                        .toLowerCase(Locale.ROOT)
                                        .equals(heading));
            }
        }
    }
}
