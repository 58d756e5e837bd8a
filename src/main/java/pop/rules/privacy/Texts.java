package pop.rules.privacy;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.Values;
import pop.rule.Fault;
import pop.rule.WordList.Stretch;

/** Every text in a POP that somebody typed, earlier versions, names, notes and ids included; knows no secret. */
final class Texts {

    private Texts() {}

    /**
     * A number that must not leak.
     *
     * @param stretch where it stands in its text
     * @param begin its first characters: all of it that may be repeated
     */
    record Secret(Stretch stretch, String begin) {}

    /** A fault at the first secret of every text but hashes, in which anything may stand by chance. */
    static Stream<Fault> faults(Pop pop, Function<String, Optional<Secret>> first) {
        return Values.of(pop).stream()
                .filter(value -> value.field() != Fields.SHA256)
                .flatMap(value -> value.text().flatMap(text -> fault(value.at(), text, first)).stream());
    }

    private static Optional<Fault> fault(At at, String text, Function<String, Optional<Secret>> first) {
        return first.apply(text).map(secret -> {
            At there = secret.stretch().in(at, text);
            String shown = secret.begin() + "…";
            return Fault.at(there).with("words", shown).because(Fault.Evidence.at(there, shown));
        });
    }
}
