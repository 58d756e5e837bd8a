package pop.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    @Test
    void what_changed_stands_between_the_lines_around_it() {
        assertThat(UnifiedDiff.of("a.yaml", "1\n2\n3\n4\n5\n", "1\n2\n3\n4\nnew\n5\n"))
                .isEqualTo("--- a.yaml\n+++ a.yaml\n@@ -2,4 +2,5 @@\n 2\n 3\n 4\n+new\n 5\n");
    }

    @Test
    void equal_texts_have_no_difference() {
        assertThat(UnifiedDiff.of("a.yaml", "1\n", "1\n")).isEmpty();
        assertThat(UnifiedDiff.of("a.yaml", "", "")).isEmpty();
    }

    @Test
    void a_new_file_is_nothing_but_added_lines() {
        assertThat(UnifiedDiff.of("a.yaml", "", "1\n2\n"))
                .isEqualTo("--- a.yaml\n+++ a.yaml\n@@ -0,0 +1,2 @@\n+1\n+2\n");
    }

    @Test
    void a_last_line_without_an_end_is_told_as_git_tells_it() {
        assertThat(UnifiedDiff.of("a.yaml", "1\n2", "1\n2\n"))
                .isEqualTo("--- a.yaml\n+++ a.yaml\n@@ -1,2 +1,2 @@\n 1\n-2\n\\ No newline at end of file\n+2\n");
    }

    @Test
    void line_ends_that_stay_are_not_a_difference() {
        assertThat(UnifiedDiff.of("a.yaml", "1\r\n2\r\n", "1\r\n2\r\n3\r\n")).contains(" 1\r\n 2\r\n+3\r\n");
    }
}
