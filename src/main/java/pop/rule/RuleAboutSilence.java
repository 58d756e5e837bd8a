package pop.rule;

import java.util.Set;
import java.util.stream.Stream;

/** A rule that looks at what was silenced, after all other rules have spoken. */
public interface RuleAboutSilence extends Rule {

    /**
     * What is not as it should be with the silences of a dossier.
     *
     * @param used the silences that a finding met and that were allowed to silence it
     */
    Stream<Fault> faults(Dossier dossier, Set<Silence> used);

    @Override
    default Stream<Fault> faults(Dossier dossier) {
        return Stream.empty();
    }
}
