package pop.rules.file;

import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Fields;
import pop.model.Values;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * A file that the POP links to and that is not there: an attachment, a kept POP, proof of effort, the plan before this
 * one. Is silent when nobody knows where the POP lies, and about addresses on the web.
 */
public final class MissingAttachment implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        if (dossier.beside().fileName().isEmpty()) {
            return Stream.empty();
        }
        return Values.of(dossier.pop()).stream()
                .filter(value -> value.field() == Fields.FILE)
                .filter(value -> isHere(value.value().toString()))
                .filter(value ->
                        !dossier.beside().present().contains(value.value().toString()))
                .map(value -> Fault.at(value.at()).with("file", value.value()));
    }

    /** A kept POP that is gone is not kept: where that is asked, it is told there. */
    @Override
    public Optional<String> toldBy(Dossier dossier, Fault fault) {
        boolean kept = fault.at().path().endsWith("." + Fields.KEPT.name() + "." + Fields.FILE.name());
        return kept ? Optional.of("first-pop-not-kept") : Optional.empty();
    }

    private static boolean isHere(String file) {
        return !file.contains("://");
    }
}
