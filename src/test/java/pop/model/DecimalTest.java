package pop.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It counts as Java's BigDecimal does, whatever way the number was written. */
class DecimalTest {

    static List<String> numbers() {
        return List.of(
                "0",
                "-0",
                "1",
                "+7",
                "10",
                "-3",
                "0.5",
                "-0.5",
                ".5",
                "1.50",
                "7.25",
                "100.0",
                "0.000000001",
                "2147483647",
                "2147483648",
                "-9999999999",
                "123456789012345",
                "999999999999999.999999999",
                "-123456789012345678901234.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "+", "-.", ".+5", ".-3", "1.2.3", "1,5", "--1", "1-", "x"})
    void what_is_no_number_to_java_is_none_to_us(String text) {
        assertThatThrownBy(() -> new BigDecimal(text)).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Decimal.of(text)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_number_is_told_as_it_was_written(String text) {
        BigDecimal java = new BigDecimal(text);
        Decimal ours = Decimal.of(text);
        assertThat(ours)
                .hasToString(java.toPlainString())
                .isEqualTo(Decimal.of(text))
                .hasSameHashCodeAs(Decimal.of(text));
        assertThat(ours.signum()).isEqualTo(java.signum());
        assertThat(ours.isWhole()).isEqualTo(java.scale() <= 0);
        assertThat(ours.longValue()).isEqualTo(java.longValue());
        assertThat(ours.intValue()).isEqualTo(java.intValue());
        BigDecimal shortest = java.stripTrailingZeros();
        assertThat(ours.shortest())
                .hasToString((shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    @SuppressWarnings("BigDecimalEquals") // which digits were written, counts here as well
    void two_numbers_are_counted_with_as_java_does(String text) {
        BigDecimal java = new BigDecimal(text);
        Decimal ours = Decimal.of(text);
        for (String with : numbers()) {
            BigDecimal second = new BigDecimal(with);
            Decimal other = Decimal.of(with);
            assertThat(ours.compareTo(other)).as(text + " " + with).isEqualTo(java.compareTo(second));
            assertThat(ours.equals(other)).as(text + " " + with).isEqualTo(java.equals(second));
            assertThat(ours.max(other))
                    .as(text + " " + with)
                    .hasToString(java.max(second).toPlainString());
            assertThat(ours.add(other)).hasToString(java.add(second).toPlainString());
            assertThat(ours.multiply(other)).hasToString(java.multiply(second).toPlainString());
            if (second.signum() != 0) {
                assertThat(ours.divide(other, 1, RoundingMode.HALF_UP))
                        .hasToString(
                                java.divide(second, 1, RoundingMode.HALF_UP).toPlainString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "one", "1,5", "1.2.3", "--1", "1 000"})
    void what_is_no_number_is_refused(String text) {
        assertThatThrownBy(() -> Decimal.of(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void the_same_amount_written_otherwise_is_as_large_but_not_the_same() {
        assertThat(Decimal.of("1.50")).isEqualByComparingTo(Decimal.of("1.5")).isNotEqualTo(Decimal.of("1.5"));
    }
}
