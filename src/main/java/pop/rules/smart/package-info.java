/** Whether goals and actions are SMART: their fields first, their sentences second, and never more than a question. */
@NullMarked
package pop.rules.smart;

import org.jspecify.annotations.NullMarked;
