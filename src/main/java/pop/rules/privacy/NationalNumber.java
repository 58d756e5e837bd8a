package pop.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pop.rule.RuleAboutSecrets;
import pop.rule.WordList.Stretch;

/**
 * A Belgian national number in any text: eleven digits that begin as a birthday does, with the right check digits for
 * somebody born before or from 2000 on; spaces, points, hyphens and slashes between the groups are allowed. It fails on a
 * number typed wrong, and on about one in four hundred of all other numbers of eleven digits. Never repeats the number.
 */
public final class NationalNumber implements RuleAboutSecrets {

    private static final String SEPARATORS = " .\u00A0\u202F/\u2010\u2011\u2012\u2013-";
    private static final String SEPARATOR = "[ .\\u00A0\\u202F/\\u2010-\\u2013-]{0,3}";

    /** Not part of a longer number, nor of one with a plus: +32 470 12 34 56 is a telephone. */
    private static final Pattern ELEVEN_DIGITS =
            Pattern.compile("(?<![0-9+])(?<![0-9][.,-])" + "([0-9]{2})" + SEPARATOR + "([0-9]{2})" + SEPARATOR
                    + "([0-9]{2})" + SEPARATOR + "([0-9]{3})" + SEPARATOR + "([0-9]{2})" + "(?![0-9])(?![.,-][0-9])");

    private static final int MODULUS = 97;

    /** Who is born from 2000 on has a 2 before the nine digits that are checked. */
    private static final long FROM_2000_ON = 2_000_000_000L;

    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;

    /** Somebody without a register number of their own has a number with 20 or 40 added to the month. */
    private static final int MONTHS_APART = 20;

    private static final int MOST_ADDED = 40;

    private static final int DIGITS = 11;
    private static final int MOST_APART = 3;
    private static final int DIGITS_SHOWN = 2;

    @Override
    public List<Stretch> secrets(String text) {
        int from = nextRun(text, 0);
        if (from < 0) {
            return List.of();
        }
        List<Stretch> found = new ArrayList<>();
        Matcher number = ELEVEN_DIGITS.matcher(text);
        while (from >= 0 && number.find(from)) {
            boolean is = isBirthday(number) && isChecked(number);
            if (is) {
                found.add(new Stretch(number.start(), number.end()));
            }
            from = nextRun(text, is ? number.end() : number.start() + 1);
        }
        return found;
    }

    /**
     * Where, from here on, eleven digits begin with at most three separators between two of them; -1 when nowhere. Nearly no
     * text has so many, and then there is no need to look at their form.
     */
    private static int nextRun(String text, int from) {
        int begin = from;
        int digits = 0;
        int apart = 0;
        for (int i = from; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                begin = digits == 0 ? i : begin;
                digits++;
                apart = 0;
                if (digits == DIGITS) {
                    return begin;
                }
            } else if (++apart > MOST_APART || SEPARATORS.indexOf(text.charAt(i)) < 0) {
                digits = 0;
            }
        }
        return -1;
    }

    @Override
    public String begin(String secret) {
        return secret.substring(0, DIGITS_SHOWN);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** An unknown month or day is written as 00. */
    private static boolean isBirthday(Matcher number) {
        int month = Integer.parseInt(number.group(2));
        int added = month / MONTHS_APART * MONTHS_APART;
        int day = Integer.parseInt(number.group(3));
        return added <= MOST_ADDED && month - added <= LAST_MONTH && day <= LAST_DAY;
    }

    private static boolean isChecked(Matcher number) {
        long nine = Long.parseLong(number.group(1) + number.group(2) + number.group(3) + number.group(4));
        long check = Long.parseLong(number.group(5));
        return check == MODULUS - nine % MODULUS || check == MODULUS - (FROM_2000_ON + nine) % MODULUS;
    }
}
