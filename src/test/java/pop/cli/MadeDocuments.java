package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pop.model.Language;

/**
 * Makes every document in HTML that the program makes of the examples, in a folder: each form of each plan, the pages
 * that stand beside them, and the answers of all commands that answer in HTML. The forms and the commands are asked of the
 * program, so that new ones come along by themselves. Does not know how they look.
 */
final class MadeDocuments {

    /** A day on which most of the plans run. */
    private static final String LATELY = "2026-06-15";

    /** The commands that answer in HTML, and how they are typed. */
    private static final Map<String, List<String>> ANSWERS = answers();

    private final Terminal terminal;
    private final Map<String, Path> made = new LinkedHashMap<>();

    private MadeDocuments(Terminal terminal) {
        this.terminal = terminal;
    }

    private static Map<String, List<String>> answers() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put(
                "check",
                List.of("check pops --checklist", "check pops/rachid% --checklist", "check broken --checklist"));
        answers.put("explain", List.of("explain action-without-origin", "explain left-placeholder"));
        answers.put("show", List.of("show -p pops/rachid%", "show a1 -p pops/rachid%", "show --thread -p pops/lien%"));
        answers.put("status", List.of("status pops", "status pops/rachid%", "status team", "status broken"));
        answers.put("stats", List.of("stats pops"));
        answers.put("attest", List.of("attest a2 -p pops/rachid%"));
        answers.put("team", List.of("team team/team.yaml", "team pops/team.yaml"));
        return answers;
    }

    /** All of them, in an empty folder: a name for each, and its file. */
    static Map<String, Path> in(Path folder) throws IOException {
        MadeDocuments documents = new MadeDocuments(Terminal.in(folder).on(LATELY));
        copy(ExamplesTest.EXAMPLES, folder);
        documents.unusual();
        for (Form form : Form.values()) {
            documents.folder("pops", form);
            documents.folder("team", form);
            documents.folder("hostile", form);
            documents.folder("unusual", form);
        }
        documents.folder("broken", Form.BUNDLE);
        documents.dressed();
        ANSWERS.values().forEach(typed -> typed.forEach(documents::answer));
        return documents.made;
    }

    /** The commands of which this knows how to get an answer in HTML. */
    static List<String> commands() {
        return List.copyOf(ANSWERS.keySet());
    }

    /** Whether a command takes an option. */
    static boolean takes(String command, String option) {
        return new CommandTree(Language.NL)
                .whole()
                .getSubcommands()
                .get(command)
                .getCommandSpec()
                .optionsMap()
                .containsKey(option);
    }

    /** Plans as nobody writes them: empty, and much too long. */
    private void unusual() {
        terminal.file("unusual/empty.pop.yaml", "format: 1\n");
        terminal.file("unusual/nameless.pop.yaml", "format: 1\ntitle: Mijn plan\nquestions:\n  - id: q1\n    text: \n");
        terminal.file(
                "unusual/long-word.pop.yaml",
                "format: 1\ntitle: " + "Lang".repeat(60) + "\nname: " + "Zeerlangenaam".repeat(12)
                        + "\nquestions:\n  - id: q1\n    text: " + "woord".repeat(2_000) + "\n");
        StringBuilder many = new StringBuilder("format: 1\nname: Veel\nactions:\n");
        for (int i = 1; i <= 120; i++) {
            many.append("  - id: a")
                    .append(i)
                    .append("\n    text: Ik bel tegen vrijdag school nummer ")
                    .append(i)
                    .append(".\n");
        }
        terminal.file("unusual/many-actions.pop.yaml", many.toString());
    }

    private void folder(String plans, Form form) {
        String out = "made/" + plans + "/" + form.word();
        List<String> typed = new ArrayList<>(List.of("render", plans, "--to", "html", "-o", out));
        typed.addAll(asking(form));
        render(typed, out);
    }

    /** Every way to dress a document, on one plan; and the page of nobody yet. */
    private void dressed() {
        for (String dress : List.of("--large-type", "--plain", "--hide-empty")) {
            if (takes("render", dress)) {
                for (Form form : Form.values()) {
                    String out = "made/dressed" + dress + "/" + form.word();
                    List<String> typed = new ArrayList<>(
                            List.of("render", plan("pops/rachid%"), "--to", "html", "-o", out + "/", dress));
                    typed.addAll(asking(form));
                    render(typed, out);
                }
            }
        }
        if (takes("render", "--blank")) {
            render(List.of("render", "--blank", "--to", "html", "-o", "made/blank/blank.html"), "made/blank");
        }
    }

    private void render(List<String> typed, String out) {
        makeFolder(out);
        Said said = terminal.types(typed.toArray(String[]::new));
        assertThat(said.code()).as("%s%n%s", typed, said.err()).isIn(Exit.DONE.code(), Exit.UNREADABLE.code());
        Path folder = terminal.here().resolve(out);
        assertThat(folder).as("%s", typed).isDirectory();
        terminal.files().stream()
                .filter(name -> name.startsWith(out + "/") && name.endsWith(".html"))
                .forEach(name -> made.put(name, terminal.here().resolve(name)));
    }

    private void makeFolder(String out) {
        try {
            Files.createDirectories(terminal.here().resolve(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> asking(Form form) {
        return takes("render", "--form") ? List.of("--form", form.word()) : List.of();
    }

    private void answer(String typed) {
        String whole = whole(typed);
        Said said = terminal.pop(whole + " --format html");
        assertThat(said.out()).as("%s%n%s", said.typed(), said.err()).startsWith("<!DOCTYPE html>");
        String name = "made/answers/" + whole.replaceAll("[^a-z0-9-]+", "_") + ".html";
        made.put(name, terminal.file(name, said.out()));
    }

    /** {@code pops/rachid%} is the plan whose name begins so. */
    private String whole(String typed) {
        return String.join(
                " ", Arrays.stream(typed.split(" ", -1)).map(this::plan).toList());
    }

    private String plan(String word) {
        String begin = word.substring(0, Math.max(0, word.length() - 1));
        return !word.endsWith("%")
                ? word
                : terminal.files().stream()
                        .filter(name -> name.startsWith(begin) && name.endsWith(".pop.yaml"))
                        .findFirst()
                        .orElseThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(Files::isRegularFile).forEach(path -> {
                Path target = to.resolve(from.relativize(path).toString());
                try {
                    Files.createDirectories(target.getParent());
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
