package pop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pop.model.Aim;
import pop.model.Choices.Result;
import pop.model.Choices.Status;
import pop.model.Evaluation;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;

/** What holds for every edit, on the examples and on POPs that nobody wrote in hands that nobody has. */
class EditLawsTest {

    private static final boolean FULL = Boolean.getBoolean("pop.full");

    static Stream<Path> pops() {
        return Corpus.pops();
    }

    static Stream<Path> hardFiles() {
        return Corpus.all();
    }

    static Stream<Arguments> popsAndKinds() {
        return pops().flatMap(path -> Stream.of(Kind.values()).map(kind -> Arguments.of(path, kind)));
    }

    @ParameterizedTest
    @MethodSource("pops")
    void saying_what_an_example_says_keeps_its_bytes(Path path) {
        PopFile file = Corpus.read(path);

        assertThat(file.edit(file.pop()).text()).isEqualTo(file.text());
    }

    @ParameterizedTest
    @MethodSource("popsAndKinds")
    void adding_an_item_to_an_example_only_adds_lines(Path path, Kind kind) {
        PopFile file = Corpus.read(path);
        Pop wanted = file.pop().plus(item(file.pop(), kind));

        Edit edit = file.edit(wanted);

        assertThat(edit.file().pop()).isEqualTo(wanted);
        assertThatOnlyLinesWereAdded(file.text(), edit.text());
        assertThat(edit.file().edit(file.pop()).text()).as("added and removed").isEqualTo(file.text());
    }

    @ParameterizedTest
    @MethodSource("popsAndKinds")
    void an_item_is_added_with_every_field_it_may_have(Path path, Kind kind) {
        PopFile file = Corpus.read(path);
        Facts facts = new RandomPop(new Random(kind.word().hashCode()))
                .facts(Fields.shape(kind), 1)
                .with(Fields.ID, file.pop().nextId(kind));
        Pop wanted = file.pop().plus(Fields.shape(kind).make(facts));

        Edit edit = file.edit(wanted);

        assertThat(edit.file().pop()).isEqualTo(wanted);
        assertThatOnlyLinesWereAdded(file.text(), edit.text());
    }

    @ParameterizedTest
    @MethodSource("pops")
    void evaluating_changes_no_line_but_the_status(Path path) {
        PopFile file = Corpus.read(path);
        for (Aim aim : file.pop().aims()) {
            Facts facts = aim.facts().plus(Fields.EVALUATIONS, evaluation());
            Pop evaluated = file.pop().with(aim, Fields.shape(aim.kind()).make(facts));
            Pop done = file.pop().with(aim, Fields.shape(aim.kind()).make(facts.with(Fields.STATUS, Status.DROPPED)));

            boolean inBraces = file.source()
                    .lineText(file.place(file.pop().at(aim)).line() - 1)
                    .strip()
                    .startsWith("- {");
            if (!inBraces) {
                assertThatOnlyLinesWereAdded(file.text(), file.edit(evaluated).text());
            }
            assertThat(file.edit(done).file().pop()).isEqualTo(done);
            assertThat(file.edit(evaluated).file().edit(file.pop()).text()).isEqualTo(file.text());
        }
    }

    @ParameterizedTest
    @MethodSource("pops")
    void the_line_ends_of_an_example_stay_what_they_are(Path path) {
        PopFile file = Corpus.read(path);
        Edit edit = file.edit(file.pop().plus(item(file.pop(), Kind.ACTION)));

        boolean crlf = file.text().contains("\r\n");
        assertThat(edit.text().replace("\r\n", "").contains(crlf ? "\n" : "\r")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("pops")
    void edits_of_an_example_in_either_order_give_the_same_bytes(Path path) {
        PopFile file = Corpus.read(path);
        Pop pop = file.pop();
        Item insight = item(pop, Kind.INSIGHT);
        Item review = item(pop, Kind.REVIEW);

        Edit one = file.edit(pop.plus(insight));
        Edit other = file.edit(pop.plus(review));

        assertThat(one.file().edit(one.file().pop().plus(review)).text())
                .isEqualTo(other.file().edit(other.file().pop().plus(insight)).text());
    }

    @ParameterizedTest
    @MethodSource("hardFiles")
    void a_file_with_a_sign_too_many_is_edited_rightly_or_refused(Path path) {
        String text = Corpus.read(path).text();
        Random random = new Random(text.length());
        String signs = "[]{}:,#&*!|>'\"%@`-? \t\r\n\\\uFEFF\u0085\u2028";
        for (int i = 0; i < (FULL ? 1_000 : 25); i++) {
            int at = random.nextInt(text.length() + 1);
            char sign = signs.charAt(random.nextInt(signs.length()));
            PopFile file = PopFile.of("a", text.substring(0, at) + sign + text.substring(at));
            Pop wanted = new RandomPop(random).changed(file.pop().plus(item(file.pop(), Kind.QUESTION)));
            try {
                assertThat(file.edit(wanted).file().pop()).isEqualTo(wanted);
            } catch (EditRefused refused) {
                assertThat(refused.place().line()).isBetween(1, file.source().lines());
            }
        }
    }

    private static Item item(Pop pop, Kind kind) {
        return Fields.shape(kind)
                .make(Facts.NONE
                        .with(Fields.ID, pop.nextId(kind))
                        .with(Fields.DATE, LocalDate.of(2026, 11, 21))
                        .with(Fields.BECAUSE, List.of("i1"))
                        .with(Fields.TEXT, "Leren: <lassen> & \"TIG\" #1, 's morgens"));
    }

    private static Evaluation evaluation() {
        return new Evaluation(Facts.NONE
                .with(Fields.DATE, LocalDate.of(2026, 11, 21))
                .with(Fields.RESULT, Result.PARTLY)
                .with(Fields.LEARNED, "Het kan.\n\nMaar niet elke dag."));
    }

    /** Every old line is still there, in its order: the new text is the old one with lines between. */
    private static void assertThatOnlyLinesWereAdded(String before, String after) {
        Iterator<String> lines = List.of(after.split("(?<=\n)", -1)).iterator();
        for (String line : before.split("(?<=\n)", -1)) {
            boolean found = false;
            while (!found && lines.hasNext()) {
                String next = lines.next();
                found = next.equals(line)
                        || (!line.endsWith("\n") && next.stripTrailing().equals(line));
            }
            assertThat(found).as("line <%s> is still there", line).isTrue();
        }
    }
}
