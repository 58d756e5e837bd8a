package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pop.model.Audience;
import pop.model.Comment;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Pop;
import pop.store.PopFile;
import pop.store.RandomPop;

/** An audience never meets the words, the id, the comments or the links of an item that is not for them, in no output. */
class AudienceLawsTest {

    private static final List<String> OUTPUTS = List.of(
            "export --to json",
            "export --to csv",
            "export --to ics",
            "export --to leap2a",
            "render --to md",
            "render --to html",
            "show --json",
            "show --thread",
            "show",
            "list --format csv",
            "list --json");

    @TempDir
    private Path folder;

    /** Every item says its own words, which stand nowhere else. */
    private static Pop marked(Pop pop) {
        Pop marked = pop;
        for (Item item : pop.items()) {
            String id = item.id().orElseThrow();
            Facts facts = item.facts()
                    .with(Fields.TEXT, "woorden-van-" + id + ".")
                    .with(Fields.NOTES, "notities-van-" + id + ".")
                    .with(
                            Fields.COMMENTS,
                            List.of(new Comment(Facts.NONE.with(Fields.TEXT, "reactie-op-" + id + "."))));
            marked = marked.with(item, facts);
        }
        return marked;
    }

    @Test
    void nobody_meets_what_is_not_for_them() {
        Random random = new Random(4711);
        int met = 0;
        for (int i = 0; i < 6; i++) {
            Pop pop = marked(new RandomPop(random).pop(1 + random.nextInt(2)));
            Terminal terminal = Terminal.in(folder);
            terminal.file("x.pop.yaml", PopFile.fresh(pop));
            for (Audience audience : Audience.values()) {
                Set<String> hidden = new LinkedHashSet<>();
                List<String> seen = new ArrayList<>();
                for (Item item : pop.items()) {
                    String id = item.id().orElseThrow();
                    if (audience.maySee(item.visibility())) {
                        seen.add(id);
                    } else {
                        hidden.add(id);
                    }
                }
                Pattern theirs = Pattern.compile("(?<![a-z0-9])id-[0-9]+(?![0-9])");
                for (String output : OUTPUTS) {
                    String typed = output.replace("show", "show -p x.pop.yaml")
                            .replaceFirst("^(export|render|list)", "$1 x.pop.yaml");
                    Said said = terminal.pop(typed + " --for " + audience.word());
                    if (said.code() != 0) {
                        assertThat(said.err()).as(typed).contains("geen enkele dag");
                        continue;
                    }
                    assertThat(theirs.matcher(said.out().replaceAll("\r\n ", ""))
                                    .results()
                                    .map(hit -> hit.group()))
                            .as("%s --for %s", typed, audience.word())
                            .doesNotContainAnyElementsOf(hidden.isEmpty() ? List.of("-") : hidden);
                    met += seen.stream().anyMatch(id -> said.out().contains("woorden-van-" + id)) ? 1 : 0;
                }
            }
        }
        assertThat(met).isGreaterThan(50);
    }
}
