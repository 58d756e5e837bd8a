package pop.cli;

import java.util.Map;
import pop.l10n.Words;
import pop.report.Safe;
import pop.store.Excerpts;
import pop.store.PopWriter;
import pop.store.StoreFailure;
import pop.store.UnifiedDiff;

/**
 * Puts mended POPs on disk and says so, or keeps what would change. A file that cannot be written stays as it was and
 * hides no other. Knows not what can be mended.
 */
final class Fixing {

    private final Call call;
    private final Words words;
    private final StringBuilder differences = new StringBuilder();
    private Exit exit = Exit.DONE;

    Fixing(Call call) {
        this.call = call;
        this.words = Words.of(CheckCommand.class, call.language());
    }

    /** The POP as it is from now on: mended, or as it was when it could not be written. */
    Naming.Opened fix(Naming.Opened opened, Mending.Mended mended) {
        String before = opened.file().text();
        String after = mended.opened().file().text();
        String label = opened.named().label();
        if (before.equals(after)) {
            return opened;
        }
        if (call.has("--dry-run")) {
            differences.append(UnifiedDiff.of(Safe.line(label), shown(opened), shown(mended.opened())));
            return mended.opened();
        }
        try {
            PopWriter.save(opened.named().path().orElseThrow(), opened.file(), after);
        } catch (StoreFailure failure) {
            exit = Door.tell(call.console(), call.language(), failure);
            return opened;
        }
        String count = words.count("mended", mended.done().size());
        call.talk(words.say("fixed", Map.of("file", label, "mended", count)));
        return mended.opened();
    }

    private static String shown(Naming.Opened opened) {
        return new Excerpts(opened.file(), Worded.VEIL).text();
    }

    /** What would change, of all files together. */
    String differences() {
        return differences.toString();
    }

    /** How it went. */
    Exit exit() {
        return exit;
    }
}
