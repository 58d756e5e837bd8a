package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** From one career voucher to the next: the POP is kept, and goes on or begins anew. */
class VoucherCommandTest {

    private static final String KEPT = "archive/els-peeters_2026-02-03_pop1.yaml";
    private static final String PAGE = "archive/els-peeters_2026-02-03_pop1.html";
    private static final String ATTRIBUTES = "archive/.gitattributes";
    private static final String NEXT = "voucher --begin 2026-02-20";
    private static final String WITH_FILES =
            Plans.ELS + "attachments:\n  - {id: x1, file: bijlagen/kaart.svg, explanation: Mijn kaart}\n";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan() {
        terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, WITH_FILES);
        terminal.file("bijlagen/kaart.svg", "<svg/>");
        terminal.file(".pop.yaml", "profile: vdab\n");
    }

    @Test
    void the_plan_is_kept_as_a_document_of_its_own_and_goes_on() throws IOException {
        Said said = terminal.pop(NEXT).done().saying(KEPT, "20 februari 2026");

        assertThat(said.lines()).containsExactly(KEPT, PAGE);
        assertThat(terminal.read(Plans.ELS_FILE))
                .startsWith(WITH_FILES.substring(0, 100))
                .contains("# Van Els, met de hand geschreven.", "x-centrum: {dossier: 4711}")
                .contains("file: " + KEPT, "sha256: " + hash(KEPT))
                .contains("kind: interim", "  - number: 2\n    kind: final\n    begin: 2026-02-20\n");
        assertThat(terminal.read(KEPT))
                .contains("# Van Els, met de hand geschreven.", "kind: interim", "../bijlagen/kaart.svg")
                .doesNotContain("number: 2", "sha256");
        assertThat(terminal.read(PAGE)).contains("Blijf ik in de zorg?", "../bijlagen/kaart.svg");
        assertThat(terminal.read(ATTRIBUTES)).contains("* -text");
        assertThat(terminal.pop("check").out())
                .contains("1 POP")
                .doesNotContain("first-pop-not-kept", "kept-pop-changed");
    }

    @Test
    void one_letter_in_the_kept_document_is_noticed() throws IOException {
        terminal.pop(NEXT).done();
        Path kept = folder.resolve(KEPT);
        kept.toFile().setWritable(true);
        Files.writeString(kept, Files.readString(kept).replace("rustig", "Rustig"));
        terminal.pop("check").exits(Exit.NO).answering("kept-pop-changed");
        Files.delete(kept);
        terminal.pop("check").exits(Exit.NO).answering("first-pop-not-kept");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_is_kept_is_for_reading_only() throws IOException {
        terminal.pop(NEXT).done();
        assertThat(Files.getPosixFilePermissions(folder.resolve(KEPT)).toString())
                .doesNotContain("WRITE");
        terminal.pop("add wish Rust -p " + KEPT).exits(Exit.FILES).saying("chmod u+w");
    }

    @Test
    void a_new_plan_takes_what_is_open_along_under_new_ids_with_its_links() {
        terminal.pop("add action Oud --goal g1 --id a7").done();
        terminal.pop("done a7").done();
        terminal.pop("revise a1 Ik_bel_vijf_scholen").done();
        Said said = terminal.pop(NEXT + " --new").done().saying("2 open doelen en acties gaan mee");

        String fresh = "els-peeters_2026-02-20.pop.yaml";
        assertThat(said.lines()).containsExactly(fresh, KEPT, PAGE);
        assertThat(terminal.files()).doesNotContain(Plans.ELS_FILE);
        assertThat(terminal.read(fresh))
                .contains("client: {name: Els Peeters}", "profile: vdab", "begin: 2026-02-20")
                .contains("previous: {file: " + KEPT + "}", "{number: 2, kind: final, begin: 2026-02-20}")
                .contains("- id: g1", "- id: a1", "goal: g1", "Ik_bel_vijf_scholen")
                .doesNotContain("Oud", "drie scholen", "replaces", "because", "sha256", "a8");
        assertThat(terminal.read(KEPT)).contains("kind: interim", "Ik bel tegen vrijdag drie scholen.", "id: a7");
        assertThat(terminal.pop("list --format csv").lines()).hasSize(2);
    }

    @Test
    void a_trial_shows_what_would_come_and_writes_nothing() {
        for (String anew : new String[] {"", " --new"}) {
            terminal.pop(NEXT + anew + " -n").done().answering(KEPT, "file: ../bijlagen", "number: 2");
            terminal.pop(NEXT + anew + " -n --json").done().answering("\"dry_run\" : true", "\"kind\" : \"voucher\"");
            assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(WITH_FILES);
            assertThat(terminal.files()).hasSize(3);
        }
    }

    @Test
    void a_second_voucher_comes_after_the_first() {
        refused("voucher --begin 2026-02-03", "begon op 3 februari 2026");
        refused("voucher --begin 2026-01-03", "begon op 3 februari 2026");
        refused("voucher --begin 2026-09-01 --today 2026-02-01", "begint pas op 3 februari 2026");
        refused("voucher", "--begin");
        refused("voucher --begin morgen", "jaar-maand-dag");
    }

    @Test
    void without_a_name_or_a_day_there_is_no_reference_to_keep_it_under() {
        terminal.file(Plans.ELS_FILE, Plans.ELS.replace("client: {name: Els Peeters}\n", ""));
        terminal.pop(NEXT).refused().saying("client.name");
        terminal.file(Plans.ELS_FILE, Plans.ELS.replace("begin: 2026-02-03\n", ""));
        terminal.pop(NEXT).refused().saying("pop begin");
        terminal.inEnglish().pop(NEXT).refused().saying("Nothing was written");
    }

    @Test
    void what_is_kept_already_is_left_alone() {
        terminal.file(KEPT, "van mij");
        terminal.pop(NEXT).exits(Exit.FILES).saying(KEPT, "blijft zoals het is");
        assertThat(terminal.read(KEPT)).isEqualTo("van mij");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(WITH_FILES);
        assertThat(terminal.files()).doesNotContain(PAGE, ATTRIBUTES);

        terminal.file(Plans.ELS_FILE, Plans.ELS + "vouchers: [{number: 1, kept: {file: archive/oud.yaml}}]\n");
        terminal.pop(NEXT).refused().saying("archive/oud.yaml", "--append");
    }

    @Test
    void a_page_that_is_there_stops_it_before_anything_changes() {
        terminal.file(PAGE, "van mij");
        terminal.pop(NEXT + " --new").exits(Exit.FILES).saying(PAGE);
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(WITH_FILES);
        assertThat(terminal.files()).doesNotContain(KEPT, ATTRIBUTES).contains(PAGE);
    }

    @Test
    void an_archive_that_is_no_folder_stops_it_too() {
        terminal.file("archive", "een bestand");
        terminal.pop(NEXT).exits(Exit.FILES).saying("archive");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(WITH_FILES);
        assertThat(terminal.read("archive")).isEqualTo("een bestand");
    }

    @Test
    void a_plan_for_reading_only_stays_and_nothing_is_kept_of_it() {
        assertThat(folder.resolve(Plans.ELS_FILE).toFile().setReadOnly()).isTrue();
        terminal.pop(NEXT).exits(Exit.FILES);
        terminal.pop(NEXT + " --new").exits(Exit.FILES);
        assertThat(terminal.files()).containsExactlyInAnyOrder(".pop.yaml", "bijlagen/kaart.svg", Plans.ELS_FILE);
        assertThat(Files.exists(folder.resolve("archive"))).isFalse();
    }

    @Test
    void what_a_killed_run_left_is_taken_over() throws IOException {
        terminal.pop(NEXT).done();
        terminal.file(Plans.ELS_FILE, WITH_FILES);
        Files.delete(folder.resolve(PAGE));
        terminal.pop(NEXT).done();
        assertThat(terminal.read(Plans.ELS_FILE)).contains(hash(KEPT));
        assertThat(terminal.files()).contains(PAGE);
    }

    @Test
    void what_a_killed_run_left_of_an_earlier_state_is_left_alone_and_told() {
        terminal.pop(NEXT).done();
        String kept = terminal.read(KEPT);
        terminal.file(Plans.ELS_FILE, WITH_FILES);
        terminal.pop("add wish Dagwerk").done();
        String plan = terminal.read(Plans.ELS_FILE);

        terminal.pop(NEXT).exits(Exit.FILES).saying(KEPT, "opzij", "niets geschreven");
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(plan);
        assertThat(terminal.read(KEPT)).isEqualTo(kept);
    }

    @Test
    void a_new_plan_that_a_killed_run_left_is_not_made_twice() {
        terminal.pop(NEXT + " --new").done();
        terminal.file(Plans.ELS_FILE, WITH_FILES);

        terminal.pop(NEXT + " --new -p " + Plans.ELS_FILE).done();

        assertThat(terminal.files())
                .contains("els-peeters_2026-02-20.pop.yaml", KEPT)
                .doesNotContain(Plans.ELS_FILE, "els-peeters_2026-02-20-2.pop.yaml");
    }

    @Test
    void one_voucher_more_than_the_profile_knows_is_told_and_not_refused() {
        terminal.pop(NEXT).done().saying("Kijk dit na", "Toen kon je er 1 krijgen");
        terminal.file(Plans.ELS_FILE, Plans.ELS.replace("profile: vdab", "profile: self"));
        assertThat(terminal.pop(NEXT + " -n").done().err()).doesNotContain("Kijk dit na");
        terminal.pop("voucher --begin 2026-02-25 --today 2026-02-26 -n").done();
    }

    @Test
    void a_third_voucher_keeps_the_plan_of_the_second() {
        terminal.pop(NEXT).done();
        terminal.pop("add wish Dagwerk --date 2026-02-21").done();
        terminal.pop("voucher --begin 2026-03-20 --today 2026-03-01").done();
        assertThat(terminal.files()).contains(KEPT, "archive/els-peeters_2026-02-03_pop2.yaml");
        assertThat(terminal.read("archive/els-peeters_2026-02-03_pop2.yaml")).contains("../" + KEPT);
        assertThat(terminal.pop("check").out()).doesNotContain("first-pop-not-kept", "kept-pop-changed");
    }

    @Test
    void of_a_voucher_without_a_plan_nothing_is_kept_and_proof_exempts() {
        String empty =
                "format: 1\nprofile: vdab\nclient: {name: Mia Claes}\nvouchers: [{number: 1, begin: 2026-01-05}]\n";
        terminal.file("mia.pop.yaml", empty);
        Said said = terminal.pop(NEXT + " -p mia").done().saying("pop add effort --voucher 1");
        assertThat(said.answer()).isEqualTo("vouchers[1]");
        assertThat(Files.exists(folder.resolve("archive"))).isFalse();

        terminal.file("mia.pop.yaml", empty);
        terminal.pop("add effort --how mail --voucher 1 -p mia").done();
        terminal.pop("check mia --json").done().answering("\"exempt\" : true");
        terminal.pop("check").answering("vrijgesteld");
    }

    private void refused(String command, String... words) {
        terminal.pop(command).refused().saying(words);
        assertThat(terminal.read(Plans.ELS_FILE)).isEqualTo(WITH_FILES);
        assertThat(terminal.files()).hasSize(3);
    }

    private String hash(String file) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(file));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
