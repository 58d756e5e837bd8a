package pop.view;

import pop.model.Pop;

/**
 * A POP among others, as a list shows it; knows nothing of the other ones.
 *
 * @param name the name by which commands find it
 * @param file the file, as the user gave it
 * @param pop the POP, with only what its reader may see; empty when the file could not be read
 * @param readable whether the file could be read
 */
public record ListedPop(String name, String file, Pop pop, boolean readable) {}
