package pop.view;

import java.util.ArrayList;
import java.util.List;
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

/** What holds here: the folder, the language, the profiles, how heavily each rule weighs, the limits. Knows no file. */
public final class ConfigPage {

    /** The parts of the page, in order. */
    public enum Part {
        GENERAL,
        RULE,
        LIMIT;

        /** The English word, the same in every language: scripts read it. */
        public String word() {
            return switch (this) {
                case GENERAL -> "general";
                case RULE -> "rule";
                case LIMIT -> "limit";
            };
        }
    }

    /**
     * One thing that holds.
     *
     * @param part what sort of thing
     * @param name its name, the same in every language
     * @param value what it is
     * @param from the first day on which it holds; empty when it always did
     * @param until the last day on which it holds; empty when it still does
     * @param origin where it comes from
     */
    public record Entry(Part part, String name, String value, String from, String until, Origin origin) {}

    private final boolean origins;
    private final Words words;

    private ConfigPage(boolean origins, Language language) {
        this.origins = origins;
        this.words = Words.of(ConfigPage.class, language);
    }

    /**
     * The page, in the reader's language.
     *
     * @param entries what holds; rules that nobody ever spoke of are passed over
     * @param origins whether it says where everything comes from
     */
    public static Page of(List<Entry> entries, boolean origins, Language language) {
        return new ConfigPage(origins, language).page(entries);
    }

    private Page page(List<Entry> entries) {
        List<Block> sections = new ArrayList<>();
        for (Part part : Part.values()) {
            List<Entry> own = entries.stream()
                    .filter(entry -> entry.part() == part)
                    .filter(entry -> part != Part.RULE || !entry.origin().equals(Origin.NOBODY))
                    .toList();
            if (!own.isEmpty()) {
                sections.add(Section.of(
                        "config-" + part.word(), words.say("part." + part.word()), List.of(table(part, own))));
            }
        }
        return Page.of(words.language().tag(), words.say("title"), sections);
    }

    private Table table(Part part, List<Entry> entries) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(words.say("name." + part.word()), Holds.NAME),
                new Column(words.say("value." + part.word()), Holds.WORDS)));
        if (part == Part.LIMIT) {
            columns.add(new Column(words.say("from"), Holds.WORDS));
            columns.add(new Column(words.say("until"), Holds.WORDS));
        }
        if (origins) {
            columns.add(new Column(words.say("origin"), Holds.WORDS));
        }
        return new Table(
                Optional.empty(), columns, entries.stream().map(this::row).toList());
    }

    private Row row(Entry entry) {
        List<Line> cells = new ArrayList<>(List.of(Line.of(new Code(entry.name())), Line.of(entry.value())));
        if (entry.part() == Part.LIMIT) {
            cells.add(Line.of(entry.from()));
            cells.add(Line.of(entry.until()));
        }
        if (origins) {
            cells.add(Line.of(entry.origin().told(words)));
        }
        return new Row(cells);
    }
}
