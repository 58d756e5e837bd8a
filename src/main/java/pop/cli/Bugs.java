package pop.cli;

import java.util.Map;
import java.util.Optional;
import pop.l10n.Words;
import pop.store.BugReport;

/** Tells that pop itself failed: one line and where the report is. The report holds no word of a POP. */
final class Bugs {

    private final Console console;
    private final Words words;

    Bugs(Console console, Words words) {
        this.console = console;
        this.words = words;
    }

    /** Says it, and shows the stack when asked. */
    Exit tell(Throwable bug, boolean withStack) {
        StringBuilder stack = new StringBuilder("pop " + Version.NUMBER + "\n");
        for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
            stack.append(cause.getClass().getName()).append('\n');
            for (StackTraceElement element : cause.getStackTrace()) {
                stack.append("    ").append(element).append('\n');
            }
        }
        Optional<String> file = BugReport.write(stack.toString());
        Map<String, String> facts = Map.of("name", bug.getClass().getSimpleName(), "file", file.orElse(""));
        console.say("pop: " + words.say(file.isPresent() ? "bug" : "bug.unsaved", facts));
        if (withStack) {
            console.err().print(stack);
        }
        return Exit.BUG;
    }
}
