package pop.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scale of numbers, from low to high: {@code 1-5}, {@code 0 tot 10}. A scale of words is none. Knows no level of anybody.
 */
public record Scale(Decimal low, Decimal high) {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,3})\\D+(\\d{1,3})");
    private static final Decimal TWO = Decimal.valueOf(2);

    /** The scale in a text, if it is one that counts upwards. */
    public static Optional<Scale> of(String text) {
        Matcher numbers = NUMBERS.matcher(text.strip());
        return numbers.matches()
                ? Optional.of(new Scale(Decimal.of(numbers.group(1)), Decimal.of(numbers.group(2))))
                        .filter(scale -> scale.low.compareTo(scale.high) < 0)
                : Optional.empty();
    }

    /** Whether a level is above the middle: on 1-5 that is 4 or 5, on 1-4 it is 3 or 4. */
    public boolean isTopHalf(Decimal level) {
        return level.multiply(TWO).compareTo(low.add(high)) > 0 && level.compareTo(high) <= 0;
    }
}
