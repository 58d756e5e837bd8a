package pop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.store.PopFolder;
import pop.store.PopWriter;
import pop.store.StoreFailure;
import pop.store.TeamFile;

/**
 * Where an answer goes and in which formats: {@code --format F} to standard output or {@code -o}, {@code --format F=FILE}
 * into a file, several at once. An answer never takes the place of a POP. Knows no answer.
 */
final class Answers {

    /** What stands behind {@code --format}. */
    static final String LABEL = "FORMAT[=FILE]";

    /** The formats that people read, in every command. */
    static final Set<String> TO_READ = Set.of("text", "short", "md", "markdown");

    private record Wanted(String format, Optional<String> file) {}

    private final Call call;
    private final List<Wanted> wanted = new ArrayList<>();

    /**
     * @param formats the formats there are, the usual one first
     */
    Answers(Call call, List<String> formats) {
        this.call = call;
        Optional<String> output = call.value("--output");
        if (call.has("--json")) {
            want(Call.oneOf("--json", "json", formats), output);
        }
        for (String given : call.values("--format")) {
            int equals = given.indexOf('=');
            if (equals == 0 || equals == given.length() - 1) {
                Map<String, String> facts = Map.of("option", "--format", "label", LABEL);
                throw new Refusal(Exit.USAGE, "option-without-value", facts);
            }
            String format = Call.oneOf("--format", equals < 0 ? given : given.substring(0, equals), formats);
            want(format, equals < 0 ? output : Optional.of(given.substring(equals + 1)));
        }
        if (wanted.isEmpty()) {
            want(formats.get(0), output);
        }
        Set<Optional<String>> places = new HashSet<>();
        wanted.forEach(one -> {
            if (!places.add(one.file())) {
                throw new Refusal(Exit.USAGE, "two-answers", Map.of());
            }
        });
    }

    /** Whether one of these formats is wanted. */
    boolean in(Set<String> formats) {
        return wanted.stream().anyMatch(one -> formats.contains(one.format()));
    }

    private void want(String format, Optional<String> file) {
        Optional<String> place = file.filter(name -> !name.equals(Naming.PIPED));
        place.ifPresent(name -> mustBeFree(call.console().path(name), name));
        wanted.add(new Wanted(format, place));
    }

    /** Words the answer. */
    interface Telling {
        /**
         * The whole answer.
         *
         * @param to the call as it is for where the answer goes: no colours go into a file
         */
        String in(String format, Call to);
    }

    /** Gives the answer in each format that is wanted. */
    void give(Telling telling) {
        for (Wanted one : wanted) {
            if (one.file().isPresent()) {
                String text = telling.in(one.format(), call.intoFile());
                PopWriter.overwrite(call.console().path(one.file().get()), text);
            } else {
                String answer = telling.in(one.format(), call);
                if (TO_READ.contains(one.format())) {
                    call.answerToRead(answer);
                } else {
                    call.answer(answer);
                }
            }
        }
    }

    /** Holds that no POP and no list of a team's tasks stands where an answer is to go; an earlier answer may. */
    static void mustBeFree(Path target, String name) {
        boolean team = target.endsWith(TeamFile.NAME) && PopFolder.isThere(target);
        if (team || PopFolder.isPop(target)) {
            throw new StoreFailure(StoreFailure.Kind.EXISTS, name);
        }
    }
}
