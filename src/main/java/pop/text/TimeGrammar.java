package pop.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
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
    private final Sentence s;
    private final Almanac almanac;
    private final Anchors anchors;
    private final Counts counts;
    private final Rhythms rhythms;
    private final Happenings happenings;

    private TimeGrammar(Sentence sentence, LocalDate today) {
        s = sentence;
        almanac = new Almanac(today);
        anchors = new Anchors(sentence, almanac);
        counts = new Counts(sentence);
        rhythms = new Rhythms(sentence, counts);
        happenings = new Happenings(sentence);
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
        return lengths(found);
    }

    /** "Drie maanden elke week": beside a rhythm, a length without a preposition says how long. */
    private List<TimeMention> lengths(List<TimeMention> found) {
        boolean habit = TimeMention.any(found, TimeForm.RHYTHM);
        for (int i = found.size() - 1; i >= 0; i--) {
            if (habit && isHabitual(found.get(i))) {
                found.remove(i);
            }
        }
        boolean rhythm = false;
        BitSet taken = new BitSet();
        for (TimeMention mention : found) {
            rhythm |= mention.form() == TimeForm.RHYTHM;
            taken.set(mention.from(), mention.to());
        }
        for (int i = 0; rhythm && i < s.size(); i++) {
            int end = counts.past(i);
            boolean free =
                    !s.is(i - 1, Tag.EVERY) && !s.is(i - 1, Tag.PER) && !s.is(end + 1, Tag.PER) && !s.says(i - 1, "de");
            if (end > i
                    && free
                    && !taken.get(i)
                    && !taken.get(end)
                    && s.is(end, Tag.UNIT)
                    && s.at(end).value() >= 5) {
                found.add(new TimeMention(TimeForm.DURATION, i, end + 1, lasting(end)));
                return found;
            }
        }
        return found;
    }

    /** "Elke ochtend voor de shift begint": beside a rhythm, what comes back or has no name is no limit. */
    private boolean isHabitual(TimeMention mention) {
        int last = mention.to() - 1;
        boolean led = s.is(mention.from(), Tag.BY)
                || s.is(mention.from(), Tag.UNTIL)
                || s.is(mention.from(), Tag.NEXT)
                || s.is(mention.from(), Tag.THIS);
        boolean weekday = s.is(last, Tag.WEEKDAY) && mention.to() - mention.from() <= 2;
        if (weekday && !led && !s.says(mention.from(), "om") && mention.form() == TimeForm.DEADLINE) {
            return true;
        }
        for (int i = mention.from(); i < mention.to(); i++) {
            if (s.is(i, Tag.ORDINAL) || s.is(i, Tag.NEXT) || s.is(i, Tag.LAST)) {
                return false;
            }
        }
        boolean edge = mention.form() == TimeForm.DEADLINE && s.is(last, Tag.SETTING);
        for (int i = mention.from(); mention.form() == TimeForm.EVENT && i < mention.to(); i++) {
            if (s.is(i, Tag.SETTING)) {
                return true;
            }
        }
        boolean unnamed = s.says(mention.from(), "before") && !s.is(last, Tag.EVENT) && !s.is(last, Tag.HOLIDAY);
        return edge || mention.form() == TimeForm.EVENT && (s.is(last, Tag.SETTING) || unnamed);
    }

    private TimeMention at(int i) {
        if (s.is(i, Tag.VAGUE_TIME)) {
            return mention(TimeForm.VAGUE, i, i + 1);
        }
        int rhythm = rhythms.past(i);
        if (rhythm > i) {
            return mention(TimeForm.RHYTHM, rhythms.from(i), rhythm);
        }
        TimeMention counted = counted(i);
        if (counted.to() > i) {
            return counted;
        }
        int whole = wholeLength(i);
        if (whole > i) {
            return mention(TimeForm.DURATION, i, whole);
        }
        int told = happenings.pastTold(i);
        if (told > i) {
            return mention(TimeForm.EVENT, i, told);
        }
        TimeMention led = led(i);
        if (led.to() > i) {
            return led;
        }
        return bare(i);
    }

    /** "binnen drie weken", "over een paar jaar", "for six months", "drie weken lang". */
    private TimeMention counted(int i) {
        boolean away = s.is(i, Tag.WITHIN) || s.is(i, Tag.IN) || s.is(i, Tag.OVER) || s.is(i, Tag.AFTER);
        boolean along = s.is(i, Tag.DURING) || s.is(i, Tag.FOR) || s.dutch() && s.is(i, Tag.BY) && !s.is(i, Tag.UNTIL);
        int start = away || along ? i + 1 : i;
        while (start > i
                && start < i + 5
                && (s.is(start, Tag.BOUND)
                        || isThe(start)
                        || s.is(start, Tag.NEXT)
                        || s.is(start, Tag.THIS)
                        || s.is(i, Tag.DURING) && s.is(start, Tag.SELF))) {
            start++;
        }
        int end = away || along && !s.dutch() ? counts.pastOrArticle(start) : counts.past(start);
        if (end == start) {
            return hazy(i, start, away || along);
        }
        boolean described = (away || along)
                && (!s.at(end).entry().known() || s.is(end, Tag.GERUND) || s.is(end, Tag.VAGUE) || s.is(end, Tag.NOUN));
        int unit = s.is(end, Tag.UNIT) || !described ? end : end + 1;
        if (!s.is(unit, Tag.UNIT)) {
            return none(i);
        }
        int size = s.at(unit).value();
        boolean article = counts.isArticle(start) && end == start + 1;
        boolean past = size < 4 && (s.says(unit + 1, "of") || s.says(unit + 1, "van"))
                || (along || size < 4) && s.is(unit + 1, Tag.PER)
                || s.is(i, Tag.AFTER) && (size > 6 || size < 4)
                || isExperience(unit)
                || s.is(i, Tag.FOR) && haveBeen(i)
                || s.is(i, Tag.FOR) && article && size == 4;
        if (past) {
            return none(i);
        }
        boolean lasting = s.is(unit + 1, Tag.LASTING) || s.is(end, Tag.LASTING);
        if (lasting && size >= 4
                || away && (size >= 3 || s.is(i, Tag.WITHIN) || !overDistance(i))
                || along && size >= 4) {
            int from = i > 0 && lasting && s.is(i - 1, Tag.FOR) ? i - 1 : i;
            return new TimeMention(
                    TimeForm.DURATION,
                    from,
                    lasting && s.is(unit + 1, Tag.LASTING) ? unit + 2 : pastHalf(unit + 1),
                    lasting(unit));
        }
        return none(i);
    }

    /** "Tien jaar werkervaring", "ten years of experience": a length that something has. */
    private boolean isExperience(int unit) {
        int noun = s.says(unit + 1, "of") ? unit + 2 : unit + 1;
        return s.at(noun).lower().endsWith("ervaring")
                || s.says(noun, "experience")
                || s.says(noun + 1, "experience")
                || noun > unit + 1 && s.is(noun, Tag.ABSTRACT);
    }

    /** "A year and a half", "een jaar en een half". */
    private int pastHalf(int i) {
        boolean half =
                s.is(i, Tag.JOIN) && (s.says(i + 1, "half a") || s.says(i + 1, "a half") || s.says(i + 1, "een half"));
        return half ? i + 2 : s.is(i, Tag.JOIN) && counts.isArticle(i + 1) && s.says(i + 2, "half") ? i + 3 : i;
    }

    /** "een maand lang", "het hele schooljaar lang", "all term long". */
    private int wholeLength(int i) {
        int month = wholeMonth(i);
        if (month > i || !s.is(i, Tag.DETERMINER) && !s.is(i, Tag.WHOLE) && !s.says(i, "heel")) {
            return month;
        }
        int unit = s.is(i + 1, Tag.UNIT) || s.is(i + 1, Tag.TERM) || s.is(i + 1, Tag.SEASON) ? i + 1 : i + 2;
        boolean whole = s.is(i, Tag.WHOLE)
                || s.says(i + 1, "hele")
                || s.says(i, "heel")
                || s.says(i + 1, "whole")
                || s.says(i + 1, "entire");
        boolean term =
                s.is(unit, Tag.SEASON) || s.is(unit, Tag.TERM) && s.at(unit).value() != 4 && !s.is(unit, Tag.DAYPART);
        if (whole && term && !s.is(unit, Tag.PLURAL)) {
            return s.is(unit + 1, Tag.LASTING) || s.is(unit + 1, Tag.MONTH) ? unit + 2 : unit + 1;
        }
        boolean length =
                s.is(unit, Tag.TERM) || s.is(unit, Tag.UNIT) && s.at(unit).value() >= 4;
        return length && s.is(unit + 1, Tag.LASTING) ? unit + 2 : i;
    }

    /** "The whole of March", "all of May", "heel augustus". */
    private int wholeMonth(int i) {
        int whole = s.says(i, "the") ? i + 1 : i;
        boolean all = s.says(whole, "whole") || s.says(whole, "all") || s.says(whole, "heel") || s.says(whole, "ganse");
        int named = s.says(whole + 1, "of") || s.says(whole + 1, "de") ? whole + 2 : whole + 1;
        boolean month = s.is(named, Tag.MONTH) && (named > whole + 1 || !s.is(named, Tag.COMPANY));
        return all && month ? named + 1 : i;
    }

    /** "I have been here for nine years": a length that lies behind. */
    private boolean haveBeen(int i) {
        for (int k = i - 1; k >= 0 && k > i - 12; k--) {
            boolean told = s.at(k).lower().endsWith("ed") && !s.is(k, Tag.INFINITIVE) && k > i - 7;
            if (told || s.says(k, "been") || s.says(k, "'ve") || s.says(k, "have") && s.is(k - 1, Tag.SELF)) {
                return true;
            }
        }
        return false;
    }

    /** "5 km in 30 minuten" is a level, not a time. */
    private boolean overDistance(int i) {
        return s.is(i - 1, Tag.MEASURE) || s.is(i - 1, Tag.TIMES);
    }

    private boolean isThe(int i) {
        return s.says(i, "de") || s.says(i, "het") || s.says(i, "the");
    }

    private TimeMention hazy(int i, int start, boolean led) {
        boolean some = s.is(start, Tag.SOME) || counts.isArticle(start) && s.is(start + 1, Tag.SOME);
        int unit = s.is(start, Tag.SOME) ? start + 1 : start + 2;
        if (led && some && s.is(unit, Tag.UNIT) && s.at(unit).value() >= 4) {
            return mention(TimeForm.VAGUE, i, unit + 1);
        }
        boolean next = s.is(start - 1, Tag.NEXT) && !s.dutch() && isThe(start - 2);
        boolean wholeUnit = start > i + 1 && s.is(start, Tag.UNIT) && (next || s.is(i, Tag.WITHIN) && isThe(start - 1));
        if (wholeUnit && s.at(start).value() >= 4) {
            return new TimeMention(
                    TimeForm.DURATION,
                    i,
                    start + 1,
                    Optional.of(almanac.lasting(1, s.at(start).value())));
        }
        return none(i);
    }

    private Optional<Days> lasting(int unit) {
        return Optional.of(almanac.lasting(
                s.at(unit - 1).isNumber() ? s.at(unit - 1).value() : 1,
                s.at(unit).value()));
    }

    /** A preposition and what it leads. */
    private TimeMention led(int i) {
        if (s.is(i, Tag.FROM)) {
            return started(i);
        }
        if (s.says(i, "van") || s.says(i, "tussen") || s.says(i, "tss") || s.says(i, "between")) {
            TimeMention whole = started(i);
            return whole.form() == TimeForm.PERIOD || whole.form() == TimeForm.RHYTHM ? whole : none(i);
        }
        boolean limit = s.is(i, Tag.BY) || s.is(i, Tag.UNTIL);
        boolean place = s.is(i, Tag.IN)
                || s.is(i, Tag.AT)
                || s.is(i, Tag.DURING)
                || s.is(i, Tag.WITHIN)
                || s.is(i, Tag.OVER) && !s.dutch()
                || s.says(i, "met") && s.is(i + 1, Tag.HOLIDAY);
        boolean after = s.is(i, Tag.AFTER);
        boolean forNext = s.is(i, Tag.FOR);
        if (!limit && !place && !after && !forNext) {
            return none(i);
        }
        TimeMention age = s.is(i, Tag.BY) || s.is(i, Tag.AT) ? aged(i) : none(i);
        if (age.to() > i) {
            return age;
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
            return mention(TimeForm.EVENT, i, happening);
        }
        if (s.is(i, Tag.BY) && !s.at(i + 1).entry().known() && s.says(i + 2, "day")) {
            return mention(TimeForm.DEADLINE, i, i + 3);
        }
        return none(i);
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
        if (end == i) {
            return none(i);
        }
        boolean between = (s.says(i, "tussen") || s.says(i, "tss") || s.says(i, "between")) && s.is(end, Tag.JOIN);
        boolean until = s.is(end, Tag.UNTIL) || s.says(end, "to") || between;
        Anchor last = until ? anchors.read(end + 1) : Anchor.NOTHING;
        if (last.found()) {
            boolean week = s.is(j, Tag.WEEKDAY) && s.is(end + 1, Tag.WEEKDAY);
            return new TimeMention(
                    week ? TimeForm.RHYTHM : TimeForm.PERIOD, i, last.end(), week ? Optional.empty() : last.days());
        }
        return new TimeMention(TimeForm.START, i, end, anchor.days());
    }

    /** "tegen mijn dertigste", "by the age of 30". */
    private TimeMention aged(int i) {
        int j = s.is(i + 1, Tag.SELF) ? i + 2 : i + 1;
        boolean turning = j == i + 2
                && s.is(i, Tag.BY)
                && (s.is(j, Tag.ORDINAL)
                        || s.at(j).lower().endsWith("tigste")
                        || s.at(j).isNumber());
        if (turning && !s.is(j + 1, Tag.NOUN)) {
            return mention(TimeForm.DEADLINE, i, j + 1);
        }
        int age = s.says(i + 1, "the") ? i + 2 : i + 1;
        if (s.says(age, "age") && (s.at(age + 1).isNumber() || s.at(age + 2).isNumber())) {
            return mention(TimeForm.DEADLINE, i, s.at(age + 1).isNumber() ? age + 2 : age + 3);
        }
        return none(i);
    }

    /** Times that need no preposition: "volgende week", "eind mei", "15 mei", "next Friday". */
    private TimeMention bare(int i) {
        if (s.is(i, Tag.DETERMINER) && !s.is(i, Tag.THIS) && !isThe(i)
                || s.is(i - 1, Tag.DETERMINER) && !s.is(i, Tag.NEXT) && !s.is(i, Tag.DAY_NAME)) {
            return none(i);
        }
        if (s.says(i - 1, "for") && s.is(i, Tag.DAY_NAME)) {
            return none(i);
        }
        boolean forThat = s.is(i - 1, Tag.FOR) && !s.is(i, Tag.THIS) && !s.is(i + 1, Tag.NEXT)
                || s.says(i - 1, "voor")
                || s.is(i - 1, Tag.DETERMINER) && s.says(i - 2, "voor");
        Anchor anchor = anchors.read(i);
        if (!anchor.found() || anchor.leaning() || forThat && anchor.kind() == Anchor.Kind.SPAN) {
            return none(i);
        }
        TimeForm form = switch (anchor.kind()) {
            case DAY, EDGE -> TimeForm.DEADLINE;
            case SPAN -> TimeForm.PERIOD;
            case LENGTH -> TimeForm.DURATION;
            case HAZE -> TimeForm.VAGUE;
            case HAPPENING, NOTHING -> TimeForm.NONE;
        };
        return form == TimeForm.NONE ? none(i) : new TimeMention(form, i, anchor.end(), anchor.days());
    }

    private static TimeMention mention(TimeForm form, int from, int to) {
        return new TimeMention(form, from, to, Optional.empty());
    }

    private static TimeMention none(int i) {
        return new TimeMention(TimeForm.NONE, i, i, Optional.empty());
    }
}
