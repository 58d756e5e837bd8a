package pop.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Silences times that set the goal no limit: those inside a side clause, and a weekday beside what one leaves or is. They stay
 * in the list, so that their numbers count as times; knows no verdict.
 */
final class IdleTimes {
    /** Prepositions of a moment, where those of a limit hold in a side clause too. */
    private static final Tags WEAK = Tags.of(Tag.AT, Tag.IN, Tag.AFTER, Tag.DURING, Tag.WEEKDAY);

    private static final int FAR = 40;

    private final Sentence s;
    private final Clauses clauses;
    private final boolean turned;
    private final boolean does;

    IdleTimes(Sentence sentence, Clauses clauses, List<Verb> verbs) {
        this.s = sentence;
        this.clauses = clauses;
        boolean away = false;
        for (int i = 0; i < s.size(); i++) {
            away |= clauses.at(i) == Clauses.Part.MAIN && (s.is(i, Tag.NOT) || s.is(i, Tag.LESS));
        }
        boolean acts = false;
        for (Verb verb : verbs) {
            acts |= !isBeing(verb);
        }
        for (int i = 0; i < s.size() && verbs.isEmpty(); i++) {
            acts |= VerbForms.isParticiple(s.at(i).entry());
        }
        this.turned = away;
        this.does = acts;
    }

    List<TimeMention> silenced(List<TimeMention> times) {
        List<TimeMention> all = new ArrayList<>(times.size());
        for (TimeMention time : times) {
            boolean idle = aside(time) || isWeekday(time) && (turned || !does);
            all.add(idle ? new TimeMention(TimeForm.NONE, time.from(), time.to(), time.days()) : time);
        }
        return all;
    }

    /** "Vrij zijn", "work": what one is on that day rather than what is done by it. */
    private static boolean isBeing(Verb verb) {
        return switch (verb.entry().lemma()) {
            case "zijn", "be", "werken", "work", "blijven", "stay" -> true;
            default -> false;
        };
    }

    /** Inside a side clause, but not the clause itself: "als hij op zaterdag belt" beside "zodra het examen voorbij is". */
    private boolean aside(TimeMention time) {
        return clauses.at(time.from()) == Clauses.Part.SUBORDINATE
                && clauses.at(time.from() - 1) == Clauses.Part.SUBORDINATE
                && clauses.at(time.to() - 1) == Clauses.Part.SUBORDINATE
                && (s.isAny(time.from(), WEAK) || isReason(time.from()))
                && !isLimit(time.from());
    }

    /** "Until I have all six in June": the side clause is the limit. */
    private boolean isLimit(int place) {
        int start = place;
        while (clauses.at(start - 1) == Clauses.Part.SUBORDINATE && start > 0) {
            start--;
        }
        return s.is(start, Tag.UNTIL);
    }

    /** "Want dan zit ik tegen de middag te slapen": what is so anyhow. */
    private boolean isReason(int place) {
        int start = place;
        while (clauses.at(start - 1) == Clauses.Part.SUBORDINATE && start > 0 && start > place - FAR) {
            start--;
        }
        return switch (s.at(start).lower()) {
            case "want", "omdat", "aangezien", "because", "since" -> true;
            default -> false;
        };
    }

    /** "Op maandag", "on Saturday": a day without a date. */
    private boolean isWeekday(TimeMention time) {
        return time.to() - time.from() == 2
                && time.form() == TimeForm.DEADLINE
                && s.is(time.from(), Tag.AT)
                && s.is(time.from() + 1, Tag.WEEKDAY)
                && !s.says(time.to(), "'s");
    }
}
