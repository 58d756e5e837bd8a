package pop.cli;

import java.util.Optional;

/** The number of this version, as the jar tells it; beside classes without a jar the build writes it into a file. */
final class Version {

    static final String NUMBER = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElseGet(() -> Texts.beside(Version.class, "version.txt").strip());

    /** What is answered to who asks for it. */
    static final String LINE = "pop " + NUMBER;

    private Version() {}

    /** Whether nothing else is asked, as scripts do: that needs no language, no options and no command. */
    static boolean isAllThatIsAsked(String... words) {
        return words.length == 1 && (words[0].equals("--version") || words[0].equals("-V"));
    }
}
