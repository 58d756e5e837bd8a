package pop.l10n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordFileTest {

    @Test
    void all_our_words_are_read_as_java_reads_them() throws IOException {
        for (Path file : wordFiles()) {
            String text = Files.readString(file);
            assertThat(WordFile.read(text)).as(file.toString()).isEqualTo(asJavaReads(text));
        }
    }

    @Test
    void a_sentence_may_go_on_and_may_hold_what_is_hard_to_type() throws IOException {
        String text = "# not a = word\n\na,\\ b = one\\n\\\n    two\\u00A0three\nb =\nc = x = y \nd = \\\n  e \\\\ f";
        assertThat(WordFile.read(text)).isEqualTo(asJavaReads(text)).hasSize(4);
    }

    private static Map<String, String> asJavaReads(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        Map<String, String> words = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> words.put(name, properties.getProperty(name)));
        return words;
    }

    private static List<Path> wordFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList();
        }
    }
}
