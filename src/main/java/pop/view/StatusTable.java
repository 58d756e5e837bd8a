package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import pop.model.FollowUp;
import pop.model.Language;
import pop.model.Matter;
import pop.model.Matter.Sort;

/**
 * What asks for attention in several POPs: a row for each POP, the most urgent first, or a row for each matter by its day.
 * Days are written as in the file, so that they can be compared at a glance. Knows no folder.
 */
public final class StatusTable {

    private static final List<String> DAYS = List.of("next", "session", "review");

    private final Words words;
    private final MatterWords says;
    private final LocalDate today;

    private StatusTable(LocalDate today, Language language) {
        this.words = Words.of(StatusPage.class, language);
        this.says = new MatterWords(words, language, today);
        this.today = today;
    }

    /** A row for each POP, in the reader's language. */
    public static Page ofPops(List<FollowedPop> pops, LocalDate today, Language language) {
        return new StatusTable(today, language).pops(pops);
    }

    /** A row for each matter, in the reader's language. */
    public static Page ofMatters(List<FollowedPop> pops, LocalDate today, Language language) {
        return new StatusTable(today, language).matters(pops);
    }

    private Page pops(List<FollowedPop> pops) {
        List<Column> columns = new ArrayList<>(List.of(name(), new Column(words.say("column.past"), Holds.NUMBER)));
        DAYS.forEach(day -> columns.add(new Column(words.say("column." + day), Holds.WORDS)));
        columns.add(new Column(words.say("column.waiting"), Holds.NUMBER));
        columns.add(new Column(words.say("column.state"), Holds.WORDS));
        List<Row> rows = pops.stream().sorted(mostUrgentFirst()).map(this::row).toList();
        long past = pops.stream().filter(pop -> isPast(pop)).count();
        List<Integer> told = told(columns.size(), rows);
        return page(
                told.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> new Row(told.stream().map(row.cells()::get).toList()))
                        .toList(),
                words.count("count", pops.size()),
                past > 0 ? words.count("count.past", past) : words.say("count.calm"));
    }

    /** The columns in which something stands, the name first: what holds for nobody takes no room from what does. */
    private static List<Integer> told(int columns, List<Row> rows) {
        return IntStream.range(0, columns)
                .filter(at -> at == 0
                        || rows.stream().anyMatch(row -> !row.cells().get(at).equals(Line.of(""))))
                .boxed()
                .toList();
    }

    private Row row(FollowedPop pop) {
        FollowUp followUp = pop.followUp();
        if (!pop.readable()) {
            return new Row(List.of(
                    Line.of(pop.name()),
                    Line.of(""),
                    Line.of(""),
                    Line.of(""),
                    Line.of(""),
                    Line.of(""),
                    Line.of(new Mark(Sign.NOTICE, words.say("unreadable")))));
        }
        int waiting =
                followUp.of(Sort.SUGGESTION).size() + followUp.of(Sort.HOMEWORK).size();
        return Row.of(
                Line.of(pop.name()),
                number(followUp.past(today).size()),
                day(followUp.ahead(today).stream().findFirst().flatMap(Matter::day)),
                day(followUp.next(Sort.SESSION, today)),
                day(followUp.next(Sort.REVIEW, today)),
                number(waiting),
                state(followUp));
    }

    /** How far it is; a dossier that is kept longer than the folder wants says so. */
    private Line state(FollowUp followUp) {
        boolean isKeptLong = followUp.of(Sort.RETENTION).stream().anyMatch(matter -> matter.isPast(today));
        String state =
                isKeptLong ? "retention.past" : "state." + followUp.state().word();
        return Line.of(words.say(state));
    }

    private Page matters(List<FollowedPop> pops) {
        record Told(FollowedPop pop, Matter matter) {}
        List<Column> columns = new ArrayList<>(List.of(name()));
        for (String column : List.of("day", "what", "about")) {
            columns.add(new Column(words.say("column." + column), Holds.WORDS));
        }
        List<Row> rows = pops.stream()
                .flatMap(pop -> pop.matters().stream().map(matter -> new Told(pop, matter)))
                .sorted(Comparator.comparing(Told::matter, Matter.BY_DAY))
                .map(told -> Row.of(
                        Line.of(told.pop().name()),
                        day(told.matter().day()),
                        Line.of(says.what(told.matter())),
                        says.about(told.matter())))
                .toList();
        return page(columns, rows, rows.isEmpty() ? words.say("matters.none") : words.count("matters", rows.size()));
    }

    private Page page(List<Column> columns, List<Row> rows, String... sentences) {
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Table(Optional.empty(), columns, rows));
        }
        blocks.add(Paragraph.of(String.join(" ", sentences)));
        return Page.of(
                words.language().tag(),
                words.say("title", "date", Spoken.in(words.language()).date(today)),
                blocks);
    }

    private Comparator<FollowedPop> mostUrgentFirst() {
        return Comparator.comparing(FollowedPop::readable)
                .thenComparing(pop -> pop.followUp().past(today).stream()
                        .findFirst()
                        .flatMap(Matter::day)
                        .orElse(LocalDate.MAX))
                .thenComparing(pop -> pop.followUp().ahead(today).stream()
                        .findFirst()
                        .flatMap(Matter::day)
                        .orElse(LocalDate.MAX))
                .thenComparing(FollowedPop::name);
    }

    private boolean isPast(FollowedPop pop) {
        return !pop.followUp().past(today).isEmpty();
    }

    private Column name() {
        return new Column(words.say("column.name"), Holds.NAME);
    }

    private static Line number(int number) {
        return Line.of(number == 0 ? "" : Integer.toString(number));
    }

    private static Line day(Optional<LocalDate> day) {
        return Line.of(day.map(LocalDate::toString).orElse(""));
    }
}
