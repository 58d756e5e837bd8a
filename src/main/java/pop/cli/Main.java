package pop.cli;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import pop.complete.Completion;
import pop.store.StandardOutput;
import pop.store.ZoneFile;

/** Where the real world begins: the only class that knows the screen, the environment, the clock and the exit. */
public final class Main {

    private Main() {}

    /** Runs pop and ends with its exit code. */
    public static void main(String[] args) {
        StandardOutput answer = new StandardOutput();
        PrintStream out = new PrintStream(new BufferedOutputStream(answer), false, StandardCharsets.UTF_8);
        if (Version.isAllThatIsAsked(args)) {
            out.println(Version.LINE);
            out.flush();
            if (answer.failure().isEmpty()) {
                end(0);
            }
        }
        if (Completion.isAsked(args)) {
            out.print(new Completion(System.getenv(), Path.of("")).answer(args));
            out.flush();
            end(0);
        }
        spareTheCommandLine();
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        String terminals = System.getenv().getOrDefault("POP_TTY", "");
        Console console = new Console(out, err, System.in, System.getenv(), Path.of(""), Main::now, terminals);
        Door door = new Door(console);
        AtomicBoolean ended = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!ended.get()) {
                door.interrupted(args);
            }
        }));
        int code = door.run(args);
        out.flush();
        code = door.closed(code, answer.failure(), args);
        err.flush();
        ended.set(true);
        end(code);
    }

    /** The day and the time here; asked of Java itself where the system does not tell them in a word. */
    private static LocalDateTime now() {
        if (System.getenv("TZ") != null || System.getProperty("user.timezone") != null) {
            return LocalDateTime.now(ZoneId.systemDefault());
        }
        long moment = Math.floorDiv(System.currentTimeMillis(), 1000L);
        OptionalInt ahead = ZoneFile.ahead(moment);
        return ahead.isPresent()
                ? LocalDateTime.ofEpochSecond(moment + ahead.getAsInt(), 0, ZoneOffset.UTC)
                : LocalDateTime.now(ZoneId.systemDefault());
    }

    /** Picocli looks whether there is Groovy and SQL, and for that opens every jar there is; we have no use for either. */
    private static void spareTheCommandLine() {
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("picocli.converters.excludes", "java.*");
    }

    /** All that had to be done is done. A Java from 21 on looks for a logger to tell of an exit, also when there is none. */
    private static void end(int code) {
        Runtime.getRuntime().halt(code);
    }
}
