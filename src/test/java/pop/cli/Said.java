package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * What came back from a command: the exit code, the answer and the talk.
 *
 * @param typed what was typed
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Said(List<String> typed, int code, String out, String err) {

    /** Holds that the command ended so. */
    Said exits(Exit exit) {
        assertThat(code).as("%s%n%s%n%s", typed, out, err).isEqualTo(exit.code());
        return this;
    }

    /** Holds that it was done. */
    Said done() {
        return exits(Exit.DONE);
    }

    /** Holds that it was refused for what was typed, with nothing on standard output. */
    Said refused() {
        exits(Exit.USAGE);
        assertThat(out).isEmpty();
        return this;
    }

    /** Holds that the talk says this. */
    Said saying(String... parts) {
        assertThat(err).contains(parts);
        return this;
    }

    /** Holds that the answer says this. */
    Said answering(String... parts) {
        assertThat(out).contains(parts);
        return this;
    }

    /** The lines of the answer. */
    List<String> lines() {
        return out.lines().toList();
    }

    /** The answer without its last line end. */
    String answer() {
        return out.strip();
    }
}
