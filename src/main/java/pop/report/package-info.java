/** Findings and POPs for machines; knows no file, no rule's reasons and no paper. */
@NullMarked
package pop.report;

import org.jspecify.annotations.NullMarked;
