package pop.cli;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicBoolean;
import pop.complete.Completion;
import pop.store.StandardOutput;

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
                System.exit(0);
            }
        }
        if (Completion.isAsked(args)) {
            out.print(new Completion(System.getenv(), Path.of("")).answer(args));
            out.flush();
            System.exit(0);
        }
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        String terminals = System.getenv().getOrDefault("POP_TTY", "");
        Console console = new Console(out, err, System.in, System.getenv(), Path.of(""), LocalDateTime::now, terminals);
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
        System.exit(code);
    }
}
