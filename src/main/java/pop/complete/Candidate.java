package pop.complete;

/**
 * A word that may stand where the user types.
 *
 * @param word the whole word, as pop is to get it
 * @param about what it is, in one line; may be empty
 * @param glued whether the word goes on, so that no space belongs behind it yet
 */
record Candidate(String word, String about, boolean glued) {}
