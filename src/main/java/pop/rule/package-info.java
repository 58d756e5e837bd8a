/** What a rule is, and whose rules hold; knows no single rule, no line of a file and no screen. */
@NullMarked
package pop.rule;

import org.jspecify.annotations.NullMarked;
