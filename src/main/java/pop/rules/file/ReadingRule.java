package pop.rules.file;

import java.util.stream.Stream;
import pop.model.Place;
import pop.model.Problem;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/** A rule that tells what the reader of the file met; judges nothing itself and knows no notation. */
abstract class ReadingRule implements Rule {

    private final Problem.Kind kind;

    ReadingRule(Problem.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        return dossier.problems().stream()
                .filter(problem -> problem.kind() == kind)
                .map(ReadingRule::fault);
    }

    @Override
    public final boolean isAboutTheFile() {
        return true;
    }

    private static Fault fault(Problem problem) {
        Fault fault =
                Fault.at(problem.at()).in(problem.place()).as(problem.variant()).with(problem.facts());
        for (Place other : problem.others()) {
            fault = fault.because(Fault.Evidence.at(problem.at(), other));
        }
        return fault;
    }
}
