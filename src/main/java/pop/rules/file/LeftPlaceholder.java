package pop.rules.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Type;
import pop.model.Values;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Placeholder;
import pop.rule.Rule;

/** Words that hold a place until somebody writes their own, in any text of the POP. Knows no sentence's worth. */
public final class LeftPlaceholder implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        List<Fault> faults = new ArrayList<>();
        for (Values.Value value : Values.of(dossier.pop())) {
            if (value.value() instanceof String text && value.type() instanceof Type.Text) {
                Optional<String> words = Placeholder.in(text);
                if (words.isPresent()) {
                    faults.add(fault(value, words.get()));
                }
            }
        }
        return faults.stream();
    }

    private static Fault fault(Values.Value value, String words) {
        return Fault.at(value.at())
                .with("key", value.field().name())
                .with("words", words)
                .because(Fault.Evidence.at(value.at(), words));
    }
}
