package pop.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
    static final int LONGEST = 90;

    /** How much longer a text may be before it is worth cutting it. */
    private static final int SPARED = 20;

    /** How far into a text its beginning is looked for, in characters; white space may fill a part of it. */
    private static final int ENOUGH = 1000;

    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final Pattern LAST_SIGNS = Pattern.compile("\\p{Punct}+$");

    private final Map<String, Item> byId = new HashMap<>();
    private final Map<String, String> anchors;
    private final FieldWords fields;
    private final Spoken spoken;
    private final Words words;
    private final boolean withIds;
    private final boolean plain;

    /**
     * @param anchors the anchors of items that have none of their own, by id
     * @param withIds whether an item is called by its kind and id as well, for who has to type it
     */
    Links(Pop pop, Map<String, String> anchors, FieldWords fields, Spoken spoken, boolean withIds) {
        this(pop, anchors, fields, spoken, withIds, false);
    }

    /** The same for who never meets an id. */
    static Links withoutIds(Pop pop, Map<String, String> anchors, FieldWords fields, Spoken spoken) {
        return new Links(pop, anchors, fields, spoken, false, true);
    }

    private Links(
            Pop pop, Map<String, String> anchors, FieldWords fields, Spoken spoken, boolean withIds, boolean plain) {
        pop.items().forEach(item -> item.id().ifPresent(id -> byId.putIfAbsent(id, item)));
        this.anchors = Map.copyOf(anchors);
        this.fields = fields;
        this.spoken = spoken;
        this.words = Words.of(Links.class, spoken.language());
        this.withIds = withIds;
        this.plain = plain;
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
                        ? Line.of(new Text(name(item) + " "), new OwnPhrase(cut(own.get(), LONGEST)))
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
        return called(item, LONGEST);
    }

    /** The same where there is room for that many characters. */
    Inline called(Item item, int longest) {
        return ownWords(item)
                .<Inline>map(text -> new OwnPhrase(cut(text, longest)))
                .orElseGet(() -> new Text(nameless(item)));
    }

    /** What an item is called where there is room for all its words. */
    Inline inFull(Item item) {
        return ownWords(item).<Inline>map(OwnPhrase::new).orElseGet(() -> new Text(nameless(item)));
    }

    /** What kind of thing an item is and which one: {@code Actie a1, 22 april 2025}. */
    String title(Item item) {
        return title(name(item), item);
    }

    /** A name for an item, with its day if it has one. */
    String title(String name, Item item) {
        return item.date()
                .map(date -> words.say("title", Map.of("item", name, "date", spoken.date(date))))
                .orElse(name);
    }

    /** What kind of thing an item is, with its id if it has one: {@code Actie a1}. */
    String name(Item item) {
        String kind = Spoken.capital(fields.kind(item.kind()));
        return shownId(item).map(id -> kind + " " + id).orElse(kind);
    }

    /** The id of an item, for who may meet one. */
    Optional<String> shownId(Item item) {
        return plain ? Optional.empty() : item.id();
    }

    private static Optional<String> ownWords(Item item) {
        return switch (item.kind()) {
            case SESSION -> Optional.empty();
            case COMPETENCE -> item.facts().get(Fields.NAME).or(item::text);
            default -> item.text();
        };
    }

    /** What an item without words is called: its file, or its kind with its day or its id. */
    private String nameless(Item item) {
        String kind = fields.kind(item.kind());
        return item.facts()
                .get(Fields.FILE)
                .or(() -> item.date().map(date -> words.say("dated", Map.of("item", kind, "date", spoken.date(date)))))
                .orElseGet(() -> shownId(item).map(id -> kind + " " + id).orElse(kind));
    }

    /** The beginning of a text, up to a word, without line ends. */
    private static String cut(String text, int longest) {
        String beginning = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        String line = WHITE.matcher(beginning).replaceAll(" ");
        if (line.codePointCount(0, line.length()) <= longest + SPARED) {
            return line;
        }
        int end = line.offsetByCodePoints(0, longest);
        int space = line.lastIndexOf(' ', end);
        String head = line.substring(0, space > end / 2 ? space : end);
        return LAST_SIGNS.matcher(head).replaceAll("") + "…";
    }
}
