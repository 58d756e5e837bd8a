package pop.rule;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One requirement: finds where a POP does not meet it. A rule is named after the fault it finds (its class name in kebab
 * case), has its page in two languages beside its class, and knows neither severity, language, line nor the clock.
 */
public interface Rule {

    /** What is not as it should be; nothing when all is well. */
    Stream<Fault> faults(Dossier dossier);

    /** Whether it asks anything of this dossier at all; where it does not, it is neither met nor missed. */
    default boolean asks(Dossier dossier) {
        return true;
    }

    /**
     * The name of a rule that tells the cause of this fault already, if there is one: where that rule holds and finds
     * something, this fault is not told a second time.
     */
    default Optional<String> toldBy(Dossier dossier, Fault fault) {
        return Optional.empty();
    }

    /** The name by which people and scripts know it, such as {@code action-without-origin}. */
    default String id() {
        return RuleNames.of(getClass());
    }

    /** The family it belongs to: the folder its class stands in, such as {@code thread} or {@code follow-up}. */
    default String family() {
        String room = getClass().getPackageName();
        return room.substring(room.lastIndexOf('.') + 1).replace('_', '-');
    }

    /** Whether it speaks about the file as such, and so also when the POP in it cannot be read. */
    default boolean isAboutTheFile() {
        return false;
    }
}
