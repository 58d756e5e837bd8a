package pop.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pop.l10n.Words;
import pop.model.Language;
import pop.rule.Rule;

/** Brings rules together by family, and calls a family by a name; knows no rule. */
final class Families {

    private final Words words;

    Families(Language language) {
        this.words = Words.of(Families.class, language);
    }

    /** What a family is called above its rules. */
    String heading(String family) {
        return words.say("family." + family);
    }

    /** The rules by family, in the order of the list. */
    static Map<String, List<Rule>> of(List<Rule> rules) {
        Map<String, List<Rule>> families = new LinkedHashMap<>();
        for (Rule rule : rules) {
            families.computeIfAbsent(rule.family(), family -> new ArrayList<>()).add(rule);
        }
        return families;
    }
}
