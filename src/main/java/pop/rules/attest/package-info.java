/** The family {@code attest}: trainings concrete enough for the training attest. */
@NullMarked
package pop.rules.attest;

import org.jspecify.annotations.NullMarked;
