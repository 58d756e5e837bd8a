package pop.rules.minimum;

import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Fields;
import pop.rule.Dossier;
import pop.rule.Fault;

/** No insight or reflection of the person; does not judge how deep one is. */
public final class MissingInsight implements MinimumRule {

    @Override
    public Stream<Fault> missing(Dossier dossier) {
        return OwnItems.none(dossier, Fields.INSIGHTS);
    }

    @Override
    public Optional<String> toldBy(Dossier dossier, Fault fault) {
        return dossier.pop().hasContent() ? Optional.empty() : Optional.of("no-pop-no-proof");
    }
}
