package pop.store;

import java.util.ArrayList;
import java.util.List;
import pop.store.Glance.Facts;

/**
 * Sees in the lines of a file what {@link Glance} looks for, when the file is written as plainly as most: a key with a value
 * on a line, lists with dashes, texts as they are, between quotes or below {@code |}. At the first sign of anything else it
 * gives up, and takes nothing for YAML that is none. Knows no format.
 */
final class PlainLook {

    private static final String NOT_PLAIN = "&*!%@`?,]}#:";
    private static final int LONGEST_KEY = 100;

    /** A list or a map that goes on below. */
    private static final class Block {
        private final boolean isList;
        private final int indent;
        private final Facts facts;
        private String section = "";
        private String open = "";

        Block(boolean isList, int indent, Facts facts) {
            this.isList = isList;
            this.indent = indent;
            this.facts = facts;
        }
    }

    private final String text;
    private final Glance glance;
    private final List<Block> blocks = new ArrayList<>();
    private int at;
    private boolean begun;

    private PlainLook(String text, Glance glance) {
        this.text = text;
        this.glance = glance;
    }

    /** Whether all of a text was plain; then the glance has seen what it holds. */
    static boolean seen(String text, Glance glance) {
        String plain = text.replace("\r\n", "\n");
        return plain.endsWith("\n") && hasOnlyPlainSigns(plain) && new PlainLook(plain, glance).lines();
    }

    private static boolean hasOnlyPlainSigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n') || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c >= 0xD800) {
                return false;
            }
        }
        return true;
    }

    private boolean lines() {
        while (at < text.length()) {
            int end = lineEnd(at);
            int begin = firstSign(at, end);
            int indent = begin - at;
            at = Math.min(end + 1, text.length());
            boolean begins = blocks.isEmpty() && !begun && indent == 0 && text.startsWith("---\n", begin);
            begun |= begins;
            if (begin < end && text.charAt(begin) != '#' && !begins && !line(begin, end, indent)) {
                return false;
            }
        }
        return !blocks.isEmpty();
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int firstSign(int from, int end) {
        return firstSign(text, from, end);
    }

    static int firstSign(String text, int from, int end) {
        int begin = from;
        while (begin < end && text.charAt(begin) == ' ') {
            begin++;
        }
        return begin;
    }

    private boolean line(int begin, int end, int indent) {
        boolean dash = text.startsWith("- ", begin);
        while (!blocks.isEmpty() && endsAt(top(), indent, dash)) {
            blocks.remove(blocks.size() - 1);
        }
        return dash ? element(begin, end, indent) : entry(begin, end, indent, blocks.isEmpty());
    }

    /** A list may stand as far to the right as the key that it belongs to. */
    private static boolean endsAt(Block block, int indent, boolean dash) {
        return block.indent > indent || (block.isList && !dash && block.indent == indent);
    }

    private Block top() {
        return blocks.get(blocks.size() - 1);
    }

    private boolean element(int begin, int end, int indent) {
        if (blocks.isEmpty()) {
            return false;
        }
        if (!(top().isList && top().indent == indent)) {
            if (top().open.isEmpty() || indent < top().indent) {
                return false;
            }
            Block list = new Block(true, indent, Facts.UNSEEN);
            if (blocks.size() == 1) {
                list.section = top().open;
            }
            below(list);
        }
        int inside = firstSign(begin + 2, end);
        if (inside == end || text.startsWith("- ", inside)) {
            return false;
        }
        boolean onOneLine = text.charAt(inside) == '{';
        if (!onOneLine && keyEnd(inside, end) < 0) {
            return value(inside, end, indent, Facts.UNSEEN, "");
        }
        Facts facts = top().section.isEmpty() ? Facts.UNSEEN : glance.item(top().section);
        if (onOneLine) {
            int close = PlainFlow.map(text, inside, end, facts);
            return close > 0 && isRest(close, end);
        }
        blocks.add(new Block(false, indent + inside - begin, facts));
        return entry(inside, end, indent + inside - begin, false);
    }

    /** Goes on below the key that waits for its value. */
    private void below(Block block) {
        top().facts.larger(top().open);
        top().open = "";
        blocks.add(block);
    }

    private boolean entry(int begin, int end, int indent, boolean first) {
        if (first) {
            if (indent > 0) {
                return false;
            }
            blocks.add(new Block(false, 0, glance.top()));
        } else if (top().isList) {
            return false;
        } else if (top().indent < indent) {
            if (top().open.isEmpty()) {
                return false;
            }
            below(new Block(false, indent, Facts.UNSEEN));
        }
        int keyEnd = keyEnd(begin, end);
        if (keyEnd < 0) {
            return false;
        }
        String key = text.substring(begin, keyEnd);
        top().open = "";
        int value = firstSign(keyEnd + 1, end);
        if (value == end || text.charAt(value) == '#') {
            top().open = key;
            return true;
        }
        return value(value, end, top().indent, top().facts, key);
    }

    private int keyEnd(int begin, int end) {
        return keyEnd(text, begin, end);
    }

    /** Where the colon behind a plain key stands, or -1. */
    static int keyEnd(String text, int begin, int end) {
        int i = begin;
        while (i < end && isOfKey(text.charAt(i))) {
            i++;
        }
        boolean key = i > begin
                && i - begin < LONGEST_KEY
                && text.charAt(begin) != '-'
                && i < end
                && text.charAt(i) == ':'
                && (i + 1 == end || text.charAt(i + 1) == ' ');
        return key ? i : -1;
    }

    private static boolean isOfKey(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    private boolean value(int begin, int end, int indent, Facts facts, String key) {
        char c = text.charAt(begin);
        return switch (c) {
            case '"', '\'', '[', '{' -> flow(begin, end, facts, key);
            case '|', '>' -> block(begin, end, indent, facts, key);
            default -> plain(begin, end, c, facts, key);
        };
    }

    private boolean plain(int begin, int end, char first, Facts facts, String key) {
        if (NOT_PLAIN.indexOf(first) >= 0 || text.startsWith("- ", begin)) {
            return false;
        }
        String line = text.substring(begin, end);
        int comment = line.indexOf(" #");
        String value = (comment < 0 ? line : line.substring(0, comment)).stripTrailing();
        if (value.indexOf(": ") >= 0 || value.endsWith(":") || value.equals("-")) {
            return false;
        }
        facts.put(key, value);
        return true;
    }

    /** Whether nothing but a remark follows. */
    private boolean isRest(int from, int end) {
        int begin = firstSign(from, end);
        return begin == end || (begin > from && text.charAt(begin) == '#');
    }

    /** A text between quotes, or a list or a map on the line itself; not a list at the top, which may hold items. */
    private boolean flow(int begin, int end, Facts facts, String key) {
        if (facts == glance.top()
                && text.charAt(begin) == '['
                && text.substring(begin, end).indexOf('{') >= 0) {
            return false;
        }
        int close = PlainFlow.value(text, begin, end, facts, key);
        return close > 0 && isRest(close, end);
    }

    /** A text below {@code |} or {@code >}, until a line that stands as far to the left as its key. */
    private boolean block(int begin, int end, int indent, Facts facts, String key) {
        String head = text.substring(begin, end);
        boolean folded = head.charAt(0) == '>';
        boolean stripped = head.length() == 2 && head.charAt(1) == '-';
        if (head.length() > 1 && !stripped) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        int margin = -1;
        int blanks = 0;
        while (at < text.length()) {
            int lineEnd = lineEnd(at);
            int first = firstSign(at, lineEnd);
            int depth = first - at;
            if (first == lineEnd) {
                if (depth > 0) {
                    return false;
                }
                blanks++;
            } else if (depth <= indent) {
                break;
            } else {
                margin = margin < 0 ? depth : margin;
                if (depth < margin || (folded && (depth > margin || blanks > 0))) {
                    return false;
                }
                if (folded && words.length() > 0) {
                    words.setCharAt(words.length() - 1, ' ');
                }
                words.append("\n".repeat(blanks))
                        .append(text, at + margin, lineEnd)
                        .append('\n');
                blanks = 0;
            }
            at = Math.min(lineEnd + 1, text.length());
        }
        if (words.length() > 0 && stripped) {
            words.setLength(words.length() - 1);
        }
        facts.put(key, words.toString());
        return true;
    }
}
