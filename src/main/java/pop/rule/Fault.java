package pop.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.model.At;
import pop.model.Item;
import pop.model.Place;
import pop.model.Pop;

/**
 * One thing that a rule found: where, and the facts that its sentence needs. Knows neither the rule nor the sentence.
 *
 * @param at where, in model terms; what is missing is placed where it would stand
 * @param place where in the file, when the reader already knew; otherwise the store finds it
 * @param variant which of the page's sentences fits; empty for the plain one
 * @param facts the names to fill in
 * @param evidence the words it rests on and the other places that belong to it
 */
public record Fault(At at, Optional<Place> place, String variant, Map<String, String> facts, List<Evidence> evidence) {

    /** Words or another place that a fault rests on; the place is found from {@code at} unless it is given. */
    public record Evidence(At at, Optional<Place> place, String text) {

        /** Words of the POP. */
        public static Evidence at(At at, String words) {
            return new Evidence(at, Optional.empty(), words);
        }

        /** Another place, which the reader of the file knows already. */
        public static Evidence at(At at, Place exactly) {
            return new Evidence(at, Optional.of(exactly), "");
        }

        /** Words of the POP, of which the place is known already. */
        public static Evidence at(At at, Place exactly, String words) {
            return new Evidence(at, Optional.of(exactly), words);
        }
    }

    public Fault {
        facts = Map.copyOf(facts);
        evidence = List.copyOf(evidence);
    }

    /** A fault at a place. */
    public static Fault at(At at) {
        return new Fault(at, Optional.empty(), "", Map.of(), List.of());
    }

    /**
     * A fault at an item of a POP; {@code {item}} is filled with its id or, where it has none, with how many-th of its
     * kind it is, such as {@code #3}.
     */
    public static Fault at(Pop pop, Item item) {
        At at = pop.at(item);
        return at(at).with("item", nameOf(item, at));
    }

    /** How an item is called in a sentence: its id or, where it has none, {@code #3} for the third of its kind. */
    public static String nameOf(Pop pop, Item item) {
        return item.id().orElseGet(() -> nameOf(item, pop.at(item)));
    }

    private static String nameOf(Item item, At at) {
        At.Step last = at.steps().get(at.steps().size() - 1);
        int index = last instanceof At.Step.Nth nth ? nth.index() : 0;
        return item.id().orElse("#" + (index + 1));
    }

    /** This fault somewhere else, deeper in the item for instance. */
    public Fault in(At other) {
        return new Fault(other, place, variant, facts, evidence);
    }

    /** This fault with one more name to fill in. */
    public Fault with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put(name, value.toString());
        return new Fault(at, place, variant, more, evidence);
    }

    /** This fault with all these names to fill in. */
    public Fault with(Map<String, String> names) {
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.putAll(names);
        return new Fault(at, place, variant, more, evidence);
    }

    /** This fault told with another of the page's sentences. */
    public Fault as(String otherVariant) {
        return new Fault(at, place, otherVariant, facts, evidence);
    }

    /** This fault exactly there in the file. */
    public Fault in(Place exactly) {
        return new Fault(at, Optional.of(exactly), variant, facts, evidence);
    }

    /** This fault with one more thing it rests on. */
    public Fault because(Evidence more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(more);
        return new Fault(at, place, variant, facts, all);
    }
}
