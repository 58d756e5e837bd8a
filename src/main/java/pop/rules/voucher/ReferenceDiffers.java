package pop.rules.voucher;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Pop;
import pop.model.Reference;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * The name of the file does not hold the client's name and the begin date. Accents, capitals and signs make no difference;
 * says nothing when nobody knows the file's name, or when name or date are missing in the POP.
 */
public final class ReferenceDiffers implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        String file = dossier.beside().fileName();
        Optional<String> name = pop.clientName().filter(words -> !words.contains("@"));
        Optional<LocalDate> begin = pop.begin();
        boolean asked = !file.isEmpty() && name.isPresent() && begin.isPresent();
        return !asked || Reference.isHeldBy(file, name.get(), begin.get())
                ? Stream.empty()
                : Stream.of(
                        Fault.at(At.ROOT).with("file", file).with("reference", Reference.of(name.get(), begin.get())));
    }
}
