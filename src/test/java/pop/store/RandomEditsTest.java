package pop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import pop.model.At;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Pop;

/**
 * The laws of editing on POPs that nobody wrote, in hands that nobody has, with changes that nobody makes. Each seed is
 * one POP with some changes after each other; {@code -Dpop.seed=4711} begins at another one.
 */
class RandomEditsTest {

    private static final int POPS = Integer.getInteger("pop.pops", Boolean.getBoolean("pop.full") ? 20_000 : 300);
    private static final long FIRST_SEED = Long.getLong("pop.seed", 0);
    private static final int CHANGES = 5;

    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void every_change_in_every_hand_says_exactly_that_and_can_be_taken_back() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + POPS; seed++) {
            Random random = new Random(seed);
            RandomPop pops = new RandomPop(random);
            Pop pop = pops.pop(4 + random.nextInt(8));
            String text = new RandomHand(random).write(pop);
            PopFile file = PopFile.of("a.pop.yaml", text);
            assertThat(file.problems()).as("seed %s%n%s", seed, text).isEmpty();
            assertThat(file.pop()).as("seed %s%n%s", seed, text).isEqualTo(pop);
            for (int i = 0; i < CHANGES; i++) {
                file = changed(file, pops.changed(file.pop()), "seed " + seed + ", change " + i);
            }
        }
        System.out.println("seeds " + FIRST_SEED + " to " + (FIRST_SEED + POPS - 1) + ": " + POPS * CHANGES
                + " edits asked, 0 wrong, 0 stray lines, 0 refused; " + counts);
    }

    /** The hard cases in which nothing stands that pop does not touch: anchors, aliases, explicit keys. */
    static Stream<Path> hardCases() {
        return Corpus.edits(".yaml")
                .filter(path -> !path.toString().contains("refused"))
                .filter(path -> !Corpus.read(path).text().matches("(?s).*(&[a-z]|\\*[a-z]|<<:|\\? ).*"));
    }

    @ParameterizedTest
    @MethodSource("hardCases")
    void every_change_of_a_hard_case_says_exactly_that_and_can_be_taken_back(Path path) {
        PopFile file = Corpus.read(path);
        for (long seed = FIRST_SEED; seed < FIRST_SEED + POPS / 10; seed++) {
            RandomPop pops = new RandomPop(new Random(seed));
            changed(file, pops.changed(file.pop()), path + ", seed " + seed);
        }
    }

    @Test
    void changes_that_have_nothing_to_do_with_each_other_give_the_same_text_in_either_order() {
        int pairs = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + POPS; seed++) {
            Random random = new Random(seed);
            RandomPop pops = new RandomPop(random);
            Pop pop = pops.pop(4 + random.nextInt(8));
            PopFile file = PopFile.of("a", new RandomHand(random).write(pop));
            Pop one = pops.changed(pop);
            Pop other = pops.changed(pop);
            Set<Field<?>> fields = changedFields(pop, one);
            boolean apart = !fields.isEmpty() && Collections.disjoint(fields, changedFields(pop, other));
            boolean meet = (adds(pop, one) && takes(pop, other))
                    || (takes(pop, one) && adds(pop, other))
                    || putsWord(pop, one) != putsWord(pop, other);
            if (apart && !meet) {
                pairs++;
                Facts both = one.facts();
                for (Field<?> field : changedFields(pop, other)) {
                    Optional<Object> value = other.facts().raw(field);
                    both = value.isPresent() ? both.withRaw(field, value.get()) : both.without(field);
                }
                Pop wanted = new Pop(both);
                String text = file.edit(one).file().edit(wanted).text();
                String turned = file.edit(other).file().edit(wanted).text();
                boolean quiet = !adds(pop, one) && !adds(pop, other);
                assertThat(quiet ? turned : withoutManner(turned))
                        .as("seed %s%n%s", seed, file.text())
                        .isEqualTo(quiet ? text : withoutManner(text));
            }
        }
        assertThat(pairs).isPositive();
        System.out.println(
                "seeds " + FIRST_SEED + " to " + (FIRST_SEED + POPS - 1) + ": " + pairs + " pairs of edits commute");
    }

    private PopFile changed(PopFile file, Pop wanted, String which) {
        try {
            Edit edit = file.edit(wanted);
            assertThat(edit.file().pop()).as(which).isEqualTo(wanted);
            assertThat(edit.file().edit(wanted).isNothing()).as(which).isTrue();
            List<Change> changes = Difference.between(file.pop(), wanted);
            count(changes.isEmpty() ? "nothing" : changes.size() > 1 ? "several" : name(changes.get(0)));
            if (changes.size() == 1) {
                assertThatNoLineStrays(changes.get(0), file, edit, which);
            }
            if (changes.stream().allMatch(change -> growsFromSomething(change, file))) {
                count("taken back to the same bytes");
                assertThat(edit.file().edit(file.pop()).text()).as(which).isEqualTo(file.text());
            }
            return edit.file();
        } catch (EditRefused refused) {
            throw new AssertionError(which + " at " + refused.place() + "\n" + file.text(), refused);
        }
    }

    /** What goes is what was meant to go: no line around it, and no comment but those inside it. */
    private static void assertThatNoLineStrays(Change change, PopFile before, Edit edit, String which) {
        List<String> was = lines(before.text());
        List<String> is = lines(edit.text());
        int start = 0;
        while (start < Math.min(was.size(), is.size()) && was.get(start).equals(is.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(was.size(), is.size()) - start
                && was.get(was.size() - 1 - end).equals(is.get(is.size() - 1 - end))) {
            end++;
        }
        int gone = was.size() - end - start;
        int come = is.size() - end - start;
        boolean adds = change instanceof Change.Put || change instanceof Change.Insert;
        int own = lines(before, change);
        String told = which + ": " + change + "\n- " + was.subList(start, was.size() - end) + "\n+ "
                + is.subList(start, is.size() - end) + "\n" + before.text();
        if (adds) {
            // the line of a brace, a bracket, a comma, an empty key or a bare value may change; every other one stays
            boolean bare = Route.to(before, change.at()).node() instanceof ScalarNode;
            assertThat(gone).as(told).isLessThanOrEqualTo(bare ? own : 1);
        } else {
            long words = was.subList(start, was.size() - end).stream()
                    .filter(line -> !line.isBlank())
                    .count();
            assertThat(words).as(told).isLessThanOrEqualTo(own + 2L);
            if (!(change instanceof Change.Replace)) {
                assertThat(come).as(told).isLessThanOrEqualTo(gone);
            }
        }
    }

    /** How many lines something takes, its key or its dash included. */
    private static int lines(PopFile file, Change change) {
        Source source = file.source();
        Nodes nodes = new Nodes(source);
        Route route = Route.to(file, at(change));
        int start = nodes.start(route.node());
        if (change instanceof Change.Drop drop && Route.to(file, drop.at()).node() instanceof SequenceNode list) {
            boolean block = !Nodes.isFlow(list);
            start = block ? new Seams(source).dash(list, list.getValue().indexOf(route.node())) : start;
        } else if (route.entry().isPresent()) {
            start = nodes.start(route.entry().get().getKeyNode());
        }
        return source.line(nodes.end(route.node())) - source.line(start) + 1;
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.split("\r\n|\r|\n", -1));
    }

    private static At at(Change change) {
        if (change instanceof Change.Take take) {
            return take.at().in(take.field());
        }
        return change instanceof Change.Drop drop ? drop.at().nth(drop.index()) : change.at();
    }

    /** What goes may leave a comment, before or behind which something comes. */
    private static boolean takes(Pop before, Pop after) {
        return Difference.between(before, after).stream()
                .anyMatch(change -> change instanceof Change.Take || change instanceof Change.Drop);
    }

    /** A new word of the document stands above the keys of its owner, a new section below them. */
    private static boolean putsWord(Pop before, Pop after) {
        return Difference.between(before, after).stream()
                .anyMatch(change -> change instanceof Change.Put put
                        && put.at().equals(At.ROOT)
                        && Draft.of(put.field().type(), put.value()) instanceof Draft.Word);
    }

    private static boolean adds(Pop before, Pop after) {
        return Difference.between(before, after).stream()
                .anyMatch(change -> change instanceof Change.Put || change instanceof Change.Insert);
    }

    /** What is added is written as the rest is; the other change may be what tipped the scales. */
    private static String withoutManner(String text) {
        return text.replaceAll("[-\\s\"'{}\\[\\],|\\\\]", "");
    }

    private static Set<Field<?>> changedFields(Pop before, Pop after) {
        return Fields.POP.fields().stream()
                .filter(field -> !before.facts().raw(field).equals(after.facts().raw(field)))
                .collect(Collectors.toSet());
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private static String name(Change change) {
        return change.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** An empty key, brackets or braces without anything in them, and a bare value that becomes a list, come back with the same meaning only. */
    private static boolean growsFromSomething(Change change, PopFile file) {
        if (change instanceof Change.Put put) {
            boolean fills = Route.to(file, put.at()).node() instanceof MappingNode map
                    && Nodes.entry(map, put.field().name()).isPresent();
            return !fills
                    && (put.at().equals(At.ROOT)
                            || !Facts.NONE.equals(bearer(file.pop(), put.at()).facts()));
        }
        return change instanceof Change.Insert insert && insert.field() != Fields.PROFILE;
    }

    private static Facts.Bearer bearer(Pop pop, At at) {
        Object here = pop;
        for (At.Step step : at.steps()) {
            if (step instanceof At.Step.Into into && here instanceof Facts.Bearer bearer) {
                here = bearer.facts().fields().stream()
                        .filter(field -> field.name().equals(into.key()))
                        .findFirst()
                        .flatMap(bearer.facts()::raw)
                        .orElseThrow();
            } else if (step instanceof At.Step.Nth nth && here instanceof List<?> list) {
                here = list.get(nth.index());
            }
        }
        return (Facts.Bearer) here;
    }
}
