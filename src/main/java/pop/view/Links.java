package pop.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pop.doc.Code;
import pop.doc.Inline;
import pop.doc.Jump;
import pop.doc.Line;
import pop.doc.OwnPhrase;
import pop.doc.Text;
import pop.l10n.Words;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Pop;

/**
 * Calls items by their own words and leads to them, so that nobody has to know an id. Knows no page: whoever makes one
 * says which items stand together under one anchor.
 */
final class Links {

    /** Where a text is cut when it is only a pointer to the whole one; about one line of a page. */
    private static final int LONGEST = 90;

    /** How much longer a text may be before it is worth cutting it. */
    private static final int SPARED = 20;

    private final Map<String, Item> byId = new HashMap<>();
    private final Map<String, String> anchors;
    private final FieldWords fields;
    private final Spoken spoken;
    private final Words words;
    private final boolean withIds;

    /**
     * @param anchors the anchors of items that have none of their own, by id
     * @param withIds whether an item is called by its kind and id as well, for who has to type it
     */
    Links(Pop pop, Map<String, String> anchors, FieldWords fields, Spoken spoken, boolean withIds) {
        pop.items().forEach(item -> item.id().ifPresent(id -> byId.putIfAbsent(id, item)));
        this.anchors = Map.copyOf(anchors);
        this.fields = fields;
        this.spoken = spoken;
        this.words = Words.of(Links.class, spoken.language());
        this.withIds = withIds;
    }

    /** The item of that id. */
    Optional<Item> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The way to the item of that id, in its words; the id itself when it leads nowhere. */
    Line to(String id) {
        return find(id).map(this::to).orElseGet(() -> Line.of(new Code(id)));
    }

    /** The way to an item, in its words. */
    Line to(Item item) {
        if (!withIds) {
            return jump(item, Line.of(called(item)));
        }
        Optional<String> own = ownWords(item);
        return jump(
                item,
                own.isPresent()
                        ? Line.of(new Text(name(item) + " "), new OwnPhrase(cut(own.get())))
                        : Line.of(title(item)));
    }

    /** The way to an item under a label. */
    Line jump(Item item, Line label) {
        return item.id()
                .map(id -> Line.of(new Jump(anchors.getOrDefault(id, id), label)))
                .orElse(label);
    }

    /** What an item is called where there is room for one line: its own words, cut where they run long. */
    Inline called(Item item) {
        return ownWords(item)
                .<Inline>map(text -> new OwnPhrase(cut(text)))
                .orElseGet(() -> new Text(namedByDate(item)));
    }

    /** What an item is called where there is room for all its words. */
    Inline inFull(Item item) {
        return ownWords(item).<Inline>map(OwnPhrase::new).orElseGet(() -> new Text(namedByDate(item)));
    }

    /** What kind of thing an item is and which one: {@code Actie a1, 22 april 2025}. */
    String title(Item item) {
        return item.date()
                .map(date -> words.say("title", Map.of("item", name(item), "date", spoken.date(date))))
                .orElseGet(() -> name(item));
    }

    /** What kind of thing an item is, with its id if it has one: {@code Actie a1}. */
    String name(Item item) {
        String kind = Spoken.capital(fields.kind(item.kind()));
        return item.id().map(id -> kind + " " + id).orElse(kind);
    }

    private static Optional<String> ownWords(Item item) {
        return switch (item.kind()) {
            case SESSION -> Optional.empty();
            case COMPETENCE -> item.facts().get(Fields.NAME).or(item::text);
            case ATTACHMENT -> item.text().or(() -> item.facts().get(Fields.FILE));
            default -> item.text();
        };
    }

    private String namedByDate(Item item) {
        String kind = fields.kind(item.kind());
        return item.date()
                .map(date -> words.say("dated", Map.of("item", kind, "date", spoken.date(date))))
                .orElseGet(() -> item.id().map(id -> kind + " " + id).orElse(kind));
    }

    /** The beginning of a text, up to a word, without line ends. */
    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST + SPARED) {
            return line;
        }
        int end = line.offsetByCodePoints(0, LONGEST);
        int space = line.lastIndexOf(' ', end);
        String head = line.substring(0, space > end / 2 ? space : end);
        return head.replaceAll("\\p{Punct}+$", "") + "…";
    }
}
