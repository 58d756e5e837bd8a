package pop.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the times in a sentence and the part each plays: a preposition, then a place on the calendar, a number of units or a
 * happening. One pass, a few words ahead at most.
 *
 * <p>It fails on prepositions that mean two things where no noun helps: "voor de opleiding" is "before the training" and
 * "for the training".
 */
final class TimeGrammar {
    private static final int LAST_HOUR = 24;

    private final Sentence s;
    private final Almanac almanac;
    private final Anchors anchors;
    private final Counts counts;
    private final Rhythms rhythms;
    private final Lengths lengths;
    private final Happenings happenings;
    private final ToldHappenings told;

    private TimeGrammar(Sentence sentence, LocalDate today) {
        s = sentence;
        almanac = new Almanac(today);
        anchors = new Anchors(sentence, almanac);
        counts = new Counts(sentence);
        rhythms = new Rhythms(sentence, counts);
        lengths = new Lengths(sentence, almanac);
        happenings = new Happenings(sentence);
        told = new ToldHappenings(sentence);
    }

    static List<TimeMention> times(Sentence sentence, LocalDate today) {
        return new TimeGrammar(sentence, today).all();
    }

    private List<TimeMention> all() {
        List<TimeMention> found = new ArrayList<>(4);
        int i = 0;
        while (i < s.size()) {
            TimeMention mention = at(i);
            if (mention.to() > i) {
                found.add(mention);
                i = mention.to();
            } else {
                i++;
            }
        }
        return new Habits(s, lengths).settled(found);
    }

    private TimeMention at(int i) {
        if (s.is(i, Tag.VAGUE_TIME)) {
            return TimeMention.of(TimeForm.VAGUE, i, i + 1);
        }
        int rhythm = rhythms.past(i);
        if (rhythm > i) {
            return TimeMention.of(TimeForm.RHYTHM, rhythms.from(i), rhythm);
        }
        TimeMention counted = lengths.counted(i);
        if (counted.to() > i) {
            return counted;
        }
        int whole = lengths.wholeLength(i);
        if (whole > i) {
            return TimeMention.of(TimeForm.DURATION, i, whole);
        }
        int clause = told.pastTold(i);
        if (clause > i) {
            return TimeMention.of(s.is(i, Tag.AS_LONG) ? TimeForm.DURATION : TimeForm.EVENT, i, clause);
        }
        TimeMention led = led(i);
        if (led.to() > i) {
            return led;
        }
        return bare(i);
    }

    private boolean isThe(int i) {
        return s.says(i, "de") || s.says(i, "het") || s.says(i, "the");
    }

    /** A preposition and what it leads. */
    private TimeMention led(int i) {
        if (s.is(i, Tag.FROM)) {
            return started(i);
        }
        if (s.says(i, "van") || s.says(i, "tussen") || s.says(i, "tss") || s.says(i, "between")) {
            TimeMention whole = started(i);
            return whole.form() == TimeForm.PERIOD || whole.form() == TimeForm.RHYTHM || whole.form() == TimeForm.EVENT
                    ? whole
                    : TimeMention.none(i);
        }
        boolean limit = s.is(i, Tag.BY) || s.is(i, Tag.UNTIL);
        if (s.says(i, "bij")) {
            int parting = happenings.past(i);
            boolean next = parting == i && s.is(i + 1, Tag.DETERMINER) && s.is(i + 2, Tag.NEXT) && isOccurring(i + 3);
            parting = next ? i + 4 : parting;
            return parting > i ? TimeMention.of(TimeForm.EVENT, i, parting) : TimeMention.none(i);
        }
        boolean place = s.is(i, Tag.IN)
                || s.is(i, Tag.AT)
                || s.is(i, Tag.DURING)
                || s.is(i, Tag.WITHIN)
                || s.is(i, Tag.OVER) && !s.dutch()
                || s.says(i, "met") && s.is(i + 1, Tag.HOLIDAY);
        boolean after = s.is(i, Tag.AFTER);
        boolean forNext = s.is(i, Tag.FOR);
        if (!limit && !place && !after && !forNext) {
            return TimeMention.none(i);
        }
        TimeMention age = s.is(i, Tag.BY) || s.is(i, Tag.AT) ? aged(i) : TimeMention.none(i);
        if (age.to() > i) {
            return age;
        }
        int clock = clock(i);
        if (clock > i) {
            return TimeMention.of(TimeForm.DEADLINE, i, clock);
        }
        int first = limit ? firstOfMonth(i) : i;
        if (first > i) {
            return TimeMention.of(TimeForm.DEADLINE, i, first);
        }
        int ownDay = dayOf(i);
        if (ownDay > i) {
            return TimeMention.of(TimeForm.EVENT, i, ownDay);
        }
        int named = namedPeriod(i);
        if (named > i) {
            return TimeMention.of(limit ? TimeForm.DEADLINE : TimeForm.PERIOD, i, named);
        }
        Anchor anchor = anchors.read(i + 1);
        int happening = happenings.past(i);
        if (anchor.found() && anchor.end() >= happening) {
            TimeForm form = form(i, anchor, limit, after);
            if (form != TimeForm.NONE) {
                return new TimeMention(form, i, anchor.end(), limitedTo(anchor.days(), i));
            }
        }
        if (happening > i) {
            return TimeMention.of(TimeForm.EVENT, i, happening);
        }
        if (s.is(i, Tag.BY) && !s.at(i + 1).entry().known() && s.says(i + 2, "day")) {
            return TimeMention.of(TimeForm.DEADLINE, i, i + 3);
        }
        if (s.is(i, Tag.BY)
                        && !s.at(i + 1).entry().known()
                        && s.at(i + 1).lower().endsWith("day")
                || s.is(i, Tag.BY)
                        && s.says(i + 2, "time")
                        && !s.is(i + 1, Tag.DAILY)
                        && !s.is(i + 1, Tag.DETERMINER)) {
            return TimeMention.of(TimeForm.DEADLINE, i, s.says(i + 2, "time") ? i + 3 : i + 2);
        }
        return TimeMention.none(i);
    }

    /** "Bij de volgende controle", but not "bij de volgende klant". */
    private boolean isOccurring(int i) {
        Word word = s.at(i);
        return word.kind() == Token.Kind.WORD
                && (!word.entry().known() || word.is(Tag.NOUN) || word.is(Tag.EVENT) || word.is(Tag.SETTING))
                && !word.is(Tag.CLIENT)
                && !word.is(Tag.ROLE)
                && !word.is(Tag.GROUP)
                && !word.is(Tag.PLURAL);
    }

    private TimeForm form(int i, Anchor anchor, boolean limit, boolean after) {
        if (anchor.kind() == Anchor.Kind.HAZE) {
            return TimeForm.VAGUE;
        }
        boolean year =
                anchor.kind() == Anchor.Kind.SPAN && s.at(anchor.end() - 1).kind() == Token.Kind.NUMBER;
        if (s.is(i, Tag.FOR) && year) {
            return TimeForm.PERIOD;
        }
        if (limit && meansFor(i, anchor)) {
            return TimeForm.NONE;
        }
        if (limit) {
            return anchor.kind() == Anchor.Kind.HAPPENING
                    ? TimeForm.EVENT
                    : anchor.kind() == Anchor.Kind.LENGTH ? TimeForm.DURATION : TimeForm.DEADLINE;
        }
        boolean definite =
                s.is(i + 1, Tag.THIS) || s.is(i + 1, Tag.NEXT) || s.is(i + 2, Tag.NEXT) || s.is(i + 2, Tag.LAST);
        return switch (anchor.kind()) {
            case EDGE -> s.is(i, Tag.FOR) ? TimeForm.PERIOD : TimeForm.DEADLINE;
            case DAY ->
                after && !anchor.leaning()
                        ? TimeForm.START
                        : s.is(i, Tag.FOR) && !definite ? TimeForm.NONE : after ? TimeForm.EVENT : TimeForm.DEADLINE;
            case SPAN ->
                after ? TimeForm.EVENT : s.is(i, Tag.FOR) && !definite ? TimeForm.NONE : span(i, anchor, definite);
            case HAPPENING -> TimeForm.EVENT;
            case LENGTH -> TimeForm.DURATION;
            case HAZE, NOTHING -> TimeForm.NONE;
        };
    }

    /** "Een planning voor (de) komende week": a plan for that week, not before it. */
    private boolean meansFor(int i, Anchor anchor) {
        boolean ahead = s.is(i + 1, Tag.NEXT) || s.is(i + 2, Tag.NEXT);
        boolean planning = s.is(i + 1, Tag.DETERMINER) || s.is(i - 1, Tag.PRODUCT) || s.is(i - 1, Tag.MAKE);
        Word last = s.at(anchor.end() - 1);
        boolean small = last.is(Tag.UNIT) && last.value() <= 6 && anchor.leaning();
        return s.says(i, "voor") && anchor.kind() == Anchor.Kind.SPAN && (ahead && planning || small);
    }

    /** "In de week" and "at the weekend" come back; "in a period" and "on the day" say nothing. */
    private TimeForm span(int i, Anchor anchor, boolean definite) {
        Word last = s.at(anchor.end() - 1);
        boolean small = last.is(Tag.UNIT) && last.value() <= 6;
        if (s.is(i, Tag.AT) && s.is(i + 1, Tag.SELF) && s.is(i + 2, Tag.LAST) && last.is(Tag.UNIT)) {
            return TimeForm.EVENT;
        }
        boolean life = s.is(i + 1, Tag.SELF) && last.is(Tag.UNIT);
        boolean around =
                s.is(i, Tag.AT) && !definite && !last.is(Tag.UNIT) && !last.is(Tag.MONTH) && !last.is(Tag.SEASON);
        if (life || around && last.kind() == Token.Kind.WORD) {
            return TimeForm.NONE;
        }
        if (small && !definite && !s.is(i, Tag.DURING) && !s.is(anchor.end() - 2, Tag.ORDINAL)) {
            return last.value() != 5
                    ? TimeForm.NONE
                    : s.is(i, Tag.OVER) ? TimeForm.PERIOD : s.is(i, Tag.IN) ? TimeForm.RHYTHM : TimeForm.NONE;
        }
        return counts.isArticle(i + 1) || s.is(i, Tag.AT) && last.is(Tag.MONTH) && s.dutch()
                ? TimeForm.NONE
                : TimeForm.PERIOD;
    }

    /** "voor juni" ends where june begins, "tegen juni" and "by June" do not: the whole month stays open. */
    private Optional<Days> limitedTo(Optional<Days> days, int i) {
        String word = s.at(i).lower();
        boolean before = word.equals("voor") || word.equals("vóór") || word.equals("before");
        return before && days.isPresent() ? Optional.of(Days.on(days.get().first())) : days;
    }

    private TimeMention started(int i) {
        int j = i + 1;
        Anchor anchor = anchors.read(j);
        int end =
                anchor.found() ? anchor.end() : s.says(j, "nu") || s.says(j, "now") || s.is(j, Tag.DAYPART) ? j + 1 : i;
        end = s.says(j, "here") && s.says(j + 1, "to") ? j + 1 : end;
        if (end == i) {
            return TimeMention.none(i);
        }
        boolean between = (s.says(i, "tussen") || s.says(i, "tss") || s.says(i, "between")) && s.is(end, Tag.JOIN);
        boolean until = s.is(end, Tag.UNTIL) || s.says(end, "to") || between;
        Anchor last = until ? anchors.read(end + 1) : Anchor.NOTHING;
        boolean now = s.says(j, "nu") || s.says(j, "now") || s.says(j, "here");
        boolean subject = s.says(end + 1, "i") || s.says(end + 1, "ik") || s.says(end + 1, "we");
        boolean led = s.is(end + 1, Tag.DETERMINER) || s.is(end + 1, Tag.SELF) && !subject;
        int thing = led ? end + 2 : end;
        boolean ahead = now && until && s.is(thing, Tag.EVENT);
        if ((between && now || ahead)
                && !last.found()
                && thing > end
                && !s.is(thing, Tag.MODAL)
                && s.at(thing).kind() == Token.Kind.WORD) {
            return TimeMention.of(TimeForm.EVENT, i, thing + 1);
        }
        if (last.found()) {
            boolean week = !s.is(last.end() - 1, Tag.NEXT) && s.is(j, Tag.WEEKDAY) && s.is(end + 1, Tag.WEEKDAY);
            return new TimeMention(
                    week ? TimeForm.RHYTHM : TimeForm.PERIOD, i, last.end(), week ? Optional.empty() : last.days());
        }
        boolean counted =
                anchor.kind() == Anchor.Kind.HAPPENING && s.at(end - 1).is(Tag.PLURAL);
        return new TimeMention(counted ? TimeForm.EVENT : TimeForm.START, i, end, anchor.days());
    }

    /** "tegen mijn dertigste", "by the age of 30". */
    private TimeMention aged(int i) {
        int j = s.is(i + 1, Tag.SELF) ? i + 2 : i + 1;
        boolean turning = j == i + 2
                && s.is(i, Tag.BY)
                && (s.is(j, Tag.ORDINAL)
                        || s.at(j).lower().endsWith("tigste")
                        || s.at(j).isNumber());
        boolean counts = s.at(j).isNumber() && s.at(j + 1).kind() == Token.Kind.WORD && !isVerbLike(j + 1);
        if (turning && !counts && (!s.is(j + 1, Tag.NOUN) || isVerbLike(j + 1))) {
            return TimeMention.of(TimeForm.DEADLINE, i, j + 1);
        }
        int age = s.says(i + 1, "the") ? i + 2 : i + 1;
        if (s.says(age, "age") && (s.at(age + 1).isNumber() || s.at(age + 2).isNumber())) {
            return TimeMention.of(TimeForm.DEADLINE, i, s.at(age + 1).isNumber() ? age + 2 : age + 3);
        }
        return TimeMention.none(i);
    }

    private boolean isVerbLike(int i) {
        return s.is(i, Tag.MODAL) || s.is(i, Tag.FINITE) || s.is(i, Tag.WISH) || s.is(i, Tag.SELF);
    }

    /** "Tegen 17 uur", "by 5 pm": a moment of today, where nothing comes back. */
    private int clock(int i) {
        if (!s.is(i, Tag.BY) && !s.is(i, Tag.UNTIL)) {
            return i;
        }
        if (s.at(i + 1).kind() == Token.Kind.CLOCK) {
            return s.says(i + 2, "uur") || s.says(i + 2, "am") || s.says(i + 2, "pm") ? i + 3 : i + 2;
        }
        boolean hour = s.at(i + 1).isNumber() && s.at(i + 1).value() <= LAST_HOUR;
        boolean said = switch (s.at(i + 2).lower()) {
            case "uur", "u", "am", "pm", "a.m", "p.m", "o'clock" -> true;
            default -> false;
        };
        return hour && said && !s.is(i, Tag.UNTIL) ? i + 3 : i;
    }

    /** "By the first of the month". */
    private int firstOfMonth(int i) {
        int day = s.is(i + 1, Tag.DETERMINER) ? i + 2 : i + 1;
        boolean of = s.says(day + 1, "of") || s.says(day + 1, "van");
        boolean month = s.says(day + 3, "month") || s.says(day + 3, "maand");
        return s.is(day, Tag.ORDINAL) && of && month && isDefinite(day + 2) ? day + 4 : i;
    }

    /** "Op de dag van de inhuldiging", "on the morning of the unveiling". */
    private int dayOf(int i) {
        boolean day = s.is(i + 2, Tag.UNIT) && s.at(i + 2).value() == 4 || s.is(i + 2, Tag.DAYPART);
        boolean of = s.says(i + 3, "van") || s.says(i + 3, "of");
        boolean thing = (s.is(i + 4, Tag.DETERMINER) || s.is(i + 4, Tag.SELF))
                && s.at(i + 5).kind() == Token.Kind.WORD;
        return s.is(i, Tag.AT) && isThe(i + 1) && day && of && thing && !s.is(i + 5, Tag.UNIT) ? i + 6 : i;
    }

    private boolean isDefinite(int i) {
        return isThe(i) || s.is(i, Tag.THIS);
    }

    /** "During reading week", "in exam season": the period has a name. */
    private int namedPeriod(int i) {
        boolean led = s.is(i, Tag.DURING) || s.is(i, Tag.IN) || s.is(i, Tag.BY);
        boolean name = !s.at(i + 1).entry().known() || s.is(i + 1, Tag.GERUND) || s.is(i + 1, Tag.EVENT);
        boolean word = s.at(i + 1).kind() == Token.Kind.WORD && s.at(i + 2).kind() == Token.Kind.WORD;
        boolean period =
                s.says(i + 2, "week") || s.says(i + 2, "season") || s.says(i + 2, "weekend") || s.says(i + 2, "month");
        return !s.dutch() && led && name && word && period ? i + 3 : i;
    }

    /** "The last years", "de laatste weken": behind us. */
    private boolean isManyDays(int i) {
        return s.at(i).lower().endsWith("s") || s.at(i).lower().endsWith("en");
    }

    /** Times that need no preposition: "volgende week", "eind mei", "15 mei", "next Friday". */
    private TimeMention bare(int i) {
        if (i == 0 && anchors.isYear(0) && (s.is(1, Tag.MODAL) || s.says(1, "wordt") || s.says(1, "is"))) {
            return TimeMention.of(TimeForm.PERIOD, 0, 1);
        }
        if (s.is(i, Tag.DETERMINER) && !s.is(i, Tag.THIS) && !isThe(i)
                || s.is(i - 1, Tag.DETERMINER) && !s.is(i, Tag.NEXT) && !s.is(i, Tag.DAY_NAME)) {
            return TimeMention.none(i);
        }
        if (s.says(i - 1, "for") && s.is(i, Tag.DAY_NAME)) {
            return TimeMention.none(i);
        }
        int day = isThe(i) ? i + 1 : i;
        if (isThe(day - 1)
                && s.is(day, Tag.NEXT)
                && s.is(day + 1, Tag.UNIT)
                && s.at(day + 1).value() == 4) {
            return TimeMention.none(i);
        }
        int past = s.is(day, Tag.LAST) && s.is(day + 1, Tag.UNIT) ? day + 1 : i;
        if (past > i && isThe(day - 1) && isManyDays(past) && !s.says(past + 1, "van") && !s.says(past + 1, "of")) {
            return TimeMention.none(i);
        }
        boolean forThat = s.is(i - 1, Tag.FOR) && !s.is(i, Tag.THIS) && !s.is(i + 1, Tag.NEXT)
                || s.says(i - 1, "voor")
                || s.is(i - 1, Tag.DETERMINER) && s.says(i - 2, "voor");
        Anchor anchor = anchors.read(i);
        if (!anchor.found() || anchor.leaning() || forThat && anchor.kind() == Anchor.Kind.SPAN) {
            return TimeMention.none(i);
        }
        TimeForm form = switch (anchor.kind()) {
            case DAY, EDGE -> TimeForm.DEADLINE;
            case SPAN -> TimeForm.PERIOD;
            case LENGTH -> TimeForm.DURATION;
            case HAZE -> TimeForm.VAGUE;
            case HAPPENING -> s.is(anchor.end() - 1, Tag.PLURAL) ? TimeForm.EVENT : TimeForm.NONE;
            case NOTHING -> TimeForm.NONE;
        };
        return form == TimeForm.NONE ? TimeMention.none(i) : new TimeMention(form, i, anchor.end(), anchor.days());
    }
}
