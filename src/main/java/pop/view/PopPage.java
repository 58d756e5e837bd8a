package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pop.doc.Block;
import pop.doc.Contents;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.RedThread;
import pop.doc.RedThread.Knot;
import pop.doc.Section;
import pop.l10n.Words;
import pop.model.Kind;
import pop.model.Pop;

/**
 * A whole POP as the document that its owner keeps: the question first, then the red thread, then everything in the
 * order in which it grew, in the POP's own language. Whoever calls it has left out what the reader may not see. Knows no
 * requirement and no ink.
 */
public final class PopPage {

    /** A shorter document is read from top to bottom and needs no table of contents. */
    private static final int SECTIONS_WITHOUT_CONTENTS = 5;

    private final Pop pop;
    private final LocalDate today;
    private final boolean hideEmpty;
    private final Words words;
    private final Desk desk;
    private final FieldWords fields;
    private final Spoken spoken;
    private final pop.model.RedThread thread;
    private final Shelf shelf;
    private final Links links;
    private final Values values;
    private final States states;
    private final ItemCards cards;

    private PopPage(Desk desk, boolean hideEmpty) {
        this.pop = desk.pop();
        this.today = desk.today();
        this.hideEmpty = hideEmpty;
        this.words = Words.of(PopPage.class, pop.language());
        this.desk = desk;
        this.fields = desk.fields();
        this.spoken = desk.spoken();
        this.thread = desk.thread();
        this.shelf = desk.shelf();
        this.links = desk.links();
        this.values = desk.values();
        this.states = desk.states();
        this.cards = desk.cards();
    }

    /**
     * The document.
     *
     * @param pop the POP, with only what its reader may see
     * @param today the day on which it is made: what lies ahead and what went by depends on it
     * @param hideEmpty whether to leave out the room that is kept for what is not there yet; the room for an evaluation of
     *     an action always stays
     */
    public static Page of(Pop pop, LocalDate today, boolean hideEmpty) {
        return of(Desk.of(pop, today), hideEmpty);
    }

    /** The same of a POP that lies on the desk. */
    static Page of(Desk desk, boolean hideEmpty) {
        return new PopPage(desk, hideEmpty).page();
    }

    private Page page() {
        Room room = desk.room(hideEmpty);
        List<Section> sections = sections(room);
        List<Block> blocks = new ArrayList<>(desk.head().blocks(pop, today));
        room.head(pop).ifPresent(blocks::add);
        if (sections.size() > SECTIONS_WITHOUT_CONTENTS) {
            blocks.add(new Contents(words.say("contents")));
        }
        blocks.addAll(sections);
        return desk.page(pop.clientName().map(name -> desk.title()), blocks);
    }

    private List<Section> sections(Room room) {
        PersonSections person =
                new PersonSections(shelf, fields, cards, new ShortList(fields, spoken, links, values, states));
        List<Optional<Section>> sections = List.of(
                new QuestionSection(shelf, thread, fields, links, cards, words).section(room),
                thread(),
                person.section(Kind.SESSION),
                person.insights(room.insight()),
                person.portrait(words.say("portrait")),
                new CompetenceSection(shelf, fields, links, cards, new Levels(spoken), words).section(),
                person.section(Kind.DECISION, room.decision()),
                new PlanSection(pop, new GoalTree(shelf, thread), links, values, cards, states, words).section(room),
                ahead(),
                person.section(Kind.AGREEMENT),
                person.section(Kind.HOMEWORK),
                person.section(Kind.REVIEW),
                new SelfEvaluationSection(fields, spoken, words).section(pop),
                person.section(Kind.ATTACHMENT),
                room.rest(pop),
                new About(fields, spoken, values, words).section(pop));
        return sections.stream().flatMap(Optional::stream).toList();
    }

    private Optional<Section> thread() {
        Story story = new Story(pop, thread);
        Story.Teller teller = new BriefKnots(fields, spoken, links, states, false);
        List<Knot> knots = Stream.of(story.fromQuestions(teller), story.loose(teller, false))
                .flatMap(List::stream)
                .filter(knot -> !knot.next().isEmpty())
                .toList();
        return knots.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        "section-thread",
                        words.say("thread"),
                        List.of(Paragraph.of(words.say("thread.intro")), new RedThread(knots))));
    }

    private Optional<Section> ahead() {
        return new Moments(spoken)
                .ahead(pop, today, links)
                .map(facts -> Section.of("section-ahead", words.say("ahead"), List.of(facts)));
    }
}
