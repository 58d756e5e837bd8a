package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pop.doc.Block;
import pop.doc.Contents;
import pop.doc.Line;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.RedThread;
import pop.doc.RedThread.Knot;
import pop.doc.Section;
import pop.l10n.Words;
import pop.model.Fields;
import pop.model.Item;
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
    private final FieldWords fields;
    private final Spoken spoken;
    private final pop.model.RedThread thread;
    private final Shelf shelf;
    private final Links links;
    private final Values values;
    private final States states;
    private final ItemCards cards;

    private PopPage(Pop pop, LocalDate today, boolean hideEmpty) {
        this.pop = pop;
        this.today = today;
        this.hideEmpty = hideEmpty;
        this.words = Words.of(PopPage.class, pop.language());
        this.fields = FieldWords.of(pop.language());
        this.spoken = Spoken.in(pop.language());
        this.thread = new pop.model.RedThread(pop);
        this.shelf = new Shelf(pop, thread);
        this.links = new Links(pop, anchors(), fields, spoken, false);
        this.values = new Values(fields, spoken, links);
        this.states = new States(fields, spoken, today);
        this.cards = new ItemCards(thread, fields, spoken, links, values, states);
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
        return new PopPage(pop, today, hideEmpty).page();
    }

    private Page page() {
        Room room = new Room(fields, words, hideEmpty);
        List<Section> sections = sections(room);
        List<Block> blocks = new ArrayList<>(new Head(fields, spoken, values, words).blocks(pop, today));
        room.head(pop).ifPresent(blocks::add);
        if (sections.size() > SECTIONS_WITHOUT_CONTENTS) {
            blocks.add(new Contents(words.say("contents")));
        }
        blocks.addAll(sections);
        String title = pop.title().orElseGet(() -> words.say("title"));
        return new Page(
                pop.language().tag(),
                pop.clientName().orElse(title),
                pop.clientName().map(name -> title),
                blocks,
                Optional.of(footer()));
    }

    private Line footer() {
        String day = spoken.date(today);
        return Line.of(pop.clientName()
                .map(name -> words.say("footer", Map.of("name", name, "date", day)))
                .orElseGet(() -> words.say("footer.nameless", "date", day)));
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

    /** Items in a list lead to their list, competences without a card to their table. */
    private Map<String, String> anchors() {
        Map<String, String> anchors = new HashMap<>(shelf.sharedAnchors());
        for (Item competence : shelf.open(Kind.COMPETENCE)) {
            if (!CompetenceSection.hasMore(competence)) {
                competence.id().ifPresent(id -> anchors.put(id, Shelf.anchor(Fields.COMPETENCES)));
            }
        }
        return anchors;
    }
}
