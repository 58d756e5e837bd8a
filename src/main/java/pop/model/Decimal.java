package pop.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * A number as it was written, with its digits behind the point. Nearly all numbers of a plan fit in a long; only another one
 * wakes Java's {@link BigDecimal}, which from Java 25 on first works out powers that take longer than reading the plan. Two
 * numbers are the same when they were written with the same digits; {@link #compareTo} looks at how large they are. Knows
 * no unit.
 */
public final class Decimal implements Comparable<Decimal> {

    private static final int MOST_DIGITS = 18;
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    public static final Decimal ZERO = valueOf(0);
    public static final Decimal ONE = valueOf(1);
    public static final Decimal TEN = valueOf(10);

    /** The digits as a whole number, of which so many stand behind the point. */
    private final long digits;

    private final int places;

    /** A number that does not fit. */
    private final Optional<BigDecimal> large;

    private Decimal(long digits, int places, Optional<BigDecimal> large) {
        this.digits = digits;
        this.places = places;
        this.large = large;
    }

    /** A whole number. */
    public static Decimal valueOf(long number) {
        return new Decimal(number, 0, Optional.empty());
    }

    /**
     * A number with digits, perhaps a sign before and a point within.
     *
     * @throws NumberFormatException when it is not a number
     */
    public static Decimal of(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point) + text.substring(point + 1);
        boolean signBehindPoint = text.startsWith(".+") || text.startsWith(".-");
        if (point == text.length() - 1 || whole.length() > MOST_DIGITS || signBehindPoint || !isWhole(whole)) {
            return of(new BigDecimal(text));
        }
        return new Decimal(Long.parseLong(whole), point < 0 ? 0 : whole.length() - point, Optional.empty());
    }

    private static boolean isWhole(String text) {
        int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > from;
    }

    /** The same number as one of Java, which may after all fit. */
    private static Decimal of(BigDecimal number) {
        boolean fits = number.precision() <= MOST_DIGITS && number.scale() >= 0 && number.scale() <= MOST_DIGITS;
        return fits
                ? new Decimal(number.unscaledValue().longValueExact(), number.scale(), Optional.empty())
                : new Decimal(0, 0, Optional.of(number));
    }

    /** The same number as one of Java, for what is rarely asked. */
    private BigDecimal big() {
        return large.orElseGet(() -> BigDecimal.valueOf(digits, places));
    }

    /** Whether nothing stands behind the point. */
    public boolean isWhole() {
        return large.isPresent() ? large.get().scale() <= 0 : places == 0;
    }

    /** With another added. */
    public Decimal add(Decimal other) {
        int at = Math.max(places, other.places);
        return isSmall(at) && other.isSmall(at)
                ? new Decimal(digits(at) + other.digits(at), at, Optional.empty())
                : of(big().add(other.big()));
    }

    /** Whether it can be counted with as a long, with so many digits behind the point. */
    private boolean isSmall(int at) {
        return large.isEmpty() && at - places < POWERS.length && Math.abs(digits) <= Integer.MAX_VALUE;
    }

    private long digits(int at) {
        return digits * POWERS[at - places];
    }

    /** So many times as much. */
    public Decimal multiply(Decimal other) {
        return isSmall(places) && other.isSmall(other.places) && places + other.places <= MOST_DIGITS
                ? new Decimal(digits * other.digits, places + other.places, Optional.empty())
                : of(big().multiply(other.big()));
    }

    /** A part of it, with so many digits behind the point. */
    public Decimal divide(Decimal by, int places, RoundingMode rounding) {
        return of(big().divide(by.big(), places, rounding));
    }

    /** The larger of the two. */
    public Decimal max(Decimal other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** -1 below nought, 1 above it, 0 for nought itself. */
    public int signum() {
        return large.isPresent() ? large.get().signum() : Long.signum(digits);
    }

    @Override
    public int compareTo(Decimal other) {
        int at = Math.max(places, other.places);
        return isSmall(at) && other.isSmall(at)
                ? Long.compare(digits(at), other.digits(at))
                : big().compareTo(other.big());
    }

    /** Without what stands behind the point. */
    public long longValue() {
        return large.isEmpty() && places == 0 ? digits : big().longValue();
    }

    /** Without what stands behind the point. */
    public int intValue() {
        return (int) longValue();
    }

    /** Without noughts at the end of what stands behind the point. */
    public Decimal shortest() {
        if (large.isPresent()) {
            BigDecimal shortest = large.get().stripTrailingZeros();
            return of(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
        }
        long shorter = digits;
        int fewer = places;
        while (fewer > 0 && shorter % 10 == 0) {
            shorter /= 10;
            fewer--;
        }
        return fewer == places ? this : new Decimal(shorter, fewer, Optional.empty());
    }

    /** With all its digits, and no power of ten. */
    @Override
    public String toString() {
        if (large.isPresent()) {
            return large.get().toPlainString();
        }
        String all = Long.toString(Math.abs(digits));
        String whole = "0".repeat(Math.max(0, places + 1 - all.length())) + all;
        int point = whole.length() - places;
        return (digits < 0 ? "-" : "") + whole.substring(0, point) + (places == 0 ? "" : "." + whole.substring(point));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decimal number
                && digits == number.digits
                && places == number.places
                && large.equals(number.large);
    }

    @Override
    public int hashCode() {
        return Objects.hash(digits, places, large);
    }
}
