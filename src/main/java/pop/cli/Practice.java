package pop.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import pop.complete.Completion;
import pop.store.PopFolder;
import pop.store.TextFile;

/**
 * Goes once through what people do most, in an empty folder and with nobody looking, so that the Java that looks on can
 * remember the classes for the next time. It decides nothing, and is no command.
 */
public final class Practice {

    private static final String NAME = "Practice";
    private static final String SHELF = "plans";

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
            List.of("chek"),
            List.of("--help"));

    /** Examples that come along for this: together they have a bit of everything that a plan can hold. */
    private static final List<String> PLANS = List.of(
            "griet-aerts_2026-04-06",
            "joris-van-den-broeck_2024-01-16",
            "katrien-lemmens_2025-02-11",
            "lien-verstraete_2026-01-12",
            "noemie-d-haese_2026-06-22",
            "priya-nair_2025-05-13",
            "rachid-el-amrani_2026-02-05",
            "tom-whitaker_2026-03-02");

    private static final String LAST = PLANS.get(PLANS.size() - 1) + ".pop.yaml";

    private static final List<List<String>> AMONG_PLANS = List.of(
            List.of("check"),
            List.of("list"),
            List.of("status"),
            List.of("show", LAST),
            List.of("render", LAST, "--to", "html", "-o", "one.html", "--force"),
            List.of("set", "a1", "due", "2026-05-01", "-p", LAST, "-n"),
            List.of("add", "goal", "By May I lead two workshops", "-p", LAST, "-n"));

    /** What shells ask at a tab, in every manner in which they do. */
    private static final List<List<String>> IN_PASSING = List.of(
            List.of("complete", "zsh", "--", "sh"),
            List.of("complete", "fish", "--", "done", "-"),
            List.of("complete", "bash", "--", "pop confirm -p Pra", " =:"),
            List.of("complete", "bash", "--", "pop done -p tom ", " =:"),
            List.of("complete", "bash", "--", "pop show -p tom-whitaker_2026-03-02 ", " =:"),
            List.of("complete", "bash", "--", "pop set a1 status ", " =:"));

    private Practice() {}

    /**
     * Goes through it all.
     *
     * @param words the folder to do it in, which may be thrown away; with a second word only what is asked in passing is
     *     asked, in a folder where all was gone through before
     */
    public static void main(String[] words) {
        Path desk = Path.of(words[0]);
        if (words.length > 1) {
            askInPassing(desk.resolve(LANGUAGES.get(0)).resolve(SHELF));
            Main.main(new String[] {"--version"});
        }
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        for (String language : LANGUAGES) {
            Path folder = desk.resolve(language);
            PopFolder.make(folder);
            go(WALK, folder, language, nowhere);
            Path plans = plans(folder.resolve(SHELF)); // only now: beside others, one POP would have to be named
            go(AMONG_PLANS, plans, language, nowhere);
            askInPassing(plans);
        }
        Path plan = desk.resolve(LANGUAGES.get(0)).resolve(SHELF).resolve(LAST);
        Main.main(new String[] {"check", plan.toString(), "--fail-on", "never"});
    }

    private static void askInPassing(Path plans) {
        for (List<String> typed : IN_PASSING) {
            new Completion(Map.of(), plans).answer(typed.toArray(String[]::new));
        }
    }

    private static void go(List<List<String>> walk, Path here, String language, PrintStream nowhere) {
        Console alone = new Console(
                nowhere,
                nowhere,
                InputStream.nullInputStream(),
                Map.of("POP_LANG", language),
                here,
                () -> LocalDateTime.of(2026, 2, 3, 9, 0),
                "");
        for (List<String> typed : walk) {
            new Door(alone).run(typed.toArray(String[]::new));
        }
    }

    private static Path plans(Path folder) {
        PopFolder.make(folder);
        for (String plan : PLANS) {
            String file = plan + ".pop.yaml";
            TextFile.of(folder.resolve(file)).write(Texts.beside(Practice.class, "practice/" + file));
        }
        return folder;
    }
}
