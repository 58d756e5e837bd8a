package pop.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import pop.model.Reference;

/**
 * The reference by which a POP is kept: the client's name and the begin date (VDAB asks for these two), as a file name.
 * Knows no POP.
 */
public final class PopName {

    private static final String ENDING = ".pop.yaml";

    /** How a day looks in a name. */
    private static final String DAY = "0000-00-00";

    private PopName() {}

    /** A name folded to small ASCII letters, digits and single hyphens: {@code Zoë D'Hondt} is {@code zoe-d-hondt}. */
    public static String folded(String name) {
        return Reference.folded(name);
    }

    /** The person's part of the stem of a file: {@code els-peeters} of {@code els-peeters_2026-02-03-2}, else all of it. */
    public static String person(String stem) {
        for (int at = stem.lastIndexOf('_'); at > 0; at = stem.lastIndexOf('_', at - 1)) {
            if (isDated(stem, at + 1)) {
                return stem.substring(0, at);
            }
        }
        return stem;
    }

    private static boolean isDated(String stem, int from) {
        int end = from + DAY.length();
        if (end > stem.length()) {
            return false;
        }
        for (int i = 0; i < DAY.length(); i++) {
            char c = stem.charAt(from + i);
            if (DAY.charAt(i) == '0' ? c < '0' || c > '9' : c != DAY.charAt(i)) {
                return false;
            }
        }
        return end == stem.length() || stem.charAt(end) == '-' || stem.charAt(end) == '_';
    }

    /** The file name of a POP: its reference. */
    public static String of(String name, LocalDate begin) {
        return Reference.of(name, begin) + ENDING;
    }

    /** The file name of another POP of the same name and day. */
    public static String of(String name, LocalDate begin, int number) {
        return number == 1 ? of(name, begin) : Reference.of(name, begin) + "-" + number + ENDING;
    }

    /** The same where it may be that no begin date is known. */
    public static String of(String name, Optional<LocalDate> begin, int number) {
        String nth = number == 1 ? "" : "-" + number;
        return begin.map(day -> of(name, day, number)).orElseGet(() -> folded(name) + nth + ENDING);
    }

    /** The first file name in a folder that is not taken: a second POP of the same name and day gets {@code -2}. */
    public static Path free(Path folder, String name, LocalDate begin) {
        Path path = folder.resolve(of(name, begin));
        for (int number = 2; Files.exists(path); number++) {
            path = folder.resolve(of(name, begin, number));
        }
        return path;
    }
}
