/** The family {@code voucher}: one POP for each career voucher, and how it is kept. */
@NullMarked
package pop.rules.voucher;

import org.jspecify.annotations.NullMarked;
