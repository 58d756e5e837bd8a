package pop.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The reference by which a POP is kept: the client's name and the begin date (VDAB asks for these two), as a file name.
 * Knows no POP.
 */
public final class PopName {

    /** Long enough for every name we met, short enough for every file system. */
    private static final int LONGEST = 60;

    private static final String NAMELESS = "pop";
    private static final String ENDING = ".pop.yaml";

    private PopName() {}

    /** A name folded to small ASCII letters, digits and single hyphens: {@code Zoë D'Hondt} is {@code zoe-d-hondt}. */
    public static String folded(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
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
        String hyphened =
                ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut =
                hyphened.length() > LONGEST ? hyphened.substring(0, LONGEST).replaceAll("-$", "") : hyphened;
        return cut.isEmpty() ? NAMELESS : cut;
    }

    /** The first file name in a folder that is not taken: a second POP of the same name and day gets {@code -2}. */
    public static Path free(Path folder, String name, LocalDate begin) {
        String stem = folded(name) + "_" + begin;
        Path path = folder.resolve(stem + ENDING);
        for (int number = 2; Files.exists(path); number++) {
            path = folder.resolve(stem + "-" + number + ENDING);
        }
        return path;
    }
}
