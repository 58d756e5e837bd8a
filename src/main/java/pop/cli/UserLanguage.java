package pop.cli;

import java.util.List;
import java.util.Optional;
import pop.model.Language;
import pop.store.LooseFile;
import pop.store.PopFolder;

/**
 * Finds out which language the user reads: {@code --language}, {@code POP_LANG}, the folder's settings, the locale, else
 * Dutch. Looks before the options are read, so that a mistake in them is told in that language too.
 */
final class UserLanguage {

    private static final List<String> LOCALES = List.of("POP_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG");

    private final Console console;

    UserLanguage(Console console) {
        this.console = console;
    }

    Language of(String[] typed) {
        return option(typed)
                .or(() -> console.variable("POP_LANG"))
                .flatMap(Language::of)
                .or(this::settings)
                .or(this::locale)
                .orElse(Language.NL);
    }

    private static Optional<String> option(String[] typed) {
        for (int i = 0; i < typed.length; i++) {
            if (typed[i].equals("--")) {
                return Optional.empty();
            }
            if (typed[i].startsWith("--language=")) {
                return Optional.of(typed[i].substring("--language=".length()));
            }
            if (typed[i].equals("--language") && i + 1 < typed.length) {
                return Optional.of(typed[i + 1]);
            }
        }
        return Optional.empty();
    }

    private Optional<Language> settings() {
        return PopFolder.nearest(console.here())
                .flatMap(PopFolder::settings)
                .map(LooseFile::content)
                .flatMap(settings -> settings.text("language"))
                .flatMap(Language::of);
    }

    private Optional<Language> locale() {
        for (String name : LOCALES) {
            Optional<String> locale = console.variable(name);
            if (locale.isPresent()) {
                return Language.of(locale.get());
            }
        }
        return Optional.empty();
    }
}
