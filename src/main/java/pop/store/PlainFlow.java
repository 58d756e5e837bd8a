package pop.store;

import pop.store.Glance.Facts;

/**
 * Sees what stands between quotes, brackets and braces on one line, when it is written plainly. Its answers are where it
 * ends, or -1 when it is not plain. Knows no line but its own.
 */
final class PlainFlow {

    /** Deeper than this nobody writes on a line. */
    private static final int DEEPEST = 5;

    private final String text;
    private final int end;
    private int depth;

    private PlainFlow(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** A value that begins with a quote, a bracket or a brace. */
    static int value(String text, int begin, int end, Facts facts, String key) {
        return new PlainFlow(text, end).value(begin, facts, key);
    }

    /** A map between braces. */
    static int map(String text, int begin, int end, Facts facts) {
        return new PlainFlow(text, end).map(begin, facts);
    }

    private int value(int begin, Facts facts, String key) {
        if (begin >= end) {
            return -1;
        }
        char c = text.charAt(begin);
        if (c == '"' || c == '\'') {
            return quoted(begin, c, facts, key);
        }
        if (c == '[' || c == '{') {
            facts.larger(key);
            return c == '[' ? list(begin) : map(begin, Facts.UNSEEN);
        }
        return word(begin, facts, key);
    }

    private int quoted(int begin, char quote, Facts facts, String key) {
        int close = text.indexOf(quote, begin + 1);
        while (quote == '\'' && close >= 0 && close + 1 < end && text.charAt(close + 1) == '\'') {
            close = text.indexOf(quote, close + 2);
        }
        if (close < 0 || close >= end) {
            return -1;
        }
        String value = text.substring(begin + 1, close);
        if (quote == '"' && value.indexOf('\\') >= 0) {
            return -1;
        }
        facts.put(key, quote == '"' ? value : value.replace("''", "'"));
        return close + 1;
    }

    private int list(int begin) {
        int at = begin;
        do {
            at = depth < DEEPEST ? PlainLook.firstSign(text, at + 1, end) : end;
            depth++;
            at = value(at, Facts.UNSEEN, "");
            depth--;
            at = at < 0 ? end : PlainLook.firstSign(text, at, end);
        } while (at < end && text.charAt(at) == ',');
        return at < end && text.charAt(at) == ']' ? at + 1 : -1;
    }

    private int map(int begin, Facts facts) {
        int at = begin;
        do {
            at = depth < DEEPEST ? PlainLook.firstSign(text, at + 1, end) : end;
            int colon = PlainLook.keyEnd(text, at, end);
            if (colon < 0) {
                return -1;
            }
            depth++;
            at = value(PlainLook.firstSign(text, colon + 1, end), facts, text.substring(at, colon));
            depth--;
            at = at < 0 ? end : PlainLook.firstSign(text, at, end);
        } while (at < end && text.charAt(at) == ',');
        return at < end && text.charAt(at) == '}' ? at + 1 : -1;
    }

    private int word(int begin, Facts facts, String key) {
        if (!Character.isLetterOrDigit(text.charAt(begin))) {
            return -1;
        }
        int at = begin;
        while (at < end && ",[]{}".indexOf(text.charAt(at)) < 0) {
            if (":#?".indexOf(text.charAt(at)) >= 0) {
                return -1;
            }
            at++;
        }
        facts.put(key, text.substring(begin, at).stripTrailing());
        return at;
    }
}
