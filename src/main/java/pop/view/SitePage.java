package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.Link;
import pop.doc.Mark;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Section;
import pop.doc.Sign;
import pop.doc.Text;
import pop.l10n.Words;
import pop.model.Audience;
import pop.model.FollowUp;
import pop.model.Language;
import pop.model.NextMoment;
import pop.model.Pop;
import pop.model.Question;
import pop.model.State;

/** The list of the documents of a folder: whose they are, what is asked, how far it is. Knows no document from the inside. */
public final class SitePage {

    /** How much of a question is told, in characters: some two lines; the document tells all of it. */
    private static final int LONGEST = 180;

    private final LocalDate today;
    private final Words words;
    private final Words states;
    private final Moments moments;
    private final Spoken spoken;
    private final List<Block> entries = new ArrayList<>();

    /** A list in the reader's language, on a day. */
    public SitePage(LocalDate today, Language language) {
        this.today = today;
        this.words = Words.of(SitePage.class, language);
        this.states = Words.of(StatusPage.class, language);
        this.spoken = Spoken.in(language);
        this.moments = new Moments(spoken);
    }

    /**
     * Adds a document.
     *
     * @param pop the POP, with only what its reader may see
     * @param name the name by which commands find it
     * @param address where the document is, seen from the list
     */
    public void add(Pop pop, String name, String address) {
        List<Block> blocks = new ArrayList<>();
        Links links = new Links(pop, Map.of(), FieldWords.of(pop.language()), Spoken.in(pop.language()), false);
        question(pop).ifPresent(question -> blocks.add(Paragraph.of(links.called(question, LONGEST))));
        if (blocks.isEmpty()) {
            blocks.add(Paragraph.of(words.say("no-question")));
        }
        List<Inline> line = new ArrayList<>(List.of(state(pop)));
        NextMoment.of(pop, today)
                .ifPresent(moment -> line.add(new Text(" · " + words.say("next", "moment", moments.brief(moment)))));
        blocks.add(new Paragraph(new Line(line)));
        Line label = pop.clientName().map(Line::of).orElseGet(() -> Line.of(name));
        entries.add(new Section(Optional.empty(), Line.of(new Link(address, label)), blocks));
    }

    /** The list of all that was added. */
    public Page page() {
        return new Page(
                words.language().tag(),
                words.say("title"),
                Optional.of(words.count("subtitle", entries.size())),
                entries,
                Optional.of(Line.of(words.say("footer", "date", spoken.date(today)))));
    }

    /** The question with which it began, not what was added to it. */
    private static Optional<Question> question(Pop pop) {
        List<Question> said = pop.said(pop.questions());
        return said.stream()
                .filter(question -> question.addsTo().isEmpty())
                .findFirst()
                .or(() -> said.stream().findFirst());
    }

    private Mark state(Pop pop) {
        FollowUp.Terms terms = new FollowUp.Terms(today, Optional.empty(), Optional.empty());
        State state = FollowUp.of(pop, terms, Audience.SELF, item -> false).state();
        Sign sign = switch (state) {
            case BEGUN -> Sign.OPEN;
            case UNDER_WAY -> Sign.BUSY;
            case QUIET -> Sign.STOPPED;
            case COMPLETED -> Sign.YES;
        };
        return new Mark(sign, states.say("state." + state.word()));
    }
}
