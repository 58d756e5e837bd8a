package pop;

import static org.assertj.core.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Fails when something hangs. What counts is the time that the work itself had a processor, so that a busy machine does not
 * make a slow answer of a quick one; a work that waits for ever is ended by the clock on the wall.
 */
public final class HangGuard {

    private static final Duration LONGEST_ON_THE_WALL = Duration.ofMinutes(5);
    private static final long LOOK_EVERY_MILLIS = 50;

    private HangGuard() {}

    /** The answer of some work that may use the processor for so long. */
    public static <T> T within(Duration processorTime, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "guarded");
        thread.setDaemon(true);
        thread.start();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        try {
            long left = LONGEST_ON_THE_WALL.toMillis();
            while (thread.isAlive()) {
                thread.join(LOOK_EVERY_MILLIS);
                left -= LOOK_EVERY_MILLIS;
                long used = threads.getThreadCpuTime(thread.getId());
                if (used > processorTime.toNanos() || left <= 0) {
                    fail("no answer after " + Duration.ofNanos(Math.max(0, used)) + " of work");
                }
            }
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
