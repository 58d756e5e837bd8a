package pop.rules.voice;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pop.model.Aim;
import pop.model.Choices.Status;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * A coach's text that the client has not made their own yet. An assignment or a document of the coach asks for no
 * confirmation, nor does a suggestion that the client replaced or let go. Does not know what was said in the talk.
 */
public final class UnconfirmedSuggestion implements Rule {

    private static final Set<Kind> NO_SUGGESTION = EnumSet.of(Kind.HOMEWORK, Kind.ATTACHMENT);

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        return pop.current(pop.items()).stream()
                .filter(Item::isSuggestion)
                .filter(item -> !NO_SUGGESTION.contains(item.kind()))
                .filter(item -> item.words().isPresent() || item.facts().has(Fields.TRAINING))
                .filter(item -> !isLetGo(item) && !dossier.isHidden(item))
                .map(item -> fault(pop, item));
    }

    /** Where the coach says everything, one finding about the whole is enough. */
    @Override
    public Optional<String> toldBy(Dossier dossier, Fault fault) {
        return Optional.of(new CoachReport().id());
    }

    private static boolean isLetGo(Item item) {
        return item instanceof Aim aim && aim.status() == Status.DROPPED;
    }

    private static Fault fault(Pop pop, Item item) {
        Fault fault = Fault.at(pop, item);
        return item.words()
                .map(words -> fault.because(Fault.Evidence.at(pop.at(item), words)))
                .orElse(fault);
    }
}
