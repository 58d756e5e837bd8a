package pop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pop.model.Item;

class GlanceTest {

    @TempDir
    private Path folder;

    private Glance at(String text) throws IOException {
        return Glance.at(Files.writeString(folder.resolve("a.pop.yaml"), text));
    }

    static Stream<Path> pops() {
        return Corpus.pops();
    }

    @ParameterizedTest
    @MethodSource("pops")
    void it_sees_the_items_that_a_reader_reads(Path path) throws IOException {
        List<String> seen = Glance.at(path).items().stream()
                .flatMap(item -> item.fact("id").stream())
                .toList();
        PopFile file = PopFile.of(path.toString(), Files.readAllBytes(path));
        assertThat(seen)
                .containsAll(file.pop().items().stream()
                        .map(Item::id)
                        .flatMap(Optional::stream)
                        .toList());
    }

    @Test
    void it_sees_values_at_the_top_and_in_lists_and_that_there_is_more_below() throws IOException {
        Glance glance = at("""
                language: en
                client: {name: Els Peeters}
                wishes:
                  - id: w1   # now
                    because: [q1, i2]
                    text: "I: sea"
                  - no item
                  - {id: w2, training: {hours: 3}}
                """);
        assertThat(glance.value("language")).contains("en");
        assertThat(glance.value("name")).isEmpty();
        assertThat(glance.items()).extracting(Glance.Seen::section).containsExactly("wishes", "wishes");
        assertThat(glance.items().get(0).fact("text")).contains("I: sea");
        assertThat(glance.items().get(0).fact("because")).isEmpty();
        assertThat(glance.items().get(1).fact("training")).contains("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "- a\n", "a: [b\n", "a: b\n---\nc: d\n", "a: &b [*b]\n"})
    void of_what_cannot_be_read_it_sees_nothing(String text) throws IOException {
        assertThat(at(text)).isSameAs(Glance.NOTHING);
    }

    @Test
    void of_what_is_not_there_or_no_text_it_sees_nothing() throws IOException {
        assertThat(Glance.at(folder.resolve("none.pop.yaml"))).isSameAs(Glance.NOTHING);
        Path bytes = Files.write(folder.resolve("b.pop.yaml"), new byte[] {'a', ':', ' ', (byte) 0xff});
        assertThat(Glance.at(bytes)).isSameAs(Glance.NOTHING);
    }
}
