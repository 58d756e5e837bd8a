package pop.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * The process's standard output, which remembers that it could not be written. Java's own {@code System.out} swallows a
 * full disk, so that half an answer looks like a whole one. Knows no answer.
 */
public final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private Optional<IOException> failure = Optional.empty();

    public StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (failure.isPresent()) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e; // once, so that who writes on and on can see that nobody reads
        }
    }

    /** What the system said when the answer could not be written; nothing when only the reader stopped reading. */
    public Optional<String> failure() {
        return failure.filter(cause -> !isClosedPipe(cause)).map(Failures::reason);
    }

    private static boolean isClosedPipe(IOException cause) {
        String says = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return says.contains("pipe") || says.contains("being closed") || says.contains("connection reset");
    }
}
