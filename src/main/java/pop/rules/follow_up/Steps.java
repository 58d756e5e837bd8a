package pop.rules.follow_up;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pop.model.Action;
import pop.model.Aim;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Pop;
import pop.rule.Dossier;

/**
 * The goals and actions that are the person's own, in their current version; a coach's suggestion is none of them yet.
 * Knows how far they are, not how far they should be.
 */
final class Steps {

    private Steps() {}

    /** The goals and actions still to be done, unless a problem with the file hides how far they are. */
    static List<Aim> openAims(Dossier dossier) {
        Pop pop = dossier.pop();
        return pop.own(pop.aims()).stream()
                .filter(aim -> aim.isOpen() && !isHidden(dossier, aim))
                .toList();
    }

    /** The actions still to be done, unless a problem with the file hides how far they are. */
    static List<Action> openActions(Dossier dossier) {
        Pop pop = dossier.pop();
        return pop.own(pop.actions()).stream()
                .filter(action -> action.isOpen() && !isHidden(dossier, action))
                .toList();
    }

    /** Whether a problem with the file hides how far it is. */
    static boolean isHidden(Dossier dossier, Aim aim) {
        return dossier.causes().hideHowFar(dossier.pop(), aim);
    }

    /** The day on which it ends, as far as the person said: by its due date, its rhythm or its training. */
    static Optional<LocalDate> lastDay(Aim aim) {
        Facts facts = aim.facts();
        return aim.due()
                .or(() -> facts.get(Fields.REPEAT)
                        .flatMap(repeat -> repeat.facts().get(Fields.UNTIL)))
                .or(() -> facts.get(Fields.TRAINING)
                        .flatMap(training -> training.facts().get(Fields.END)));
    }

    /** The day on which it begins, as far as the person said. */
    static Optional<LocalDate> firstDay(Aim aim) {
        Facts facts = aim.facts();
        return facts.get(Fields.START)
                .or(() -> facts.get(Fields.TRAINING)
                        .flatMap(training -> training.facts().get(Fields.START)));
    }
}
