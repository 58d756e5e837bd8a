package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A folder of documents: its list, whether it is up to date, and how it is kept so. */
class SiteTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void two_plans() {
        terminal = Terminal.in(folder);
        terminal.file("pops/" + Plans.ELS_FILE, Plans.ELS);
        terminal.file("pops/" + Plans.JAN_FILE, Plans.JAN);
    }

    @Test
    void the_list_tells_whose_plans_there_are_and_leads_to_them() {
        terminal.pop("render pops -o site").done();
        assertThat(terminal.read("site/index.html"))
                .contains("<a href=\"els-peeters_2026-02-03.bundle.html\">Els Peeters</a>", "Blijf ik in de zorg?")
                .contains("Hier staat geen vraag.", "onderweg", "eerstvolgend: 6 maart 2026");
        assertThat(terminal.files()).contains("site/jan-maes_2026-01-12.bundle.html");
    }

    @Test
    void the_one_script_is_the_only_one_that_may_run() throws Exception {
        terminal.pop("render pops -o site").done();
        String list = terminal.read("site/index.html");
        Matcher script =
                Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL).matcher(list);
        assertThat(script.find()).isTrue();
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(list)
                .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(sum) + "'")
                .contains("role=\"search\" hidden");
        assertThat(terminal.read("site/els-peeters_2026-02-03.bundle.html")).doesNotContain("<script", "script-src");
    }

    @Test
    void the_list_tells_no_more_than_its_readers_may_know() {
        terminal.file("pops/mia.pop.yaml", """
                format: 1
                client: {name: Mia}
                questions: [{id: q1, visibility: private, text: "Moet ik hier weg?"}]
                """);
        terminal.pop("render pops -o site --for employer").done();
        for (String file : terminal.files()) {
            if (file.startsWith("site/")) {
                assertThat(terminal.read(file)).doesNotContain("Moet ik hier weg");
            }
        }
    }

    @Test
    void the_same_documents_are_left_alone_and_the_list_grows_by_itself() throws Exception {
        terminal.pop("render pops -o site").done();
        Path els = folder.resolve("site/els-peeters_2026-02-03.bundle.html");
        Object before = Files.getAttribute(els, "unix:ino");
        terminal.file("pops/mia.pop.yaml", "format: 1\nclient: {name: Mia}\n");
        terminal.pop("render pops -o site").done();
        assertThat(Files.getAttribute(els, "unix:ino")).isEqualTo(before);
        assertThat(terminal.read("site/index.html")).contains(">Mia</a>");
        terminal.file("site/index.html", "van mij");
        terminal.pop("render pops -o site").exits(Exit.FILES).saying("site/index.html", "--force");
        assertThat(terminal.read("site/index.html")).isEqualTo("van mij");
    }

    @Test
    void a_check_writes_nothing_and_says_what_is_missing_or_different() {
        assertThat(terminal.pop("render pops -o site --check").exits(Exit.NO).lines())
                .containsExactly(
                        "site/els-peeters_2026-02-03.bundle.html",
                        "site/jan-maes_2026-01-12.bundle.html",
                        "site/index.html");
        assertThat(terminal.files()).noneMatch(file -> file.startsWith("site"));
        terminal.pop("render pops -o site").done();
        assertThat(terminal.pop("render pops -o site --check").done().out()).isEmpty();
        terminal.file("site/jan-maes_2026-01-12.bundle.html", "oud");
        assertThat(terminal.pop("render pops -o site --check")
                        .exits(Exit.NO)
                        .saying("iets anders")
                        .lines())
                .containsExactly("site/jan-maes_2026-01-12.bundle.html");
        assertThat(terminal.read("site/jan-maes_2026-01-12.bundle.html")).isEqualTo("oud");
        terminal.pop("render pops --check").refused().saying("--check", "-o");
        terminal.pop("render pops -o site --check --force").refused().saying("--force");
    }

    @Test
    void a_document_never_comes_in_the_place_of_a_plan_nor_half() throws Exception {
        terminal.pop("render pops/" + Plans.ELS_FILE + " -o pops/" + Plans.JAN_FILE + " --force")
                .exits(Exit.FILES);
        assertThat(terminal.read("pops/" + Plans.JAN_FILE)).isEqualTo(Plans.JAN);
        terminal.file("bestand", "van mij");
        terminal.pop("render pops -o bestand").exits(Exit.FILES);
        terminal.pop("render pops -o bestand/site").exits(Exit.FILES);
        assertThat(terminal.files())
                .containsExactlyInAnyOrder("bestand", "pops/" + Plans.ELS_FILE, "pops/" + Plans.JAN_FILE);
    }

    @Test
    void the_system_opens_a_document_and_else_its_place_is_told() throws Exception {
        Path programs = Files.createDirectory(folder.resolve("bin"));
        Path opener = Files.writeString(
                programs.resolve("xdg-open"), "#!/bin/sh\nprintf %s \"$1\" > '" + folder.resolve("opened") + "'\n");
        Files.setPosixFilePermissions(opener, PosixFilePermissions.fromString("rwx------"));
        terminal.with("PATH", "." + ":" + programs)
                .pop("render pops -o site --open")
                .done();
        waitFor(() ->
                terminal.files().contains("opened") && terminal.read("opened").endsWith("site/index.html"));
        Said said =
                terminal.pop("render els-peeters -C pops --open").done().saying("els-peeters_2026-02-03.bundle.html");
        Path shown = Path.of(said.lines().get(0));
        assertThat(shown).content().startsWith("<!DOCTYPE html>");
        assertThat(Files.getPosixFilePermissions(shown.getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    @Timeout(60)
    void who_keeps_watching_makes_documents_again_at_every_change() throws Exception {
        terminal.pop("render pops").refused();
        terminal.pop("render pops --watch").refused().saying("--watch", "-o");
        CountDownLatch stopped = new CountDownLatch(1);
        Thread watching = new Thread(() -> {
            terminal.pop("render pops -o site --watch");
            stopped.countDown();
        });
        watching.start();
        waitFor(() -> terminal.files().contains("site/index.html"));
        waitFor(() -> seenAgain("Ik wil nog iets anders"));
        terminal.file("pops/" + Plans.ELS_FILE, "stuk: [");
        Path beside = terminal.file("pops/nieuw", Plans.ELS.replace("Blijf ik", "Wil ik blijven"));
        Files.move(beside, folder.resolve("pops/" + Plans.ELS_FILE), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        waitFor(() -> terminal.read("site/els-peeters_2026-02-03.bundle.html").contains("Wil ik blijven"));
        watching.interrupt();
        assertThat(stopped.await(20, TimeUnit.SECONDS)).isTrue();
    }

    /** The watch may begin a moment after the first documents are there, so the plan keeps changing. */
    private boolean seenAgain(String words) {
        terminal.file("pops/" + Plans.ELS_FILE, Plans.ELS.replace("Ik kies voor praktijkleraar.", words));
        return terminal.read("site/els-peeters_2026-02-03.bundle.html").contains(words);
    }

    private static void waitFor(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(200);
        }
    }
}
