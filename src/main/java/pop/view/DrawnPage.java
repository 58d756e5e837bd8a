package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Drawing;
import pop.doc.Figure;
import pop.doc.Line;
import pop.doc.Page;
import pop.doc.Section;
import pop.l10n.Words;
import pop.model.Pop;

/** A page that is one drawing, with the same in words below it and the day on which it stood so. Knows no drawing. */
final class DrawnPage {

    private static final String IN_WORDS = "section-in-words";

    private DrawnPage() {}

    /**
     * The page.
     *
     * @param words the page's own: its {@code title}, a {@code description} of what is seen, and a head {@code words}
     * @param alternative all that the drawing tells
     */
    static Page of(Pop pop, LocalDate today, Words words, Drawing drawing, List<Block> alternative) {
        String title = words.say("title");
        List<Block> told = new ArrayList<>();
        told.add(Section.of(IN_WORDS, words.say("words"), alternative));
        return new Page(
                pop.language().tag(),
                pop.clientName().orElse(title),
                pop.clientName().map(name -> title),
                List.of(new Figure(title, words.say("description"), drawing, told)),
                Optional.of(footer(pop, today)));
    }

    private static Line footer(Pop pop, LocalDate today) {
        Words words = Words.of(DrawnPage.class, pop.language());
        String day = Spoken.in(pop.language()).date(today);
        return Line.of(pop.clientName()
                .map(name -> words.say("footer", Map.of("name", name, "date", day)))
                .orElseGet(() -> words.say("footer.nameless", "date", day)));
    }
}
