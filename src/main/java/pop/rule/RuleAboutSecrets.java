package pop.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Place;
import pop.model.Typed;
import pop.rule.WordList.Stretch;

/**
 * A rule about what must not be shown again. It looks at every text that somebody typed, whether the format knows it or
 * not, and tells of each text the first secret in it.
 */
public interface RuleAboutSecrets extends Rule {

    /** Where the secrets stand in a text, in order. */
    List<Stretch> secrets(String text);

    /** As much of a secret as may be repeated: its first signs. */
    String begin(String secret);

    @Override
    default Stream<Fault> faults(Dossier dossier) {
        List<Fault> faults = new ArrayList<>(0);
        for (Typed typed : dossier.typed()) {
            List<Stretch> secrets = Secrets.isHash(typed.text()) ? List.of() : secrets(typed.text());
            if (!secrets.isEmpty()) {
                faults.add(fault(typed, secrets.get(0)));
            }
        }
        return faults.stream();
    }

    private Fault fault(Typed typed, Stretch secret) {
        String text = typed.text();
        At at = secret.in(typed.at(), text);
        Place place = typed.spot().of(text.codePointCount(0, secret.from()), text.codePointCount(0, secret.to()));
        String shown = begin(secret.of(text)) + "…";
        return Fault.at(at).in(place).with("words", shown).because(Fault.Evidence.at(at, place, shown));
    }
}
