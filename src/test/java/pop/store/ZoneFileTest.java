package pop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZoneFileTest {

    private static final int WINTER = 3600;
    private static final int SUMMER = 7200;
    private static final long SPRING = 1_774_746_000L;
    private static final long AUTUMN = 1_792_890_000L;

    @TempDir
    private Path folder;

    @Test
    void the_time_goes_with_the_season() throws IOException {
        Path brussels = zone("CET-1CEST,M3.5.0,M10.5.0/3", SPRING, AUTUMN, AUTUMN + 20_000_000);
        assertThat(ZoneFile.ahead(brussels, SPRING - 1)).hasValue(WINTER);
        assertThat(ZoneFile.ahead(brussels, SPRING)).hasValue(SUMMER);
        assertThat(ZoneFile.ahead(brussels, AUTUMN - 1)).hasValue(SUMMER);
        assertThat(ZoneFile.ahead(brussels, AUTUMN)).hasValue(WINTER);
    }

    @Test
    void a_zone_that_never_changes_is_always_as_far_ahead() throws IOException {
        assertThat(ZoneFile.ahead(zone("CET-1"), SPRING)).hasValue(WINTER);
    }

    @Test
    void after_the_last_change_it_is_sure_only_without_summer_time() throws IOException {
        assertThat(ZoneFile.ahead(zone("CEST-2", SPRING), AUTUMN)).hasValue(SUMMER);
        assertThat(ZoneFile.ahead(zone("CET-1CEST,M3.5.0,M10.5.0/3", SPRING), AUTUMN))
                .isEmpty();
    }

    @Test
    void what_is_no_such_file_says_nothing() throws IOException {
        assertThat(ZoneFile.ahead(folder.resolve("none"), SPRING)).isEmpty();
        assertThat(ZoneFile.ahead(Files.writeString(folder.resolve("short"), "TZif2"), SPRING))
                .isEmpty();
        assertThat(ZoneFile.ahead(Files.writeString(folder.resolve("text"), "Europe/Brussels\n".repeat(9)), SPRING))
                .isEmpty();
        byte[] half = Files.readAllBytes(zone("CET-1", SPRING));
        Path broken = Files.write(folder.resolve("half"), java.util.Arrays.copyOf(half, 90));
        assertThat(ZoneFile.ahead(broken, SPRING)).isEqualTo(OptionalInt.empty());
    }

    /** A file with these changes, by turns to summer and to winter. */
    private Path zone(String rule, long... changes) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2000);
        header(bytes, 1, 0);
        bytes.putInt(0).put(new byte[] {0, 0}).put("x\0".getBytes(StandardCharsets.US_ASCII));
        header(bytes, 2, changes.length);
        for (long change : changes) {
            bytes.putLong(change);
        }
        for (int i = 0; i < changes.length; i++) {
            bytes.put((byte) ((i + 1) % 2));
        }
        bytes.putInt(WINTER).put(new byte[] {0, 0});
        bytes.putInt(SUMMER).put(new byte[] {1, 0});
        bytes.put("x\0".getBytes(StandardCharsets.US_ASCII));
        bytes.put(("\n" + rule + "\n").getBytes(StandardCharsets.US_ASCII));
        return Files.write(folder.resolve("zone"), java.util.Arrays.copyOf(bytes.array(), bytes.position()));
    }

    private static void header(ByteBuffer bytes, int types, int changes) {
        bytes.put("TZif2".getBytes(StandardCharsets.US_ASCII)).put(new byte[15]);
        bytes.putInt(0).putInt(0).putInt(0).putInt(changes).putInt(types).putInt(2);
    }
}
