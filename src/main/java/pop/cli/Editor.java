package pop.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The editor that the user chose in {@code POP_EDITOR}, {@code VISUAL} or {@code EDITOR}: Knows how some editors are told a line, and nothing of what is written.
 */
final class Editor {

    private static final List<String> VARIABLES = List.of("POP_EDITOR", "VISUAL", "EDITOR");

    /** Editors that take {@code +LINE} before the file. */
    private static final Set<String> PLUS = Set.of(
            "vi",
            "vim",
            "nvim",
            "gvim",
            "view",
            "vim.basic",
            "vim.tiny",
            "nano",
            "pico",
            "emacs",
            "emacsclient",
            "mg",
            "jed",
            "joe",
            "ne",
            "micro",
            "kak",
            "gedit",
            "gnome-text-editor",
            "pluma",
            "xed",
            "editor");

    /** Editors that take {@code --goto FILE:LINE}, and return at once unless they are asked to wait. */
    private static final Set<String> GOTO = Set.of("code", "code-insiders", "codium", "cursor");

    /** Editors that take {@code FILE:LINE}. */
    private static final Set<String> COLON = Set.of("subl", "hx", "helix", "zed");

    private final Call call;
    private final List<String> program;

    /** Finds out which editor it is. */
    Editor(Call call) {
        this.call = call;
        Optional<String> chosen = Optional.empty();
        for (String variable : VARIABLES) {
            chosen = chosen.or(
                    () -> call.console().variable(variable).map(String::strip).filter(value -> !value.isEmpty()));
        }
        String typed = chosen.orElseThrow(() -> new Refusal(Exit.USAGE, "no-editor", Map.of()));
        this.program = ProgramLine.of(call.console(), typed);
    }

    /** Opens a file, at a line if the editor can, and waits until it is closed. */
    void open(Path file, int line) {
        String name = program.get(0);
        try {
            ProcessBuilder process = new ProcessBuilder(command(file.toString(), line)).inheritIO();
            call.console()
                    .variable("POP_LOCALE")
                    .ifPresent(own -> process.environment().put("LC_ALL", own));
            int code = process.start().waitFor();
            if (code != 0) {
                throw new Refusal(Exit.CANCELLED, "editor-failed", Map.of("editor", name));
            }
        } catch (IOException e) {
            throw new Refusal(Exit.USAGE, "editor-not-found", Map.of("editor", name));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Exit.CANCELLED, "cancelled", Map.of());
        }
    }

    /** The words that start it on a file. */
    List<String> command(String file, int line) {
        List<String> command = new ArrayList<>(program);
        String name = name(program.get(0));
        boolean waits = command.contains("--wait") || command.contains("-w");
        if (!waits && (GOTO.contains(name) || name.equals("subl") || name.equals("zed"))) {
            command.add("--wait");
        }
        if (line > 1 && PLUS.contains(name)) {
            command.add("+" + line);
            command.add(file);
        } else if (line > 1 && GOTO.contains(name)) {
            command.add("--goto");
            command.add(file + ":" + line);
        } else if (line > 1 && COLON.contains(name)) {
            command.add(file + ":" + line);
        } else {
            command.add(file);
        }
        return command;
    }

    private static String name(String program) {
        String last = program.substring(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1);
        return last.toLowerCase(Locale.ROOT).replaceFirst("\\.(?:exe|cmd|bat)$", "");
    }
}
