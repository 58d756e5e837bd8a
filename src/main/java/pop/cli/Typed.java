package pop.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.store.TextFile;

/**
 * The text that a command is given: as an argument, from a file ({@code -F}, {@code -} for what is piped in) or from an
 * editor ({@code -e}). Kept literally. Knows no POP.
 */
final class Typed {

    /** What the argument is called. */
    static final String LABEL = "TEXT";

    private static final char UNDECODABLE = '\uFFFD';
    private static final List<String> EDITORS = List.of("POP_EDITOR", "VISUAL", "EDITOR");

    private final Call call;

    Typed(Call call) {
        this.call = call;
    }

    /** Declares the ways. */
    static void declare(Options options) {
        options.argument(LABEL, false).value("FILE", "-F", "--file").flag("-e", "--edit");
    }

    /** The text, if one was given in one of the ways. */
    Optional<String> text() {
        Optional<String> argument = call.argument();
        Optional<String> file = call.value("--file");
        boolean edit = call.has("--edit");
        int ways = (argument.isPresent() ? 1 : 0) + (file.isPresent() ? 1 : 0) + (edit ? 1 : 0);
        if (ways > 1) {
            throw new Refusal(Exit.USAGE, "two-texts", Map.of());
        }
        Optional<String> text = argument.or(() -> file.map(name -> fromFile(call, name)));
        return (edit ? Optional.of(edited()) : text).map(Typed::mustSaySomething);
    }

    private static String mustSaySomething(String text) {
        if (text.isBlank()) {
            throw new Refusal(Exit.USAGE, "empty-text", Map.of());
        }
        return text;
    }

    /** The words in a file, or those piped in. */
    static String fromFile(Call call, String name) {
        String words;
        if (name.equals(Naming.PIPED)) {
            try {
                words = TextFile.words(call.console().in().readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            words = TextFile.of(call.console().path(name)).words();
        }
        if (words.indexOf(UNDECODABLE) >= 0) {
            throw new Refusal(Exit.USAGE, "text-not-utf-8", Map.of("path", name));
        }
        return words;
    }

    private String edited() {
        Optional<String> editor = Optional.empty();
        for (String name : EDITORS) {
            editor = editor.or(() -> call.console().variable(name));
        }
        if (editor.isEmpty()) {
            throw new Refusal(Exit.USAGE, "no-editor", Map.of());
        }
        TextFile draft = TextFile.draft("");
        call.drafts().keep(draft);
        List<String> command = new ArrayList<>(List.of(editor.get().strip().split("\\s+", -1)));
        command.add(draft.path().toString());
        run(command);
        return draft.words();
    }

    private void run(List<String> command) {
        try {
            ProcessBuilder process = new ProcessBuilder(command).inheritIO();
            call.console()
                    .variable("POP_LOCALE")
                    .ifPresent(own -> process.environment().put("LC_ALL", own));
            int code = process.start().waitFor();
            if (code != 0) {
                throw new Refusal(Exit.CANCELLED, "editor-failed", Map.of("editor", command.get(0)));
            }
        } catch (IOException e) {
            throw new Refusal(Exit.USAGE, "editor-not-found", Map.of("editor", command.get(0)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Exit.CANCELLED, "cancelled", Map.of());
        }
    }
}
