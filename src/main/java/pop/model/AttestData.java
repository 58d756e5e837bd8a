package pop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a centre needs of a POP to make a training attest of its own: whose POP it is, which training, and what it follows
 * from; and what is not there yet. Holds no number by which the state knows somebody. Knows no form of anybody.
 */
public record AttestData(Pop pop, TrainingStep step) {

    /** What can be missing: of the training, or around it. */
    public enum Part {
        /** The client's name. */
        CLIENT,
        /** The client has not made the coach's suggestion their own. */
        CONFIRMED,
        /** What the training is called. */
        TITLE,
        /** Who gives it, or which type it is. */
        PROVIDER,
        /** When it is. */
        PERIOD
    }

    /** What is missing, in the order in which it is best asked. */
    public List<Part> missing() {
        List<Part> missing = new ArrayList<>();
        if (pop.clientName().isEmpty()) {
            missing.add(Part.CLIENT);
        }
        if (action().isSuggestion()) {
            missing.add(Part.CONFIRMED);
        }
        step.missing()
                .forEach(part -> missing.add(
                        switch (part) {
                            case TITLE -> Part.TITLE;
                            case PROVIDER -> Part.PROVIDER;
                            case PERIOD -> Part.PERIOD;
                        }));
        return missing;
    }

    public Action action() {
        return step.action();
    }

    /** The coach and the centre. */
    public Facts coach() {
        return pop.facts().get(Fields.COACH).map(Coach::facts).orElse(Facts.NONE);
    }

    /** The days on which the POPs of the vouchers began, the first one first; that of the document when it names no voucher. */
    public List<LocalDate> begins() {
        Guidance guidance = new Guidance(pop);
        List<LocalDate> begins = new ArrayList<>();
        for (int i = 0; i < guidance.vouchers().size(); i++) {
            guidance.begin(i).ifPresent(begins::add);
        }
        if (begins.isEmpty()) {
            pop.begin().ifPresent(begins::add);
        }
        begins.sort(null);
        return begins;
    }

    /** The goal that it leads to. */
    public Optional<Goal> goal() {
        return action().leadsTo()
                .flatMap(pop::find)
                .filter(Goal.class::isInstance)
                .map(Goal.class::cast);
    }

    /**
     * What the training follows from, and the questions that it all began with. What lies between stays in the POP: the
     * centre does not need it.
     */
    public List<Item> origins() {
        List<Item> direct =
                action().because().stream().flatMap(id -> pop.find(id).stream()).toList();
        Set<String> seen = new LinkedHashSet<>(action().because());
        List<String> next = new ArrayList<>(seen);
        goal().ifPresent(goal -> next.addAll(goal.because()));
        for (int i = 0; i < next.size(); i++) {
            pop.find(next.get(i)).stream()
                    .flatMap(item -> item.because().stream())
                    .filter(seen::add)
                    .forEach(next::add);
        }
        return Stream.concat(
                        direct.stream(),
                        pop.current(pop.questions()).stream()
                                .filter(question ->
                                        question.id().filter(next::contains).isPresent()))
                .distinct()
                .toList();
    }
}
