package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pop.OtherJvm;
import pop.model.Fields;
import pop.model.Wish;
import pop.store.PopFile;

/** Two people, or a person and a script, who add to one POP at the same time. */
class TwoAtOnceTest {

    private static final int EACH = Boolean.getBoolean("pop.full") ? 100 : 10;

    @TempDir
    private Path folder;

    @Test
    void two_processes_that_add_to_one_plan_lose_nothing() throws Exception {
        Terminal terminal = Terminal.in(folder);
        terminal.file(Plans.ELS_FILE, Plans.ELS);

        Process one = OtherJvm.start(Adder.class, folder.toString(), "een", String.valueOf(EACH));
        Process other = OtherJvm.start(Adder.class, folder.toString(), "twee", String.valueOf(EACH));
        List<String> ids = new ArrayList<>(answers(one));
        ids.addAll(answers(other));

        PopFile file = PopFile.of("a", terminal.read(Plans.ELS_FILE));
        assertThat(file.problems()).isEmpty();
        List<Wish> wishes = file.pop().facts().list(Fields.WISHES);
        assertThat(wishes).hasSize(2 * EACH);
        assertThat(wishes.stream().flatMap(wish -> wish.id().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ids);
        for (String name : List.of("een", "twee")) {
            assertThat(wishes.stream().flatMap(wish -> wish.text().stream()).filter(text -> text.startsWith(name)))
                    .hasSize(EACH)
                    .doesNotHaveDuplicates();
        }
        assertThat(terminal.read(Plans.ELS_FILE)).startsWith(Plans.ELS.substring(0, Plans.ELS.indexOf("questions")));
        assertThat(terminal.files()).containsExactly(Plans.ELS_FILE);
    }

    private static List<String> answers(Process process) throws IOException, InterruptedException {
        String answers = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(answers).isZero();
        return answers.lines().toList();
    }

    /** Somebody who adds one wish after another. */
    static final class Adder {

        private Adder() {}

        public static void main(String[] args) {
            for (int i = 1; i <= Integer.parseInt(args[2]); i++) {
                Console console = new Console(
                        new PrintStream(System.out, true, StandardCharsets.UTF_8),
                        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        InputStream.nullInputStream(),
                        Map.of(),
                        Path.of(args[0]),
                        Terminal.TODAY::atStartOfDay,
                        "");
                int code = new Door(console).run("add", "wish", args[1] + " " + i);
                if (code != 0) {
                    System.exit(code);
                }
            }
        }
    }
}
