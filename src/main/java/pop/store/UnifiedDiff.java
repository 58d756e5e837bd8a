package pop.store;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** Tells two texts apart line by line, the way that {@code diff -u} and git do. Knows no YAML and no file. */
public final class UnifiedDiff {

    private static final int LINES_AROUND = 3;
    private static final String NO_LAST_BREAK = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /**
     * What changed, empty when nothing did.
     *
     * @param name the file's name, as it stands above the changes
     */
    public static String of(String name, String before, String after) {
        List<String> was = lines(before);
        List<String> is = lines(after);
        List<String> diff =
                UnifiedDiffUtils.generateUnifiedDiff(name, name, was, DiffUtils.diff(was, is), LINES_AROUND);
        if (diff.isEmpty()) {
            return "";
        }
        if (was.isEmpty() || is.isEmpty()) {
            diff.set(2, diff.get(2).replace(was.isEmpty() ? "-1,0" : "+1,0", was.isEmpty() ? "-0,0" : "+0,0"));
        }
        return String.join("\n", diff) + "\n";
    }

    /** The lines without their LF; a CR before it is part of the line, so that it is seen to stay. */
    private static List<String> lines(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + NO_LAST_BREAK);
        }
        return lines;
    }
}
