package pop.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pop.model.Choices.Visibility;

/** For whom an output is meant, from the person alone to everybody; knows what each may see and no output. */
public enum Audience {
    SELF(Visibility.PRIVATE),
    COACH(Visibility.COACH),
    EMPLOYER(Visibility.EMPLOYER),
    PUBLIC(Visibility.PUBLIC);

    /** Of what is not an item these alone are for everybody; of the client nothing but the name. */
    private static final Set<Field<?>> PUBLIC_FIELDS =
            Set.of(Fields.FORMAT, Fields.TITLE, Fields.LANGUAGE, Fields.BEGIN);

    private final Visibility narrowest;

    Audience(Visibility narrowest) {
        this.narrowest = narrowest;
    }

    /** The word for it on the command line. */
    public String word() {
        return Choices.word(this);
    }

    /** Whether this audience may see something of such visibility. */
    public boolean maySee(Visibility visibility) {
        return visibility.compareTo(narrowest) >= 0;
    }

    /** Whether this audience may see what stands at a place of a POP. */
    public boolean maySee(Pop pop, At at) {
        Optional<Item> item = pop.itemAt(at);
        if (item.isPresent()) {
            return item.get().isFor(this);
        }
        if (isOfWhatIsHidden(pop, at)) {
            return false;
        }
        return maySee(Visibility.COACH)
                || at.isWithin(At.ROOT.in(Fields.CLIENT).in(Fields.NAME))
                || PUBLIC_FIELDS.stream().anyMatch(field -> at.isWithin(At.ROOT.in(field)));
    }

    /** Whether it says why something is accepted of an item that is not for them. */
    private boolean isOfWhatIsHidden(Pop pop, At at) {
        List<Waiver> exceptions = pop.facts().list(Fields.EXCEPTIONS);
        for (int i = 0; i < exceptions.size(); i++) {
            if (at.isWithin(At.ROOT.in(Fields.EXCEPTIONS).nth(i))) {
                return exceptions
                        .get(i)
                        .facts()
                        .get(Fields.ITEM)
                        .flatMap(pop::find)
                        .filter(item -> !item.isFor(this))
                        .isPresent();
            }
        }
        return false;
    }

    /** The POP as this audience may see it: without the items that are not for them, and without links to those. */
    public Pop of(Pop pop) {
        if (this == SELF) {
            return pop;
        }
        Set<String> hidden = new HashSet<>();
        for (Item item : pop.items()) {
            if (!item.isFor(this)) {
                item.id().ifPresent(hidden::add);
            }
        }
        Map<Field<?>, Object> seen = new LinkedHashMap<>();
        for (Field<?> field : pop.facts().fields()) {
            pop.facts().raw(field).flatMap(value -> seen(field, value, hidden)).ifPresent(v -> seen.put(field, v));
        }
        return new Pop(Facts.of(seen));
    }

    /**
     * Several versions of one POP as this audience may see them. What is not for them in any one of these is not for them in
     * the others either: a person may change their mind.
     */
    public List<Pop> ofAll(List<Pop> versions) {
        if (this == SELF) {
            return versions;
        }
        Set<String> hidden = new HashSet<>();
        for (Pop version : versions) {
            for (Item item : version.items()) {
                if (!maySee(item.visibility())) {
                    names(item).forEach(hidden::add);
                }
            }
        }
        return versions.stream().map(version -> of(withHidden(version, hidden))).toList();
    }

    /** What an item is known by in another version: its id and its words, which never look alike. */
    private static Stream<String> names(Item item) {
        return Stream.concat(item.id().stream(), item.words().map(words -> "=" + words).stream());
    }

    private Pop withHidden(Pop pop, Set<String> hidden) {
        Facts facts = pop.facts();
        for (Kind kind : Kind.values()) {
            List<Item> items = new ArrayList<>();
            for (Item item : pop.items(kind)) {
                boolean hides = maySee(item.visibility()) && names(item).anyMatch(hidden::contains);
                items.add(
                        hides
                                ? Fields.shape(kind).make(item.facts().with(Fields.VISIBILITY, Visibility.PRIVATE))
                                : item);
            }
            facts = facts.withRaw(Fields.section(kind), items);
        }
        return new Pop(facts);
    }

    private Optional<Object> seen(Field<?> field, Object value, Set<String> hidden) {
        if (field.type() instanceof Type.ListOf<?> list && value instanceof List<?> values && holdsItems(values)) {
            List<Object> items = new ArrayList<>();
            for (Object item : values) {
                if (item instanceof Item one && one.isFor(this)) {
                    withoutLinks(field, list.of(), item, hidden).ifPresent(items::add);
                }
            }
            return Optional.of(items);
        }
        if (field == Fields.EXCEPTIONS && value instanceof List<?> values) {
            return maySee(Visibility.COACH) ? Optional.of(exceptions(values, hidden)) : Optional.empty();
        }
        if (maySee(Visibility.COACH) || PUBLIC_FIELDS.contains(field)) {
            return withoutLinks(field, field.type(), value, hidden);
        }
        return value instanceof Client client
                ? client.facts().get(Fields.NAME).map(name -> new Client(Facts.NONE.with(Fields.NAME, name)))
                : Optional.empty();
    }

    /** An exception that was made for an item says something of that item alone. */
    private static List<?> exceptions(List<?> exceptions, Set<String> hidden) {
        return exceptions.stream()
                .filter(one -> !(one instanceof Waiver waiver)
                        || waiver.facts()
                                .get(Fields.ITEM)
                                .filter(hidden::contains)
                                .isEmpty())
                .toList();
    }

    private static boolean holdsItems(List<?> values) {
        return !values.isEmpty() && values.get(0) instanceof Item;
    }

    private static Optional<Object> withoutLinks(Field<?> field, Type<?> type, Object value, Set<String> hidden) {
        return Turned.value(
                field, type, value, Links.turn((of, id) -> hidden.contains(id) ? Optional.empty() : Optional.of(id)));
    }
}
