package pop.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One Chromium without a window, started once for many pages, with a home of its own that goes when it goes. It loads
 * nothing from elsewhere. It does not know what is looked at.
 */
public final class Chromium implements AutoCloseable {

    /** Names under which the program is installed; the variable CHROMIUM names another one. */
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final String LISTENING = "DevTools listening on ";

    private final Process process;
    private final Path home;
    private final URI address;

    private Chromium(Process process, Path home, URI address) {
        this.process = process;
        this.home = home;
        this.address = address;
    }

    /** Where it is installed, if it is. */
    public static Optional<Path> installed() {
        Stream<String> named = Stream.ofNullable(System.getenv("CHROMIUM"));
        return Stream.concat(
                        named.map(Path::of),
                        NAMES.stream()
                                .flatMap(name -> Arrays.stream(
                                                System.getenv("PATH").split(File.pathSeparator, -1))
                                        .map(folder -> Path.of(folder, name))))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What to tell somebody who has none. */
    public static String missing() {
        return "Chromium is not installed, so nobody looked at the documents in a browser: install the package "
                + "chromium, or name the program in the variable CHROMIUM";
    }

    /** Starts it. */
    public static Chromium start(Path program) {
        try {
            Path home = Files.createTempDirectory("pop-chromium");
            Process process = new ProcessBuilder(
                            program.toString(),
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-sync",
                            "--disable-extensions",
                            "--disable-component-update",
                            "--disable-background-networking",
                            "--disable-dev-shm-usage",
                            "--no-first-run",
                            "--hide-scrollbars",
                            "--force-color-profile=srgb",
                            "--user-data-dir=" + home,
                            "--remote-debugging-port=0",
                            "about:blank")
                    .redirectErrorStream(true)
                    .start();
            return new Chromium(process, home, address(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its address, which it tells; whatever it tells afterwards is read and dropped, so that it never waits for us. */
    private static URI address(Process process) throws IOException {
        BufferedReader talk =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = talk.readLine(); line != null; line = talk.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread listener = new Thread(() -> drop(talk), "chromium");
                listener.setDaemon(true);
                listener.start();
                return URI.create(line.substring(LISTENING.length()).strip());
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("Chromium did not start: " + said);
    }

    private static void drop(BufferedReader talk) {
        try {
            while (talk.readLine() != null) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            // It ended, and so does this.
        }
    }

    /** A tab of its own. Each has a process of its own too, so that several work at the same time. */
    public Tab tab() {
        Tab browser = Tab.at(address);
        String apart = browser.asks("Target.createBrowserContext", Map.of())
                .path("browserContextId")
                .asText();
        String target = browser.asks("Target.createTarget", Map.of("url", "about:blank", "browserContextId", apart))
                .path("targetId")
                .asText();
        String session = browser.asks("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asText();
        return browser.in(session);
    }

    @Override
    public void close() {
        try {
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            try (Stream<Path> all = Files.walk(home)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | UncheckedIOException e) {
            // A child of Chromium was still tidying up there; the system clears its own temporary folder.
        }
    }
}
