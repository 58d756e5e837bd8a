package pop.model;

import java.util.Locale;
import java.util.Optional;

/** A language that pop speaks; knows its tag and none of its words. */
public enum Language {
    NL,
    EN;

    /** The BCP 47 tag: {@code nl} or {@code en}. */
    public String tag() {
        return this == NL ? "nl" : "en";
    }

    /** The language that a tag or a locale name such as {@code nl}, {@code nl_BE.UTF-8} or {@code en-GB} begins with. */
    public static Optional<Language> of(String tag) {
        String lower = tag.strip().toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            String wanted = language.tag();
            if (lower.startsWith(wanted) && (lower.length() == 2 || !Character.isLetter(lower.charAt(2)))) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
