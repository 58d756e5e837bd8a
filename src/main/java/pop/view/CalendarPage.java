package pop.view;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pop.doc.Calendar;
import pop.l10n.Words;
import pop.model.Action;
import pop.model.Address;
import pop.model.Choices.Period;
import pop.model.Decimal;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Homework;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Language;
import pop.model.NextMoment;
import pop.model.Pop;
import pop.model.Session;

/**
 * What a POP puts in a calendar: conversations, look backs, check moments, first steps, due dates, homework and rhythms, of
 * what still holds. Knows no clock, no notation, and no audience: what may not be seen is gone before.
 */
public final class CalendarPage {

    /** A rhythm of more than this many times is told without a count, which calendars would choke on. */
    private static final Decimal MOST_TIMES = Decimal.valueOf(10_000);

    private final Pop pop;
    private final String reference;
    private final Optional<String> whose;
    private final Words words;
    private final FieldWords fields;
    private final List<Calendar.Event> events = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();

    private CalendarPage(Pop pop, String reference, Optional<String> whose) {
        this.pop = pop;
        this.reference = reference;
        this.whose = whose;
        this.words = Words.of(CalendarPage.class, pop.language());
        this.fields = FieldWords.of(pop.language());
    }

    /**
     * The events of a POP.
     *
     * @param reference what tells this POP from others, today and later
     * @param named whether each event says whose it is
     */
    public static List<Calendar.Event> of(Pop pop, String reference, boolean named) {
        CalendarPage page = new CalendarPage(pop, reference, named ? pop.clientName() : Optional.empty());
        NextMoment.every(pop).forEach(page::moment);
        pop.current(pop.homework()).forEach(page::homework);
        pop.own(pop.actions()).stream().filter(Action::isOpen).forEach(page::rhythm);
        return page.events;
    }

    /** What a calendar of one POP, or of several, is called. */
    public static String title(Language language, boolean several) {
        return Words.of(CalendarPage.class, language).say(several ? "title.many" : "title");
    }

    private void moment(NextMoment moment) {
        String sort = moment.sort().name().toLowerCase(Locale.ROOT);
        String day = moment.sort() == NextMoment.Sort.CHECK ? "/" + moment.date() : "";
        Optional<Item> item = moment.item();
        String name = item.map(this::name).orElse(Pop.ITSELF);
        String about = item.map(one -> about(moment.sort(), one)).orElse("");
        String category = item.map(one -> fields.kind(one.kind())).orElse(words.say("employment"));
        event(name + "/" + sort + day, moment.date(), Optional.empty(), label(sort, item), about, category);
    }

    /** What sort of moment it is, with the kind of conversation or look back if that is known. */
    private String label(String sort, Optional<Item> item) {
        Optional<String> kind = item.flatMap(one -> one.facts()
                .get(Fields.SESSION_KIND)
                .map(fields::value)
                .or(() -> one.facts().get(Fields.REVIEW_KIND).map(fields::value)));
        String label = words.say(sort);
        return kind.map(called -> words.say("kind", Map.of("what", label, "kind", called)))
                .orElse(label);
    }

    private String about(NextMoment.Sort sort, Item item) {
        return switch (sort) {
            case FIRST_STEP ->
                item.facts()
                        .get(Fields.FIRST_STEP)
                        .flatMap(step -> step.facts().get(Fields.TEXT))
                        .orElse("");
            case SESSION, REVIEW, CHECK, DUE, EMPLOYMENT -> item.words().orElse("");
        };
    }

    /** Homework is for the next conversation; without one it has no day. */
    private void homework(Homework homework) {
        Optional<LocalDate> given = homework.facts()
                .get(Fields.SESSION)
                .flatMap(pop::find)
                .flatMap(Item::date)
                .or(homework::date);
        Optional<LocalDate> next = given.flatMap(day -> pop.current(pop.sessions()).stream()
                .map(Session::date)
                .flatMap(Optional::stream)
                .filter(other -> other.isAfter(day))
                .min(LocalDate::compareTo));
        if (next.isPresent() && !homework.facts().has(Fields.DONE)) {
            String about = homework.words().orElse("");
            String category = fields.kind(Kind.HOMEWORK);
            event(name(homework) + "/homework", next.get(), Optional.empty(), words.say("homework"), about, category);
        }
    }

    private void rhythm(Action action) {
        Optional<Facts> repeat = action.facts().get(Fields.REPEAT).map(part -> part.facts());
        Optional<LocalDate> first =
                action.facts().get(Fields.START).or(action::date).or(pop::begin);
        Optional<Period> every = repeat.flatMap(facts -> facts.get(Fields.EVERY));
        if (repeat.isEmpty() || first.isEmpty() || every.isEmpty()) {
            return;
        }
        Optional<LocalDate> until = repeat.get().get(Fields.UNTIL).or(() -> last(action, repeat.get()));
        if (until.filter(day -> day.isBefore(first.get())).isPresent()) {
            return;
        }
        Decimal times = repeat.get().get(Fields.TIMES).orElse(Decimal.ONE);
        OptionalInt count = until.isPresent() ? OptionalInt.empty() : count(repeat.get(), times);
        Calendar.Rhythm rhythm =
                new Calendar.Rhythm(Calendar.Every.valueOf(every.get().name()), count, until);
        String label = times.compareTo(Decimal.ONE) > 0
                ? words.say(
                        "times." + every.get().name().toLowerCase(Locale.ROOT),
                        "count",
                        Spoken.in(pop.language()).number(times))
                : words.say("rhythm");
        String about = action.words().orElse("");
        event(name(action) + "/rhythm", first.get(), Optional.of(rhythm), label, about, fields.kind(Kind.ACTION));
    }

    /** A rhythm that has a count of its own needs no due date to end. */
    private static Optional<LocalDate> last(Action action, Facts repeat) {
        return repeat.has(Fields.COUNT) ? Optional.empty() : action.due();
    }

    /** So many times in all, of which each period holds some. */
    private static OptionalInt count(Facts repeat, Decimal times) {
        Decimal size = times.signum() > 0 ? times : Decimal.ONE;
        return repeat.get(Fields.COUNT)
                .filter(count -> count.signum() > 0 && count.compareTo(MOST_TIMES) <= 0)
                .map(count -> OptionalInt.of(count.divide(size, 0, RoundingMode.CEILING)
                        .max(Decimal.ONE)
                        .intValue()))
                .orElse(OptionalInt.empty());
    }

    private void event(
            String name, LocalDate day, Optional<Calendar.Rhythm> rhythm, String label, String about, String category) {
        String key = reference + "/" + name;
        int twin = keys.merge(key, 1, Integer::sum);
        String title = (whose.isPresent() ? whose.get() + " · " : "")
                + (about.isEmpty() ? label : label + ": " + OneLine.of(about));
        String rest = OneLine.isWhole(about) ? "" : about;
        List<String> categories = List.of("POP", Spoken.capital(category));
        events.add(new Calendar.Event(twin == 1 ? key : key + "/" + twin, day, rhythm, title, rest, categories));
    }

    private String name(Item item) {
        return Address.of(pop, pop.at(item));
    }
}
