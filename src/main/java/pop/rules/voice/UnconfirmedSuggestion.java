package pop.rules.voice;

import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Item;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * A coach's text that the client has not made their own yet. An assignment or a document of the coach asks for no
 * confirmation, nor does a suggestion that the client replaced or let go. Does not know what was said in the talk.
 */
public final class UnconfirmedSuggestion implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        return pop.suggestions().stream()
                .filter(item -> !dossier.isHidden(item))
                .map(item -> fault(pop, item));
    }

    /** Where the coach says everything, one finding about the whole is enough. */
    @Override
    public Optional<String> toldBy(Dossier dossier, Fault fault) {
        return Optional.of(new CoachReport().id());
    }

    private static Fault fault(Pop pop, Item item) {
        Fault fault = Fault.at(pop, item);
        return item.words()
                .map(words -> fault.because(Fault.Evidence.at(pop.at(item), words)))
                .orElse(fault);
    }
}
