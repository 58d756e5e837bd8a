package pop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import pop.store.PopWriter;

/**
 * Where an answer goes and in which formats: {@code --format F} to standard output or {@code -o}, {@code --format F=FILE}
 * into a file, several at once. Knows no answer.
 */
final class Answers {

    private record Wanted(String format, Optional<String> file) {}

    private final Call call;
    private final List<Wanted> wanted = new ArrayList<>();

    /**
     * @param formats the formats there are, the usual one first
     */
    Answers(Call call, List<String> formats) {
        this.call = call;
        if (call.has("--json")) {
            wanted.add(new Wanted("json", call.value("--output")));
        }
        for (String given : call.values("--format")) {
            int equals = given.indexOf('=');
            String format = Call.oneOf("--format", equals < 0 ? given : given.substring(0, equals), formats);
            wanted.add(new Wanted(
                    format,
                    equals < 0 ? call.value("--output") : Optional.of(given.substring(equals + 1))));
        }
        if (wanted.isEmpty()) {
            wanted.add(new Wanted(formats.get(0), call.value("--output")));
        }
        if (wanted.stream().filter(one -> one.file().isEmpty()).count() > 1) {
            throw new Refusal(Exit.USAGE, "two-answers", java.util.Map.of());
        }
    }

    /** Gives the answer in each format that is wanted. */
    void give(UnaryOperator<String> inFormat) {
        for (Wanted one : wanted) {
            String text = inFormat.apply(one.format());
            if (one.file().isPresent() && !one.file().get().equals(Naming.PIPED)) {
                PopWriter.overwrite(call.console().path(one.file().get()), text);
            } else {
                call.answer(text);
            }
        }
    }

    /** Whether the answer goes to standard output in the format for people. */
    boolean isForPeople(String usual) {
        return wanted.stream().anyMatch(one -> one.format().equals(usual) && one.file().isEmpty());
    }
}
