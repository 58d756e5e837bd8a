package pop.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Turns parts of dates into days, seen from a given day; knows no words.
 *
 * <p>A goal looks ahead, so what is not said lies in the future: on 10 March "5 March" is next year's. It fails for who
 * writes about last week.
 */
final class Almanac {
    private final LocalDate today;

    Almanac(LocalDate today) {
        this.today = today;
    }

    Optional<Days> day(int year, int month, int day) {
        try {
            if (year > 0) {
                return Optional.of(Days.on(LocalDate.of(year, month, day)));
            }
            LocalDate date = LocalDate.of(today.getYear(), month, Math.min(day, longest(month)));
            return Optional.of(Days.on(date.isBefore(today) ? date.plusYears(1) : date));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static int longest(int month) {
        return month == 2 ? 29 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** The next day with this number in its month: "de 15de". */
    Days dayOfMonth(int day) {
        LocalDate date = today.withDayOfMonth(Math.min(day, today.lengthOfMonth()));
        if (date.isBefore(today)) {
            LocalDate next = today.plusMonths(1);
            date = next.withDayOfMonth(Math.min(day, next.lengthOfMonth()));
        }
        return Days.on(date);
    }

    Days month(int year, int month) {
        int which = year > 0 ? year : month < today.getMonthValue() ? today.getYear() + 1 : today.getYear();
        LocalDate first = LocalDate.of(which, month, 1);
        return new Days(first, first.withDayOfMonth(first.lengthOfMonth()));
    }

    Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    Days weekday(int number, boolean next) {
        LocalDate date = upcoming(number);
        boolean sameWeek = next && date.isBefore(upcoming(1));
        return Days.on(sameWeek ? date.plusWeeks(1) : date);
    }

    /** The next day of this name, never today; reckoned here, as the adjusters of the library are slow to wake. */
    private LocalDate upcoming(int weekday) {
        int ahead = weekday - weekday(today);
        return today.plusDays(ahead > 0 ? ahead : ahead + 7);
    }

    /** Monday is 1; the first day of 1970 was a Thursday. */
    private static int weekday(LocalDate day) {
        return (int) Math.floorMod(day.toEpochDay() + 3, 7L) + 1;
    }

    Days fromNow(int days) {
        return Days.on(today.plusDays(days));
    }

    /** The unit (see the lexicon: 4 day, 5 week, 6 month, 7 quarter, 8 year) that holds today, or one of the next. */
    Days unit(int unit, int ahead) {
        LocalDate first = switch (unit) {
            case 5 -> today.plusDays(1L - weekday(today) + 7L * ahead);
            case 6 -> today.withDayOfMonth(1).plusMonths(ahead);
            case 7 ->
                today.withDayOfMonth(1)
                        .withMonth((today.getMonthValue() - 1) / 3 * 3 + 1)
                        .plusMonths(3L * ahead);
            case 8 -> today.withDayOfYear(1).plusYears(ahead);
            default -> today.plusDays(ahead);
        };
        return new Days(first, plus(first, unit, 1).minusDays(1));
    }

    Days quarter(int number) {
        int year = number * 3 < today.getMonthValue() ? today.getYear() + 1 : today.getYear();
        LocalDate first = LocalDate.of(year, number * 3 - 2, 1);
        return new Days(first, first.plusMonths(3).minusDays(1));
    }

    private LocalDate half(int unit) {
        return switch (unit) {
            case 8 -> today.plusMonths(6);
            case 6 -> today.plusDays(15);
            case 5 -> today.plusDays(4);
            default -> today;
        };
    }

    /** From today until so many units later; none stands for a half. */
    Days lasting(int count, int unit) {
        LocalDate last = count > 0 ? plus(today, unit, Math.min(count, 1000)) : half(unit);
        return new Days(today, last);
    }

    private static LocalDate plus(LocalDate date, int unit, int count) {
        return switch (unit) {
            case 1, 2, 3 -> date;
            case 5 -> date.plusWeeks(count);
            case 6 -> date.plusMonths(count);
            case 7 -> date.plusMonths(3L * count);
            case 8 -> date.plusYears(count);
            case 9 -> date.plusMonths(6L * count);
            default -> date.plusDays(count);
        };
    }

    /** A season by the meteorologist's calendar, the one that holds today or comes next; 1 spring to 4 winter. */
    Days season(int season, boolean next) {
        LocalDate first = LocalDate.of(today.getYear() - 1, season * 3, 1);
        while (first.plusMonths(3).minusDays(1).isBefore(today) || next && !first.isAfter(today)) {
            first = first.plusYears(1);
        }
        return new Days(first, first.plusMonths(3).minusDays(1));
    }

    /** A free day by its number in the lexicon; empty for those whose day differs from place to place. */
    Optional<Days> holiday(int which) {
        LocalDate day = holiday(which, today.getYear());
        if (day.equals(LocalDate.MIN)) {
            return Optional.empty();
        }
        return Optional.of(Days.on(day.isBefore(today) ? holiday(which, today.getYear() + 1) : day));
    }

    private static LocalDate holiday(int which, int year) {
        return switch (which) {
            case 1 -> LocalDate.of(year, 1, 1);
            case 2 -> LocalDate.of(year, 1, 6);
            case 3 -> easter(year);
            case 4 -> easter(year).plusDays(49);
            case 5 -> easter(year).plusDays(39);
            case 6 -> LocalDate.of(year, 11, 1);
            case 7 -> LocalDate.of(year, 12, 25);
            case 8 -> LocalDate.of(year, 12, 31);
            case 9 -> LocalDate.of(year, 12, 6);
            case 10 -> LocalDate.of(year, 2, 14);
            case 11 -> LocalDate.of(year, 4, 27);
            case 12 -> easter(year).minusDays(47);
            case 13 -> LocalDate.of(year, 10, 31);
            case 16 -> LocalDate.of(year, 11, 11);
            case 18 -> LocalDate.of(year, 6, 24);
            case 20 -> LocalDate.of(year, 7, 21);
            case 21 -> LocalDate.of(year, 11, 5);
            case 22 -> LocalDate.of(year, 12, 26);
            case 14 -> LocalDate.of(year, 11, 22 + Math.floorMod(4 - weekday(LocalDate.of(year, 11, 22)), 7));
            default -> LocalDate.MIN;
        };
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(today, day);
    }
}
