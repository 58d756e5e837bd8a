package pop.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words, numbers, clocks, dates and marks in one pass; knows no language.
 *
 * <p>It fails where a mark has two uses: {@code 3/4} is read as the third of April, not as three quarters.
 */
final class Tokenizer {
    private static final int LONGEST_WORD = 60;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        return new Tokenizer(text).cut();
    }

    private List<Token> cut() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                number();
            } else if (Character.isLetter(text.codePointAt(at)) || isApostrophe(c) && leadsShortWord()) {
                word();
            } else {
                int size = Character.charCount(text.codePointAt(at));
                if (!Character.isWhitespace(c) && c != '\u00a0') {
                    add(Token.Kind.MARK, at, at + size, 0);
                }
                at += size;
            }
        }
        return tokens;
    }

    private void word() {
        int start = at;
        at++;
        while (at < text.length() && at - start < LONGEST_WORD) {
            char c = text.charAt(at);
            boolean joined =
                    (isApostrophe(c) || isHyphen(c) || c == '_' || c == '.' && isInitials(start)) && letterAt(at + 1);
            if (!joined && !Character.isLetterOrDigit(c) && !isMarkOrSurrogateLetter(c)) {
                break;
            }
            at++;
        }
        split(start, at);
    }

    /** Cuts the English tails off: I'll, don't, team's. Dutch m'n and zo'n stay whole. */
    private void split(int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if (isApostrophe(text.charAt(i))) {
                String tail = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
                int cut = tail.equals("t") && text.charAt(i - 1) == 'n' && i - 1 > start ? i - 1 : i;
                boolean english = cut < i || "ll d m re ve s".contains(tail) && !tail.isEmpty();
                if (english) {
                    add(Token.Kind.WORD, start, cut, 0);
                    add(Token.Kind.WORD, cut, end, 0);
                    return;
                }
                break;
            }
        }
        add(Token.Kind.WORD, start, end, 0);
    }

    private void number() {
        int start = at;
        if (DateToken.read(text, at).isPresent()) {
            DateToken date = DateToken.read(text, at).get();
            at = date.end();
            add(Token.Kind.DATE, start, at, date.value());
            return;
        }
        digits();
        if (at + 2 < text.length()
                && "u:hU".indexOf(text.charAt(at)) >= 0
                && isDigit(text.charAt(at + 1))
                && isDigit(text.charAt(at + 2))) {
            at += 3;
            add(Token.Kind.CLOCK, start, at, 0);
            return;
        }
        while (at + 1 < text.length()
                && (text.charAt(at) == '.' || text.charAt(at) == ',')
                && isDigit(text.charAt(at + 1))) {
            at++;
            digits();
        }
        int value = valueOf(start, at);
        for (String ending : ORDINAL_ENDINGS) {
            int end = at + ending.length();
            if (text.regionMatches(true, at, ending, 0, ending.length())
                    && !(end < text.length() && Character.isLetterOrDigit(text.charAt(end)))) {
                at = end;
                add(Token.Kind.ORDINAL, start, at, value);
                return;
            }
        }
        add(Token.Kind.NUMBER, start, at, value);
    }

    private static final String[] ORDINAL_ENDINGS = {"ste", "de", "th", "st", "nd", "rd", "e"};

    private void digits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    /** 12.500 is twelve thousand five hundred, 7,5 is eight: whoever counts weeks needs no more. */
    private int valueOf(int start, int end) {
        long value = 0;
        for (int i = start; i < end && value < 1_000_000_000L; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                value = value * 10 + (c - '0');
            } else if (end - i != 4) {
                return (int) value + 1;
            }
        }
        return (int) Math.min(value, 1_000_000_000L);
    }

    private void add(Token.Kind kind, int start, int end, int value) {
        tokens.add(new Token(kind, start, end, plain(start, end), value));
    }

    private String plain(int start, int end) {
        String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
        return lower.indexOf('’') < 0 && lower.indexOf('‑') < 0
                ? lower
                : lower.replace('’', '\'').replace('‑', '-');
    }

    /** "'s avonds", "'t", "'k": an apostrophe that opens a word of one letter. */
    private boolean leadsShortWord() {
        boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return opens && letterAt(at + 1) && !letterAt(at + 2);
    }

    /** "t.e.m.", "a.u.b.": single letters with full stops between them. */
    private boolean isInitials(int start) {
        return at - start == 1 || at >= 2 && text.charAt(at - 2) == '.';
    }

    private boolean letterAt(int i) {
        return i < text.length() && Character.isLetter(text.charAt(i));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‑';
    }

    private static boolean isMarkOrSurrogateLetter(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
