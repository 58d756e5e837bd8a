package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Line;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.RedThread;
import pop.doc.RedThread.Knot;
import pop.doc.Section;
import pop.l10n.Words;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Pop;
import pop.model.Type;

/**
 * One item with all there is to tell of it: where it came from, what followed from it, who points at it and how it was
 * put before. In the POP's own language. Knows no other item but through its links.
 */
public final class ItemPage {

    /** The links that make the story, which is told as a story. */
    private static final Set<Field<?>> STORY_FIELDS =
            Set.of(Fields.BECAUSE, Fields.OF_GOAL, Fields.PART_OF, Fields.ADDS_TO);

    private final Pop pop;
    private final Item item;
    private final Words words;
    private final pop.model.RedThread thread;
    private final Links links;
    private final States states;
    private final ItemCards cards;
    private final Story.Teller teller;

    private ItemPage(Pop pop, Item item, LocalDate today) {
        this.pop = pop;
        this.item = item;
        this.words = Words.of(ItemPage.class, pop.language());
        this.thread = new pop.model.RedThread(pop);
        FieldWords fields = FieldWords.of(pop.language());
        Spoken spoken = Spoken.in(pop.language());
        this.links = new Links(pop, Map.of(), fields, spoken, true);
        this.states = new States(fields, spoken, today);
        this.cards = new ItemCards(thread, fields, spoken, links, new Values(fields, spoken, links), states);
        this.teller = new BriefKnots(fields, spoken, links, states, true);
    }

    /**
     * The page.
     *
     * @param pop the POP, with only what its reader may see
     * @param item one of its own items
     */
    public static Page of(Pop pop, Item item, LocalDate today) {
        return new ItemPage(pop, item, today).page();
    }

    private Page page() {
        Story story = new Story(pop, thread);
        List<Knot> cameFrom = story.to(item, teller);
        List<Block> blocks = new ArrayList<>();
        states.of(item).ifPresent(state -> blocks.add(Paragraph.of(state)));
        blocks.addAll(cards.current(item, cameFrom.isEmpty() ? Set.of() : told()));
        replacement().ifPresent(blocks::add);
        tell("came_from", cameFrom).ifPresent(blocks::add);
        tell("followed", story.from(item, teller)).ifPresent(blocks::add);
        List<Line> mentions = mentions();
        if (!mentions.isEmpty()) {
            blocks.add(section("mentions", List.of(Bullets.of(mentions))));
        }
        List<Block> history = cards.history(item);
        if (!history.isEmpty()) {
            blocks.add(section("history", history));
        }
        return new Page(pop.language().tag(), links.title(item), pop.clientName(), blocks, Optional.empty());
    }

    /** The links that the story tells: those that lead somewhere. */
    private Set<Field<?>> told() {
        boolean allLead = Stream.concat(
                        item.because().stream(),
                        Stream.of(Fields.OF_GOAL, Fields.PART_OF, Fields.ADDS_TO)
                                .flatMap(link -> item.facts().get(link).stream()))
                .allMatch(id -> links.find(id).isPresent());
        return allLead ? STORY_FIELDS : Set.of();
    }

    private Optional<Block> replacement() {
        return item.id()
                .flatMap(thread::current)
                .filter(newest -> !newest.equals(item))
                .map(newest -> Paragraph.of(
                        new pop.doc.Text(words.say("replaced") + " "), new pop.doc.Emphasis(links.to(newest))));
    }

    private Optional<Block> tell(String key, List<Knot> knots) {
        return knots.isEmpty() ? Optional.empty() : Optional.of(section(key, List.of(new RedThread(knots))));
    }

    private Section section(String key, List<Block> blocks) {
        return Section.of("section-" + key, words.say(key), blocks);
    }

    /** The items that point at this one outside the story: what helps it, what shows it, what came from it. */
    private List<Line> mentions() {
        List<Line> mentions = new ArrayList<>();
        for (Item other : pop.items()) {
            boolean points = item.id().isPresent()
                    && other.facts().fields().stream()
                            .filter(field -> !STORY_FIELDS.contains(field) && field != Fields.REPLACES)
                            .anyMatch(field -> leadsTo(
                                    field,
                                    other.facts().raw(field).orElseThrow(),
                                    item.id().get()));
            if (points) {
                mentions.add(links.to(other));
            }
        }
        return mentions;
    }

    private static boolean leadsTo(Field<?> field, Object value, String id) {
        boolean isLinks = field.type() instanceof Type.ListOf<?> list && list.of() instanceof Type.Link;
        return (field.type() instanceof Type.Link && value.equals(id))
                || (isLinks && value instanceof List<?> ids && ids.contains(id));
    }
}
