package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Callout;
import pop.doc.Page;
import pop.doc.RedThread;
import pop.doc.RedThread.Knot;
import pop.doc.Section;
import pop.doc.Tone;
import pop.l10n.Words;
import pop.model.Fields;
import pop.model.Pop;

/**
 * The red thread of a POP in full: question, insight, decision, goal, action, how it went, and how it was put anew; what
 * hangs on nothing yet stands apart. In the POP's own language. Knows no requirement.
 */
public final class ThreadPage {

    private ThreadPage() {}

    /** The page, of a POP with only what its reader may see. */
    public static Page of(Pop pop, LocalDate today) {
        Words words = Words.of(ThreadPage.class, pop.language());
        FieldWords fields = FieldWords.of(pop.language());
        Spoken spoken = Spoken.in(pop.language());
        pop.model.RedThread thread = new pop.model.RedThread(pop);
        Links links = new Links(pop, Map.of(), fields, spoken, true);
        Story.Teller teller = new FullKnots(thread, fields, spoken, links, new States(fields, spoken, today));
        Story story = new Story(pop, thread);
        List<Block> blocks = new ArrayList<>();
        List<Knot> told = story.fromQuestions(teller);
        blocks.add(
                told.isEmpty()
                        ? Callout.of(Tone.QUESTION, words.say("empty"), fields.room(Fields.QUESTIONS))
                        : new RedThread(told));
        List<Knot> loose = story.loose(teller, true);
        if (!loose.isEmpty()) {
            blocks.add(Section.of("section-loose", words.say("loose"), List.of(new RedThread(loose))));
        }
        String title = words.say("title");
        return new Page(
                pop.language().tag(),
                pop.clientName().orElse(title),
                pop.clientName().map(name -> title),
                blocks,
                Optional.empty());
    }
}
