package pop.store;

/**
 * Whatever bytes a file holds, reading gives an answer in which everything has a place. Jazzer finds the bytes; see
 * CONTRIBUTING.md for how.
 */
public final class ReaderFuzz {

    private ReaderFuzz() {}

    /** What Jazzer calls, over and over. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        PopFile file = PopFile.of("a", bytes);
        BrokenFileTest.assertThatEverythingHasAPlace(file);
        file.remarks();
    }
}
