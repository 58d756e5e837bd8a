package pop.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which addresses may become a link, and writes them so that they hold no character an ink could trip over.
 *
 * <p>It does not know whether there is anything at the address.
 */
final class Addresses {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final String KEPT = "-._~:/?#@!$&*+,;=%";

    private Addresses() {}

    /** The address as it may stand in a link; empty when it could do harm or leads nowhere. */
    static Optional<String> safe(String address) {
        String trimmed = address.strip();
        if (trimmed.isEmpty() || trimmed.startsWith("//") || trimmed.startsWith("\\") || !hasSafeScheme(trimmed)) {
            return Optional.empty();
        }
        return Optional.of(encode(trimmed));
    }

    /** The name of a place on the page, as it stands behind the {@code #} of a link. */
    static String fragment(String id) {
        return encode(id.replace("%", "%25").replace("#", "%23"));
    }

    /** Without a scheme it is relative, and then it leads to a file beside the page. */
    private static boolean hasSafeScheme(String address) {
        int colon = address.indexOf(':');
        if (colon < 0) {
            return true;
        }
        String before = address.substring(0, colon);
        return before.contains("/")
                || before.contains("?")
                || before.contains("#")
                || SCHEMES.contains(before.toLowerCase(Locale.ROOT));
    }

    private static String encode(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || KEPT.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
            }
        }
        return out.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
