package pop.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import pop.doc.Calendar;

/**
 * Inks a calendar as iCalendar (RFC 5545): events of whole days, with their rhythm. It does not know a word of what it
 * writes, no time of day and no time zone.
 */
public final class CalendarInk {

    private static final String END = "\r\n";

    /** RFC 5545, 3.1: octets in a line, its line end not counted. */
    private static final int WIDEST = 75;

    /** From this day of the month on, a month may lack it; then it is its last day that counts. */
    private static final int SURE_DAY = 28;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final StringBuilder out = new StringBuilder();

    /** An ink for one calendar. */
    public CalendarInk() {}

    /** The calendar, ending in a line end. */
    public String ink(Calendar calendar) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//pop//pop//EN");
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
        line("X-WR-CALNAME", text(calendar.title()));
        calendar.events().forEach(event -> event(event, calendar.day()));
        line("END", "VCALENDAR");
        return out.toString();
    }

    private void event(Calendar.Event event, LocalDate made) {
        line("BEGIN", "VEVENT");
        line("UID", NameBased.uuid(event.key()));
        line("DTSTAMP", DAY.format(made) + "T000000Z");
        line("DTSTART;VALUE=DATE", DAY.format(event.day()));
        event.rhythm().ifPresent(rhythm -> line("RRULE", rule(rhythm, event.day())));
        line("SUMMARY", text(Inert.line(event.title())));
        if (!event.words().isBlank()) {
            line("DESCRIPTION", text(event.words()));
        }
        line("CATEGORIES", event.categories().stream().map(CalendarInk::text).collect(Collectors.joining(",")));
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private static String rule(Calendar.Rhythm rhythm, LocalDate first) {
        String every = switch (rhythm.every()) {
            case DAY -> "FREQ=DAILY";
            case WEEK -> "FREQ=WEEKLY";
            case MONTH -> "FREQ=MONTHLY" + daysOfMonth(first.getDayOfMonth());
        };
        String times = rhythm.count().isPresent() ? ";COUNT=" + rhythm.count().getAsInt() : "";
        return every
                + times
                + rhythm.until().map(day -> ";UNTIL=" + DAY.format(day)).orElse("");
    }

    /** The 31st of each month would be left out of five of them: the last of the days up to it is meant. */
    private static String daysOfMonth(int day) {
        if (day <= SURE_DAY) {
            return "";
        }
        List<String> days = List.of("28", "29", "30", "31").subList(0, day - SURE_DAY + 1);
        return ";BYMONTHDAY=" + String.join(",", days) + ";BYSETPOS=-1";
    }

    /** A text in which no sign means anything (RFC 5545, 3.3.11). */
    private static String text(String words) {
        return Inert.lines(words)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line, folded so that none is too long and no character is cut in two. */
    private void line(String name, String value) {
        String line = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int size = octets(c);
            if (octets + size > WIDEST) {
                out.append(END).append(' ');
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += size;
            i += Character.charCount(c);
        }
        out.append(END);
    }

    private static int octets(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
}
