package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pop.doc.Block;
import pop.doc.Facts;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Section;
import pop.doc.Slot;
import pop.doc.Slot.Blank;
import pop.l10n.Words;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.model.Session;

/**
 * What one conversation brought: its essence, then all that came of it, then the next moment. Something without a
 * conversation of its own that was written on that day counts as well. Knows no other conversation.
 */
public final class SessionPage {

    /** What a conversation brings, in the order in which it is told. */
    private static final List<Kind> HARVEST = List.of(
            Kind.QUESTION,
            Kind.INSIGHT,
            Kind.MOTIVE,
            Kind.WISH,
            Kind.STRENGTH,
            Kind.GROWTH_POINT,
            Kind.COMPETENCE,
            Kind.DECISION,
            Kind.GOAL,
            Kind.ACTION,
            Kind.HOMEWORK,
            Kind.AGREEMENT,
            Kind.REVIEW);

    private final Pop pop;
    private final Desk desk;
    private final boolean hideEmpty;
    private final Words words;

    private SessionPage(Desk desk, boolean hideEmpty) {
        this.pop = desk.pop();
        this.desk = desk;
        this.hideEmpty = hideEmpty;
        this.words = Words.of(SessionPage.class, pop.language());
    }

    /** The newest conversation that took place by a day; else the first that is planned. */
    public static Optional<Session> latest(Pop pop, LocalDate today) {
        List<Session> sessions = pop.current(pop.sessions());
        Comparator<Session> byDay =
                Comparator.comparing(session -> session.date().orElse(LocalDate.MIN));
        return sessions.stream()
                .filter(session -> session.date().filter(today::isBefore).isEmpty())
                .reduce((one, other) -> byDay.compare(one, other) > 0 ? one : other)
                .or(() -> sessions.stream().min(byDay));
    }

    /**
     * The harvest of a conversation.
     *
     * @param pop the POP, with only what its reader may see
     * @param session the conversation, which is one of the POP's; without it the page is room for a first one
     * @param today the day on which it is made
     * @param hideEmpty whether to leave out the room that is kept for what is not there yet
     */
    public static Page of(Pop pop, Optional<Session> session, LocalDate today, boolean hideEmpty) {
        return of(Desk.of(pop, today), session, hideEmpty);
    }

    /** The same of a POP that lies on the desk. */
    static Page of(Desk desk, Optional<Session> session, boolean hideEmpty) {
        SessionPage page = new SessionPage(desk, hideEmpty);
        return session.map(page::page).orElseGet(page::room);
    }

    private Page page(Session session) {
        List<Block> blocks = new ArrayList<>();
        desk.head().next(pop, desk.today()).ifPresent(next -> blocks.add(new Facts(List.of(next))));
        List<Block> essence = new ArrayList<>(desk.cards().current(session, Set.of()));
        if (!hideEmpty && !session.facts().has(Fields.SUMMARY)) {
            essence.add(new Slot(words.say("essence.room"), List.of(Blank.lines(words.say("essence"), 3))));
        }
        if (!essence.isEmpty()) {
            blocks.add(Section.of("section-essence", words.say("essence"), essence));
        }
        int before = blocks.size();
        HARVEST.forEach(kind -> harvest(kind, session).ifPresent(blocks::add));
        if (blocks.size() == before) {
            blocks.add(Section.of("section-harvest", words.say("harvest"), List.of(nothing())));
        }
        String title = session.date()
                .map(day -> words.say("subtitle", "date", desk.spoken().date(day)))
                .orElseGet(() -> words.say("subtitle.undated"));
        return desk.page(Optional.of(title), blocks);
    }

    private Block nothing() {
        return hideEmpty
                ? Paragraph.of(words.say("nothing"))
                : new Slot(
                        words.say("harvest.room"),
                        List.of(
                                Blank.lines(Spoken.capital(desk.fields().kinds(Kind.INSIGHT)), 2),
                                Blank.lines(Spoken.capital(desk.fields().kinds(Kind.DECISION)), 2),
                                Blank.lines(Spoken.capital(desk.fields().kinds(Kind.ACTION)), 2)));
    }

    private Page room() {
        return desk.page(
                Optional.of(words.say("subtitle.undated")),
                List.of(new Slot(
                        desk.fields().room(Fields.SESSIONS),
                        List.of(
                                Blank.line(desk.fields().label(Fields.SESSION_ITEM, Fields.DATE)),
                                Blank.lines(words.say("essence"), 3)))));
    }

    private Optional<Section> harvest(Kind kind, Session session) {
        List<Block> cards = new ArrayList<>();
        for (Item item : pop.items(kind)) {
            if (cameFrom(item, session)) {
                cards.add(desk.cards().said(item, Set.of(Fields.SESSION)));
            }
        }
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        Shelf.anchor(Fields.section(kind)),
                        Spoken.capital(desk.fields().kinds(kind)),
                        cards));
    }

    private static boolean cameFrom(Item item, Session session) {
        Optional<String> conversation = item.facts().get(Fields.SESSION);
        return conversation.isPresent()
                ? conversation.equals(session.id())
                : item.date().isPresent() && item.date().equals(session.date());
    }
}
