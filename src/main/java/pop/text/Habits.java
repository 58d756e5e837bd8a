package pop.text;

import java.util.BitSet;
import java.util.List;

/** Reads the times beside a rhythm: which of them come back with it, and how long it lasts; finds no rhythm itself. */
final class Habits {
    private final Sentence s;
    private final Counts counts;
    private final Lengths lengths;

    Habits(Sentence sentence, Lengths lengths) {
        this.s = sentence;
        this.counts = new Counts(sentence);
        this.lengths = lengths;
    }

    /** "Drie maanden elke week": beside a rhythm, a length without a preposition says how long. */
    List<TimeMention> settled(List<TimeMention> found) {
        boolean habit = TimeMention.any(found, TimeForm.RHYTHM);
        for (int i = 0; i < s.size(); i++) {
            habit |= s.is(i, Tag.HABIT);
        }
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
                found.add(new TimeMention(TimeForm.DURATION, i, end + 1, lengths.lasting(end)));
                return found;
            }
        }
        return found;
    }

    private boolean isClock(int i) {
        String next = s.at(i + 1).lower();
        return s.at(i).kind() == Token.Kind.CLOCK
                || s.at(i).isNumber()
                        && switch (next) {
                            case "uur", "u", "am", "pm", "a.m", "p.m", "o'clock" -> true;
                            default -> false;
                        };
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
        if (isClock(mention.from() + 1)) {
            return true;
        }
        boolean edge = mention.form() == TimeForm.DEADLINE && s.is(last, Tag.SETTING);
        for (int i = mention.from(); mention.form() == TimeForm.EVENT && i < mention.to(); i++) {
            if (s.is(i, Tag.SETTING)) {
                return true;
            }
        }
        boolean before = s.says(mention.from(), "before")
                || s.says(mention.from(), "voordat")
                || s.says(mention.from(), "vooraleer");
        boolean unnamed = before && !s.is(last, Tag.EVENT) && !s.is(last, Tag.HOLIDAY);
        return edge || mention.form() == TimeForm.EVENT && (s.is(last, Tag.SETTING) || unnamed);
    }
}
