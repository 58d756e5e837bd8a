package pop.cli;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pop.l10n.Words;
import pop.report.Safe;
import pop.store.PopFolder;

/**
 * {@code pop check --watch}: POPs are checked again at every change, and what changed is told with the time, all else is
 * left unsaid. Knows how it may be wished for; knows no rule.
 */
final class WatchedChecks implements Watching.Watched {

    /** The formats that have no end: people read them as they come. */
    private static final List<String> FORMATS = List.of("text", "short");

    private static final List<String> ALONE =
            List.of("--output", "--checklist", "--fix", "--dry-run", "--update-baseline", "--changed", "--statistics");

    private final Call call;
    private final Words words;
    private final SinceLast since;
    private final Runnable look;

    /**
     * @param since what was found the last time
     * @param look checks again, and tells what changed
     */
    WatchedChecks(Call call, SinceLast since, Runnable look) {
        this.call = call;
        this.since = since;
        this.words = Words.of(CheckCommand.class, call.language());
        this.look = look;
    }

    /** Holds that somebody can read what comes, and that there is something to watch. */
    static void mustBePossible(Call call) {
        for (String format : call.has("--json") ? List.of("json") : call.values("--format")) {
            if (!FORMATS.contains(format)) {
                Map<String, String> facts = Map.of("format", format, "one", FORMATS.get(0), "other", FORMATS.get(1));
                throw new Refusal(Exit.USAGE, "watch-format", facts);
            }
        }
        ALONE.stream().filter(call::has).forEach(other -> {
            throw new Refusal(Exit.USAGE, "not-together", Map.of("option", "--watch", "other", other));
        });
        if (call.arguments().contains(Naming.PIPED)) {
            throw new Refusal(Exit.USAGE, "watch-pipe", Map.of());
        }
    }

    /** Goes on until it is stopped. */
    Exit watch() {
        return new Watching(call, this, words.say("watching")).watch();
    }

    /** The POPs, and what says how they are judged. */
    @Override
    public List<Path> sources() {
        Naming naming = new Naming(call);
        List<Path> places = naming.places(call.arguments());
        Path folder = naming.folder().path();
        places.add(folder.resolve(PopFolder.SETTINGS));
        places.add(folder.resolve(PopFolder.PROFILES));
        call.value("--baseline").map(call.console()::path).ifPresent(places::add);
        return places;
    }

    @Override
    public void again() {
        look.run();
    }

    @Override
    public void failed() {
        since.failed();
    }

    /** What happened, and when; when nothing is another than before, that it works again. */
    static String moment(Call call, Set<String> changed) {
        Words words = Words.of(CheckCommand.class, call.language());
        String time = DateTimeFormatter.ofPattern("HH:mm:ss")
                .format(call.console().clock().get());
        if (changed.isEmpty()) {
            return words.say("works-again", "time", time);
        }
        String file = Safe.line(changed.iterator().next());
        return changed.size() == 1
                ? words.say("changed.one", Map.of("time", time, "file", file))
                : words.say("changed", Map.of("time", time, "count", String.valueOf(changed.size())));
    }
}
