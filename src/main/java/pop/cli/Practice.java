package pop.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import pop.store.PopFolder;

/**
 * Goes once through what people do most, in an empty folder and with nobody looking, so that the Java that looks on can
 * remember the classes for the next time. It decides nothing, and is no command.
 */
public final class Practice {

    private static final String NAME = "Practice";

    /** In both languages: each has its own words, and its own grammar of sentences. */
    private static final List<String> LANGUAGES = List.of("nl", "en");

    private static final List<List<String>> WALK = List.of(
            List.of("create", NAME, "--question", "Blijf ik in de zorg?", "--profile", "vdab", "-o", "one.pop.yaml"),
            List.of("add", "insight", "Ik leg graag rustig uit, ook onder druk", "--because", "q1"),
            List.of("add", "goal", "Tegen 2026-09-01 geef ik twee keer les", "--because", "i1"),
            List.of("add", "insight", "Rust helpt", "-n"),
            List.of("add", "action", "Ik bel tegen vrijdag drie scholen", "--because", "g1", "--due", "2026-03-06"),
            List.of("set", "a1", "start", "2026-02-10"),
            List.of("done", "a1"),
            List.of("check", "one.pop.yaml"),
            List.of("check", "one.pop.yaml", "--json"),
            List.of("check", "one.pop.yaml", "--checklist"),
            List.of("smart", "Ik bel tegen vrijdag drie scholen"),
            List.of("smart", "--json", "By Friday I call three schools"),
            List.of("explain", "action-without-origin"),
            List.of("list"),
            List.of("show"),
            List.of("status"),
            List.of("log"),
            List.of("render", "--to", "md"),
            List.of("render", "--to", "html", "-o", "one.html", "--force"),
            List.of("completion", "zsh"),
            List.of("complete", "zsh", "--", "sh"),
            List.of("complete", "fish", "--", "done", "-"),
            List.of("complete", "bash", "--", "pop confirm -p Pra", " =:"),
            List.of("complete", "bash", "--", "pop done ", " =:"),
            List.of("complete", "bash", "--", "pop set a1 status ", " =:"),
            List.of("chek"),
            List.of("--help"));

    private Practice() {}

    /**
     * Goes through it all.
     *
     * @param words the folder to do it in, which may be thrown away
     */
    public static void main(String[] words) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        for (String language : LANGUAGES) {
            Path folder = Path.of(words[0], language);
            PopFolder.make(folder);
            Console alone = new Console(
                    nowhere,
                    nowhere,
                    InputStream.nullInputStream(),
                    Map.of("POP_LANG", language),
                    folder,
                    () -> LocalDateTime.of(2026, 2, 3, 9, 0),
                    "");
            for (List<String> typed : WALK) {
                new Door(alone).run(typed.toArray(String[]::new));
            }
        }
        Main.main(new String[] {"--version"});
    }
}
