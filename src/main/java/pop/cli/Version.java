package pop.cli;

/** The number of this version, which the build writes into {@code version.txt}. */
final class Version {

    static final String NUMBER = Texts.beside(Version.class, "version.txt").strip();

    private Version() {}
}
