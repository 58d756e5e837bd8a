package pop.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pop.model.Choices;
import pop.model.Choices.Answer;
import pop.model.Decimal;
import pop.model.Type;

/** The notations of dates, numbers, yes and no in a POP file. Knows no key. */
public final class Scalars {

    /** The ways to say yes or no. */
    static final List<String> YES_NO = List.of("yes", "no", "ja", "nee", "true", "false");

    /** The ways to answer one of the first six self-evaluation questions. */
    static final List<String> ANSWERS = List.of("yes", "partly", "no", "ja", "deels", "nee", "true", "false");

    /** How an ISO date looks. */
    private static final String ISO = "yyyy-mm-dd";

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,9})?");

    private static final int MONTHS = 12;

    private Scalars() {}

    /** The day that an ISO date such as {@code 2026-11-21} names. */
    public static Optional<LocalDate> date(String text) {
        boolean iso = text.length() == ISO.length();
        for (int i = 0; i < ISO.length() && iso; i++) {
            char c = text.charAt(i);
            iso = ISO.charAt(i) == '-' ? c == '-' : c >= '0' && c <= '9';
        }
        return iso ? day(text.substring(0, 4), text.substring(5, 7), text.substring(8)) : Optional.empty();
    }

    /**
     * The day that somebody probably meant who wrote {@code 30/06/2025}: the day before the month, as is usual in
     * Belgium. It fails on a month written before the day, so it only ever suggests.
     */
    public static Optional<LocalDate> probableDate(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    /**
     * The day of a date in another form, when it can be read in one way only: the year first, or a day above twelve, or
     * the same number twice. {@code 03/02/2026} is left alone: in some countries that is the second of March.
     */
    static Optional<LocalDate> certainDate(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            boolean dayOnly = yearFirst.end(3) == text.length();
            return dayOnly ? probableDate(text) : Optional.empty();
        }
        return probableDate(text)
                .filter(day -> day.getDayOfMonth() > MONTHS || day.getDayOfMonth() == day.getMonthValue());
    }

    /** The number of a text such as {@code 90}, {@code 2.5} or {@code 2,5}; at most 15 digits before and 9 behind. */
    public static Optional<Decimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Decimal.of(text.replace(',', '.'))) : Optional.empty();
    }

    /** Yes or no, in either language. */
    public static Optional<Boolean> yesNo(String text) {
        return switch (text) {
            case "yes", "ja", "true" -> Optional.of(true);
            case "no", "nee", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The value of a closed list that is spelled so. */
    public static Optional<Enum<?>> choice(Type.Choice<?> type, String text) {
        for (Enum<?> value : type.of().getEnumConstants()) {
            if (Choices.isWord(value, text)) {
                return Optional.of(value);
            }
        }
        return type.of() == Answer.class ? answer(text) : Optional.empty();
    }

    private static Optional<Enum<?>> answer(String text) {
        return text.equals("deels") ? Optional.of(Answer.PARTLY) : yesNo(text).map(yes -> yes ? Answer.YES : Answer.NO);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
