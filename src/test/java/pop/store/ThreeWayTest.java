package pop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Growth;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Merge;
import pop.model.Pop;
import pop.store.ThreeWay.Outcome;
import pop.store.ThreeWay.Why;

/** Two versions of a file put together, in text: nothing that either wrote is lost. */
class ThreeWayTest {

    private static final int POPS = Boolean.getBoolean("pop.full") ? 3_000 : 60;

    private static final String BASE = """
            # Van Els
            format: 1
            client: {name: Els}
            begin: 2026-02-03
            insights:
              - id: i1   # het eerste
                text: Ik leg uit
            actions:
              - id: a1
                text: Ik bel
                due: 2026-03-06
            x-eigen: 1
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void git_is_there() {
        Optional<Git.Answer> version = Optional.empty();
        try {
            version = Optional.of(new Git(folder, GitRefused.Subject.HISTORY, "").run("version"));
        } catch (GitRefused none) {
            assertThat(none.kind()).isEqualTo(GitRefused.Kind.NO_GIT);
        }
        assumeThat(version).isPresent();
    }

    private Outcome merged(String base, String ours, String theirs) {
        try {
            Path one = Files.writeString(folder.resolve("base"), base);
            Path two = Files.writeString(folder.resolve("ours"), ours);
            Path three = Files.writeString(folder.resolve("theirs"), theirs);
            return new ThreeWay(one, two, three).outcome();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Outcome outcome) {
        return outcome.text().orElseThrow();
    }

    @Test
    void versions_of_an_old_form_come_together_when_no_word_has_to_be_written() {
        String old = "format: 0\nclient: Els\nbegin: 2024-02-06\n\ninsights:\n  - {id: i1, text: Een}\n\n"
                + "steps:\n  - {id: a1, from: i1, text: Ik bel}\n";
        String ours = old.replace("2024-02-06", "2024-02-07");
        String theirs = old.replace("Ik bel", "Ik bel drie scholen");
        assertThat(merged(old, old, theirs).why()).isEqualTo(Why.NOTHING);
        assertThat(text(merged(old, old, theirs))).isEqualTo(theirs);
        assertThat(text(merged(old, theirs, old))).isEqualTo(theirs);
        assertThat(text(merged(old, theirs, theirs))).isEqualTo(theirs);
        assertThat(text(merged(old, ours, theirs))).isEqualTo(ours.replace("Ik bel", "Ik bel drie scholen"));
    }

    @Test
    void versions_of_an_old_form_in_which_words_have_to_be_written_wait_for_that_of_today() {
        String old = "format: 0\nclient: Els\nsteps:\n  - {id: a1, text: Ik bel}\n";
        Outcome outcome = merged(
                old, old + "  - {id: a2, text: Ik schrijf}\n", old + "  - {id: a2, text: Ik kijk een dag mee}\n");
        assertThat(outcome.why()).isEqualTo(Why.OLD_FORM);
        assertThat(text(outcome)).contains("<<<<<<<", "Ik schrijf", "Ik kijk een dag mee");
    }

    @Test
    void what_both_added_with_their_comments_stands_in_one_text() {
        String ours = BASE.replace("actions:", "  # van ons\n  - id: i2\n    text: Van ons\nactions:");
        String theirs = BASE.replace("actions:", "  # van hen\n  - id: i2   # hun id\n    text: Van hen\nactions:")
                .replace("    due:", "    because: [i2]\n    due:");
        Outcome outcome = merged(BASE, ours, theirs);
        assertThat(outcome.why()).isEqualTo(Why.NOTHING);
        assertThat(text(outcome)).isEqualTo("""
                # Van Els
                format: 1
                client: {name: Els}
                begin: 2026-02-03
                insights:
                  - id: i1   # het eerste
                    text: Ik leg uit
                  # van ons
                  - id: i2
                    text: Van ons
                  # van hen
                  - id: i3   # hun id
                    text: Van hen
                actions:
                  - id: a1
                    text: Ik bel
                    because: [i3]
                    due: 2026-03-06
                x-eigen: 1
                """);
    }

    @Test
    void our_layout_stays_when_theirs_is_quite_another() {
        String ours = BASE.replace("""
                  - id: a1
                    text: Ik bel
                    due: 2026-03-06
                """, """
                  - {id: a1, text: Ik bel drie scholen, due: 2026-03-06}
                """);
        String theirs = BASE.replace("""
                  - id: a1
                    text: Ik bel
                    due: 2026-03-06
                """, """
                  -   id: "a1"
                      text: "Ik bel"
                      due: "2026-03-06"
                wishes: [{id: w1, text: Rust}]
                """);
        Outcome outcome = merged(BASE, ours, theirs);
        assertThat(outcome.why()).isEqualTo(Why.NOTHING);
        assertThat(text(outcome))
                .contains("# Van Els", "i1   # het eerste", "{id: a1, text: Ik bel drie scholen", "Rust", "x-eigen: 1");
    }

    @Test
    void both_began_the_same_plan_apart() {
        Outcome outcome = merged("", BASE, BASE.replace("x-eigen: 1\n", "").replace("i1   # het eerste", "i1"));
        assertThat(outcome.why()).isEqualTo(Why.NOTHING);
        assertThat(text(outcome)).isEqualTo(BASE);
    }

    @Test
    void what_both_changed_otherwise_is_marked_and_nothing_is_lost() {
        Outcome outcome = merged(BASE, BASE.replace("03-06", "04-01"), BASE.replace("03-06", "05-01"));
        assertThat(outcome.why()).isEqualTo(Why.CONFLICTS);
        assertThat(outcome.merge().orElseThrow().conflicts())
                .containsExactly(new Merge.Conflict(Merge.Why.BOTH_CHANGED, "a1.due"));
        assertThat(text(outcome)).contains("<<<<<<< ours", "2026-04-01", "=======", "2026-05-01", ">>>>>>> theirs");
    }

    @Test
    void what_cannot_be_read_or_is_of_somebody_else_is_left_to_git() throws IOException {
        String torn = BASE.replace("text: Ik bel", "text: Doel: bellen");
        assertThat(merged(BASE, BASE, torn).why()).isEqualTo(Why.UNREADABLE);
        assertThat(text(merged(BASE, BASE, torn))).isEqualTo(torn);
        assertThat(merged(BASE, torn, BASE).why()).isEqualTo(Why.UNREADABLE);
        String jan = BASE.replace("Els}", "Jan}").replace("2026-02-03", "2025-01-01");
        assertThat(merged(BASE, BASE, jan).why()).isEqualTo(Why.UNRELATED);
        Files.write(folder.resolve("theirs"), new byte[] {'a', (byte) 0xE9, '\n'});
        Outcome bytes =
                new ThreeWay(folder.resolve("base"), folder.resolve("ours"), folder.resolve("theirs")).outcome();
        assertThat(bytes.why()).isEqualTo(Why.UNREADABLE);
        assertThat(bytes.text().map(text -> text.contains("\uFFFD")).orElse(false))
                .isFalse();
        Path nowhere = folder.resolve("nergens");
        assertThatThrownBy(() -> new ThreeWay(nowhere, nowhere, nowhere)).isInstanceOf(StoreFailure.class);
    }

    @Test
    void keys_of_their_own_that_both_changed_are_not_thrown_away() {
        Outcome outcome =
                merged(BASE, BASE.replace("x-eigen: 1", "x-eigen: 2"), BASE.replace("x-eigen: 1", "x-eigen: 3"));
        assertThat(outcome.why()).isEqualTo(Why.TEXT);
        assertThat(text(outcome)).contains("x-eigen: 2", "x-eigen: 3");
    }

    @Test
    void whatever_two_people_add_in_whatever_hand_is_there_afterwards() {
        Map<Why, Integer> ways = new TreeMap<>();
        for (long seed = 0; seed < POPS; seed++) {
            Random random = new Random(seed);
            RandomPop pops = new RandomPop(random);
            PopFile base = PopFile.of("base", new RandomHand(random).write(pops.pop(4 + random.nextInt(6))));
            List<String> said = new ArrayList<>();
            Pop ours = grown(base.pop(), pops, random, "ons " + seed, said);
            Pop theirs = grown(base.pop(), pops, random, "hun " + seed, said);
            Pop edited = pops.changed(ours);
            Outcome outcome = merged(
                    base.text(), base.edit(edited).text(), base.edit(theirs).text());
            ways.merge(outcome.why(), 1, Integer::sum);
            String text = text(outcome);
            if (outcome.why() != Why.NOTHING) { // what ours took out, theirs may link to
                assertThat(outcome.why()).as("seed %s", seed).isEqualTo(Why.CONFLICTS);
                continue;
            }
            Pop merged = PopFile.of("merged", text).pop();
            Merge merge = outcome.merge().orElseThrow();
            assertThat(Growth.of(merge.pop(), merged).steps())
                    .as("seed %s", seed)
                    .isEmpty();
            said.stream()
                    .filter(words -> edited.items().stream()
                                    .anyMatch(item -> item.words().equals(Optional.of(words)))
                            || words.startsWith("hun"))
                    .forEach(words -> assertThat(merged.items().stream().flatMap(item -> item.words().stream()))
                            .as(text)
                            .contains(words));
            assertThat(merged.items().stream().flatMap(item -> item.id().stream()))
                    .as("seed %s", seed)
                    .doesNotHaveDuplicates();
        }
        System.out.println("seeds 0 to " + (POPS - 1) + ": " + ways);
        assertThat(ways.getOrDefault(Why.NOTHING, 0)).as("%s", ways).isGreaterThan(POPS / 2);
    }

    /** A POP with some items more, which take the next free ids and link to each other. */
    private static Pop grown(Pop pop, RandomPop pops, Random random, String who, List<String> said) {
        Pop grown = pop;
        Optional<String> last = Optional.empty();
        List<Kind> kinds = List.of(Kind.QUESTION, Kind.INSIGHT, Kind.MOTIVE, Kind.DECISION, Kind.GOAL, Kind.ACTION);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            Kind kind = kinds.get(random.nextInt(kinds.size()));
            String id = grown.nextId(kind);
            String words = who + " " + i;
            Facts facts = pops.facts(Fields.shape(kind), 6)
                    .with(Fields.ID, id)
                    .with(Fields.TEXT, words)
                    .with(Fields.BECAUSE, last.stream().toList());
            Item item = Fields.shape(kind).make(facts);
            grown = grown.plus(item);
            said.add(words);
            last = Optional.of(id);
        }
        return grown;
    }
}
