package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pop.doc.Block;
import pop.doc.Callout;
import pop.doc.Line;
import pop.doc.Mark;
import pop.doc.MindMap;
import pop.doc.MindMap.Branch;
import pop.doc.MindMap.Sort;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.RedThread;
import pop.doc.RedThread.Knot;
import pop.doc.Section;
import pop.doc.Tone;
import pop.l10n.Words;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;

/**
 * A POP as a mind map: from every question the branches grow to insights, choices, goals and actions; what hangs on no
 * question stands apart. In the POP's own language. Knows no place on the paper.
 */
public final class MindMapPage {

    private final Pop pop;
    private final FieldWords fields;
    private final Links links;
    private final States states;
    private final Words words;

    /** What each step of the words is in the drawing. */
    private final IdentityHashMap<Knot, Branch> drawn = new IdentityHashMap<>();

    private MindMapPage(Pop pop, LocalDate today) {
        this.pop = pop;
        this.fields = FieldWords.of(pop.language());
        Spoken spoken = Spoken.in(pop.language());
        this.links = new Links(pop, Map.of(), fields, spoken, false);
        this.states = new States(fields, spoken, today);
        this.words = Words.of(MindMapPage.class, pop.language());
    }

    /** The page, of a POP with only what its reader may see. */
    public static Page of(Pop pop, LocalDate today) {
        return new MindMapPage(pop, today).page(today);
    }

    private Page page(LocalDate today) {
        Story story = new Story(pop, new pop.model.RedThread(pop));
        Story.Teller teller = teller();
        List<Knot> told = story.fromQuestions(teller);
        List<Knot> loose = story.loose(teller, false);
        List<Branch> trees = branches(told);
        List<Block> alternative = new ArrayList<>();
        if (told.isEmpty()) {
            String room = fields.room(Fields.QUESTIONS);
            trees = List.of(new Branch(
                    Spoken.capital(fields.kind(Kind.QUESTION)), Line.of(room), Optional.empty(), Sort.ROOM, List.of()));
            alternative.add(Callout.of(Tone.QUESTION, words.say("empty"), room));
        } else {
            alternative.add(Paragraph.of(words.say("intro")));
            alternative.add(new RedThread(told));
        }
        String apart = words.say("loose");
        if (!loose.isEmpty()) {
            alternative.add(Section.of("section-loose", apart, List.of(new RedThread(loose))));
        }
        MindMap map = new MindMap(
                trees, loose.isEmpty() ? Optional.empty() : Optional.of(new MindMap.Apart(apart, branches(loose))));
        return DrawnPage.of(pop, today, words, map, alternative);
    }

    private Story.Teller teller() {
        return new Story.Teller() {
            @Override
            public List<Knot> knots(Item item, List<Knot> next) {
                return List.of(knot(kind(item), item, Sort.TOLD, next));
            }

            @Override
            public Knot again(Item item) {
                return knot(words.say("again", "item", kind(item)), item, Sort.POINTER, List.of());
            }
        };
    }

    private String kind(Item item) {
        return Spoken.capital(fields.kind(item.kind()));
    }

    private Knot knot(String label, Item item, Sort sort, List<Knot> next) {
        Line line = Line.of(links.inFull(item));
        Optional<Mark> state = sort == Sort.TOLD ? states.of(item) : Optional.empty();
        Knot knot = new Knot(label, line, state, next);
        drawn.put(knot, new Branch(label, line, state, sort, branches(next)));
        return knot;
    }

    private List<Branch> branches(List<Knot> knots) {
        return knots.stream()
                .flatMap(knot -> Stream.ofNullable(drawn.get(knot)))
                .toList();
    }
}
