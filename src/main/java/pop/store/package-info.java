/** The only room that has seen YAML and files: reads, finds places, changes with care. Knows no severity and no reader's language. */
@NullMarked
package pop.store;

import org.jspecify.annotations.NullMarked;
