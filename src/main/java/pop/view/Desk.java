package pop.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Line;
import pop.doc.Page;
import pop.l10n.Words;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.model.RedThread;

/**
 * What it takes to tell of one POP on one day, whatever the form: its words, its links, its cards. Whoever calls it has left
 * out what the reader may not see. Knows no form.
 */
record Desk(
        Pop pop,
        LocalDate today,
        FieldWords fields,
        Spoken spoken,
        RedThread thread,
        Shelf shelf,
        Links links,
        Values values,
        States states,
        ItemCards cards,
        Words words) {

    static Desk of(Pop pop, LocalDate today) {
        return of(pop, today, false);
    }

    /** The same for who never meets an id. */
    static Desk withoutIds(Pop pop, LocalDate today) {
        return of(pop, today, true);
    }

    private static Desk of(Pop pop, LocalDate today, boolean plain) {
        FieldWords fields = FieldWords.of(pop.language());
        Spoken spoken = Spoken.in(pop.language());
        RedThread thread = new RedThread(pop);
        Shelf shelf = new Shelf(pop, thread);
        Links links = plain
                ? Links.withoutIds(pop, anchors(shelf), fields, spoken)
                : new Links(pop, anchors(shelf), fields, spoken, false);
        Values values = new Values(fields, spoken, links);
        States states = new States(fields, spoken, today);
        ItemCards cards = new ItemCards(thread, fields, spoken, links, values, states);
        Words words = Words.of(Desk.class, pop.language());
        return new Desk(pop, today, fields, spoken, thread, shelf, links, values, states, cards, words);
    }

    /** Room for what is not there yet. */
    Room room(boolean hidden) {
        return new Room(fields, words, hidden);
    }

    /** The head of the document. */
    Head head() {
        return new Head(fields, spoken, values, words);
    }

    /** What the person calls the document. */
    String title() {
        return pop.title().orElseGet(() -> words.say("title"));
    }

    /** A page with these blocks, under the person's name and above the day. */
    Page page(Optional<String> subtitle, List<Block> blocks) {
        return new Page(
                pop.language().tag(), pop.clientName().orElse(title()), subtitle, blocks, Optional.of(footer()));
    }

    private Line footer() {
        String day = spoken.date(today);
        return Line.of(pop.clientName()
                .map(name -> words.say("footer", Map.of("name", name, "date", day)))
                .orElseGet(() -> words.say("footer.nameless", "date", day)));
    }

    /** Items in a list lead to their list, competences without a card to their table. */
    private static Map<String, String> anchors(Shelf shelf) {
        Map<String, String> anchors = new HashMap<>(shelf.sharedAnchors());
        for (Item competence : shelf.open(Kind.COMPETENCE)) {
            if (!CompetenceSection.hasMore(competence)) {
                competence.id().ifPresent(id -> anchors.put(id, Shelf.anchor(Fields.COMPETENCES)));
            }
        }
        return anchors;
    }
}
