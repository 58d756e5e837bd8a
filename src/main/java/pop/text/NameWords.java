package pop.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Words that stand in names and beside them and are no names: {@code van}, {@code mijn}, {@code mentor}. From
 * {@code NameWords.tsv}, in Dutch and English together, as people mix both.
 */
final class NameWords {

    private static final NameWords ALL = new NameWords();

    private final Set<String> particles = new HashSet<>();
    private final Set<String> common = new HashSet<>();

    private NameWords() {
        try (InputStream in = NameWords.class.getResourceAsStream("NameWords.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no NameWords.tsv");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    Set<String> words = line.startsWith("particle") ? particles : common;
                    words.addAll(Set.of(line.substring(tab + 1).strip().split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a folded word stands in many surnames and says nobody's: {@code van}, {@code el}. */
    static boolean isParticle(String folded) {
        return ALL.particles.contains(folded);
    }

    /** Whether a folded word is an everyday one, with or without a capital. */
    static boolean isCommon(String folded) {
        return ALL.common.contains(folded) || isParticle(folded);
    }
}
