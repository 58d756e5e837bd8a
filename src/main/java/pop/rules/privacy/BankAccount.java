package pop.rules.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pop.rule.RuleAboutSecrets;
import pop.rule.WordList.Stretch;

/**
 * An account number (IBAN) in any text: as long as its country's numbers are and with the right check digits, in groups or
 * not, in capitals or not. It fails on a number typed wrong and on a country that is not in the list. Never repeats the
 * number.
 */
public final class BankAccount implements RuleAboutSecrets {

    /** How many characters a number has, by country: the IBAN registry of ISO 13616. */
    private static final String LENGTHS =
            "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29"
                    + " ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20"
                    + " LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28"
                    + " PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22"
                    + " VG24 XK20 YE30";

    private static final Map<String, Integer> LENGTH = lengths();
    private static final int SHORTEST = 15;
    private static final String SPACES = " \u00A0\u202F";
    private static final String SEPARATORS = " .-\u00A0\u202F\u2011";
    private static final int COUNTRY_AND_CHECK = 4;
    private static final int MODULUS = 97;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    @Override
    public List<Stretch> secrets(String text) {
        if (text.length() < SHORTEST) {
            return List.of();
        }
        List<Stretch> found = new ArrayList<>();
        int from = 0;
        for (int i = 2; i < text.length(); i++) { // by its check digits, which are rarer than its letters
            int begin = isDigit(text.charAt(i)) ? beginBefore(text, i) : -1;
            if (begin >= from) {
                Optional<Stretch> secret = at(text, begin);
                secret.ifPresent(found::add);
                from = secret.map(Stretch::to).orElse(begin + 1);
            }
        }
        return found;
    }

    /** Where the two letters stand that belong to the check digits from here on; -1 when there are none. */
    private static int beginBefore(String text, int digits) {
        boolean two = digits + 1 < text.length() && isDigit(text.charAt(digits + 1));
        int letters = SPACES.indexOf(text.charAt(digits - 1)) >= 0 ? digits - 3 : digits - 2;
        boolean led = two && letters >= 0 && isLetter(text.charAt(letters)) && isLetter(text.charAt(letters + 1));
        return led && (letters == 0 || !isWord(text.codePointBefore(letters))) ? letters : -1;
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    @Override
    public String begin(String secret) {
        StringBuilder begin = new StringBuilder();
        for (int i = 0; begin.length() < COUNTRY_AND_CHECK; i++) {
            char c = secret.charAt(i);
            begin.append(isPart(c) ? Character.toUpperCase(c) : "");
        }
        return begin.toString();
    }

    /** Reads as many characters as the country's numbers have, without what stands between the groups. */
    private static Optional<Stretch> at(String text, int from) {
        int length = LENGTH.getOrDefault(text.substring(from, from + 2).toUpperCase(Locale.ROOT), 0);
        StringBuilder number = new StringBuilder();
        int i = from;
        boolean between = false;
        while (i < text.length() && number.length() < length) {
            char c = text.charAt(i++);
            boolean separator = SEPARATORS.indexOf(c) >= 0;
            if (!isPart(c) && (!separator || between)) {
                return Optional.empty();
            }
            between = separator;
            number.append(separator ? "" : Character.toUpperCase(c));
        }
        boolean ends = i >= text.length() || !Character.isLetterOrDigit(text.charAt(i));
        return length > 0 && number.length() == length && ends && isChecked(number.toString())
                ? Optional.of(new Stretch(from, i))
                : Optional.empty();
    }

    private static boolean isPart(char c) {
        return isDigit(c) || isLetter(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** ISO 7064: the first four behind the rest, A as 10 to Z as 35, leaves 1 when divided by 97. */
    private static boolean isChecked(String number) {
        String turned = number.substring(COUNTRY_AND_CHECK) + number.substring(0, COUNTRY_AND_CHECK);
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), Character.MAX_RADIX);
            rest = (rest * (value < TEN ? TEN : HUNDRED) + value) % MODULUS;
        }
        return rest == 1;
    }

    private static Map<String, Integer> lengths() {
        Map<String, Integer> lengths = new HashMap<>();
        for (String country : LENGTHS.split(" ", -1)) {
            lengths.put(country.substring(0, 2), Integer.parseInt(country.substring(2)));
        }
        return lengths;
    }
}
