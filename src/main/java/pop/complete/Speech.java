package pop.complete;

import java.util.List;
import java.util.Optional;
import pop.model.Language;
import pop.store.Glance;
import pop.store.PopFolder;

/**
 * The language in which words are described: as everywhere {@code --language}, {@code POP_LANG}, the folder's settings,
 * the locale, else Dutch. What is no language is passed over in silence.
 */
final class Speech {

    private static final List<String> LOCALES = List.of("POP_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG");

    private Speech() {}

    static Language of(World world, List<String> words) {
        Optional<String> chosen = option(words);
        if (chosen.isEmpty()) {
            chosen = world.variable("POP_LANG");
        }
        Optional<Language> language = language(chosen);
        if (language.isEmpty()) {
            language = language(settings(world));
        }
        if (language.isEmpty()) {
            language = language(locale(world));
        }
        return language.orElse(Language.NL);
    }

    private static Optional<Language> language(Optional<String> word) {
        return word.isPresent() ? Language.of(word.get()) : Optional.empty();
    }

    private static Optional<String> option(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--")) {
                return Optional.empty();
            }
            if (word.startsWith("--language=")) {
                return Optional.of(word.substring("--language=".length()));
            }
            if (word.equals("--language") && i + 1 < words.size()) {
                return Optional.of(words.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> settings(World world) {
        Optional<PopFolder> folder = PopFolder.nearest(world.here());
        return folder.isEmpty()
                ? Optional.empty()
                : Glance.at(folder.get().settingsPath()).value("language");
    }

    private static Optional<String> locale(World world) {
        for (String name : LOCALES) {
            Optional<String> locale = world.variable(name);
            if (locale.isPresent()) {
                return locale;
            }
        }
        return Optional.empty();
    }
}
