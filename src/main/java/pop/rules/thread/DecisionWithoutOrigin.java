package pop.rules.thread;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import pop.model.Kind;
import pop.rule.Dossier;
import pop.rule.Fault;

/** A decision that follows from no insight; does not judge whether it follows well. */
public final class DecisionWithoutOrigin implements ThreadRule {

    private static final Set<Kind> ORIGINS = EnumSet.of(Kind.INSIGHT);

    @Override
    public Stream<Fault> loose(Dossier dossier) {
        return Origins.missing(dossier, dossier.pop().decisions(), ORIGINS);
    }
}
