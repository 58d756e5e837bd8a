package pop.rules.voucher;

import java.util.Optional;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.Reference;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/**
 * Another POP of the same run has the same client and the same begin date. Knows only the POPs that were looked at before
 * this one, so of two twins the second is told; a dossier and the document that it keeps are no twins, whichever of them
 * came first.
 */
public final class TwinDossier implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        Optional<String> name = pop.clientName().map(Reference::folded);
        if (name.isEmpty() || pop.begin().isEmpty()) {
            return Stream.empty();
        }
        return dossier.beside().siblings().stream()
                .filter(sibling -> sibling.client().map(Reference::folded).equals(name))
                .filter(sibling -> sibling.begin().equals(pop.begin()))
                .filter(sibling -> !sibling.kept())
                .limit(1)
                .map(sibling -> Fault.at(At.ROOT.in(Fields.CLIENT)).with("file", sibling.label()));
    }
}
