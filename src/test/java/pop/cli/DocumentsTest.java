package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final Map<String, String> LIGHT = Map.of("prefers-color-scheme", "light");
    private static final Map<String, String> DARK = Map.of("prefers-color-scheme", "dark");

    @TempDir
    private static Path folder;

    private static Map<String, Path> documents = Map.of();

    @BeforeAll
    static void all_documents() throws IOException {
        documents = Documents.in(folder);
    }

    @Test
    void every_form_and_every_command_that_answers_in_html_is_among_them() throws IOException {
        for (Form form : Form.values()) {
            assertThat(documents.keySet()).anyMatch(name -> name.startsWith("made/pops/" + form.word() + "/"));
        }
        List<String> answering = new ArrayList<>();
        try (Stream<Path> all = Files.list(Path.of("src/main/java/pop/cli"))) {
            for (Path path : all.filter(path -> path.toString().endsWith("Command.java")).toList()) {
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
        assertThat(Documents.commands()).as("say in Documents how it is typed").containsAll(answering);
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
    void nothing_in_a_document_keeps_anybody_out() {
        Assumptions.assumeTrue(Chromium.installed().isPresent(), Chromium.missing());
        Axe axe = Axe.shipped();
        List<String> minded = new ArrayList<>();
        try (Chromium chromium = Chromium.start(Chromium.installed().get())) {
            Tab tab = chromium.tab();
            documents.forEach((name, file) -> look(tab, axe, name, file, minded));
        }
        assertThat(minded).isEmpty();
    }

    private static void look(Tab tab, Axe axe, String name, Path file, List<String> minded) {
        tab.shows("screen", LIGHT);
        tab.measures(WIDE, 900);
        tab.opens(file);
        axe.joins(tab);
        axe.minds(tab).forEach(what -> minded.add(name + " in light: " + what));
        tab.shows("screen", DARK);
        axe.mindsColours(tab).forEach(what -> minded.add(name + " in dark: " + what));
        tab.shows("print", LIGHT);
        tab.measures(PAPER, 900);
        axe.mindsColours(tab).forEach(what -> minded.add(name + " on paper: " + what));
        sticksOut(tab).forEach(what -> minded.add(name + " on paper sticks out: " + what));
        tab.shows("screen", LIGHT);
        tab.measures(NARROW, 640);
        axe.minds(tab).forEach(what -> minded.add(name + " when narrow: " + what));
        sticksOut(tab).forEach(what -> minded.add(name + " when narrow sticks out: " + what));
    }

    /** What makes the page wider than its window, the widest first. */
    private static List<String> sticksOut(Tab tab) {
        List<String> out = new ArrayList<>();
        tab.evaluates(
                        """
                        document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
                          [...document.querySelectorAll('body *')]
                            .map(e => [e.getBoundingClientRect().right, e.outerHTML.slice(0, 160)])
                            .sort((a, b) => b[0] - a[0]).slice(0, 3).map(pair => pair[0] + ' ' + pair[1])
                        """)
                .forEach(each -> out.add(each.asText()));
        return out;
    }
}
