package pop.render;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Turns a key into a name for machines that is the same each time and holds no word of the key. */
final class NameBased {

    private NameBased() {}

    static String uuid(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
