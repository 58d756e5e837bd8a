package pop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.l10n.Words;
import pop.render.HtmlInk;
import pop.store.MadeFile;
import pop.store.PopFolder;
import pop.store.PopWriter;

/**
 * Puts documents in their places, or only looks whether they are there. What says the same already is left alone; what says
 * something else only makes way with {@code --force}, for it may be what somebody wanted to keep. Knows no document.
 */
final class Documents {

    /** As many are named where something is told of several. */
    private static final int MOST_NAMED = 8;

    private final Call call;
    private final Words words;
    private final boolean checks;
    private final boolean forces;
    private final Set<Path> mine = new HashSet<>();
    private final List<String> kept = new ArrayList<>();
    private Optional<Path> first = Optional.empty();
    private boolean isAgain;
    private long missing;
    private long different;

    Documents(Call call) {
        this.call = call;
        this.words = Words.of(RenderCommand.class, call.language());
        this.checks = call.has("--check");
        this.forces = call.has("--force");
    }

    /** A document that only makes way when it is forced to. */
    void put(Path target, byte[] content) {
        put(target, content, false);
    }

    /** A list of documents: one that pop made holds nothing of anybody's, and is always made anew. */
    void list(Path target, byte[] content) {
        first = Optional.of(target);
        put(target, content, MadeFile.bears(target, HtmlInk.MARK_OF_A_LIST));
    }

    /** A document that is only to be looked at, in a place of its own. */
    void show(String name, byte[] content) {
        Path path = MadeFile.toLookAt(name, content);
        first = Optional.of(path);
        call.answerLine(path.toString());
    }

    /** The document to look at first, if there is one. */
    Optional<Path> first() {
        return first;
    }

    /** Begins anew: what was made before may be replaced, and only what changes is told. */
    void again() {
        isAgain = true;
    }

    /** How it ended. */
    Exit exit() {
        if (!kept.isEmpty()) {
            String named = String.join(", ", kept.subList(0, Math.min(kept.size(), MOST_NAMED)));
            throw new Refusal(
                    Exit.FILES,
                    kept.size() == 1 ? "document-there" : "documents-there",
                    Map.of(
                            "path",
                            named + (kept.size() > MOST_NAMED ? ", …" : ""),
                            "count",
                            String.valueOf(kept.size())));
        }
        if (checks && missing + different > 0) {
            call.talk(words.say("to-make", Map.of("missing", missing, "different", different)));
            return Exit.NO;
        }
        return Exit.DONE;
    }

    private void put(Path target, byte[] content, boolean mayReplace) {
        String shown = call.console().shown(target);
        Answers.mustBeFree(target, shown);
        MadeFile.Place place = MadeFile.at(target, content);
        first = first.or(() -> Optional.of(target));
        if (checks) {
            check(place, shown);
            return;
        }
        switch (place) {
            case SAME -> mine.add(target);
            case FREE -> {
                Path folder = target.toAbsolutePath().getParent();
                if (folder != null && mayMake(folder)) {
                    PopFolder.make(folder);
                }
                PopWriter.create(target, content);
                mine.add(target);
            }
            case OTHER -> {
                if (!forces && !mayReplace && !(isAgain && mine.contains(target))) {
                    kept.add(shown);
                    return;
                }
                PopWriter.overwrite(target, content);
                mine.add(target);
            }
        }
        if (!isAgain || place != MadeFile.Place.SAME) {
            call.answerLine(shown);
        }
    }

    private void check(MadeFile.Place place, String shown) {
        if (place != MadeFile.Place.SAME) {
            call.answerLine(shown);
            call.talk(words.say(place == MadeFile.Place.FREE ? "missing" : "different", "file", shown));
        }
        missing += place == MadeFile.Place.FREE ? 1 : 0;
        different += place == MadeFile.Place.OTHER ? 1 : 0;
    }

    /** The folder that was asked for is made; not what would be above it by a slip of the pen. */
    private boolean mayMake(Path folder) {
        Path asked = call.console()
                .path(call.value("--output").orElse(""))
                .toAbsolutePath()
                .normalize();
        return folder.normalize().equals(asked) && !PopFolder.isThere(folder);
    }
}
