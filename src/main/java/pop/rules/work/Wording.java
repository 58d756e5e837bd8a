package pop.rules.work;

import java.util.Optional;
import java.util.function.Predicate;
import pop.model.Aim;
import pop.model.Fields;
import pop.model.Language;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.text.LanguageGuess;
import pop.text.Reading;
import pop.text.TimeForm;

/**
 * Whether the sentence of a goal or action names a moment, or something that can be checked. Where the language of the plan
 * is none that can be read, nobody is told that something is missing. Knows no field but the sentence.
 */
final class Wording {

    private Wording() {}

    /** Whether a sentence names a day, a period or a rhythm; "ooit" is none of them. */
    static boolean namesAMoment(Dossier dossier, Aim aim) {
        return says(dossier, aim, Wording::namesAMoment);
    }

    /** Whether a sentence names an amount, a frequency, a level or a checkable end; a date alone is none of them. */
    static boolean canBeChecked(Dossier dossier, Aim aim) {
        return says(dossier, aim, Wording::canBeChecked);
    }

    static boolean namesAMoment(Reading read) {
        return read.times().stream().anyMatch(time -> time.form() != TimeForm.VAGUE);
    }

    static boolean canBeChecked(Reading read) {
        return read.measurable().yes();
    }

    private static boolean says(Dossier dossier, Aim aim, Predicate<Reading> asked) {
        Optional<String> text = aim.text();
        return text.isPresent()
                && (dossier.isExplained(Fields.LANGUAGE)
                        || asked.test(Reading.of(text.get(), language(dossier.pop(), text.get()), dossier.today())));
    }

    /** The language that the plan names, else the one that the sentence shows. */
    private static Language language(Pop pop, String text) {
        return pop.facts().get(Fields.LANGUAGE).or(() -> LanguageGuess.of(text)).orElse(pop.language());
    }
}
