package pop.cli;

/** The number of this version, which the build writes into {@code version.txt}. */
final class Version {

    static final String NUMBER = Texts.beside(Version.class, "version.txt").strip();

    /** What is answered to who asks for it. */
    static final String LINE = "pop " + NUMBER;

    private Version() {}

    /** Whether nothing else is asked, as scripts do: that needs no language, no options and no command. */
    static boolean isAllThatIsAsked(String... words) {
        return words.length == 1 && (words[0].equals("--version") || words[0].equals("-V"));
    }
}
