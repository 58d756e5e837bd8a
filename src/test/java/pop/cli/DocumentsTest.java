package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pop.browser.Axe;
import pop.browser.Chromium;
import pop.browser.NuValidator;
import pop.browser.Tab;

/** Every document of every example, as the standard of HTML, a browser and a tester of accessibility read it. */
class DocumentsTest {

    private static final int WIDE = 1280;

    /** The narrowest window in which all must be read without scrolling sideways (WCAG 2.2, 1.4.10). */
    private static final int NARROW = 320;

    /** A4 between its margins of 18 mm, in pixels of 1/96 inch. */
    private static final int PAPER = 658;

    /** Short plans that differ in a word or a key. */
    private static final String ONE_FAULT_EACH = "made/broken/";

    private static final Map<String, String> LIGHT = Map.of("prefers-color-scheme", "light");
    private static final Map<String, String> DARK = Map.of("prefers-color-scheme", "dark");

    @TempDir
    private static Path folder;

    private static Map<String, Path> documents = Map.of();

    @BeforeAll
    static void all_documents() throws IOException {
        documents = MadeDocuments.in(folder);
    }

    @Test
    void every_form_and_every_command_that_answers_in_html_is_among_them() throws IOException {
        for (Form form : Form.values()) {
            assertThat(documents.keySet()).anyMatch(name -> name.startsWith("made/pops/" + form.word() + "/"));
        }
        List<String> answering = new ArrayList<>();
        try (Stream<Path> all = Files.list(Path.of("src/main/java/pop/cli"))) {
            for (Path path :
                    all.filter(path -> path.toString().endsWith("Command.java")).toList()) {
                String source = Files.readString(path);
                if (source.contains("FORMATS") && source.contains("\"html\"")) {
                    answering.add(path.getFileName()
                            .toString()
                            .replace("Command.java", "")
                            .toLowerCase(Locale.ROOT));
                }
            }
        }
        answering.remove("render");
        assertThat(MadeDocuments.commands())
                .as("say in MadeDocuments how it is typed")
                .containsAll(answering);
    }

    @Test
    void every_document_is_valid_html() throws IOException {
        NuValidator nu = new NuValidator();
        assertThat(nu.finds("<!DOCTYPE html><html lang=nl><title>x</title><p><ul><li>a<div></ul>"))
                .as("it finds what is wrong")
                .isNotEmpty();
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Path> document : documents.entrySet()) {
            nu.finds(Files.readString(document.getValue()))
                    .forEach(fault -> faults.add(document.getKey() + ":" + fault));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void nothing_in_a_document_keeps_anybody_out() throws InterruptedException, ExecutionException {
        Assumptions.assumeTrue(Chromium.installed().isPresent(), Chromium.missing());
        Queue<String> waiting = new ConcurrentLinkedQueue<>(documents.keySet());
        try (Chromium chromium = Chromium.start(Chromium.installed().get())) {
            Future<List<String>> beside = CompletableFuture.supplyAsync(() -> lookAtAll(chromium, waiting));
            List<String> minded = new ArrayList<>(lookAtAll(chromium, waiting));
            minded.addAll(beside.get());
            assertThat(minded).isEmpty();
        }
    }

    private static List<String> lookAtAll(Chromium chromium, Queue<String> waiting) {
        Axe axe = Axe.shipped();
        List<String> minded = new ArrayList<>();
        try (Tab tab = chromium.tab()) {
            for (String name = waiting.poll(); name != null; name = waiting.poll()) {
                look(tab, axe, name, minded);
            }
        }
        return minded;
    }

    private static void look(Tab tab, Axe axe, String name, List<String> minded) {
        tab.shows("screen", LIGHT);
        tab.measures(WIDE, 900);
        tab.opens(documents.get(name));
        if (isRead(name, 1)) {
            axe.joins(tab);
            axe.minds(tab).forEach(what -> minded.add(name + " in light: " + what));
        }
        if (isRead(name, 2)) {
            tab.shows("screen", DARK);
            axe.mindsColours(tab).forEach(what -> minded.add(name + " in dark: " + what));
            tab.shows("print", LIGHT);
            axe.mindsColours(tab).forEach(what -> minded.add(name + " on paper: " + what));
            tab.shows("screen", LIGHT);
        }
        tab.measures(NARROW, 640);
        if (isRead(name, 2)) {
            axe.mindsSizes(tab).forEach(what -> minded.add(name + " when narrow: " + what));
        }
        sticksOut(tab).forEach(what -> minded.add(name + " when narrow sticks out: " + what));
        tab.shows("print", LIGHT);
        tab.measures(PAPER, 900);
        sticksOut(tab).forEach(what -> minded.add(name + " on paper sticks out: " + what));
        tab.complains().forEach(what -> minded.add(name + " makes the browser say: " + what));
    }

    /**
     * Whether a document is read so closely: the first time as a whole, the second time in other colours and sizes. A
     * tenth of a second adds up; in a smoke size, plans that differ in a word are read for one in six of them, and the
     * colours are those of one plan in each language.
     */
    private static boolean isRead(String name, int time) {
        if (Boolean.getBoolean("pop.full")) {
            return true;
        }
        if (name.startsWith(ONE_FAULT_EACH)) {
            return time == 1 && Math.floorMod(name.hashCode(), 6) == 0;
        }
        return time == 1 || name.contains("rachid") || name.contains("tom-") || name.startsWith("made/unusual/");
    }

    /** What makes the page wider than its window, the widest first. */
    private static List<String> sticksOut(Tab tab) {
        List<String> out = new ArrayList<>();
        tab.evaluates("""
                        document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
                          [...document.querySelectorAll('body *')]
                            .map(e => [e.getBoundingClientRect().right, e.outerHTML.slice(0, 160)])
                            .sort((a, b) => b[0] - a[0]).slice(0, 3).map(pair => pair[0] + ' ' + pair[1])
                        """).forEach(each -> out.add(each.asText()));
        return out;
    }
}
