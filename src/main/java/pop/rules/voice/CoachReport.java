package pop.rules.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * A plan in which the coach says everything: the question, the insights and the choices, none of them confirmed. One kind
 * alone makes no report, and one thing that the client says themselves makes it a POP. Does not ask why: when the coach
 * wrote it in consultation with the client, an exception says so.
 */
public final class CoachReport implements Rule {

    /** A question with insights, or insights with actions: less is a suggestion or two. */
    private static final int FEWEST_KINDS = 2;

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        List<Item> choices = new ArrayList<>(pop.decisions());
        choices.addAll(pop.aims());
        List<List<? extends Item>> kinds = List.of(pop.questions(), pop.insights(), choices);
        boolean own = kinds.stream()
                .flatMap(List::stream)
                .anyMatch(item -> dossier.isHidden(item) || (isSaid(item) && !item.isSuggestion()));
        List<Item> first = new ArrayList<>();
        kinds.forEach(
                items -> items.stream().filter(CoachReport::isSaid).limit(1).forEach(first::add));
        if (own || first.size() < FEWEST_KINDS) {
            return Stream.empty();
        }
        At section = pop.at(first.get(0)).first(1);
        Fault fault = Fault.at(section);
        for (Item item : first) {
            fault = fault.because(Fault.Evidence.at(pop.at(item), item.words().orElse("")));
        }
        return Stream.of(fault);
    }

    private static boolean isSaid(Item item) {
        return item.words().isPresent() || item.facts().has(Fields.TRAINING);
    }
}
