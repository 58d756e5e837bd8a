package pop.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pop.model.Choices.Status;

/**
 * How one POP grew into another, step by step: what came, was put anew, looked back on, done, made one's own, changed or
 * went. First the document itself, then its items kind by kind. The order of items is no growth. Knows no file, no day and
 * no words.
 */
public record Growth(List<Step> steps) {

    /** What happened. */
    public enum What {
        ADDED,
        REVISED,
        EVALUATED,
        DONE,
        DROPPED,
        CONFIRMED,
        COMMENTED,
        CHANGED,
        REMOVED
    }

    /**
     * One thing that happened.
     *
     * @param name how people name it: its id, or its place
     * @param item the item, as it is now, or as it was when it went; none for the document
     * @param values what changed of it, when it is not new and did not go
     * @param evaluation how it went, when somebody looked back
     */
    public record Step(
            What what, String name, Optional<Item> item, List<Value> values, Optional<Evaluation> evaluation) {
        public Step {
            values = List.copyOf(values);
        }

        static Step of(What what, String name, Item item) {
            return new Step(what, name, Optional.of(item), List.of(), Optional.empty());
        }

        /** Whether something is there that was not. */
        public boolean isNew() {
            return what == What.ADDED || what == What.REVISED;
        }
    }

    /** What a key held and what it holds. */
    public record Value(Field<?> field, Optional<Object> was, Optional<Object> is) {}

    public Growth {
        steps = List.copyOf(steps);
    }

    /** Compares two POPs. */
    public static Growth of(Pop older, Pop newer) {
        List<Step> steps = new ArrayList<>(ofDocument(older, newer));
        List<Step> gone = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<? extends Item> was = older.items(kind);
            List<? extends Item> is = newer.items(kind);
            Pairs pairs = Pairs.of(was, is);
            for (int j = 0; j < is.size(); j++) {
                Item item = is.get(j);
                String name = name(kind, j, item);
                pairs.older(j)
                        .ifPresentOrElse(
                                i -> steps.addAll(between(name, was.get(i), item)), () -> steps.add(added(name, item)));
            }
            for (int i = 0; i < was.size(); i++) {
                if (pairs.newer(i).isEmpty()) {
                    gone.add(Step.of(What.REMOVED, name(kind, i, was.get(i)), was.get(i)));
                }
            }
        }
        steps.addAll(gone);
        return new Growth(steps);
    }

    /** What happened against every one of several earlier versions: what a merge itself brought. */
    public static Growth againstAll(List<Pop> older, Pop newer) {
        List<Step> steps = new ArrayList<>(of(older.get(0), newer).steps());
        for (Pop other : older.subList(1, older.size())) {
            Set<List<Object>> also = new HashSet<>();
            of(other, newer).steps().forEach(step -> also.add(outcome(step)));
            steps.removeIf(step -> !also.contains(outcome(step)));
        }
        if (older.size() > 1) {
            steps.removeIf(step ->
                    step.isNew() && older.stream().anyMatch(version -> hasUnderAnotherId(version, step.item())));
        }
        return new Growth(steps);
    }

    /** Whether an item was there already and only got another id, as a merge gives it. */
    private static boolean hasUnderAnotherId(Pop pop, Optional<Item> item) {
        return item.stream()
                .anyMatch(found -> pop.items(found.kind()).stream()
                        .anyMatch(other -> other.words().equals(found.words())
                                && other.date().equals(found.date())
                                && other.author() == found.author()));
    }

    /** What there is after a step, whatever there was before it. */
    private static List<Object> outcome(Step step) {
        return List.of(
                step.what(),
                step.name(),
                step.evaluation(),
                step.values().stream()
                        .map(value -> List.of(value.field(), value.is()))
                        .toList());
    }

    /** Only what happened to items. */
    public Growth ofItems() {
        return new Growth(steps.stream().filter(step -> step.item().isPresent()).toList());
    }

    /** Only what happened to the items of these ids. */
    public Growth about(Set<String> ids) {
        return new Growth(steps.stream()
                .filter(step ->
                        step.item().flatMap(Item::id).filter(ids::contains).isPresent())
                .toList());
    }

    /** Whether both say the same. */
    public boolean isNothing() {
        return steps.isEmpty();
    }

    /** The names of what is there and was not. */
    public List<String> added() {
        return names(steps.stream().filter(Step::isNew).toList());
    }

    /** The names of what both have, and not alike. */
    public List<String> changed() {
        return names(steps.stream()
                .filter(step -> !step.isNew() && step.what() != What.REMOVED)
                .toList());
    }

    /** The names of what went. */
    public List<String> removed() {
        return names(steps.stream().filter(step -> step.what() == What.REMOVED).toList());
    }

    private static List<String> names(List<Step> steps) {
        return steps.stream().map(Step::name).distinct().toList();
    }

    private static String name(Kind kind, int index, Item item) {
        return item.id()
                .orElseGet(() -> At.ROOT.in(Fields.section(kind)).nth(index).path());
    }

    private static List<Step> ofDocument(Pop older, Pop newer) {
        List<Step> steps = new ArrayList<>();
        for (Field<?> field : Fields.POP.fields()) {
            Optional<Object> was = older.facts().raw(field);
            Optional<Object> is = newer.facts().raw(field);
            if (!holdsItems(field) && !was.equals(is)) {
                What what = was.isEmpty() ? What.ADDED : is.isEmpty() ? What.REMOVED : What.CHANGED;
                List<Value> value = List.of(new Value(field, was, is));
                steps.add(new Step(what, field.name(), Optional.empty(), value, Optional.empty()));
            }
        }
        return steps;
    }

    private static boolean holdsItems(Field<?> field) {
        return field.type() instanceof Type.ListOf<?> list
                && list.of() instanceof Type.Part<?> part
                && part.shape().fields().contains(Fields.ID);
    }

    private static Step added(String name, Item item) {
        return Step.of(item.replaces().isPresent() ? What.REVISED : What.ADDED, name, item);
    }

    private static List<Step> between(String name, Item was, Item is) {
        List<Step> steps = new ArrayList<>();
        Set<Field<?>> told = new HashSet<>();
        List<Evaluation> evaluations = appended(Fields.EVALUATIONS, was, is, told);
        evaluations.forEach(evaluation ->
                steps.add(new Step(What.EVALUATED, name, Optional.of(is), List.of(), Optional.of(evaluation))));
        if (isDone(is) && !isDone(was)) {
            told.addAll(List.of(Fields.DONE, Fields.STATUS));
            steps.add(Step.of(What.DONE, name, is));
        } else if (has(Status.DROPPED, is) && !has(Status.DROPPED, was)) {
            told.add(Fields.STATUS);
            steps.add(Step.of(What.DROPPED, name, is));
        }
        if (was.isSuggestion() && !is.isSuggestion()) {
            told.addAll(List.of(Fields.CONFIRMED, Fields.AUTHOR));
            steps.add(Step.of(What.CONFIRMED, name, is));
        }
        if (!appended(Fields.COMMENTS, was, is, told).isEmpty()) {
            steps.add(Step.of(What.COMMENTED, name, is));
        }
        List<Value> changed = new ArrayList<>();
        for (Field<?> field : Fields.shape(is.kind()).fields()) {
            Optional<Object> before = was.facts().raw(field);
            Optional<Object> now = is.facts().raw(field);
            if (!told.contains(field) && !before.equals(now)) {
                changed.add(new Value(field, before, now));
            }
        }
        if (!changed.isEmpty()) {
            steps.add(new Step(What.CHANGED, name, Optional.of(is), changed, Optional.empty()));
        }
        return steps;
    }

    /** What came behind a list of which the rest stayed; nothing when the rest changed too. */
    private static <E> List<E> appended(Field<List<E>> field, Item was, Item is, Set<Field<?>> told) {
        List<E> before = was.facts().list(field);
        List<E> now = is.facts().list(field);
        boolean only =
                now.size() > before.size() && now.subList(0, before.size()).equals(before);
        if (only) {
            told.add(field);
        }
        return only ? now.subList(before.size(), now.size()) : List.of();
    }

    private static boolean isDone(Item item) {
        return item.facts().has(Fields.DONE) || has(Status.DONE, item);
    }

    private static boolean has(Status status, Item item) {
        return item.facts().get(Fields.STATUS).filter(status::equals).isPresent();
    }
}
