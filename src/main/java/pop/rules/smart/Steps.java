package pop.rules.smart;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pop.model.Aim;
import pop.model.Choices.Status;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Goal;
import pop.model.Item;
import pop.model.Language;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Placeholder;
import pop.text.LanguageGuess;

/**
 * The goals and actions of one dossier as the rules of this family look at them: each sentence is read once, in the
 * language of the POP or, when it names none, in its own. A sentence in a language that pop does not read is not read at all; its fields still are. Knows no
 * rule.
 */
final class Steps {

    private static final List<Field<?>> SAYING_HOW_FAR = List.of(Fields.STATUS, Fields.DONE);

    private final Dossier dossier;
    private final IdentityHashMap<Item, Step> steps = new IdentityHashMap<>();
    private final IdentityHashMap<Item, List<Step>> leading = new IdentityHashMap<>();

    private Steps(Dossier dossier) {
        this.dossier = dossier;
        own().forEach(aim -> steps.put(aim, new Step(this, aim)));
    }

    /** The goals and actions of a dossier; the same ones for every rule. */
    static Steps of(Dossier dossier) {
        return dossier.notebook().once(Steps.class, () -> new Steps(dossier));
    }

    /** What somebody still means to do and has put into words; what only holds a place is told already. */
    Stream<Step> open() {
        return own().stream()
                .filter(aim -> aim.status() == Status.PLANNED || aim.status() == Status.ACTIVE)
                .filter(aim -> aim.text().isPresent() || aim.facts().has(Fields.TRAINING))
                .filter(aim -> aim.text().flatMap(Placeholder::in).isEmpty())
                .map(steps::get)
                .filter(step -> !step.isHidden(SAYING_HOW_FAR));
    }

    /** The current goals and actions that are the person's own; a coach's suggestion is none of them yet. */
    private List<Aim> own() {
        Pop pop = dossier.pop();
        return pop.own(pop.aims());
    }

    /** What leads to a goal: its actions and the goals that are a part of it, without what was let go. */
    List<Step> leadingTo(Aim aim) {
        return aim instanceof Goal
                ? leading.computeIfAbsent(
                        aim,
                        goal -> dossier.thread().allThatComesFrom(item -> isSame(item, goal)).stream()
                                .filter(item -> !isSame(item, goal) && steps.containsKey(item))
                                .map(steps::get)
                                .filter(step -> step.aim().status() != Status.DROPPED)
                                .toList())
                : List.of();
    }

    Dossier dossier() {
        return dossier;
    }

    /** The language to read a sentence in: the one that the POP names, else the one that the sentence shows. */
    Optional<Language> language(String text) {
        if (dossier.isExplained(Fields.LANGUAGE)) {
            return Optional.empty();
        }
        Pop pop = dossier.pop();
        return pop.facts().get(Fields.LANGUAGE).or(() -> LanguageGuess.of(text)).or(() -> Optional.of(pop.language()));
    }

    @SuppressWarnings("ReferenceEquality") // two items of equal words are still two items
    private static boolean isSame(Item one, Item other) {
        return one.facts() == other.facts();
    }
}
