package pop.rules.smart;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
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
    private final List<Step> open = new ArrayList<>();

    private Steps(Dossier dossier) {
        this.dossier = dossier;
        Pop pop = dossier.pop();
        for (Aim aim : pop.own(pop.aims())) { // a coach's suggestion is no step yet
            Step step = new Step(this, aim);
            steps.put(aim, step);
            if (isOpen(step)) {
                open.add(step);
            }
        }
    }

    /** The goals and actions of a dossier; the same ones for every rule. */
    static Steps of(Dossier dossier) {
        return dossier.notebook().once(Steps.class, () -> new Steps(dossier));
    }

    /** What somebody still means to do and has put into words; what only holds a place is told already. */
    List<Step> open() {
        return open;
    }

    private static boolean isOpen(Step step) {
        Aim aim = step.aim();
        Optional<String> text = aim.text();
        return (aim.status() == Status.PLANNED || aim.status() == Status.ACTIVE)
                && (text.isPresent() || aim.facts().has(Fields.TRAINING))
                && (text.isEmpty() || Placeholder.in(text.get()).isEmpty())
                && !step.isHidden(SAYING_HOW_FAR);
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
