package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Callout;
import pop.doc.Line;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Table;
import pop.doc.Table.Column;
import pop.doc.Table.Holds;
import pop.doc.Table.Row;
import pop.doc.Tone;
import pop.l10n.Words;
import pop.model.Figures.Figure;
import pop.model.Language;
import pop.model.Statistics;

/** The figures of a folder in three small tables, with what they cannot say. Knows no POP. */
public final class StatsPage {

    private static final List<List<Figure>> TABLES = List.of(
            List.of(Figure.POPS, Figure.BEGUN, Figure.UNDER_WAY, Figure.QUIET, Figure.COMPLETED),
            List.of(Figure.CONVERSATIONS, Figure.INSIGHTS, Figure.GOALS),
            List.of(Figure.ACTIONS, Figure.REACHED, Figure.PARTLY, Figure.MISSED, Figure.OPEN, Figure.UNSAID));

    private final Words words;
    private final Spoken spoken;

    private StatsPage(Language language) {
        this.words = Words.of(StatsPage.class, language);
        this.spoken = Spoken.in(language);
    }

    /** The page, in the reader's language, with a word to whoever passes it on. */
    public static Page of(Statistics statistics, Optional<String> warning, Language language) {
        return new StatsPage(language).page(statistics, warning);
    }

    private Page page(Statistics statistics, Optional<String> warning) {
        List<Block> blocks = new ArrayList<>();
        if (!statistics.rows().isEmpty()) {
            TABLES.forEach(figures -> blocks.add(table(statistics, figures)));
            blocks.add(Paragraph.of(words.say("meaning")));
        }
        warning.ifPresent(said -> blocks.add(Callout.of(Tone.NOTICE, "", said)));
        return Page.of(words.language().tag(), words.say("title"), blocks);
    }

    private Table table(Statistics statistics, List<Figure> figures) {
        List<Column> columns = new ArrayList<>(List.of(new Column(words.say("profile"), Holds.NAME)));
        figures.forEach(figure -> columns.add(new Column(words.say("figure." + figure.word()), Holds.NUMBER)));
        boolean perTalk = figures.contains(Figure.CONVERSATIONS);
        if (perTalk) {
            columns.add(new Column(words.say("figure.per_conversation"), Holds.NUMBER));
        }
        List<Row> rows = new ArrayList<>();
        for (Statistics.Row row : statistics.rows()) {
            List<Line> cells = new ArrayList<>(List.of(Line.of(name(row))));
            figures.forEach(figure ->
                    cells.add(Line.of(row.told(figure).map(String::valueOf).orElse(words.say("withheld")))));
            if (perTalk) {
                cells.add(Line.of(row.figures()
                        .insightsPerConversation()
                        .map(spoken::number)
                        .orElse("")));
            }
            rows.add(new Row(cells));
        }
        return new Table(Optional.of(words.say("table." + figures.get(0).word())), columns, rows);
    }

    private String name(Statistics.Row row) {
        return switch (row.group()) {
            case PROFILE -> row.profile();
            case OTHER -> words.say("other");
            case ALL -> words.say("all");
        };
    }
}
