package pop.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pop.store.PopFolder;
import pop.store.TextFile;

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

    private Practice() {}

    /**
     * Goes through it all.
     *
     * @param words the folder to do it in, which may be thrown away; without one only what is asked in passing is asked
     */
    public static void main(String[] words) {
        if (words.length == 0) {
            Main.main(new String[] {"--version"});
        }
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        for (String language : LANGUAGES) {
            Path folder = Path.of(words[0], language);
            PopFolder.make(folder);
            go(WALK, folder, language, nowhere);
            go(AMONG_PLANS, plans(folder.resolve("plans")), language, nowhere);
        }
        Path plan = Path.of(words[0], LANGUAGES.get(0), "plans", LAST);
        Main.main(new String[] {"check", plan.toString(), "--fail-on", "never"});
    }

    private static void go(List<List<String>> walk, Path here, String language, PrintStream nowhere) {
        Console alone = new Console(
                nowhere,
                nowhere,
                InputStream.nullInputStream(),
                Map.of("POP_LANG", language),
                here,
                () -> LocalDate.of(2026, 2, 3),
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
