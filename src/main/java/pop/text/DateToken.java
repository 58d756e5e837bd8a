package pop.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date in figures at one place of a text: 2026-05-15, 15/5/2026, 15.05.2026, 24/12; knows no words.
 *
 * <p>Day goes before month, as in Belgium, the Netherlands and Britain: {@code 5/6} is the fifth of June. A pair without a
 * year is a date only with a slash and only when both fit, so {@code 8/10} for a mark is read as a date too; who judges
 * quantities looks at the words around it.
 *
 * @param value yyyymmdd; 0 years when the year is not said
 */
record DateToken(int end, int value) {
    static Optional<DateToken> read(String text, int start) {
        int[] parts = new int[3];
        int[] widths = new int[3];
        int count = 0;
        int i = start;
        char separator = 0;
        while (count < 3) {
            int from = i;
            while (i < text.length() && i - from < 5 && Character.isDigit(text.charAt(i))) {
                parts[count] = parts[count] * 10 + Character.digit(text.charAt(i), 10);
                i++;
            }
            widths[count] = i - from;
            if (widths[count] == 0) {
                return Optional.empty();
            }
            count++;
            boolean more = i + 1 < text.length()
                    && "/-.".indexOf(text.charAt(i)) >= 0
                    && (separator == 0 || separator == text.charAt(i))
                    && Character.isDigit(text.charAt(i + 1));
            if (!more) {
                break;
            }
            separator = text.charAt(i);
            if (count < 3) {
                i++;
            }
        }
        if (i < text.length() && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '%')) {
            return Optional.empty();
        }
        return dated(parts, widths, count, separator, i);
    }

    private static Optional<DateToken> dated(int[] parts, int[] widths, int count, char separator, int end) {
        if (count == 3 && widths[0] == 4) {
            return real(parts[0], parts[1], parts[2], end);
        }
        if (count == 3 && widths[0] <= 2 && widths[1] <= 2) {
            return widths[2] == 4
                    ? real(parts[2], parts[1], parts[0], end)
                    : widths[2] == 2 ? real(2000 + parts[2], parts[1], parts[0], end) : Optional.empty();
        }
        if (count == 2 && separator == '/' && widths[0] <= 2 && widths[1] <= 2) {
            return real(2024, parts[1], parts[0], end).map(date -> new DateToken(end, date.value % 10_000));
        }
        return Optional.empty();
    }

    private static Optional<DateToken> real(int year, int month, int day, int end) {
        try {
            LocalDate.of(year, month, day);
            return Optional.of(new DateToken(end, year * 10_000 + month * 100 + day));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
