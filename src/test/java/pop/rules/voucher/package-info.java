/** Tests of the rules of the family {@code voucher}, a sentence each. */
@NullMarked
package pop.rules.voucher;

import org.jspecify.annotations.NullMarked;
