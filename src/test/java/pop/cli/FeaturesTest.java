package pop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Language;
import pop.model.Shape;
import pop.model.Type;
import pop.rules.Rules;

/** What docs/features.md says that can be typed, can be typed; the rules and keys that it names are there. */
class FeaturesTest {

    private static final Path PAGE = Path.of("docs/features.md");
    private static final Pattern ROW = Pattern.compile("\\| ([FP]\\d+) \\| ([^|]+) \\| ([MSCX]) \\| (.+) \\|");
    private static final Pattern SPAN = Pattern.compile("(\\(coming\\) )?`([^`]+)`");

    /** In an empty place nothing is checked, and that is told as a failure. */
    private static final String NOTHING_TO_CHECK = "pop check leeg";

    @TempDir
    private Path folder;

    private Terminal desk;

    /** A line of the tables. */
    private record Row(String number, String priority, String how) {
        Stream<String> names() {
            return SPAN.matcher(how)
                    .results()
                    .filter(span -> span.group(1) == null)
                    .map(span -> span.group(2));
        }
    }

    @BeforeEach
    void a_desk() throws IOException {
        desk = Terminal.in(Files.createDirectories(folder.resolve("desk")));
        desk.file("attest.pdf", "%PDF");
        desk.file(Plans.ELS_FILE, Plans.ELS + "vouchers:\n  - number: 1\n");
        for (String made : List.of(
                "session Kennismaking",
                "session Intake",
                "insight Rust --author coach",
                "competence Lassen",
                "attachment attest.pdf --explanation Klaar",
                "strength Rustig",
                "action Lassen --kind training --because i1")) {
            desk.pop("add " + made).done();
        }
        desk.file("vraag.txt", "Blijf ik?");
        desk.file("team.txt", "Ann\nBo\n");
        desk.file("team.yaml", "tasks: [{id: t1, name: Uitleggen}]\n");
        desk.file("els.json", "{\"schema_version\":1,\"kind\":\"pop\",\"pop\":{}}");
        desk.file("esco.csv", "code,label\nhttp://data.europa.eu/esco/skill/1,lassen\n");
        desk.file(".pop/templates/sjabloon.pop.yaml", "client: {name: <naam>}\n");
    }

    @Test
    void every_feature_has_one_row() throws IOException {
        List<String> all = new ArrayList<>();
        IntStream.rangeClosed(1, 133)
                .forEach(i -> all.add("F" + "0".repeat(3 - Integer.toString(i).length()) + i));
        IntStream.rangeClosed(1, 49).forEach(i -> all.add((i < 10 ? "P0" : "P") + i));
        assertThat(rows().map(Row::number)).containsExactlyElementsOf(all);
    }

    @Test
    void what_must_be_there_can_be_typed() throws IOException {
        assertThat(rows().filter(row -> row.priority().equals("M")))
                .isNotEmpty()
                .allMatch(row -> row.names().anyMatch(name -> name.startsWith("pop ")));
    }

    @Test
    void every_command_option_rule_and_key_that_is_named_is_there() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Row row : rows().toList()) {
            for (String name : row.names().toList()) {
                missing(name).ifPresent(why -> missing.add(row.number() + " " + name + ": " + why));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void what_is_not_there_is_noticed() throws IOException {
        for (String name : List.of(
                "pop chek",
                "pop add insight --tema values",
                "pop render --to papyrus",
                "pop add insight A --theme x",
                "--nooit",
                "no-such-rule",
                "goals.bestaat",
                "bestaat",
                "goals.due.date")) {
            assertThat(missing(name)).as(name).isPresent();
        }
    }

    @Test
    void what_was_coming_and_has_come_is_no_longer_called_coming() throws IOException {
        Kept.upToDate(
                PAGE,
                SPAN.matcher(Files.readString(PAGE)).replaceAll(this::asItIsNow).toString());
    }

    private String asItIsNow(MatchResult span) {
        boolean come = span.group(1) != null && isThere(span.group(2));
        return Matcher.quoteReplacement(come ? "`" + span.group(2) + "`" : span.group());
    }

    private boolean isThere(String name) {
        try {
            return missing(name).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why what stands between backticks is not there, if it is not. */
    private Optional<String> missing(String name) throws IOException {
        if (name.startsWith("pop ")) {
            return refused(name);
        }
        if (name.startsWith("--")) {
            boolean known = HelpTest.lines(new CommandTree(Language.EN).whole()).stream()
                    .anyMatch(line -> line.getCommandSpec().findOption(name) != null);
            return known ? Optional.empty() : Optional.of("no option");
        }
        if (name.equals("x-")) {
            return Optional.empty();
        }
        if (name.contains("-")) {
            return Rules.find(name).isPresent() ? Optional.empty() : Optional.of("no rule");
        }
        return isKey(name) ? Optional.empty() : Optional.of("no key");
    }

    private Optional<String> refused(String command) throws IOException {
        Path own =
                Files.createDirectory(Files.createTempDirectory(folder, "room").resolve("desk"));
        Terminal terminal = Terminal.in(own).with("POP_EDITOR", "true").typing(HelpTest.ENTER_OFTEN);
        for (String file : desk.files()) {
            terminal.file(file, desk.read(file));
        }
        if (command.contains("dossiers")) {
            terminal.file("dossiers/" + Plans.JAN_FILE, Plans.JAN);
        }
        if (command.matches("pop (log|diff).*")) {
            WorkTree tree = WorkTree.in(own);
            tree.commit("2026-02-01");
            terminal.pop("add wish Dagwerk").done();
            tree.commit("2026-02-02");
        }
        Said said = terminal.types(
                Transcript.words(command.substring("pop ".length())).toArray(String[]::new));
        boolean asExpected = command.equals(NOTHING_TO_CHECK)
                ? said.code() == Exit.USAGE.code()
                : said.code() == Exit.DONE.code() || said.code() == Exit.NO.code();
        return asExpected ? Optional.empty() : Optional.of(said.err());
    }

    private static boolean isKey(String path) {
        Optional<Shape<?>> shape = Optional.of(Fields.POP);
        for (String key : path.split("\\.", -1)) {
            Optional<Field<?>> field = shape.flatMap(in -> in.field(key));
            if (field.isEmpty()) {
                return false;
            }
            shape = below(field.get().type());
        }
        return true;
    }

    private static Optional<Shape<?>> below(Type<?> type) {
        if (type instanceof Type.ListOf<?> list) {
            return below(list.of());
        }
        return type instanceof Type.Part<?> part ? Optional.of(part.shape()) : Optional.empty();
    }

    private static Stream<Row> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .flatMap(line -> ROW.matcher(line).results())
                .map(row -> new Row(row.group(1), row.group(3), row.group(4)));
    }
}
