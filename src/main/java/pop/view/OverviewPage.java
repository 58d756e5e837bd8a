package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Facts;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.LineBreak;
import pop.doc.OwnWords;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Section;
import pop.doc.Slot;
import pop.doc.Text;
import pop.l10n.Words;
import pop.model.Aim;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.NextMoment;
import pop.model.Pop;

/**
 * A POP on one sheet: the question, what it led to, and what is to be done. What does not fit is counted, never squeezed in.
 * Knows nothing of what else a POP holds.
 */
public final class OverviewPage {

    /** How many of each fit on one sheet beside each other; about half a page of A4. */
    private static final int MOST_INSIGHTS = 5;

    private static final int MOST_DECISIONS = 4;
    private static final int MOST_GOALS = 4;
    private static final int MOST_ACTIONS = 7;

    /** How much of one item's words fits, in characters: some three lines. */
    private static final int LONGEST = 180;

    private final Pop pop;
    private final Desk desk;
    private final Room room;
    private final boolean hideEmpty;
    private final Moments moments;
    private final Words words;
    private final IdentityHashMap<Item, NextMoment> next = new IdentityHashMap<>();

    private OverviewPage(Desk desk, boolean hideEmpty) {
        this.pop = desk.pop();
        this.desk = desk;
        this.room = desk.room(hideEmpty);
        this.hideEmpty = hideEmpty;
        this.moments = new Moments(desk.spoken());
        this.words = Words.of(OverviewPage.class, pop.language());
        NextMoment.all(pop, desk.today())
                .forEach(moment -> moment.item().ifPresent(item -> next.putIfAbsent(item, moment)));
    }

    /**
     * The sheet.
     *
     * @param pop the POP, with only what its reader may see
     * @param today the day on which it is made
     * @param hideEmpty whether to leave out the room that is kept for what is not there yet
     */
    public static Page of(Pop pop, LocalDate today, boolean hideEmpty) {
        return of(Desk.of(pop, today), hideEmpty);
    }

    /** The same of a POP that lies on the desk. */
    static Page of(Desk desk, boolean hideEmpty) {
        return new OverviewPage(desk, hideEmpty).page();
    }

    private Page page() {
        List<Block> blocks = new ArrayList<>();
        desk.head().next(pop, desk.today()).ifPresent(fact -> blocks.add(new Facts(List.of(fact))));
        room.head(pop).ifPresent(blocks::add);
        Stream.of(question(), insights(), decisions(), goals(), actions(), noMoment())
                .flatMap(Optional::stream)
                .forEach(blocks::add);
        return desk.page(Optional.of(words.say("subtitle", "title", desk.title())), blocks);
    }

    private Optional<Section> question() {
        List<Block> said = new ArrayList<>();
        pop.said(pop.questions()).stream()
                .sorted(Comparator.comparing(question -> question.addsTo().isPresent()))
                .flatMap(question -> question.text().stream())
                .forEach(text -> said.add(new OwnWords(text)));
        return section(Fields.QUESTIONS, desk.fields().section(Fields.QUESTIONS), said, room.question());
    }

    /** The insights that something came of; all of them while nothing did yet. */
    private Optional<Section> insights() {
        List<Item> after = new ArrayList<>(pop.said(pop.decisions()));
        after.addAll(pop.said(pop.aims()));
        Set<Item> origins = desk.thread().allOrigins(after);
        List<? extends Item> all = pop.said(pop.insights());
        List<? extends Item> key = all.stream().filter(origins::contains).toList();
        return section(
                Fields.INSIGHTS,
                words.say("insights"),
                bullets(key.isEmpty() ? all : key, MOST_INSIGHTS, all.size()),
                room.insight());
    }

    private Optional<Section> decisions() {
        List<? extends Item> all = pop.said(pop.decisions());
        return section(
                Fields.DECISIONS, words.say("decisions"), bullets(all, MOST_DECISIONS, all.size()), room.decision());
    }

    private Optional<Section> goals() {
        return aims(Fields.GOALS, pop.said(pop.goals()), MOST_GOALS, room.goal());
    }

    private Optional<Section> actions() {
        return aims(Fields.ACTIONS, pop.said(pop.actions()), MOST_ACTIONS, room.action());
    }

    /** What is still to be done goes first: that is what a sheet on the wall is for. */
    private Optional<Section> aims(Field<?> list, List<? extends Aim> all, int most, Optional<Block> empty) {
        List<Aim> ordered = Stream.concat(
                        all.stream().filter(Aim::isOpen), all.stream().filter(aim -> !aim.isOpen()))
                .map(Aim.class::cast)
                .toList();
        return section(list, desk.fields().section(list), bullets(ordered, most, all.size()), empty);
    }

    private Optional<Section> noMoment() {
        if (hideEmpty || NextMoment.of(pop, desk.today()).isPresent()) {
            return Optional.empty();
        }
        Slot slot = new Slot(words.say("moment.room"), List.of(Slot.Blank.line(words.say("moment.day"))));
        return Optional.of(Section.of("section-ahead", words.say("moment"), List.of(slot)));
    }

    private static Optional<Section> section(
            Field<?> list, String heading, List<? extends Block> blocks, Optional<Block> empty) {
        List<Block> said = new ArrayList<>(blocks);
        if (said.isEmpty()) {
            empty.ifPresent(said::add);
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(Section.of(Shelf.anchor(list), heading, said));
    }

    private List<Block> bullets(List<? extends Item> items, int most, int all) {
        List<Item> shown = items.stream().limit(most).map(Item.class::cast).toList();
        List<Block> blocks = new ArrayList<>();
        if (!shown.isEmpty()) {
            blocks.add(Bullets.of(shown.stream().map(this::line).toList()));
        }
        if (all > shown.size()) {
            blocks.add(Paragraph.of(words.count("more", all - shown.size())));
        }
        return blocks;
    }

    private Line line(Item item) {
        List<Inline> line = new ArrayList<>(List.of(desk.links().called(item, LONGEST)));
        if (item instanceof Aim aim) {
            line.add(new LineBreak());
            desk.states().of(aim).ifPresent(line::add);
            Optional<NextMoment> moment = Optional.ofNullable(next.get(item));
            moment.ifPresent(day -> line.add(new Text(" · " + moments.brief(day))));
            desk.states().overdue(aim).ifPresent(mark -> {
                line.add(new Text(" · "));
                line.add(mark);
            });
        }
        return new Line(line);
    }
}
