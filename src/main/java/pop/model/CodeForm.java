package pop.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a code of a framework of competences looks like: of ESCO an address under {@code data.europa.eu/esco}, of Competent a
 * letter with four or six digits, or a number. Knows not which codes there are, and nothing of other frameworks.
 */
public final class CodeForm {

    private static final String UUID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

    private static final Map<String, Pattern> FORMS = Map.of(
            "esco",
            Pattern.compile("https?://data\\.europa\\.eu/esco/(?:(?:skill|occupation)/(?:" + UUID
                    + "|[A-Z][0-9]+(?:\\.[0-9]+)*)|isco/C[0-9]{1,4}|isced-f/[0-9]{2,4})"),
            "competent",
            Pattern.compile("[A-Z][0-9]{4}(?:[0-9]{2})?|[0-9]{1,9}"));

    private CodeForm() {}

    /** Whether a code cannot be one of the framework that it says to be of. */
    public static boolean isOdd(Code code) {
        Optional<Pattern> form = code.facts()
                .get(Fields.SYSTEM)
                .map(system -> system.strip().toLowerCase(Locale.ROOT))
                .map(FORMS::get);
        Optional<String> uri = code.facts().get(Fields.URI);
        return form.isPresent()
                && uri.filter(text -> form.get().matcher(text).matches()).isEmpty();
    }
}
