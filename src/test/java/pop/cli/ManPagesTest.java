package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pop.model.Language;

class ManPagesTest {

    private static Path folder(Language language) {
        return language == Language.EN ? Path.of("man/man1") : Path.of("man", language.tag(), "man1");
    }

    @ParameterizedTest
    @EnumSource
    void every_command_has_its_page_and_the_page_says_what_help_says(Language language) throws IOException {
        Map<String, String> pages = ManPage.all(language);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Kept.upToDate(folder(language).resolve(page.getKey()), page.getValue());
        }
        try (Stream<Path> files = Files.list(folder(language))) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_is_plain_roff(Language language) {
        ManPage.all(language).forEach((name, page) -> {
            assertThat(page.chars()).as(name).allMatch(c -> c == '\n' || c >= ' ' && c < 0x7F);
            assertThat(page.lines()).as(name).allMatch(line -> line.length() <= 400 && !line.isBlank());
            assertThat(page.lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                    .as(name)
                    .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|PP|RS|RE|nf|fi|\\\\\")( .*)?"));
        });
    }

    @Test
    void the_date_of_the_pages_is_that_of_the_build() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<project.build.outputTimestamp>" + ManPage.DATE + "T");
    }

    @Test
    void words_that_mean_something_to_roff_stay_words() {
        String page = new Roff().text(".TH 'x' \\fB -n a-b `--x` 1^2 é 😀").toString();
        assertThat(page).isEqualTo("\\&.TH \\(aqx\\(aq \\efB \\-n a-b \\fB\\-\\-x\\fR 1\\(ha2 \\[u00E9] \\[u1F600]\n");
    }
}
