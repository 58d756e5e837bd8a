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
    private static final int NEAR = 5;
    private static final Tags OPEN = Tags.of(Tag.MONTH, Tag.SEASON, Tag.HOLIDAY);
    private static final Tags BROKEN = Tags.of(Tag.SELF, Tag.FINITE, Tag.MODAL, Tag.JOIN);

    private final Sentence s;
    private final Clauses clauses;
    private final boolean turned;
    private final boolean does;
    private final boolean starts;

    IdleTimes(Sentence sentence, Clauses clauses, List<Verb> verbs) {
        this.s = sentence;
        this.clauses = clauses;
        boolean away = false;
        for (int i = 0; i < s.size(); i++) {
            away |= clauses.at(i) == Clauses.Part.MAIN && (s.is(i, Tag.NOT) || s.is(i, Tag.LESS));
        }
        boolean acts = false;
        boolean begins = false;
        for (Verb verb : verbs) {
            acts |= !isBeing(verb);
            begins |= isBeginning(verb) && verb.part() == Clauses.Part.MAIN;
        }
        for (int i = 0; i < s.size() && verbs.isEmpty(); i++) {
            acts |= VerbForms.isParticiple(s.at(i).entry());
        }
        this.turned = away;
        this.does = acts;
        this.starts = begins;
    }

    List<TimeMention> silenced(List<TimeMention> times) {
        List<TimeMention> all = new ArrayList<>(times.size());
        for (TimeMention time : times) {
            if (isBegun(time) || isInsideStart(time)) {
                all.add(new TimeMention(TimeForm.START, time.from(), time.to(), time.days()));
                continue;
            }
            boolean idle = aside(time) || isWeekday(time) && (turned || !does);
            all.add(idle ? new TimeMention(TimeForm.NONE, time.from(), time.to(), time.days()) : time);
        }
        return all;
    }

    private static boolean isBeginning(Verb verb) {
        return switch (verb.entry().lemma()) {
            case "beginnen", "starten", "begin", "start" -> true;
            default -> false;
        };
    }

    /** "Vrij zijn", "work": what one is on that day rather than what is done by it. */
    private static boolean isBeing(Verb verb) {
        return switch (verb.entry().lemma()) {
            case "zijn", "be", "werken", "work", "blijven", "stay" -> true;
            default -> false;
        };
    }

    /** "In september begin ik met een opleiding": when it begins, not by when it is done; a post is entered at once. */
    private boolean isBegun(TimeMention time) {
        boolean season = s.isAny(time.to() - 1, OPEN) && time.to() - time.from() <= 3;
        boolean led = s.is(time.from(), Tag.IN) || s.is(time.from(), Tag.AFTER);
        if (!season || !led || !starts || s.is(time.from() + 1, Tag.THIS) || s.is(time.from() + 1, Tag.NEXT)) {
            return false;
        }
        for (int i = 0; i < s.size(); i++) {
            if (s.says(i, "met") || s.says(i, "with")) {
                return true;
            }
            if (s.is(i, Tag.ROLE) || s.says(i, "als") || s.says(i, "as") || s.is(i, Tag.BY)) {
                return false;
            }
        }
        return true;
    }

    /** "Vanaf de nieuwe dienstregeling in september": the month only says when that start is. */
    private boolean isInsideStart(TimeMention time) {
        int from = time.from() - 1;
        while (from > time.from() - NEAR
                && from >= 0
                && !s.isAny(from, BROKEN)
                && !s.at(from).isMark()) {
            if (s.says(from, "vanaf") || s.says(from, "sinds") || s.says(from, "as from")) {
                return s.is(time.from(), Tag.IN) && s.is(time.to() - 1, Tag.MONTH);
            }
            from--;
        }
        return false;
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
