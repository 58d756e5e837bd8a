package pop.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work for each of many things, several of them at once, and hands on what comes of it in the order of the
 * things: whoever listens cannot tell how many hands there were. Only a few things are ahead of the listener, so that many
 * take no more room than a few. Knows no work.
 */
final class SideBySide {

    /** Below this many things, waking others costs more than it brings. */
    private static final int FEW = 16;

    /** More hands than these wait for each other, for the disk and for the collector of garbage. */
    private static final int MOST = 8;

    /** So many things for each hand are begun before the listener took the first. */
    private static final int AHEAD = 16;

    private final int hands;

    /**
     * @param hands how many things may be worked on at once; one does it all without waking another
     */
    SideBySide(int hands) {
        this.hands = hands;
    }

    /** As many hands as the computer has processors, for so many things. */
    private static int usual(int things) {
        return things < FEW ? 1 : Math.min(MOST, Runtime.getRuntime().availableProcessors());
    }

    /** How many POPs are worked on at once: what {@code POP_THREADS} says, or as many as there are processors. */
    static int hands(Call call, int pops) {
        Optional<String> said = call.console().variable("POP_THREADS");
        if (said.isEmpty()) {
            return usual(pops);
        }
        if (!said.get().matches("[1-9][0-9]?")) {
            throw new Refusal(Exit.USAGE, "bad-threads", Map.of("value", said.get()));
        }
        return Integer.parseInt(said.get());
    }

    /** The same for work that takes some things at once, and gives something for each. */
    <A, B> void each(List<A> things, int some, Function<List<A>, List<B>> work, Consumer<B> listener) {
        List<List<A>> groups = new ArrayList<>();
        for (int from = 0; from < things.size(); from += some) {
            groups.add(things.subList(from, Math.min(things.size(), from + some)));
        }
        each(groups, work, done -> done.forEach(listener));
    }

    /** Works, and hands on; what goes wrong goes wrong here, when its turn has come. */
    <A, B> void each(List<A> things, Function<A, B> work, Consumer<B> listener) {
        if (hands <= 1) {
            things.forEach(thing -> listener.accept(work.apply(thing)));
            return;
        }
        ExecutorService others = Executors.newFixedThreadPool(hands, SideBySide::helper);
        try {
            Deque<Future<B>> begun = new ArrayDeque<>();
            for (A thing : things) {
                if (begun.size() >= hands * AHEAD) {
                    listener.accept(result(begun.removeFirst()));
                }
                begun.add(others.submit(() -> work.apply(thing)));
            }
            while (!begun.isEmpty()) {
                listener.accept(result(begun.removeFirst()));
            }
        } finally {
            others.shutdownNow();
        }
    }

    /** Somebody who does not keep the program from ending. */
    private static Thread helper(Runnable work) {
        Thread thread = new Thread(work, "pop-beside");
        thread.setDaemon(true);
        return thread;
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException told) {
                throw told;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
