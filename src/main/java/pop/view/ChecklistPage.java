package pop.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Code;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.Mark;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Section;
import pop.doc.Sign;
import pop.doc.Text;
import pop.l10n.Words;
import pop.model.Language;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.rule.Standing;

/**
 * Each POP beside what its profile asks. One POP is a list: every promise with a sign, and below what is not there yet
 * what helps. Several are a grid for each profile, with below it what is open. Counts what was found and grades nobody.
 * Knows no file but by its label.
 */
public final class ChecklistPage {

    /** The family of which a reader wants to know only that all is well. */
    static final String FILE = "file";

    private final List<Rule> rules;
    private final Words words;
    private final Families families;
    private final ChecklistItems items;
    private final ChecklistGrids grids;

    private ChecklistPage(List<Rule> rules, Function<Rule, RulePage> pages, Language language) {
        this.rules = List.copyOf(rules);
        this.words = Words.of(ChecklistPage.class, language);
        this.families = new Families(language);
        this.items = new ChecklistItems(pages, words);
        this.grids = new ChecklistGrids(rules, pages, words, families);
    }

    /**
     * The list of one POP, in the reader's language.
     *
     * @param rules the rules that were asked, in order
     * @param pages the page of a rule in the reader's language
     */
    public static Page ofOne(List<Rule> rules, CheckedPop pop, Function<Rule, RulePage> pages, Language language) {
        return new ChecklistPage(rules, pages, language).one(pop);
    }

    /**
     * The overview of several POPs, in the reader's language.
     *
     * @param rules the rules that were asked, in order
     * @param pops the POPs that are shown, which may be fewer than were checked
     * @param summary the sentence that counts
     * @param pages the page of a rule in the reader's language
     */
    public static Page ofSeveral(
            List<Rule> rules,
            List<CheckedPop> pops,
            String summary,
            Function<Rule, RulePage> pages,
            Language language) {
        return new ChecklistPage(rules, pages, language).several(pops, summary);
    }

    private Page one(CheckedPop pop) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(words.say("profiles", "profiles", String.join(", ", pop.profiles()))));
        blocks.addAll(items.notices(pop));
        Families.of(rules).forEach((family, members) -> {
            List<Rule> asked = members.stream()
                    .filter(pop::isRequired)
                    .filter(rule -> pop.readable() || !pop.of(rule).isEmpty())
                    .toList();
            if (!asked.isEmpty()) {
                blocks.add(new Section(
                        Optional.empty(), Line.of(families.heading(family)), List.of(bullets(family, asked, pop))));
            }
        });
        return new Page(
                words.language().tag(),
                pop.client().orElse(pop.label()),
                Optional.of(words.say("title")),
                blocks,
                Optional.empty());
    }

    private Block bullets(String family, List<Rule> asked, CheckedPop pop) {
        boolean file = family.equals(FILE);
        List<Rule> told = asked.stream()
                .filter(rule -> !file || pop.standing(rule) != Standing.MET)
                .toList();
        return told.isEmpty()
                ? Bullets.of(Line.of(new Mark(Sign.YES, words.say("file.fine"))))
                : new Bullets(
                        false, told.stream().map(rule -> items.whole(rule, pop)).toList());
    }

    private Page several(List<CheckedPop> pops, String summary) {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(summary)));
        if (!pops.isEmpty()) {
            blocks.add(legend(pops));
        }
        List<NumberedPop> numbered = new ArrayList<>();
        Map<String, Long> names = names(pops);
        alike(pops).forEach(group -> {
            int from = numbered.size();
            group.forEach(pop ->
                    numbered.add(new NumberedPop(numbered.size() + 1, called(pop, names), pop, items.isOpen(pop))));
            blocks.add(new Section(
                    Optional.empty(),
                    Line.of(words.say(
                            "by", "profiles", String.join(", ", group.get(0).profiles()))),
                    grids.of(numbered.subList(from, numbered.size()))));
        });
        if (!numbered.isEmpty()) {
            blocks.add(new Section(Optional.empty(), Line.of(words.say("open")), open(numbered)));
        }
        return Page.of(words.language().tag(), words.say("title"), blocks);
    }

    /** The POPs of which the same is required, together. */
    private static List<List<CheckedPop>> alike(List<CheckedPop> pops) {
        return List.copyOf(pops.stream()
                .collect(Collectors.groupingBy(
                        pop -> List.of(pop.profiles(), pop.severities()), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private Paragraph legend(List<CheckedPop> pops) {
        List<Inline> signs = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            boolean always = standing == Standing.MET || standing == Standing.OPEN;
            if (always || pops.stream().anyMatch(pop -> grids.holds(pop, standing))) {
                signs.add(new Text(signs.isEmpty() ? "" : " · "));
                signs.add(items.legend(standing));
            }
        }
        return new Paragraph(new Line(signs));
    }

    /** How many POPs bear each name. */
    private static Map<String, Long> names(List<CheckedPop> pops) {
        return pops.stream()
                .flatMap(pop -> List.of(pop.client().orElse(pop.name()), pop.name()).stream()
                        .distinct())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    }

    /** The client, else the name of the file; its whole label where another POP has that name too. */
    private static String called(CheckedPop pop, Map<String, Long> names) {
        return List.of(pop.client().orElse(pop.name()), pop.name()).stream()
                .filter(name -> names.getOrDefault(name, 0L) == 1)
                .findFirst()
                .orElse(pop.label());
    }

    private List<Block> open(List<NumberedPop> pops) {
        List<Block> blocks = new ArrayList<>();
        List<String> fine = pops.stream()
                .filter(pop -> !pop.isOpen())
                .map(NumberedPop::heading)
                .toList();
        if (!fine.isEmpty()) {
            String key = fine.size() == 1 ? "fine.one" : "fine";
            blocks.add(Paragraph.of(words.say(key, "pops", String.join(", ", fine))));
        }
        for (NumberedPop numbered : pops) {
            if (numbered.isOpen()) {
                CheckedPop pop = numbered.pop();
                List<Block> told = new ArrayList<>(List.of(Paragraph.of(new Code(pop.label()))));
                told.addAll(items.notices(pop));
                List<List<Block>> shorts = rules.stream()
                        .filter(rule -> !pop.of(rule).isEmpty() || pop.failed().contains(rule.id()))
                        .map(rule -> items.brief(rule, pop))
                        .toList();
                if (!shorts.isEmpty()) {
                    told.add(new Bullets(false, shorts));
                }
                blocks.add(Section.of(numbered.anchor(), numbered.heading(), told));
            }
        }
        return blocks;
    }
}
