/**
 * What a sentence says: its words, times, quantities, voice and negation, and what they mean for a goal; knows no plan,
 * no rule, no file and no screen.
 */
@NullMarked
package pop.text;

import org.jspecify.annotations.NullMarked;
