package pop.rules.exceptions;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Waiver;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.RuleAboutSilence;
import pop.rule.Silence;

/**
 * An exception or an ignoring comment that met no finding: the rule found nothing here, or its name or item is not right.
 * Does not know the names of the rules.
 */
public final class UnusedException implements RuleAboutSilence {

    @Override
    public Stream<Fault> faults(Dossier dossier, Set<Silence> used) {
        Stream<Fault> unused = dossier.silences().stream()
                .filter(silence -> !Silence.BASELINE.equals(silence.by()))
                .filter(silence -> !used.contains(silence))
                .map(silence -> Silences.fault(silence)
                        .as(
                                silence.rule().isEmpty()
                                        ? "nameless"
                                        : silence.item().isPresent() ? "item" : "")
                        .with("item", silence.item().orElse("")));
        return Stream.concat(unused, nameless(dossier));
    }

    /** An exception that names no rule silences nothing, so nobody made a silence of it. */
    private static Stream<Fault> nameless(Dossier dossier) {
        List<Waiver> exceptions = dossier.pop().facts().list(Fields.EXCEPTIONS);
        At section = At.ROOT.in(Fields.EXCEPTIONS);
        return IntStream.range(0, exceptions.size())
                .filter(i -> !exceptions.get(i).facts().has(Fields.RULE))
                .filter(i -> !dossier.isExplained(section.nth(i).in(Fields.RULE), Fields.RULE))
                .mapToObj(i -> Fault.at(section.nth(i))
                        .with("rule", "")
                        .with("item", "")
                        .as("nameless"));
    }
}
