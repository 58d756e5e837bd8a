package pop.cli;

import java.util.List;
import java.util.Optional;
import pop.l10n.Words;
import pop.model.Language;

/** One thing that pop can be asked to do. It has four steps: load, think, save, say. */
interface Command {

    /** The word by which it is called. */
    String name();

    /** Says which options and arguments it takes. */
    void declare(Options options);

    /** Does it. What the user can mend is thrown as a {@link Refusal}. */
    Exit run(Call call);

    /** Whether only programs call it; then the list of commands does not name it. */
    default boolean isForMachines() {
        return false;
    }

    /** What it does, in one or two sentences. */
    default String description(Language language) {
        return Words.of(getClass(), language).say("description");
    }

    /** Real examples, one a line. */
    default Optional<String> examples(Language language) {
        return Words.of(getClass(), language).find("examples");
    }

    /** Commands below this one, such as the kinds of {@code add}; most have none. */
    default List<Command> below() {
        return List.of();
    }
}
