package pop.rules.minimum;

import java.util.Optional;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Facts;
import pop.model.Fields;
import pop.rule.Dossier;
import pop.rule.Fault;

/** No name of the client: a mail address or a pseudonym is none. Does not know whether a name is somebody's. */
public final class MissingName implements MinimumRule {

    @Override
    public Stream<Fault> missing(Dossier dossier) {
        At client = At.ROOT.in(Fields.CLIENT);
        At name = client.in(Fields.NAME);
        Optional<String> words = dossier.pop().clientName();
        if (words.isPresent()) {
            return words.get().contains("@")
                    ? Stream.of(Fault.at(name)
                            .with("words", words.get())
                            .as("mail")
                            .because(Fault.Evidence.at(name, words.get())))
                    : Stream.empty();
        }
        if (dossier.isExplained(name, Fields.NAME) || dossier.isExplained(noClient(dossier, client), Fields.CLIENT)) {
            return Stream.empty();
        }
        return Stream.of(Fault.at(client).as(variant(dossier)));
    }

    /** Where the client would stand; where one stands that merely has no name, its other faults explain nothing. */
    private static At noClient(Dossier dossier, At client) {
        return dossier.pop().facts().has(Fields.CLIENT) ? client.in(Fields.NAME) : client;
    }

    private static String variant(Dossier dossier) {
        Facts client = dossier.pop()
                .facts()
                .get(Fields.CLIENT)
                .map(Facts.Bearer::facts)
                .orElse(Facts.NONE);
        return client.has(Fields.PSEUDONYM) ? "pseudonym" : client.has(Fields.EMAIL) ? "mail" : "";
    }
}
