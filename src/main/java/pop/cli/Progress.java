package pop.cli;

import java.util.Map;
import pop.l10n.Words;

/**
 * How far long work has come: one line on standard error that is written over again and again, and wiped away before
 * anything else is said. Only for a person at a terminal; knows no POP and no clock.
 */
final class Progress {

    /** More files than this take long enough to show how far it is. */
    private static final int FROM = 200;

    /** So many steps make the whole: for thousands of POPs some ten times a second. */
    private static final int STEPS = 200;

    private static final String WIPE = "\r\u001B[K";

    private final Console console;
    private final String doing;
    private final Words words;
    private final int all;
    private final boolean shows;
    private int done;
    private boolean isThere;

    /**
     * @param all how many there are to do
     */
    Progress(Call call, int all) {
        this.console = call.console();
        this.words = Words.of(Progress.class, call.language());
        String command = call.command().name();
        this.doing = words.find(command).isPresent() ? command : "read";
        this.all = all;
        boolean alone =
                !call.has("--quiet") && !call.has("--verbose") && !call.has("--fix"); // those two tell each file
        this.shows = all >= FROM && alone && console.talksToTerminal() && !console.isDumb();
    }

    /** One more is done. */
    synchronized void next() {
        done++;
        if (shows && done < all && done % Math.max(1, all / STEPS) == 0) {
            write(WIPE + words.say(doing, Map.of("done", done, "all", all)));
            isThere = true;
        }
    }

    /** Wipes the line away, as something else is to be said. */
    synchronized void wipe() {
        if (isThere) {
            write(WIPE);
            isThere = false;
        }
    }

    private void write(String line) {
        console.err().print(line);
        console.err().flush();
    }
}
