package pop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Finds the comments that speak to pop. Knows no rule: any name between the brackets is handed on.
 */
final class Remarks {

    private static final String SIGN = "pop: ignore[";
    private static final Pattern COMMENT = Pattern.compile("#\\s*pop: ignore\\[([^\\]\\r\\n]*)\\]([^\\r\\n]*)");

    private final Source source;

    Remarks(Source source) {
        this.source = source;
    }

    /** Whether the comment that begins there speaks to pop. */
    static boolean isOne(String text, int sign) {
        return COMMENT.matcher(text).region(sign, text.length()).lookingAt();
    }

    /** The remarks of a text, in order; a comment that names several rules makes several. */
    List<Remark> in(Node root) {
        if (source.text().indexOf('#') < 0 || !source.text().contains(SIGN)) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>();
        Matcher matcher = COMMENT.matcher(source.text());
        for (Comments.Comment comment : Comments.in(source, root)) {
            matcher.region(comment.from(), comment.to());
            while (matcher.find()) {
                int sign = matcher.start();
                if (sign == comment.from() || Character.isWhitespace(source.at(sign - 1))) {
                    add(remarks, matcher);
                }
            }
        }
        return remarks;
    }

    private void add(List<Remark> remarks, Matcher comment) {
        int line = source.line(comment.start());
        boolean alone =
                source.text().substring(source.lineStart(line), comment.start()).isBlank();
        Optional<String> reason = Optional.of(comment.group(2).strip()).filter(text -> !text.isEmpty());
        for (String rule : comment.group(1).split(",", -1)) {
            remarks.add(new Remark(
                    rule.strip(),
                    reason,
                    source.place(comment.start(), comment.end()),
                    (alone ? lineBelow(line) : line) + 1));
        }
    }

    /** The next line that says something, from 0; comments in between are passed over. */
    private int lineBelow(int line) {
        for (int next = line + 1; next < source.lines(); next++) {
            String words = source.lineText(next).strip();
            if (!words.isEmpty() && !words.startsWith("#")) {
                return next;
            }
        }
        return line;
    }
}
