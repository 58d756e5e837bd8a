/** The list of all rules; knows no rule from inside, no line of a file, no key, no colour and no clock. */
@NullMarked
package pop.rules;

import org.jspecify.annotations.NullMarked;
