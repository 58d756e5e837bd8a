package pop.cli;

import java.nio.file.Path;
import java.util.List;
import pop.l10n.Words;
import pop.store.FolderWatch;
import pop.store.StoreFailure;

/**
 * Does something again whenever something changes in what it is made of, until somebody stops it or nobody reads any more.
 * What goes wrong on the way is told, and may be mended by the next change. Knows neither POP nor document.
 */
final class Watching {

    /** What is done again and again. */
    interface Watched {

        /** The files and folders in which a change matters. */
        List<Path> sources();

        /** Does it again. */
        void again();

        /** Hears that the last time did not work, and that this was told. */
        default void failed() {}
    }

    private final Call call;
    private final Watched watched;
    private final String greeting;

    /**
     * @param greeting tells that it goes on, and how to stop it
     */
    Watching(Call call, Watched watched, String greeting) {
        this.call = call;
        this.watched = watched;
        this.greeting = greeting;
    }

    /** Watches until it is stopped. */
    Exit watch() {
        try (FolderWatch watch = FolderWatch.open(call.console().path(""))) {
            List<Path> sources = watched.sources();
            watch.look(sources);
            call.talk(greeting);
            again(watch); // what changed while it was done the first time
            while (!nobodyReads() && watch.waitForChange()) {
                again(watch);
                watch.look(sources); // there may be new folders
            }
        }
        return Exit.DONE;
    }

    private boolean nobodyReads() {
        return call.console().out().checkError();
    }

    private void again(FolderWatch watch) {
        try {
            patiently(watch);
        } catch (Refusal refusal) {
            call.talk(Words.of(Door.class, call.language()).say(refusal.key(), refusal.facts()));
            watched.failed();
        } catch (StoreFailure failure) {
            Door.tell(call.console(), call.language(), failure);
            watched.failed();
        }
    }

    /** A slow editor may have taken the old file away and not yet put the new one there: that gets one more moment. */
    private void patiently(FolderWatch watch) {
        try {
            watched.again();
        } catch (Refusal refusal) {
            watch.rest();
            watched.again();
        }
    }
}
