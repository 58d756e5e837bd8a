package pop.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pop.report.Reported;

/**
 * Remembers what POPs that are watched said and what was found in them, so that only what changed is told. A POP that is
 * gone changed too. Knows no rule and no time.
 */
final class SinceLast {

    private record Seen(int text, List<Reported> findings) {}

    private Map<String, Seen> before = Map.of();
    private Map<String, Seen> now = new TreeMap<>();
    private boolean isAgain;
    private boolean isMended;

    /** Whether there is a last time. */
    boolean isAgain() {
        return isAgain;
    }

    /** Whether it did not work since the last time, so that even what stayed the same is news. */
    boolean isMended() {
        return isMended;
    }

    /** It did not work, and that was told. */
    void failed() {
        isMended = true;
    }

    /** What a file says this time, and what was found in it. */
    void note(String file, String text, List<Reported> findings) {
        now.put(file, new Seen(text.hashCode(), findings));
    }

    /** The files that are another than last time, when all were noted; this time is the last time from now on. */
    Set<String> changed() {
        Set<String> changed = new LinkedHashSet<>();
        now.forEach((file, seen) -> {
            if (!seen.equals(before.get(file))) {
                changed.add(file);
            }
        });
        before.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
        before = now;
        forget();
        isAgain = true;
        isMended = false;
        return changed;
    }

    /** Begins noting anew, also when the last noting was not finished. */
    void forget() {
        now = new TreeMap<>();
    }
}
