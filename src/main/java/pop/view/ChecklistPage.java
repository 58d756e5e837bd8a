package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.LineBreak;
import pop.doc.Mark;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Section;
import pop.doc.Sign;
import pop.doc.Table;
import pop.doc.Table.Column;
import pop.doc.Table.Holds;
import pop.doc.Table.Row;
import pop.doc.Text;
import pop.l10n.Words;
import pop.model.Language;
import pop.model.Pop;
import pop.rule.Finding;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.rule.Severity;

/**
 * Each POP beside what its profile asks: every promise with a sign, and below what is not there yet what helps. Counts
 * what was found and grades nobody. Knows no file but by its label.
 */
public final class ChecklistPage {

    /** The family of which a reader wants to know only that all is well. */
    private static final String FILE = "file";

    private final List<Rule> rules;
    private final Function<Rule, RulePage> pages;
    private final Words words;
    private final Families families;

    /**
     * One POP on the list.
     *
     * @param label what it is called: its file, as the user gave it
     * @param pop the POP; empty when it could not be read
     * @param readable whether it could be read
     * @param profiles the names of the profiles it is judged by
     * @param severities how heavily each rule weighs for it, by id; what is not in it is not asked
     * @param findings what was found
     */
    public record Entry(
            String label,
            Pop pop,
            boolean readable,
            List<String> profiles,
            Map<String, Severity> severities,
            List<Finding> findings) {

        public Entry {
            profiles = List.copyOf(profiles);
            severities = Map.copyOf(severities);
            findings = List.copyOf(findings);
        }

        private List<Finding> of(Rule rule) {
            return findings.stream()
                    .filter(finding -> finding.rule().id().equals(rule.id()))
                    .toList();
        }

        private long count(Severity severity) {
            return findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }

    private ChecklistPage(List<Rule> rules, Function<Rule, RulePage> pages, Language language) {
        this.rules = List.copyOf(rules);
        this.pages = pages;
        this.words = Words.of(ChecklistPage.class, language);
        this.families = new Families(language);
    }

    /**
     * The page, in the reader's language.
     *
     * @param rules the rules that were asked, in order
     * @param entries the POPs
     * @param pages the page of a rule in the reader's language
     */
    public static Page of(List<Rule> rules, List<Entry> entries, Function<Rule, RulePage> pages, Language language) {
        return new ChecklistPage(rules, pages, language).page(entries);
    }

    private Page page(List<Entry> entries) {
        String title = words.say("title");
        if (entries.size() == 1) {
            Entry only = entries.get(0);
            return new Page(
                    words.language().tag(),
                    only.pop().clientName().orElse(only.label()),
                    Optional.of(title),
                    blocks(only),
                    Optional.empty());
        }
        List<Block> blocks = new ArrayList<>(List.of(summary(entries)));
        for (Entry entry : entries) {
            blocks.add(new Section(Optional.empty(), Line.of(entry.label()), blocks(entry)));
        }
        return Page.of(words.language().tag(), title, blocks);
    }

    private Table summary(List<Entry> entries) {
        List<Column> columns = new ArrayList<>(List.of(new Column(words.say("pop"), Holds.NAME)));
        List.of("errors", "warnings", "advices").forEach(key -> columns.add(new Column(words.say(key), Holds.NUMBER)));
        List<Row> rows = entries.stream()
                .map(entry -> Row.of(
                        Line.of(entry.label()),
                        number(entry.count(Severity.ERROR)),
                        number(entry.count(Severity.WARNING)),
                        number(entry.count(Severity.ADVICE))))
                .toList();
        return new Table(Optional.of(words.count("count", entries.size())), columns, rows);
    }

    private List<Block> blocks(Entry entry) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(words.say("profiles", "profiles", String.join(", ", entry.profiles()))));
        if (!entry.readable()) {
            blocks.add(Paragraph.of(new Mark(Sign.NOTICE, words.say("unreadable"))));
        }
        Families.of(rules).forEach((family, members) -> {
            List<Rule> asked = members.stream()
                    .filter(rule -> entry.severities().containsKey(rule.id()))
                    .filter(rule -> entry.readable() || !entry.of(rule).isEmpty())
                    .toList();
            if (!asked.isEmpty()) {
                blocks.add(new Section(
                        Optional.empty(), Line.of(families.heading(family)), List.of(bullets(family, asked, entry))));
            }
        });
        return blocks;
    }

    private Block bullets(String family, List<Rule> asked, Entry entry) {
        if (family.equals(FILE)
                && asked.stream().allMatch(rule -> entry.of(rule).isEmpty())) {
            return Bullets.of(Line.of(new Mark(Sign.YES, words.say("file.fine"))));
        }
        List<List<Block>> items = new ArrayList<>();
        for (Rule rule : asked) {
            List<Finding> findings = entry.of(rule);
            if (!findings.isEmpty()) {
                items.add(missing(rule, findings));
            } else if (!family.equals(FILE)) {
                items.add(List.of(
                        Paragraph.of(new Mark(Sign.YES, pages.apply(rule).title()))));
            }
        }
        return new Bullets(false, items);
    }

    private List<Block> missing(Rule rule, List<Finding> findings) {
        RulePage page = pages.apply(rule);
        List<Line> messages = new ArrayList<>();
        for (Finding finding : findings) {
            List<Inline> line = new ArrayList<>(Ticked.inlines(page.message(finding.fault())));
            page.help(finding.fault()).ifPresent(help -> {
                line.add(new LineBreak());
                line.addAll(Ticked.inlines(help));
            });
            messages.add(new Line(line));
        }
        String severity = findings.get(0).severity().word();
        return List.of(
                Paragraph.of(new Mark(Sign.NO, page.title()), new Text(" (" + severity + ")")), Bullets.of(messages));
    }

    private static Line number(long number) {
        return Line.of(Long.toString(number));
    }
}
