package pop.render;

import java.nio.charset.StandardCharsets;

/**
 * A file that travels inside a document: the source it was made from. It does not know for whom the document is; whoever
 * hands it over does.
 *
 * @param name the plain name of the file, without a folder
 * @param mediaType what kind of file it is, as on the web
 * @param text what stands in it
 */
public record Attached(String name, String mediaType, String text) {

    /** The bytes of the file. */
    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
