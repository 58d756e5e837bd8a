package pop.text;

import java.time.LocalDate;

/** The days a time means, first and last included; knows no words. */
public record Days(LocalDate first, LocalDate last) {
    public Days {
        if (last.isBefore(first)) {
            LocalDate earlier = last;
            last = first;
            first = earlier;
        }
    }

    static Days on(LocalDate day) {
        return new Days(day, day);
    }

    /** Whether these are one day, so that another date is a difference. */
    public boolean exact() {
        return first.equals(last);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
