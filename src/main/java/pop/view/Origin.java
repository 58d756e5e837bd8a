package pop.view;

import pop.l10n.Words;

/**
 * Where something that holds comes from. Knows not what holds.
 *
 * @param from what sort of place
 * @param where its name there: an option, a variable, a profile, or a file with its line; empty when nobody said it
 */
public record Origin(From from, String where) {

    /** The sorts of places. */
    public enum From {
        /** Typed behind the command. */
        OPTION,
        /** A variable of the environment. */
        VARIABLE,
        /** The settings of the folder. */
        SETTINGS,
        /** A profile of the folder's own. */
        PROFILE,
        /** A profile that comes with pop. */
        BUILT_IN,
        /** Where the user stands. */
        HERE,
        /** Nobody said it. */
        USUAL;

        /** The English word, the same in every language: scripts read it. */
        public String word() {
            return switch (this) {
                case OPTION -> "option";
                case VARIABLE -> "variable";
                case SETTINGS -> "settings";
                case PROFILE -> "profile";
                case BUILT_IN -> "built-in";
                case HERE -> "here";
                case USUAL -> "usual";
            };
        }
    }

    /** What nobody said. */
    public static final Origin NOBODY = new Origin(From.USUAL, "");

    /** It in words, as they stand beside {@link ConfigPage}. */
    String told(Words words) {
        return words.say("origin." + from.word(), "where", where);
    }
}
