package pop.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * The file in which the system says how far its clock is ahead of the world's, as RFC 8536 lays it out. Java's own way to
 * that answer reads the zones of the whole world and looks in every jar for more. Knows neither zone nor day, and says
 * nothing where it is not sure.
 */
public final class ZoneFile {

    private static final Path USUAL = Path.of("/etc/localtime");
    private static final int MAGIC = 0x545A6966; // TZif
    private static final int HEADER = 44;
    private static final int COUNTS = 20;
    private static final int TYPE = 6;
    private static final int LARGEST = 100_000;

    private final ByteBuffer bytes;

    private ZoneFile(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** How many seconds the system's clock is ahead at a moment, which is told in seconds as well. */
    public static OptionalInt ahead(long moment) {
        return ahead(USUAL, moment);
    }

    static OptionalInt ahead(Path file, long moment) {
        try {
            return Files.isRegularFile(file) && Files.size(file) < LARGEST
                    ? new ZoneFile(Files.readAllBytes(file)).at(moment)
                    : OptionalInt.empty();
        } catch (IOException | IndexOutOfBoundsException e) {
            return OptionalInt.empty();
        }
    }

    private OptionalInt at(long moment) {
        if (bytes.getInt(0) != MAGIC || bytes.get(4) < '2') {
            return OptionalInt.empty();
        }
        int second = HEADER + size(0, Integer.BYTES);
        int leaps = count(second, 2);
        int changes = count(second, 3);
        int types = second + HEADER + changes * (Long.BYTES + 1);
        int last = lastBefore(moment, second + HEADER, changes);
        if (leaps > 0 || last == changes - 1 && goesOnChanging(second + HEADER + size(second, Long.BYTES))) {
            return OptionalInt.empty();
        }
        int type = last < 0 ? 0 : bytes.get(second + HEADER + changes * Long.BYTES + last);
        return OptionalInt.of(bytes.getInt(types + type * TYPE));
    }

    /** One of the six counts of a header: of UTC marks, standard marks, leap seconds, changes, types and letters. */
    private int count(int header, int which) {
        return bytes.getInt(header + COUNTS + which * Integer.BYTES);
    }

    /** How long the part behind a header is, in which moments take so many bytes. */
    private int size(int header, int moment) {
        return count(header, 3) * (moment + 1)
                + count(header, 4) * TYPE
                + count(header, 5)
                + count(header, 2) * (moment + Integer.BYTES)
                + count(header, 1)
                + count(header, 0);
    }

    /** The last change that is not after a moment; -1 for a moment before them all. */
    private int lastBefore(long moment, int moments, int changes) {
        int low = 0;
        int high = changes;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bytes.getLong(moments + middle * Long.BYTES) <= moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Whether the rule for what comes after the last change, on the last line, knows a summer time. */
    private boolean goesOnChanging(int rule) {
        for (int at = rule; at < bytes.limit(); at++) {
            if (bytes.get(at) == ',') {
                return true;
            }
        }
        return false;
    }
}
