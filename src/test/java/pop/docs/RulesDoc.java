package pop.docs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pop.model.Language;
import pop.rule.Profiles;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.rules.Rules;

/** Makes {@code docs/rules.md}: every rule with its promise, its weight and who asks for it. Knows no rule by name. */
final class RulesDoc {

    private static final String HEAD = """
            # Rules

            Every rule that pop knows, family by family. A rule is named after the fault it finds, and its title says what it
            promises: in English, with the Dutch title beside it. In a terminal, `pop explain RULE` tells why, with examples.

            - **Weighs**: how heavily in which [profile](profiles.md). Where a profile is not named, the rule is off there.
              A folder can weigh a rule otherwise, see [the format](format.md#profiles).
            - **Asked by**: the document that asks for it, with its words. Those words stand together in
              [sources](sources/README.md).

            This page is made from the pages of the rules and the profiles by a test (`mvn test -Dupdate`), and not by hand.

            """;

    private static final String PAGES = "../src/main/java/pop/rules/";

    private final Book book;

    RulesDoc(Book book) {
        this.book = book;
    }

    /** The page. */
    String page() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("There are ").append(Rules.ALL.size()).append(" rules: ");
        page.append(Rules.families().stream()
                .map(family -> "[" + family + "](#" + anchor(family) + ") (" + count(family) + ")")
                .collect(Collectors.joining(",\n")));
        page.append(".\n");
        for (String family : Rules.families()) {
            page.append("\n## Family ").append(family).append('\n');
            Rules.family(family).forEach(rule -> add(page, rule));
        }
        return page.toString();
    }

    private static int count(String family) {
        return Rules.family(family).size();
    }

    private static String anchor(String family) {
        return "family-" + family;
    }

    private void add(StringBuilder page, Rule rule) {
        RulePage english = RulePage.of(rule, Language.EN);
        RulePage dutch = RulePage.of(rule, Language.NL);
        page.append("\n### ").append(rule.id()).append("\n\n");
        page.append(english.title()).append(" · *").append(dutch.title()).append("*\n\n");
        page.append("- **Weighs**: ").append(weights(rule)).append('\n');
        page.append("- **Asked by**: ").append(english.source()).append('\n');
        page.append("- **Page**: ").append(link("English", rule, Language.EN));
        page.append(" · ").append(link("Nederlands", rule, Language.NL)).append('\n');
    }

    private String weights(Rule rule) {
        Map<String, List<String>> weights = book.weights(rule);
        int all = Profiles.BUILT_IN.size() - 1; // the base is not to be chosen
        return weights.isEmpty()
                ? "in no profile"
                : weights.entrySet().stream()
                        .map(entry -> entry.getKey() + " in "
                                + (entry.getValue().size() == all ? "all" : String.join(", ", entry.getValue())))
                        .collect(Collectors.joining("; "));
    }

    private static String link(String words, Rule rule, Language language) {
        String family = rule.family().replace('-', '_');
        String file = rule.getClass().getSimpleName() + "." + language.tag() + ".md";
        return "[" + words + "](" + PAGES + family + "/" + file + ")";
    }
}
