package pop.rules.minimum;

import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Fields;
import pop.rule.Dossier;
import pop.rule.Fault;

/** No career question in the person's own name; does not judge the question. */
public final class MissingQuestion implements MinimumRule {

    @Override
    public Stream<Fault> missing(Dossier dossier) {
        return OwnItems.none(dossier, Fields.QUESTIONS);
    }

    @Override
    public Optional<String> toldBy(Dossier dossier, Fault fault) {
        return dossier.pop().hasContent() ? Optional.empty() : Optional.of("no-pop-no-proof");
    }
}
