package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page with pictures of the documents shows every form there is, and every picture is there. */
class GalleryTest {

    /** Pictures stay in the history for ever: in bytes, all of them together. */
    private static final long ROOM = 6_000_000;

    @Test
    void the_page_shows_every_form() throws IOException {
        Kept.upToDate(Path.of("docs/gallery.md"), Gallery.page());
    }

    @Test
    void every_picture_is_there_and_no_other() throws IOException {
        List<String> wanted = new ArrayList<>();
        for (Form form : Form.values()) {
            for (Gallery.Example example : Gallery.EXAMPLES) {
                for (Gallery.Look look : Gallery.Look.values()) {
                    wanted.add(Gallery.picture(form, example, look));
                }
            }
        }
        long size = 0;
        List<String> there = new ArrayList<>();
        try (Stream<Path> all = Files.list(Gallery.PICTURES)) {
            for (Path picture : all.toList()) {
                there.add(picture.getFileName().toString());
                size += Files.size(picture);
            }
        }
        assertThat(there).as("mvn -Pscreenshots takes them").containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(size).isLessThan(ROOM);
    }
}
