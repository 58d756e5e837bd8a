package pop.rules.privacy;

import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.Values;

/** Every text in a POP that somebody typed, earlier versions, names, notes and ids included; knows no secret. */
final class Texts {

    private Texts() {}

    /** A text and where it stands. */
    record Text(At at, String words) {}

    /** All texts but hashes, in which anything may stand by chance. */
    static Stream<Text> of(Pop pop) {
        return Values.of(pop).stream()
                .filter(value -> value.field() != Fields.SHA256)
                .flatMap(value -> value.text().map(words -> new Text(value.at(), words)).stream());
    }
}
