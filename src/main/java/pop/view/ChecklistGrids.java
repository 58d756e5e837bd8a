package pop.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pop.doc.Block;
import pop.doc.Grid;
import pop.doc.Line;
import pop.l10n.Words;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.rule.Severity;
import pop.rule.Standing;

/**
 * POPs of which the same is required, against those requirements: a row for each requirement, as a sentence needs room, and
 * a column for each POP, as a name does not. Knows no finding but by how a requirement stands.
 */
final class ChecklistGrids {

    /** So many columns fit on A4 upright beside the sentences; more POPs are shared out over several grids. */
    private static final int MOST = 20;

    /** Of the standings of several rules, the first of these that occurs is how they stand together. */
    private static final List<Standing> HEAVIEST_FIRST = List.of(
            Standing.OPEN, Standing.UNCHECKED, Standing.KNOWN, Standing.ACCEPTED, Standing.NOT_ASKED, Standing.MET);

    private final List<Rule> rules;
    private final Function<Rule, RulePage> pages;
    private final Words words;
    private final Families families;
    private final Map<Standing, Grid.Cell> cells = new EnumMap<>(Standing.class);

    ChecklistGrids(List<Rule> rules, Function<Rule, RulePage> pages, Words words, Families families) {
        this.rules = rules;
        this.pages = pages;
        this.words = words;
        this.families = families;
        ChecklistItems items = new ChecklistItems(pages, words);
        for (Standing standing : Standing.values()) {
            cells.put(standing, Grid.Cell.of(items.legend(standing)));
        }
    }

    /** Whether a standing is to be seen somewhere in the column of a POP. */
    boolean holds(CheckedPop pop, Standing standing) {
        return rules.stream().filter(pop::isRequired).anyMatch(rule -> pop.standing(rule) == standing);
    }

    /** The grids of these POPs, of which the same is required. */
    List<Block> of(List<NumberedPop> pops) {
        int parts = (pops.size() + MOST - 1) / MOST;
        int each = (pops.size() + parts - 1) / parts;
        List<Block> grids = new ArrayList<>();
        for (int from = 0; from < pops.size(); from += each) {
            List<NumberedPop> part = pops.subList(from, Math.min(from + each, pops.size()));
            grids.add(grid(part, pops.size()));
        }
        return grids;
    }

    private Grid grid(List<NumberedPop> pops, int all) {
        int first = pops.get(0).number();
        String count = words.count("count", all);
        String caption = pops.size() == all
                ? count
                : words.say("part", Map.of("count", count, "first", first, "last", first + pops.size() - 1));
        List<Grid.Group> groups = new ArrayList<>(List.of(counts(pops)));
        Families.of(rules).forEach((family, members) -> {
            List<Grid.Row> rows = rows(family, members, pops);
            if (!rows.isEmpty()) {
                groups.add(new Grid.Group(families.heading(family), rows));
            }
        });
        List<Line> heads = pops.stream().map(NumberedPop::head).toList();
        return new Grid(Optional.of(caption), words.say("requirement"), first, heads, groups);
    }

    private Grid.Group counts(List<NumberedPop> pops) {
        List<Grid.Row> rows = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.ADVICE)) {
            rows.add(new Grid.Row(
                    Line.of(words.say("count." + severity.word())),
                    pops.stream()
                            .map(pop -> Grid.Cell.of(pop.pop().count(severity)))
                            .toList()));
        }
        return new Grid.Group(words.say("counts"), rows);
    }

    private List<Grid.Row> rows(String family, List<Rule> members, List<NumberedPop> pops) {
        List<Rule> required =
                members.stream().filter(pops.get(0).pop()::isRequired).toList();
        List<Grid.Row> rows = new ArrayList<>();
        boolean file = family.equals(ChecklistPage.FILE);
        boolean isReadable = pops.stream().anyMatch(pop -> pop.pop().readable());
        if (file && !required.isEmpty()) {
            List<Standing> together =
                    pops.stream().map(pop -> together(required, pop.pop())).toList();
            rows.add(row(words.say("file.fine.short"), together));
        }
        for (Rule rule : required) {
            List<Standing> standings =
                    pops.stream().map(pop -> pop.pop().standing(rule)).toList();
            boolean isFound = standings.stream().anyMatch(ChecklistGrids::isFound);
            if (file ? isFound : isReadable) {
                rows.add(row(title(rule, isFound, pops), standings));
            }
        }
        return rows;
    }

    private static boolean isFound(Standing standing) {
        return standing == Standing.OPEN || standing == Standing.KNOWN || standing == Standing.ACCEPTED;
    }

    private static Standing together(List<Rule> rules, CheckedPop pop) {
        List<Standing> all = rules.stream().map(pop::standing).toList();
        return HEAVIEST_FIRST.stream().filter(all::contains).findFirst().orElse(Standing.MET);
    }

    /** The promise; where it is not kept somewhere, with how heavily it weighs. */
    private String title(Rule rule, boolean isFound, List<NumberedPop> pops) {
        String title = pages.apply(rule).title();
        Optional<Severity> severity = Optional.ofNullable(
                        pops.get(0).pop().severities().get(rule.id()))
                .filter(any -> isFound);
        return severity.map(weight -> title + " (" + weight.word() + ")").orElse(title);
    }

    private Grid.Row row(String title, List<Standing> standings) {
        return new Grid.Row(
                Line.of(title),
                standings.stream()
                        .map(standing ->
                                Optional.ofNullable(cells.get(standing)).orElseThrow())
                        .toList());
    }
}
