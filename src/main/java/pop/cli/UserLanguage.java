package pop.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pop.model.Language;
import pop.model.Loose;
import pop.store.PopFolder;
import pop.view.Origin;
import pop.view.Origin.From;

/**
 * Finds out which language the user reads: {@code --language}, {@code POP_LANG}, the folder's settings, the locale, else
 * Dutch. Looks before the options are read, so that a mistake in them is told in that language too.
 */
final class UserLanguage {

    private static final List<String> LOCALES = List.of("POP_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG");

    private static final Chosen USUAL = new Chosen(Language.NL, Origin.NOBODY);

    private final Console console;

    UserLanguage(Console console) {
        this.console = console;
    }

    /** The language, and who chose it. */
    record Chosen(Language language, Origin origin) {}

    Language of(String[] typed) {
        return chosen(option(typed)).language();
    }

    /**
     * @param option what was typed behind {@code --language}
     */
    Chosen chosen(Optional<String> option) {
        if (option.isPresent()) {
            return given(option, From.OPTION, "--language")
                    .or(this::lessDirectly)
                    .orElse(USUAL);
        }
        Optional<String> variable = console.variable("POP_LANG");
        return given(variable, From.VARIABLE, "POP_LANG").or(this::lessDirectly).orElse(USUAL);
    }

    private Optional<Chosen> lessDirectly() {
        return settings().or(this::locale);
    }

    private static Optional<Chosen> given(Optional<String> word, From from, String where) {
        return word.flatMap(Language::of).map(language -> new Chosen(language, new Origin(from, where)));
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

    private Optional<Chosen> settings() {
        return PopFolder.nearest(console.here()).flatMap(PopFolder::settings).flatMap(file -> {
            Optional<Loose> place = file.content().get("language");
            String line = place.map(value -> ":" + value.place().line()).orElse("");
            String name = console.shown(Path.of(file.name()));
            return given(place.flatMap(Loose::asText), From.SETTINGS, name + line);
        });
    }

    private Optional<Chosen> locale() {
        for (String name : LOCALES) {
            Optional<String> locale = console.variable(name);
            if (locale.isPresent()) {
                return given(locale, From.VARIABLE, name);
            }
        }
        return Optional.empty();
    }
}
