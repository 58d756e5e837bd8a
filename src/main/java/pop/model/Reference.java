package pop.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The reference by which a POP is kept: the client's name and the begin date (VDAB asks for these two), folded so that
 * every file system takes it. Knows no POP and no file.
 */
public final class Reference {

    /** Long enough for every name we met, short enough for every file system. */
    private static final int LONGEST = 60;

    private static final String NAMELESS = "pop";

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private Reference() {}

    /** The reference of a name and a begin date, such as {@code zoe-d-hondt_2026-02-03}. */
    public static String of(String name, LocalDate begin) {
        return folded(name) + "_" + begin;
    }

    /** A name folded to small ASCII letters, digits and single hyphens: {@code Zoë D'Hondt} is {@code zoe-d-hondt}. */
    public static String folded(String name) {
        String hyphened = hyphened(name);
        String cut =
                hyphened.length() > LONGEST ? hyphened.substring(0, LONGEST).replaceAll("-$", "") : hyphened;
        return cut.isEmpty() ? NAMELESS : cut;
    }

    /** Whether a file name holds the client's name and the begin date, however it is written. */
    public static boolean isHeldBy(String fileName, String name, LocalDate begin) {
        String file = "-" + hyphened(fileName) + "-";
        String reference = folded(name);
        String whole = reference.length() < hyphened(name).length() ? reference : reference + "-";
        return file.contains("-" + whole) && file.contains("-" + begin + "-");
    }

    private static String hyphened(String name) {
        return isAscii(name) ? joined(name) : joined(ascii(name));
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Its small letters and digits, with one hyphen for whatever stands between them. */
    private static String joined(String ascii) {
        String small = ascii.toLowerCase(Locale.ROOT);
        StringBuilder joined = new StringBuilder(small.length());
        boolean apart = false;
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                joined.append(apart && joined.length() > 0 ? "-" : "").append(c);
                apart = false;
            } else {
                apart = true;
            }
        }
        return joined.toString();
    }

    private static String ascii(String name) {
        return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("đ", "d")
                .replace("ı", "i");
    }
}
