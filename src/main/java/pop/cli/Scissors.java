package pop.cli;

/** The line in an editor between a person's words and what helps to find them. Knows no editor. */
final class Scissors {

    private static final String LINE = "------------------------ >8 ------------------------";

    private Scissors() {}

    /** Some words with help below the line. */
    static String above(String words, String help) {
        return words + "\n\n" + LINE + "\n" + help.strip() + "\n";
    }

    /** What stands above the line; everything when there is none. */
    static String own(String text) {
        int cut = ("\n" + text).indexOf("\n" + LINE);
        return (cut < 0 ? text : text.substring(0, cut)).strip();
    }
}
