package pop.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Facts;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Section;
import pop.doc.Text;
import pop.doc.Timeline;
import pop.doc.Timeline.Event;
import pop.doc.Timeline.Stretch;
import pop.doc.Timeline.When;
import pop.l10n.Words;
import pop.model.Pop;

/**
 * A POP as a line through time: conversations, insights, choices, what was begun and done, looks back and what lies ahead,
 * with today in its place. In the POP's own language. Knows no place on the paper.
 */
public final class TimelinePage {

    private final Pop pop;
    private final LocalDate today;
    private final Words words;
    private final Spoken spoken;

    private TimelinePage(Pop pop, LocalDate today) {
        this.pop = pop;
        this.today = today;
        this.words = Words.of(TimelinePage.class, pop.language());
        this.spoken = Spoken.in(pop.language());
    }

    /** The page, of a POP with only what its reader may see. */
    public static Page of(Pop pop, LocalDate today) {
        return new TimelinePage(pop, today).page();
    }

    private Page page() {
        List<TimelineMoment> moments = new TimelineMoments(pop, today).all();
        Map<YearMonth, List<TimelineMoment>> months = new TreeMap<>();
        List<TimelineMoment> undated = new ArrayList<>();
        months.put(YearMonth.from(today), new ArrayList<>());
        for (TimelineMoment moment : moments) {
            moment.day()
                    .map(day -> months.computeIfAbsent(YearMonth.from(day), any -> new ArrayList<>()))
                    .orElse(undated)
                    .add(moment);
        }
        List<Stretch> stretches = new ArrayList<>();
        Optional<YearMonth> before = Optional.empty();
        for (Map.Entry<YearMonth, List<TimelineMoment>> month : months.entrySet()) {
            stretches.add(stretch(month.getKey(), before, month.getValue()));
            before = Optional.of(month.getKey());
        }
        if (!undated.isEmpty()) {
            List<Event> events = undated.stream()
                    .map(moment -> event(moment, "", When.UNKNOWN))
                    .toList();
            stretches.add(new Stretch(Optional.empty(), words.say("undated"), 0, events));
        }
        List<String> lanes = TimelineMoment.Lane.NAMES.stream()
                .map(lane -> words.say("lane." + lane))
                .toList();
        return DrawnPage.of(pop, today, words, new Timeline(lanes, stretches), told(months, undated));
    }

    private Stretch stretch(YearMonth month, Optional<YearMonth> before, List<TimelineMoment> moments) {
        boolean newYear =
                before.map(earlier -> earlier.getYear() != month.getYear()).orElse(true);
        int pause = before.map(earlier -> (int) ChronoUnit.MONTHS.between(earlier, month) - 1)
                .orElse(0);
        return new Stretch(
                newYear ? Optional.of(Integer.toString(month.getYear())) : Optional.empty(),
                Spoken.capital(spoken.month(month)),
                pause,
                events(month, moments));
    }

    private List<Event> events(YearMonth month, List<TimelineMoment> moments) {
        List<Event> events = new ArrayList<>();
        boolean marked = !month.equals(YearMonth.from(today));
        for (TimelineMoment moment : moments) {
            LocalDate day = moment.day().orElseThrow();
            boolean ahead = day.isAfter(today);
            if (ahead && !marked) {
                events.add(todayEvent());
                marked = true;
            }
            events.add(event(moment, Integer.toString(day.getDayOfMonth()), ahead ? When.AHEAD : When.PAST));
        }
        if (!marked) {
            events.add(todayEvent());
        }
        return events;
    }

    private static Event event(TimelineMoment moment, String day, When when) {
        return new Event(day, moment.lane().place(), when, moment.label(), moment.line(), moment.state());
    }

    private Event todayEvent() {
        String label = words.say("today", "date", spoken.date(today));
        int lane = TimelineMoment.Lane.LOOK.place();
        return new Event("", lane, When.TODAY, label, Line.of(""), Optional.empty());
    }

    /** The same, day by day under its year. */
    private List<Block> told(Map<YearMonth, List<TimelineMoment>> months, List<TimelineMoment> undated) {
        Map<Integer, Map<LocalDate, List<Line>>> years = new TreeMap<>();
        years.computeIfAbsent(today.getYear(), any -> new TreeMap<>())
                .put(today, new ArrayList<>(List.of(Line.of(words.say("now")))));
        months.forEach((month, moments) ->
                moments.forEach(moment -> years.computeIfAbsent(month.getYear(), any -> new TreeMap<>())
                        .computeIfAbsent(moment.day().orElseThrow(), any -> new ArrayList<>())
                        .add(line(moment))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(words.say("intro")));
        years.forEach((year, days) -> {
            List<Facts.Fact> facts = new ArrayList<>();
            days.forEach((day, lines) -> facts.add(new Facts.Fact(spoken.date(day), block(lines))));
            blocks.add(Section.of("year-" + year, Integer.toString(year), List.of(new Facts(facts))));
        });
        if (!undated.isEmpty()) {
            List<Line> lines = undated.stream().map(TimelinePage::line).toList();
            blocks.add(Section.of("section-undated", words.say("undated"), List.of(Bullets.of(lines))));
        }
        return blocks;
    }

    private static List<Block> block(List<Line> lines) {
        return lines.size() == 1 ? List.of(new Paragraph(lines.get(0))) : List.of(Bullets.of(lines));
    }

    private static Line line(TimelineMoment moment) {
        List<Inline> said = new ArrayList<>();
        boolean alone = moment.line().isEmpty();
        said.add(new Text(moment.label() + (alone ? "" : ": ")));
        said.addAll(moment.line().inlines());
        moment.state().ifPresent(mark -> {
            said.add(new Text(" "));
            said.add(mark);
        });
        return new Line(said);
    }
}
