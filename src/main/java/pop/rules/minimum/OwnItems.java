package pop.rules.minimum;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;

/**
 * Whether the person has said something of a kind: in words, and their own. What a coach suggests counts from the day on
 * which the person confirms it. Knows no requirement.
 */
final class OwnItems {

    private OwnItems() {}

    /** A fault at a section in which the person has said nothing yet, unless a problem with the file hides it. */
    static <T extends Item> Stream<Fault> none(Dossier dossier, Field<List<T>> section) {
        List<T> items = dossier.pop().facts().list(section);
        if (areThere(dossier.pop(), items) || areHidden(dossier, section, items)) {
            return Stream.empty();
        }
        return Stream.of(fault(dossier.pop(), At.ROOT.in(section), items));
    }

    /** Whether a problem with the file tells why nothing seems to be there. */
    static boolean areHidden(Dossier dossier, Field<?> section, List<? extends Item> items) {
        return dossier.isExplained(section) || items.stream().anyMatch(dossier::isHidden);
    }

    /** Whether the person's own words are among the items. */
    static boolean areThere(Pop pop, List<? extends Item> items) {
        return pop.own(items).stream().anyMatch(OwnItems::isSaid);
    }

    /** What is missing at a place; told otherwise when a coach's suggestion waits there. */
    static Fault fault(Pop pop, At at, List<? extends Item> items) {
        Optional<? extends Item> suggestion = items.stream()
                .filter(Item::isSuggestion)
                .filter(OwnItems::isSaid)
                .findFirst();
        Fault fault = Fault.at(at);
        return suggestion
                .map(item -> fault.with("item", Fault.nameOf(pop, item))
                        .as("suggestion")
                        .because(Fault.Evidence.at(pop.at(item), item.words().orElse(""))))
                .orElse(fault);
    }

    private static boolean isSaid(Item item) {
        return item.text().isPresent() || item.facts().has(Fields.TRAINING);
    }
}
