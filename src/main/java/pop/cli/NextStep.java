package pop.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a next step, told as a command to type, means the same POP as the command before it: with the options that named it.
 * Knows no step.
 */
final class NextStep {

    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{N}_./:\\\\~-]+");

    private static final Pattern SAYS_MORE = Pattern.compile("[$`\"!\\\\]");

    private final Call call;

    NextStep(Call call) {
        this.call = call;
    }

    /** What comes behind the step, for the POP that this command was about: nothing when nothing was needed now. */
    String same() {
        return option("-p", call.value("--pop")) + inFolder();
    }

    /** What comes behind the step, for a POP that was made just now: nothing when it is the only one in the folder. */
    String made(Path path) {
        if (call.has("--output")) {
            return option("-p", call.value("--output"));
        }
        Naming naming = new Naming(call);
        List<Naming.Named> all = naming.inFolder(naming.folder());
        Naming.Named made = new Naming.Named("", Optional.of(path));
        long namesakes =
                all.stream().filter(named -> named.name().equals(made.name())).count();
        Optional<String> name = Optional.of(namesakes > 1 ? made.stem() : made.name());
        return option("-p", all.size() > 1 ? name : Optional.empty()) + inFolder();
    }

    private String inFolder() {
        return option("-C", call.value("--dir"));
    }

    private static String option(String name, Optional<String> value) {
        return value.map(word -> " " + name + " " + quoted(word)).orElse("");
    }

    /** As it can be typed in any shell; where a sign between double quotes says more than itself, as for a POSIX shell. */
    private static String quoted(String word) {
        if (ONE_WORD.matcher(word).matches()) {
            return word;
        }
        return SAYS_MORE.matcher(word).find() ? "'" + word.replace("'", "'\\''") + "'" : "\"" + word + "\"";
    }
}
