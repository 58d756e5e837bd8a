package pop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page with sessions at a terminal in it, typed again: every {@code $ pop …} and {@code $ cat FILE} in its
 * {@code console} fences. One folder lasts for a page, and begins empty; a session that speaks of {@code examples/} is
 * typed in a second one, which holds a copy of them. Behind {@code console} may stand {@code en}: then whoever types speaks
 * English; and {@code stderr}: then the talk is shown too. Without that, nothing may be refused, as nobody would see it.
 * Knows no page.
 */
final class Transcript {

    private static final String PROMPT = "$ ";

    private static final String EXAMPLES = "examples/";

    private final Terminal terminal;

    private Transcript(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The page as it would be if everything in it were typed now. */
    static String again(String page, Path folder) throws IOException {
        if (!page.contains("```console")) {
            return page;
        }
        Transcript empty = new Transcript(Terminal.in(Files.createDirectories(folder.resolve("empty"))));
        Transcript full = new Transcript(Terminal.in(Files.createDirectories(folder.resolve("full"))));
        copy(ExamplesTest.EXAMPLES, folder.resolve("full").resolve(EXAMPLES));
        List<String> lines = page.lines().toList();
        List<String> again = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            again.add(line);
            if (line.strip().startsWith("```console")) {
                String margin = line.substring(0, line.indexOf('`'));
                int end = at + 1;
                while (!lines.get(end).strip().equals("```")) {
                    end++;
                }
                List<String> session = lines.subList(at + 1, end).stream()
                        .map(inside -> inside.startsWith(margin) ? inside.substring(margin.length()) : inside)
                        .toList();
                List<String> wishes = List.of(line.strip().split(" "));
                boolean examples = session.stream().anyMatch(inside -> inside.contains(EXAMPLES));
                (examples ? full : empty)
                        .speaking(wishes.contains("en") ? "en_GB.UTF-8" : "")
                        .session(session, wishes.contains("stderr"))
                        .forEach(said -> again.add(said.isEmpty() ? "" : margin + said));
                at = end - 1;
            }
        }
        return String.join("\n", again) + "\n";
    }

    /** The same in the language of a locale; with an empty one, that of pop itself. */
    private Transcript speaking(String locale) {
        return new Transcript(terminal.with("LANG", locale));
    }

    /** The commands of a session, each with what it says now. */
    private List<String> session(List<String> lines, boolean talk) {
        List<String> again = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith(PROMPT)) {
                StringBuilder command = new StringBuilder(lines.get(at).substring(PROMPT.length()));
                again.add(lines.get(at));
                while (command.toString().endsWith("\\")) {
                    command.setLength(command.length() - 1);
                    command.append(lines.get(++at).strip());
                    again.add(lines.get(at));
                }
                typed(words(command.toString()), talk).lines().forEach(again::add);
            }
        }
        return again;
    }

    private String typed(List<String> words, boolean talk) {
        int pipe = words.indexOf("|");
        if (words.get(0).equals("cat") && pipe < 0) {
            return terminal.read(words.get(1));
        }
        Terminal from = pipe < 0 ? terminal : terminal.piping(terminal.read(words.get(1)));
        List<String> command = words.subList(pipe + 1, words.size());
        if (!command.get(0).equals("pop")) {
            throw new AssertionError("a transcript only knows pop and cat, not: " + String.join(" ", words));
        }
        Said said = from.types(command.subList(1, command.size()).toArray(String[]::new));
        if (!talk && said.code() == Exit.USAGE.code()) {
            throw new AssertionError("refused: " + String.join(" ", words) + "\n" + said.err());
        }
        return talk ? said.out() + said.err() : said.out();
    }

    /** The words of a line, as a POSIX shell would hand them on. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean open = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote == 0 && c == ' ') {
                if (open) {
                    words.add(word.toString());
                }
                word.setLength(0);
                open = false;
            } else if (quote == 0 && (c == '"' || c == '\'') || c == quote) {
                quote = quote == 0 ? c : 0;
                open = true;
            } else {
                boolean escaped = c == '\\' && quote != '\'' && i + 1 < line.length();
                word.append(escaped ? line.charAt(++i) : c);
                open = true;
            }
        }
        if (open) {
            words.add(word.toString());
        }
        return words;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
