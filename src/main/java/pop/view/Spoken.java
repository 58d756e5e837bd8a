package pop.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pop.l10n.Words;
import pop.model.Decimal;
import pop.model.Language;

/**
 * Days, numbers and lists as people say them in a language: 6 februari 2024; 2,5; soep, brood en kaas. The same on every
 * machine. Knows nothing of what they are about.
 */
public final class Spoken {

    private final Words words;

    private Spoken(Words words) {
        this.words = words;
    }

    /** How a language says them. */
    public static Spoken in(Language language) {
        return new Spoken(Words.of(Spoken.class, language));
    }

    /** The language that is spoken. */
    public Language language() {
        return words.language();
    }

    /** A day in words, such as {@code 6 februari 2024}. */
    public String date(LocalDate day) {
        return words.say(
                "date",
                Map.of(
                        "day", day.getDayOfMonth(),
                        "month", words.say("month." + day.getMonthValue()),
                        "year", day.getYear()));
    }

    /** A month without its year, such as {@code februari}. */
    public String month(YearMonth month) {
        return words.say("month." + month.getMonthValue());
    }

    /** From when to when, with whichever ends are known. */
    public Optional<String> period(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isPresent() && until.isPresent()) {
            return Optional.of(words.say("period", Map.of("from", date(from.get()), "until", date(until.get()))));
        }
        return from.map(day -> words.say("from", "from", date(day)))
                .or(() -> until.map(day -> words.say("until", "until", date(day))));
    }

    /** A number with the decimal sign of the language. */
    public String number(Decimal number) {
        return number.toString().replace(".", words.say("decimal"));
    }

    /** Several things in a row, such as {@code soep, brood en kaas}. */
    public String list(List<String> things) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < things.size(); i++) {
            list.append(between(i, things.size())).append(things.get(i));
        }
        return list.toString();
    }

    /** The same words with a capital in front. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String between(int index, int size) {
        if (index == 0) {
            return "";
        }
        return index == size - 1 ? " " + words.say("and") + " " : ", ";
    }
}
