package pop.rules.file;

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
        return Values.of(dossier.pop()).stream()
                .filter(value -> value.type() instanceof Type.Text && value.value() instanceof String)
                .flatMap(value -> Placeholder.in((String) value.value())
                        .map(words -> Fault.at(value.at())
                                .with("key", value.field().name())
                                .with("words", words)
                                .because(Fault.Evidence.at(value.at(), words)))
                        .stream());
    }
}
