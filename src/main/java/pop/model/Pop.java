package pop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pop.model.Choices.AttachmentKind;
import pop.model.Choices.Status;

/**
 * A personal development plan: its facts and the items in it. A value: whoever changes it gets a new one. Knows no file,
 * no requirement and no day of today.
 */
public final class Pop implements Facts.Bearer {

    /** The newest number of {@code format} that this program reads. */
    public static final int FORMAT = 1;

    /** The word that means the document itself where an id is wanted; no item may bear it. */
    public static final String ITSELF = "pop";

    /** Among so few items one is found at once. */
    private static final int FEW = 16;

    private static final Set<Kind> CONTENT =
            EnumSet.complementOf(EnumSet.of(Kind.SESSION, Kind.HOMEWORK, Kind.AGREEMENT, Kind.REVIEW, Kind.ATTACHMENT));

    private static final Set<Kind> GIVEN = EnumSet.of(Kind.HOMEWORK, Kind.ATTACHMENT);

    private static final Set<AttachmentKind> MADE_BY_HAND =
            EnumSet.of(AttachmentKind.MINDMAP, AttachmentKind.COLLAGE, AttachmentKind.SCAN);

    /** An empty POP. */
    public static final Pop EMPTY = new Pop(Facts.NONE);

    private final Facts facts;

    /** Where each item of a long list stands in it; made when first asked, as many ask in a row. */
    private final Map<Kind, IdentityHashMap<Facts, Integer>> indexes = new ConcurrentHashMap<>();

    /** All items, made when first asked. */
    private volatile @Nullable List<Item> items;

    /** The ids of what has been replaced, and of what the person has replaced; made when first asked. */
    private volatile @Nullable Set<String> replaced;

    private volatile @Nullable Set<String> replacedByOwn;

    /** All values, made when first asked. */
    private volatile @Nullable List<Values.Value> values;

    public Pop(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Facts facts() {
        return facts;
    }

    /** Whether a text can be an id: a small letter, then small letters, digits and hyphens. */
    public static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && (i == 0 || (c != '-' && (c < '0' || c > '9')))) {
                return false;
            }
        }
        return !text.isEmpty() && !text.equals(ITSELF);
    }

    /** What it is called; a title that names it a POP. */
    public Optional<String> title() {
        return facts.get(Fields.TITLE);
    }

    /** The language of the document; Dutch when nothing is said. */
    public Language language() {
        return facts.get(Fields.LANGUAGE).orElse(Language.NL);
    }

    /** The names of the profiles whose requirements hold, as the file gives them. */
    public List<String> profiles() {
        return facts.list(Fields.PROFILE);
    }

    /** The client's name. */
    public Optional<String> clientName() {
        return facts.get(Fields.CLIENT).flatMap(client -> client.facts().get(Fields.NAME));
    }

    /** The begin date of POP 1: the document's, else the first voucher's. */
    public Optional<LocalDate> begin() {
        return facts.get(Fields.BEGIN).or(() -> voucher(1).flatMap(Voucher::begin));
    }

    /** The voucher with that number, from 1; one without a number counts by its place in the list. */
    public Optional<Voucher> voucher(int number) {
        List<Voucher> vouchers = facts.list(Fields.VOUCHERS);
        for (int i = 0; i < vouchers.size(); i++) {
            Voucher voucher = vouchers.get(i);
            if (voucher.number().orElse(i + 1) == number) {
                return Optional.of(voucher);
            }
        }
        return Optional.empty();
    }

    public List<Question> questions() {
        return facts.list(Fields.QUESTIONS);
    }

    public List<Session> sessions() {
        return facts.list(Fields.SESSIONS);
    }

    public List<Insight> insights() {
        return facts.list(Fields.INSIGHTS);
    }

    public List<Decision> decisions() {
        return facts.list(Fields.DECISIONS);
    }

    public List<Goal> goals() {
        return facts.list(Fields.GOALS);
    }

    public List<Action> actions() {
        return facts.list(Fields.ACTIONS);
    }

    public List<Homework> homework() {
        return facts.list(Fields.HOMEWORKS);
    }

    public List<Review> reviews() {
        return facts.list(Fields.REVIEWS);
    }

    public List<Attachment> attachments() {
        return facts.list(Fields.ATTACHMENTS);
    }

    /** The items of a kind, in the file's order. */
    public List<? extends Item> items(Kind kind) {
        return listOf(Fields.section(kind));
    }

    /** All items, kind by kind in the order of {@link Kind}. */
    public List<Item> items() {
        List<Item> known = items;
        if (known == null) {
            List<Item> all = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                all.addAll(items(kind));
            }
            known = Collections.unmodifiableList(all);
            items = known;
        }
        return known;
    }

    /** Every single value, in the order of its facts. */
    List<Values.Value> values() {
        List<Values.Value> known = values;
        if (known == null) {
            known = Collections.unmodifiableList(Values.found(this));
            values = known;
        }
        return known;
    }

    /** All goals and actions. */
    public List<Aim> aims() {
        List<Aim> aims = new ArrayList<>(goals());
        aims.addAll(actions());
        return aims;
    }

    /** The first item with that id. */
    public Optional<Item> find(String id) {
        for (Item item : items()) {
            Optional<String> own = item.id();
            if (own.isPresent() && own.get().equals(id)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** The items that take the place of that one; usually one at most. */
    public List<Item> replacing(Item old) {
        return items().stream()
                .filter(item -> item.replaces().isPresent() && item.replaces().equals(old.id()))
                .filter(item -> !isSame(item, old))
                .toList();
    }

    /** The items of which no other item takes the place. */
    public <T extends Item> List<T> current(List<T> items) {
        Set<String> known = replaced;
        if (known == null) {
            known = replaced(false);
            replaced = known;
        }
        if (known.isEmpty()) {
            return List.copyOf(items);
        }
        List<T> current = new ArrayList<>(items.size());
        for (T item : items) {
            if (!isAmong(known, item)) {
                current.add(item);
            }
        }
        return Collections.unmodifiableList(current);
    }

    /** The ids of which an item takes the place, of which only one's own when that is asked. */
    private Set<String> replaced(boolean byOwn) {
        Set<String> ids = new HashSet<>();
        for (Item item : items()) {
            Optional<String> old = item.replaces();
            if (old.isPresent() && !item.id().equals(old) && !(byOwn && item.isSuggestion())) {
                ids.add(old.get());
            }
        }
        return ids;
    }

    private static boolean isAmong(Set<String> ids, Item item) {
        Optional<String> id = item.id();
        return id.isPresent() && ids.contains(id.get());
    }

    /**
     * What the person says: the items without what a coach suggests and the person has not made their own. A suggestion
     * does not take the place of what it would replace either.
     */
    public <T extends Item> List<T> own(List<T> items) {
        Set<String> known = replacedByOwn;
        if (known == null) {
            known = replaced(true);
            replacedByOwn = known;
        }
        List<T> own = new ArrayList<>(items.size());
        for (T item : items) {
            if (!item.isSuggestion() && (known.isEmpty() || !isAmong(known, item))) {
                own.add(item);
            }
        }
        return Collections.unmodifiableList(own);
    }

    /**
     * What a coach suggests and the person has not made their own yet. Homework and attachments are given, not suggested;
     * what was dropped waits for nobody.
     */
    public List<Item> suggestions() {
        return current(items()).stream()
                .filter(Item::isSuggestion)
                .filter(item -> !GIVEN.contains(item.kind()))
                .filter(item -> item.words().isPresent() || item.facts().has(Fields.TRAINING))
                .filter(item -> !(item instanceof Aim aim && aim.status() == Status.DROPPED))
                .toList();
    }

    /** Whether anything of a plan stands in it. */
    public boolean hasContent() {
        for (Kind kind : CONTENT) {
            if (!items(kind).isEmpty()) {
                return true;
            }
        }
        return !contents().isEmpty();
    }

    /** What there is of a plan: what the person asks, sees, can, chooses or does, or made on paper. */
    public List<Item> contents() {
        List<Item> contents = new ArrayList<>();
        CONTENT.forEach(kind -> contents.addAll(items(kind)));
        attachments().stream()
                .filter(attachment -> attachment
                        .facts()
                        .get(Fields.ATTACHMENT_KIND)
                        .filter(MADE_BY_HAND::contains)
                        .isPresent())
                .forEach(contents::add);
        return contents;
    }

    /** The person's own words of a kind: the items that say something and that are no open suggestion. */
    public <T extends Item> List<T> said(List<T> items) {
        List<T> said = new ArrayList<>();
        for (T item : own(items)) {
            if (item.words().isPresent()) {
                said.add(item);
            }
        }
        return Collections.unmodifiableList(said);
    }

    /**
     * Where an item of this very POP stands.
     *
     * @throws IllegalStateException when the item is not one of this POP's own
     */
    public At at(Item item) {
        List<? extends Item> siblings = items(item.kind());
        int index = siblings.size() <= FEW
                ? index(siblings, item)
                : indexes(item.kind(), siblings).getOrDefault(item.facts(), -1);
        if (index < 0) {
            throw new IllegalStateException("not an item of this POP: " + item.kind());
        }
        return At.ROOT.in(Fields.section(item.kind())).nth(index);
    }

    private static int index(List<? extends Item> items, Item item) {
        for (int i = 0; i < items.size(); i++) {
            if (isSame(items.get(i), item)) {
                return i;
            }
        }
        return -1;
    }

    /** By identity: two items of equal words are still two items. */
    private Map<Facts, Integer> indexes(Kind kind, List<? extends Item> items) {
        return indexes.computeIfAbsent(kind, any -> {
            IdentityHashMap<Facts, Integer> ofKind = new IdentityHashMap<>();
            for (int i = 0; i < items.size(); i++) {
                ofKind.putIfAbsent(items.get(i).facts(), i);
            }
            return ofKind;
        });
    }

    /** The item at a place, or the one that the place lies in. */
    public Optional<Item> itemAt(At at) {
        List<At.Step> steps = at.first(2).steps();
        if (steps.size() < 2
                || !(steps.get(0) instanceof At.Step.Into into)
                || !(steps.get(1) instanceof At.Step.Nth nth)) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            if (Fields.section(kind).name().equals(into.key())) {
                List<? extends Item> siblings = items(kind);
                return nth.index() < siblings.size() ? Optional.of(siblings.get(nth.index())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** This POP with one more item behind those of its kind. */
    public Pop plus(Item item) {
        List<Item> longer = new ArrayList<>(items(item.kind()));
        longer.add(item);
        return new Pop(facts.withRaw(Fields.section(item.kind()), longer));
    }

    /** This POP with every text turned into another; ids, links and closed lists stay. */
    public Pop withTexts(UnaryOperator<String> turn) {
        return new Pop(Turned.facts(
                facts,
                (field, type, value) -> Optional.of(
                        type instanceof Type.Text && value instanceof String text ? turn.apply(text) : value)));
    }

    /** This POP with every name of a file turned into another. */
    public Pop withFiles(UnaryOperator<String> turn) {
        return new Pop(Turned.facts(
                facts,
                (field, type, value) ->
                        Optional.of(field == Fields.FILE && value instanceof String file ? turn.apply(file) : value)));
    }

    /**
     * This POP without some of its own items: links to them go too, and so do exceptions that were made for them. A version
     * in between leaves its chain closed.
     */
    public Pop without(List<? extends Item> gone) {
        return Links.without(this, gone);
    }

    /** This POP without one of its own items; links to it stay. */
    Pop minus(Item gone) {
        List<Item> fewer = new ArrayList<>(items(gone.kind()));
        fewer.removeIf(item -> isSame(item, gone));
        return new Pop(facts.withRaw(Fields.section(gone.kind()), fewer));
    }

    /** This POP with other facts for one of its own items. */
    public Pop with(Item old, Facts changed) {
        return with(old, Fields.shape(old.kind()).make(changed));
    }

    /** This POP with one of its own vouchers replaced by another. */
    public Pop with(Voucher old, Voucher changed) {
        List<Voucher> vouchers = new ArrayList<>(facts.list(Fields.VOUCHERS));
        vouchers.set(vouchers.indexOf(old), changed);
        return new Pop(facts.with(Fields.VOUCHERS, vouchers));
    }

    /** This POP with one of its own items replaced by another of the same kind. */
    public Pop with(Item old, Item changed) {
        List<Item> others = new ArrayList<>();
        for (Item item : items(old.kind())) {
            others.add(isSame(item, old) ? changed : item);
        }
        return new Pop(facts.withRaw(Fields.section(old.kind()), others));
    }

    /** The next free id of a kind: one above the highest number found in ids and links. */
    public String nextId(Kind kind) {
        Ids ids = new Ids(kind.prefix());
        ids.lookAt(this);
        return ids.next();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pop pop && facts.equals(pop.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return "Pop[" + facts + "]";
    }

    @SuppressWarnings("ReferenceEquality") // two items of equal words are still two items
    private static boolean isSame(Item one, Item other) {
        return one.facts() == other.facts();
    }

    private List<? extends Item> listOf(Field<? extends List<? extends Item>> section) {
        Optional<? extends List<? extends Item>> items = facts.get(section);
        return items.isPresent() ? items.get() : List.of();
    }
}
