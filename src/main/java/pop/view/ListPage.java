package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Line;
import pop.doc.Mark;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Sign;
import pop.doc.Table;
import pop.doc.Table.Column;
import pop.doc.Table.Holds;
import pop.doc.Table.Row;
import pop.l10n.Words;
import pop.model.Action;
import pop.model.Language;
import pop.model.NextMoment;
import pop.model.Pop;

/**
 * Several POPs in one table, a row each that fits a terminal: since when, how much is in it, what comes next. Days are
 * written as in the file, so that they can be compared at a glance. Knows no folder.
 */
public final class ListPage {

    private final Words words;
    private final LocalDate today;

    private ListPage(LocalDate today, Language language) {
        this.words = Words.of(ListPage.class, language);
        this.today = today;
    }

    /** The page, in the reader's language. */
    public static Page of(List<ListedPop> pops, LocalDate today, Language language) {
        return new ListPage(today, language).page(pops);
    }

    private Page page(List<ListedPop> pops) {
        List<Column> columns = new ArrayList<>();
        for (String name : List.of("name", "begin", "profile")) {
            columns.add(new Column(words.say(name), name.equals("name") ? Holds.NAME : Holds.WORDS));
        }
        for (String number : List.of("insights", "goals", "open")) {
            columns.add(new Column(words.say(number), Holds.NUMBER));
        }
        columns.add(new Column(words.say("next"), Holds.WORDS));
        List<Row> rows = pops.stream()
                .map(listed -> listed.readable() ? row(listed) : unreadable(listed, columns.size()))
                .toList();
        List<Block> blocks =
                List.of(new Table(Optional.empty(), columns, rows), Paragraph.of(words.count("count", pops.size())));
        return Page.of(words.language().tag(), words.say("title"), blocks);
    }

    private Row row(ListedPop listed) {
        Pop pop = listed.pop();
        long open = pop.current(pop.actions()).stream()
                .filter((Action action) -> action.isOpen())
                .count();
        return Row.of(
                Line.of(listed.name()),
                Line.of(pop.begin().map(LocalDate::toString).orElse("")),
                Line.of(String.join(", ", pop.profiles())),
                number(pop.current(pop.insights()).size()),
                number(pop.current(pop.goals()).size()),
                number(open),
                Line.of(NextMoment.of(pop, today)
                        .map(next -> next.date().toString())
                        .orElse("")));
    }

    private Row unreadable(ListedPop listed, int width) {
        List<Line> cells = new ArrayList<>();
        cells.add(Line.of(listed.name()));
        cells.add(Line.of(new Mark(Sign.NOTICE, words.say("unreadable"))));
        while (cells.size() < width) {
            cells.add(Line.of(""));
        }
        return new Row(cells);
    }

    private static Line number(long number) {
        return Line.of(Long.toString(number));
    }
}
