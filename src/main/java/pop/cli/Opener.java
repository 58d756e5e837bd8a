package pop.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pop.l10n.Words;
import pop.store.PopFolder;

/**
 * Opens a document with the program that the system keeps for it. Which program that is stands in the system and nowhere
 * else: no folder's settings can name one. Knows no document.
 */
final class Opener {

    /** The openers of the systems we know, with what comes before the file. */
    private static final List<List<String>> KNOWN =
            List.of(List.of("xdg-open"), List.of("open"), List.of("rundll32.exe", "url.dll,FileProtocolHandler"));

    private final Call call;

    Opener(Call call) {
        this.call = call;
    }

    /** Opens it, and does not wait for it to be closed; where nothing can open it, its path is told. */
    void open(Path document) {
        Path whole = document.toAbsolutePath().normalize();
        Optional<List<String>> opener = KNOWN.stream().flatMap(this::found).findFirst();
        if (opener.isEmpty() || !starts(opener.get(), whole)) {
            call.talk(
                    Words.of(RenderCommand.class, call.language()).say("no-opener", Map.of("path", whole.toString())));
        }
    }

    private static boolean starts(List<String> opener, Path document) {
        try {
            new ProcessBuilder(Stream.concat(opener.stream(), Stream.of(document.toString()))
                            .toList())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The opener by its whole path, looked for where programs are; never where the user happens to stand. */
    private Stream<List<String>> found(List<String> opener) {
        String path = call.console().variable("PATH").orElse("");
        String between = path.indexOf(';') >= 0 ? ";" : ":";
        return Stream.of(path.split(between, -1))
                .flatMap(folder -> program(folder, opener.get(0)).stream())
                .limit(1)
                .map(program -> Stream.concat(
                                Stream.of(program.toString()), opener.stream().skip(1))
                        .toList());
    }

    private static Optional<Path> program(String folder, String name) {
        try {
            Path program = Path.of(folder).resolve(name);
            boolean there = program.isAbsolute() && PopFolder.isThere(program) && !PopFolder.isFolder(program);
            return there ? Optional.of(program) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // no folder of this system
        }
    }
}
