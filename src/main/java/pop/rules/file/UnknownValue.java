package pop.rules.file;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pop.model.Alike;
import pop.model.At;
import pop.model.Fields;
import pop.model.Problem;
import pop.rule.Dossier;
import pop.rule.Fault;

/**
 * A value that is none of those its key expects: of a closed list, of what can be an id, or of the profiles there are.
 * Knows none of these lists itself.
 */
public final class UnknownValue extends ReadingRule {

    public UnknownValue() {
        super(Problem.Kind.UNKNOWN_VALUE);
    }

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        return Stream.concat(super.faults(dossier), profiles(dossier));
    }

    private static Stream<Fault> profiles(Dossier dossier) {
        List<String> names = dossier.pop().profiles();
        return IntStream.range(0, names.size())
                .filter(i -> !dossier.profilesKnown().contains(names.get(i)))
                .mapToObj(i -> profile(dossier, names, i));
    }

    private static Fault profile(Dossier dossier, List<String> names, int index) {
        At field = At.ROOT.in(Fields.PROFILE);
        Fault fault = Fault.at(names.size() == 1 ? field : field.nth(index))
                .with("key", Fields.PROFILE.name())
                .with("value", names.get(index))
                .with("known", String.join(", ", new TreeSet<>(dossier.profilesKnown())));
        Optional<String> meant = Alike.to(names.get(index), dossier.profilesKnown());
        return meant.isPresent() ? fault.with("meant", meant.get()).as("meant") : fault.as("profile");
    }
}
