package pop.rules.thread;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import pop.model.Kind;
import pop.rule.Dossier;
import pop.rule.Fault;

/** An action that follows from no insight, decision or goal; does not judge whether it follows well. */
public final class ActionWithoutOrigin implements ThreadRule {

    private static final Set<Kind> ORIGINS = EnumSet.of(Kind.INSIGHT, Kind.DECISION, Kind.GOAL);

    @Override
    public Stream<Fault> loose(Dossier dossier) {
        return Origins.missing(dossier, dossier.pop().actions(), ORIGINS);
    }
}
