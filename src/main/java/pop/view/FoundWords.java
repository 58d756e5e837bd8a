package pop.view;

import pop.model.Place;
import pop.model.Search;

/**
 * Words that were found in a POP.
 *
 * @param name the name by which commands find the POP
 * @param file the file, as the user gave it
 * @param place where they stand in it
 * @param hit the words, with what stands around them
 */
public record FoundWords(String name, String file, Place place, Search.Hit hit) {}
