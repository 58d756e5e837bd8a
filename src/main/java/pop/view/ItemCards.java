package pop.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pop.doc.Block;
import pop.doc.Callout;
import pop.doc.Card;
import pop.doc.Facts;
import pop.doc.Mark;
import pop.doc.OwnWords;
import pop.doc.Paragraph;
import pop.doc.Prose;
import pop.doc.Slot;
import pop.doc.Tone;
import pop.l10n.Words;
import pop.model.Action;
import pop.model.Aim;
import pop.model.Choices.Author;
import pop.model.Comment;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.RedThread;
import pop.model.Shape;

/**
 * Tells all there is to tell of one item: the person's words first, then a quiet line, then what was filled in, what
 * others said, how it went and how it was worded before. Knows no section and no other item but those it leads to.
 */
final class ItemCards {

    /** What a card tells in a way of its own. */
    private static final Set<Field<?>> OWN =
            Set.of(Fields.ID, Fields.DATE, Fields.TEXT, Fields.SUMMARY, Fields.EXPLANATION, Fields.COMMENTS);

    private final RedThread thread;
    private final Spoken spoken;
    private final Links links;
    private final Values values;
    private final States states;
    private final Byline byline;
    private final Evaluations evaluations;
    private final Timing timing;
    private final Words words;

    ItemCards(RedThread thread, FieldWords fields, Spoken spoken, Links links, Values values, States states) {
        this.thread = thread;
        this.spoken = spoken;
        this.links = links;
        this.values = values;
        this.states = states;
        this.byline = new Byline(fields, spoken, links);
        this.evaluations = new Evaluations(fields, spoken);
        this.timing = new Timing(spoken, states, new Parts(values, fields, spoken));
        this.words = Words.of(ItemCards.class, spoken.language());
    }

    /** An item with everything about it, its earlier versions included; actions with room for an evaluation. */
    Card card(Item item) {
        return card(item, links.title(item), Set.of());
    }

    /** An item without the fields that its place already tells. */
    Card card(Item item, Set<Field<?>> told) {
        return card(item, links.title(item), told);
    }

    /** An item under another label, without the fields that its place already tells. */
    Card card(Item item, String label, Set<Field<?>> told) {
        return new Card(item.id(), label, states.of(item), blocks(item, told));
    }

    /** This version of an item alone, without room to fill in and without the fields that its place already tells. */
    Card said(Item item, Set<Field<?>> told) {
        return new Card(item.id(), links.title(item), states.of(item), current(item, told));
    }

    /** What stands on an item's card. */
    List<Block> blocks(Item item, Set<Field<?>> told) {
        List<Block> blocks = new ArrayList<>(current(item, told));
        if (item instanceof Action action) {
            blocks.add(evaluations.slot(action));
        }
        blocks.addAll(history(item));
        return blocks;
    }

    /** Room to look back on a goal or an action. */
    Slot slot(Aim aim) {
        return evaluations.slot(aim);
    }

    /** What there is to tell of this version of an item alone, without room to fill in. */
    List<Block> current(Item item, Set<Field<?>> toldByPlace) {
        Set<Field<?>> told = new HashSet<>(toldByPlace);
        told.addAll(OWN);
        told.addAll(states.told(item));
        if (item.replaces().flatMap(links::find).isPresent()) {
            told.add(Fields.REPLACES);
        }
        List<Block> blocks = new ArrayList<>(ownWords(item));
        Set<Field<?>> quiet = byline.told(item, told);
        blocks.addAll(byline.blocks(item, quiet));
        told.addAll(quiet);
        blocks.addAll(facts(item, told));
        item.facts().list(Fields.COMMENTS).forEach(comment -> blocks.add(comment(comment)));
        if (item instanceof Aim aim) {
            blocks.addAll(evaluations.made(aim));
        }
        return blocks;
    }

    /** The earlier versions of an item, the newest of them first. */
    List<Block> history(Item item) {
        List<Block> cards = new ArrayList<>();
        for (Item old : thread.earlier(item)) {
            String label = words.say("earlier", "item", links.title(old));
            Mark state = states.replaced();
            cards.add(0, new Card(old.id(), label, Optional.of(state), current(old, Set.of(Fields.REPLACES))));
        }
        return cards;
    }

    private List<Block> ownWords(Item item) {
        List<Block> own = new ArrayList<>();
        item.text().ifPresent(text -> own.add(new OwnWords(text)));
        item.facts().get(Fields.SUMMARY).ifPresent(summary -> own.add(new Prose(summary, true)));
        item.facts().get(Fields.EXPLANATION).ifPresent(explanation -> own.add(new Prose(explanation, true)));
        if (!item.isSuggestion()) {
            return own;
        }
        own.add(Paragraph.of(words.say("unconfirmed")));
        return List.of(new Callout(Tone.QUOTE, words.say("suggestion"), own));
    }

    private List<Block> facts(Item item, Set<Field<?>> told) {
        List<Facts.Fact> facts = new ArrayList<>();
        Shape<?> shape = Fields.shape(item.kind());
        Set<Field<?>> rest = new HashSet<>(told);
        if (item instanceof Aim aim) {
            timing.fact(aim).ifPresent(facts::add);
            rest.addAll(Timing.TOLD);
            rest.add(Fields.EVALUATIONS);
            rest.add(Fields.EFFECTS);
        }
        facts.addAll(values.facts(shape, item.facts(), rest));
        item.facts()
                .get(Fields.EFFECTS)
                .ifPresent(effects -> facts.addAll(values.facts(Fields.EFFECTS_PART, effects.facts(), Set.of())));
        return facts.isEmpty() ? List.of() : List.of(new Facts(facts));
    }

    private Callout comment(Comment comment) {
        List<String> label = new ArrayList<>();
        comment.facts()
                .get(Fields.AUTHOR)
                .ifPresent(author -> label.add(words.say(author == Author.COACH ? "comment.coach" : "comment.client")));
        comment.facts().get(Fields.DATE).ifPresent(day -> label.add(spoken.date(day)));
        return new Callout(
                Tone.QUOTE,
                label.isEmpty() ? words.say("comment") : String.join(", ", label),
                comment.facts()
                        .get(Fields.TEXT)
                        .<List<Block>>map(text -> List.of(new OwnWords(text)))
                        .orElse(List.of()));
    }
}
