package pop.cli;

import java.util.List;
import java.util.Optional;
import pop.l10n.Words;
import pop.model.Language;

/** Other words for commands, which people type in either language; they are only ever suggested. */
final class CommandWords {

    /** What is no command of ours, but has an answer. */
    static final String UNDO = "undo";

    private CommandWords() {}

    /** The command that a word means. */
    static Optional<String> meant(String typed) {
        for (Language language : Language.values()) {
            Words words = Words.of(CommandWords.class, language);
            for (String command : words.keys()) {
                if (List.of(words.say(command).split(" ", -1)).contains(typed)) {
                    return Optional.of(command);
                }
            }
        }
        return Optional.empty();
    }
}
