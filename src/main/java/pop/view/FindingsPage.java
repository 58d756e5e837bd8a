package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Code;
import pop.doc.Line;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Section;
import pop.doc.Table;
import pop.doc.Table.Column;
import pop.doc.Table.Holds;
import pop.doc.Table.Row;
import pop.doc.Text;
import pop.l10n.Words;
import pop.model.Language;
import pop.rule.Severity;

/** What was found in a number of POPs, as a page to put beside a change or in a mail. Knows no ink and no file. */
public final class FindingsPage {

    private final Words words;

    /**
     * What was found in one POP.
     *
     * @param label how the user knows its file
     * @param findings what was found, in the file's order
     */
    public record Entry(String label, List<Told> findings) {
        public Entry {
            findings = List.copyOf(findings);
        }
    }

    /** One finding: where, how heavy, which rule, and the sentences of its page. */
    public record Told(
            int line,
            Severity severity,
            String rule,
            String message,
            Optional<String> help,
            Optional<String> question) {}

    private FindingsPage(Language language) {
        this.words = Words.of(FindingsPage.class, language);
    }

    /**
     * The page, in the reader's language.
     *
     * @param summary the sentence that counts
     */
    public static Page of(List<Entry> entries, String summary, Language language) {
        return new FindingsPage(language).page(entries, summary);
    }

    private Page page(List<Entry> entries, String summary) {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(summary)));
        for (Entry entry : entries) {
            if (!entry.findings().isEmpty()) {
                blocks.add(new Section(Optional.empty(), Line.of(new Code(entry.label())), List.of(table(entry))));
            }
        }
        return Page.of(words.language().tag(), words.say("title"), blocks);
    }

    private Table table(Entry entry) {
        List<Column> columns = List.of(
                new Column(words.say("line"), Holds.NUMBER),
                new Column(words.say("severity"), Holds.WORDS),
                new Column(words.say("what"), Holds.WORDS),
                new Column(words.say("helps"), Holds.WORDS),
                new Column(words.say("rule"), Holds.WORDS));
        return new Table(
                Optional.empty(),
                columns,
                entry.findings().stream().map(FindingsPage::row).toList());
    }

    private static Row row(Told told) {
        String question = told.question().map(asked -> " " + asked).orElse("");
        return Row.of(
                Line.of(String.valueOf(told.line())),
                Line.of(new Text(told.severity().word())),
                Line.of(told.message()),
                Line.of((told.help().orElse("") + question).strip()),
                Line.of(new Code(told.rule())));
    }
}
