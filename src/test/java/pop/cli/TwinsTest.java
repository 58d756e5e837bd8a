package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which two files of a run are twins, whichever of them is looked at first. */
class TwinsTest {

    private static final String MAIN = "mia.pop.yaml";
    private static final String KEPT = "bewaard/pop1.pop.yaml";
    private static final String HEAD = "title: POP\nclient: {name: Mia}\nbegin: 2024-02-06\n";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_folder() {
        terminal = Terminal.in(folder);
        terminal.file(KEPT, HEAD);
    }

    private void keeping(String kept) {
        terminal.file(MAIN, HEAD + "vouchers:\n  - {number: 1, begin: 2024-02-06, kept: {" + kept + "}}\n");
    }

    /** How many twins are told in either order. */
    private String told(String one, String other) {
        return count(one, other) + " " + count(other, one);
    }

    private long count(String first, String second) {
        return terminal.pop("check --only twin-dossier --format short --fail-on never " + first + " " + second)
                .done()
                .lines()
                .size();
    }

    @Test
    void a_document_that_a_dossier_keeps_is_no_twin_of_it() {
        keeping("file: " + KEPT);
        assertThat(told(MAIN, KEPT)).isEqualTo("0 0");
        assertThat(told(folder.resolve(MAIN).toString(), "./" + KEPT)).isEqualTo("0 0");
    }

    @Test
    void a_kept_document_that_was_moved_is_known_by_its_hash() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        String hash = HexFormat.of().formatHex(digest.digest(HEAD.getBytes(StandardCharsets.UTF_8)));
        keeping("file: elders/pop1.pop.yaml, sha256: " + hash);
        assertThat(told(MAIN, KEPT)).isEqualTo("0 0");
        keeping("file: elders/pop1.pop.yaml, sha256: " + hash.replace(hash.charAt(0), 'f') + "0");
        assertThat(told(MAIN, KEPT)).isEqualTo("1 1");
    }

    @Test
    void a_file_of_which_only_the_end_of_the_name_is_the_same_is_a_twin() {
        keeping("file: pop1.pop.yaml");
        assertThat(told(MAIN, KEPT)).isEqualTo("1 1");
    }

    @Test
    void a_third_file_is_a_twin_of_both() {
        keeping("file: " + KEPT);
        terminal.file("nog.pop.yaml", HEAD);
        assertThat(told(MAIN, "nog.pop.yaml")).isEqualTo("1 1");
        assertThat(told(KEPT, "nog.pop.yaml")).isEqualTo("1 1");
    }
}
