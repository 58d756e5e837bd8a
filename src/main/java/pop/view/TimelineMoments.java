package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.doc.Line;
import pop.doc.Mark;
import pop.l10n.Words;
import pop.model.Action;
import pop.model.Aim;
import pop.model.Choices.Status;
import pop.model.Evaluation;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.NextMoment;
import pop.model.NextMoment.Sort;
import pop.model.Pop;
import pop.model.Voucher;
import pop.view.TimelineMoment.Lane;

/**
 * Finds what happened in a POP and what lies ahead, with its day. An item without a day of its own has that of the
 * conversation in which it came. Knows no order of telling but the days.
 */
final class TimelineMoments {

    private final Pop pop;
    private final FieldWords fields;
    private final Words words;
    private final States states;
    private final Links links;
    private final Evaluations evaluations;
    private final Map<String, LocalDate> talks = new HashMap<>();
    private final List<TimelineMoment> moments = new ArrayList<>();

    TimelineMoments(Pop pop, LocalDate today) {
        this.pop = pop;
        this.fields = FieldWords.of(pop.language());
        Spoken spoken = Spoken.in(pop.language());
        this.words = Words.of(TimelineMoments.class, pop.language());
        this.states = new States(fields, spoken, today);
        this.links = new Links(pop, Map.of(), fields, spoken, false);
        this.evaluations = new Evaluations(fields, spoken);
        pop.sessions()
                .forEach(talk -> talk.id().ifPresent(id -> talk.date().ifPresent(day -> talks.putIfAbsent(id, day))));
    }

    /** All of them, the earliest first; what has no day comes last. */
    List<TimelineMoment> all() {
        beginnings();
        pop.current(pop.sessions())
                .forEach(talk -> add(
                        talk.date(),
                        Lane.TALK,
                        talk.facts()
                                .get(Fields.SESSION_KIND)
                                .map(fields::value)
                                .orElseGet(() -> fields.kind(talk.kind())),
                        talk.facts()
                                .get(Fields.SUMMARY)
                                .map(Unmarked::words)
                                .or(talk::text)
                                .map(Line::own)
                                .orElse(Line.of()),
                        states.of(talk)));
        pop.questions().forEach(question -> item(question, Lane.INSIGHT));
        pop.current(pop.insights()).forEach(insight -> item(insight, Lane.INSIGHT));
        pop.current(pop.decisions()).forEach(decision -> item(decision, Lane.CHOICE));
        pop.current(pop.goals()).forEach(goal -> item(goal, Lane.CHOICE));
        pop.current(pop.actions()).forEach(this::began);
        pop.current(pop.aims()).forEach(this::went);
        pop.current(pop.reviews()).forEach(review -> item(review, Lane.LOOK));
        ahead();
        moments.sort(Comparator.comparing(moment -> moment.day().orElse(LocalDate.MAX)));
        return moments;
    }

    /** The begin of the guidance and of each voucher. */
    private void beginnings() {
        List<Voucher> vouchers = pop.facts().list(Fields.VOUCHERS);
        if (vouchers.isEmpty()) {
            pop.begin().ifPresent(day -> add(Optional.of(day), Lane.LOOK, words.say("begin"), Line.of(), none()));
        }
        for (int i = 0; i < vouchers.size(); i++) {
            int number = vouchers.get(i).number().orElse(i + 1);
            voucher(vouchers.get(i), Fields.BEGIN, "voucher.begin", number);
            voucher(vouchers.get(i), Fields.END, "voucher.end", number);
        }
    }

    private void voucher(Voucher voucher, Field<LocalDate> when, String key, int number) {
        voucher.facts()
                .get(when)
                .ifPresent(
                        day -> add(Optional.of(day), Lane.LOOK, words.say(key, "number", number), Line.of(), none()));
    }

    private void item(Item item, Lane lane) {
        boolean adds = item.facts().has(Fields.ADDS_TO);
        String label = adds ? words.say("addition") : fields.kind(item.kind());
        add(day(item), lane, label, said(item), suggestion(item));
    }

    private Optional<LocalDate> day(Item item) {
        return item.date().or(() -> item.facts().get(Fields.SESSION).flatMap(id -> Optional.ofNullable(talks.get(id))));
    }

    /** From the day on which an action begins, or, when nobody said, the one on which it was chosen. */
    private void began(Action action) {
        Optional<LocalDate> start = action.facts().get(Fields.START);
        boolean untilDone =
                start.isEmpty() && day(action).isEmpty() && action.facts().has(Fields.DONE);
        if (!untilDone) {
            String label = words.say(start.isPresent() ? "begins" : "chosen");
            add(start.or(() -> day(action)), Lane.ACTION, label, said(action), suggestion(action));
        }
    }

    private void went(Aim aim) {
        Lane lane = aim instanceof Action ? Lane.ACTION : Lane.CHOICE;
        String kind = fields.kind(aim.kind());
        if (aim.status() == Status.DONE) {
            aim.facts()
                    .get(Fields.DONE)
                    .ifPresent(day -> add(Optional.of(day), lane, words.say("done", "item", kind), said(aim), none()));
        }
        for (Evaluation evaluation : aim.evaluations()) {
            Line learned = evaluation.facts().get(Fields.LEARNED).map(Line::own).orElseGet(() -> said(aim));
            add(
                    evaluation.date(),
                    Lane.LOOK,
                    words.say("went", "item", kind),
                    learned,
                    evaluation.result().map(evaluations::mark));
        }
    }

    /** What else lies on a day: looks on the way, first steps, days by which something is to be done. */
    private void ahead() {
        for (NextMoment moment : NextMoment.every(pop)) {
            if (moment.sort() != Sort.SESSION && moment.sort() != Sort.REVIEW) {
                Line line = moment.item().map(this::said).orElse(Line.of());
                add(Optional.of(moment.date()), Lane.LOOK, label(moment.sort()), line, overdue(moment));
            }
        }
    }

    private Optional<Mark> overdue(NextMoment moment) {
        return moment.sort() == Sort.DUE
                ? moment.item()
                        .filter(Aim.class::isInstance)
                        .map(Aim.class::cast)
                        .flatMap(states::overdue)
                : none();
    }

    private String label(Sort sort) {
        return switch (sort) {
            case SESSION, REVIEW -> "";
            case CHECK -> words.say("check");
            case FIRST_STEP -> words.say("first_step");
            case DUE -> words.say("due");
            case EMPLOYMENT -> words.say("employment");
        };
    }

    private Line said(Item item) {
        return Line.of(links.inFull(item));
    }

    private Optional<Mark> suggestion(Item item) {
        return item.isSuggestion() ? states.of(item) : none();
    }

    private static Optional<Mark> none() {
        return Optional.empty();
    }

    private void add(Optional<LocalDate> day, Lane lane, String label, Line line, Optional<Mark> state) {
        moments.add(new TimelineMoment(day, lane, Spoken.capital(label), line, state));
    }
}
