package pop.cli;

import java.nio.file.Path;
import java.util.List;
import pop.l10n.Words;
import pop.store.FolderWatch;
import pop.store.StoreFailure;

/**
 * Makes documents again whenever something changes in what they are made of, until somebody stops it. What goes wrong on the
 * way is told, and may be mended by the next change. Knows no document.
 */
final class Watching {

    private final Call call;
    private final Rendering rendering;
    private final Words words;

    Watching(Call call, Rendering rendering) {
        this.call = call;
        this.rendering = rendering;
        this.words = Words.of(RenderCommand.class, call.language());
    }

    /** Watches until it is stopped. */
    Exit watch() {
        try (FolderWatch watch = FolderWatch.open(call.console().path(""))) {
            List<Path> sources = rendering.sources();
            watch.look(sources);
            call.talk(words.say("watching"));
            again(); // what changed while the first documents were made
            while (watch.waitForChange()) {
                again();
                watch.look(sources); // there may be new folders
            }
        }
        return Exit.DONE;
    }

    private void again() {
        try {
            rendering.again();
        } catch (Refusal refusal) {
            call.talk(Words.of(Door.class, call.language()).say(refusal.key(), refusal.facts()));
        } catch (StoreFailure failure) {
            Door.tell(call.console(), call.language(), failure);
        }
    }
}
