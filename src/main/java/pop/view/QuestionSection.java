package pop.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pop.doc.Block;
import pop.doc.Section;
import pop.l10n.Words;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Question;
import pop.model.RedThread;

/** The career question with what was added to it, and how it was put before; knows nothing of what followed. */
final class QuestionSection {

    private final Shelf shelf;
    private final RedThread thread;
    private final FieldWords fields;
    private final Links links;
    private final ItemCards cards;
    private final Words words;

    QuestionSection(Shelf shelf, RedThread thread, FieldWords fields, Links links, ItemCards cards, Words words) {
        this.shelf = shelf;
        this.thread = thread;
        this.fields = fields;
        this.links = links;
        this.cards = cards;
        this.words = words;
    }

    /** The section; only as room when there is no question yet, and not at all when there is to be no room. */
    Optional<Section> section(Room room) {
        List<Block> blocks = new ArrayList<>();
        IdentityHashMap<Item, List<Item>> additions = new IdentityHashMap<>();
        List<Item> questions = new ArrayList<>();
        for (Item item : shelf.open(Kind.QUESTION)) {
            root(item)
                    .ifPresentOrElse(
                            root -> additions
                                    .computeIfAbsent(root, none -> new ArrayList<>())
                                    .add(item),
                            () -> questions.add(item));
        }
        for (Item question : questions) {
            blocks.add(cards.card(question));
            additions.getOrDefault(question, List.of()).forEach(addition -> blocks.add(addition(addition, question)));
        }
        if (blocks.isEmpty()) {
            room.question().ifPresent(blocks::add);
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(Shelf.anchor(Fields.QUESTIONS), fields.section(Fields.QUESTIONS), blocks));
    }

    private Block addition(Item addition, Item question) {
        boolean isToTheQuestion =
                target(addition).filter(target -> isSame(target, question)).isPresent();
        return cards.card(
                addition,
                words.say("addition", "item", links.title(addition)),
                isToTheQuestion ? Set.of(Fields.ADDS_TO) : Set.of());
    }

    /** The question that an addition adds to, over other additions; nothing for a question of its own. */
    private Optional<Item> root(Item item) {
        Set<Item> seen = new HashSet<>();
        Optional<Item> root = target(item);
        while (root.isPresent() && seen.add(root.get()) && target(root.get()).isPresent()) {
            root = target(root.get());
        }
        boolean isRing = root.filter(found -> target(found).isPresent()).isPresent();
        boolean isOpen = root.filter(found -> shelf.open(Kind.QUESTION).stream().anyMatch(one -> isSame(one, found)))
                .isPresent();
        return isRing || !isOpen ? Optional.empty() : root;
    }

    private Optional<Item> target(Item item) {
        return item instanceof Question question
                ? question.addsTo().flatMap(thread::current).filter(target -> !isSame(target, item))
                : Optional.empty();
    }

    @SuppressWarnings("ReferenceEquality") // two questions of equal words are still two questions
    private static boolean isSame(Item one, Item other) {
        return one == other;
    }
}
