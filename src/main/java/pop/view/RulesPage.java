package pop.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Code;
import pop.doc.Line;
import pop.doc.Page;
import pop.doc.Section;
import pop.doc.Table;
import pop.doc.Table.Column;
import pop.doc.Table.Holds;
import pop.doc.Table.Row;
import pop.l10n.Words;
import pop.model.Language;
import pop.rule.Profiles;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.rule.Severity;

/** The rules there are, family by family, with how heavily each weighs under some profiles; knows no POP. */
public final class RulesPage {

    private RulesPage() {}

    /**
     * The page, in the reader's language.
     *
     * @param rules the rules, in order
     * @param profiles where the weights come from
     * @param shown the names of the profiles to show, each a column
     */
    public static Page of(List<Rule> rules, Profiles profiles, List<String> shown, Language language) {
        Words words = Words.of(RulesPage.class, language);
        Families families = new Families(language);
        Map<String, Map<String, Severity>> weights = new HashMap<>();
        shown.forEach(profile -> weights.put(profile, profiles.severities(List.of(profile))));
        List<Block> sections = new ArrayList<>();
        Families.of(rules).forEach((family, members) -> {
            List<Row> rows = new ArrayList<>();
            for (Rule rule : members) {
                List<Line> cells = new ArrayList<>(List.of(Line.of(new Code(rule.id()))));
                for (String profile : shown) {
                    cells.add(weight(
                            Optional.ofNullable(
                                    weights.getOrDefault(profile, Map.of()).get(rule.id())),
                            words));
                }
                cells.add(Line.of(RulePage.of(rule, language).title()));
                rows.add(new Row(cells));
            }
            sections.add(Section.of(
                    "family-" + family,
                    families.heading(family),
                    List.of(new Table(Optional.empty(), columns(shown, words), rows))));
        });
        return Page.of(language.tag(), words.say("title"), sections);
    }

    /** How heavily a rule weighs, or that it is silent. */
    static Line weight(Optional<Severity> severity, Words words) {
        return Line.of(severity.map(Severity::word).orElseGet(() -> words.say("off")));
    }

    private static List<Column> columns(List<String> shown, Words words) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.say("rule"), Holds.NAME));
        shown.forEach(profile -> columns.add(new Column(profile, Holds.WORDS)));
        columns.add(new Column(words.say("promise"), Holds.WORDS));
        return columns;
    }
}
