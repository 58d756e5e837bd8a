package pop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pop.model.Beside;
import pop.model.Language;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Finding;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.rule.RulePage.Example;
import pop.rule.Severity;
import pop.rules.file.UnreadableFile;
import pop.store.PopFile;

/** The pages of the rules keep their promises: their examples run, and their sentences are whole. */
class RulePagesTest {

    private static final Path PAGES = Path.of("src/main/java/pop/rules");
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");
    private static final String FILE_NAME = "els-peeters_2026-02-03.pop.yaml";

    /** One example of a page, to be run. */
    record Run(Rule rule, Language language, int number, Example example) {
        @Override
        public String toString() {
            return rule.id() + " " + language.tag() + " " + number;
        }

        Looked look() {
            return look(text());
        }

        /** What is found in another text in the surroundings of this example. */
        Looked look(String other) {
            Map<String, String> options = example.options();
            Charset charset = Charset.forName(options.getOrDefault("encoding", "UTF-8"));
            String name = options.getOrDefault("file", FILE_NAME);
            PopFile file = PopFile.of(name, other.getBytes(charset));
            Set<String> present = options.containsKey("present") ? Set.of(options.get("present")) : Set.of();
            LocalDate today = options.containsKey("today") ? LocalDate.parse(options.get("today")) : Looked.TODAY;
            return Looked.at(file, profile(), new Beside(name, present, hashes(), siblings(file)), today);
        }

        /** {@code hash=FILE:SHA256}: the hash of a kept document. */
        private Map<String, String> hashes() {
            String[] hash = example.options().getOrDefault("hash", "").split(":", 2);
            return hash.length == 2 ? Map.of(hash[0], hash[1]) : Map.of();
        }

        /** {@code sibling=FILE}: a POP looked at before, with the same client and begin date; kept when it is present. */
        private List<Beside.Sibling> siblings(PopFile file) {
            Optional<String> label = Optional.ofNullable(example.options().get("sibling"));
            return label
                    .map(other -> new Beside.Sibling(
                            other,
                            file.pop().clientName(),
                            file.pop().begin(),
                            other.equals(example.options().get("present"))))
                    .stream()
                    .toList();
        }

        String profile() {
            return example.options().getOrDefault("profile", "vdab");
        }

        private String text() {
            return example.text().isBlank() ? "" : example.text();
        }
    }

    static List<Rule> rules() {
        return Rules.ALL;
    }

    static Stream<Run> examples() {
        return Stream.of(Language.values())
                .flatMap(language -> Rules.ALL.stream().flatMap(rule -> examples(rule, language).stream()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_found_on_its_marked_lines_and_nowhere_else(Run run) {
        assertThat(Looked.profiles().severities(List.of(run.profile())))
                .containsKey(run.rule().id());
        assertThat(run.look().linesOf(run.rule()))
                .containsExactlyElementsOf(run.example().marked());
    }

    private static final Pattern ID = Pattern.compile("\\b(st|gp|ag|[qsimwcdgahrx])([1-9][0-9]?)\\b");

    private static List<String> found(Looked looked) {
        return looked.findings().stream()
                .map(finding -> finding.rule().id() + " " + finding.suppressed().isPresent())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void other_ids_change_no_finding(Run run) {
        String renamed = ID.matcher(run.text()).replaceAll(id -> id.group(1) + (Integer.parseInt(id.group(2)) + 70));
        assertThat(found(run.look(renamed))).isEqualTo(found(run.look()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void another_order_of_the_keys_changes_no_finding(Run run) {
        Looked looked = run.look();
        boolean readable = PopFile.of("a", run.text()).hidden().isEmpty();
        if (readable && !run.text().startsWith("-") && run.text().indexOf('&') < 0) {
            assertThat(found(run.look(backwards(run.text())))).isEqualTo(found(looked));
        }
    }

    /** The top-level keys with all that is below them, the last one first; a comment goes with the key below it. */
    private static String backwards(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean begun = false;
        for (String line : text.lines().toList()) {
            boolean comment = line.startsWith("#");
            boolean key = !comment && !line.isEmpty() && " -\t}]".indexOf(line.charAt(0)) < 0;
            if (begun && (comment || key)) {
                parts.add(0, part.toString());
                part.setLength(0);
                begun = false;
            }
            begun = begun || key;
            part.append(line).append('\n');
        }
        parts.add(0, part.toString());
        return String.join("", parts);
    }

    /** A slip in an example of a plan would show a reader a plan that nobody can read. */
    @ParameterizedTest
    @MethodSource("examples")
    void an_example_about_a_plan_is_in_a_sound_file(Run run) {
        if (run.rule().isAboutTheFile() || run.rule().family().equals("file")) {
            return;
        }
        List<String> broken = run.look().findings().stream()
                .filter(finding -> finding.rule().family().equals("file"))
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .map(finding -> finding.rule().id())
                .filter(id -> !id.equals("missing-attachment"))
                .toList();
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_page_shows_what_is_wrong_and_what_is_good(Rule rule) {
        List<Run> examples = examples(rule, Language.NL);
        assertThat(examples).anyMatch(run -> run.example().marked().isEmpty());
        if (!(rule instanceof UnreadableFile)) { // no text can show what the system refuses
            assertThat(examples).anyMatch(run -> !run.example().marked().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void both_languages_say_and_show_the_same(Rule rule) {
        RulePage dutch = RulePage.of(rule, Language.NL);
        RulePage english = RulePage.of(rule, Language.EN);
        assertThat(english.sentences()).isEqualTo(dutch.sentences());
        assertThat(english.chapters()).hasSameSizeAs(dutch.chapters());
        assertThat(marks(examples(rule, Language.EN))).isEqualTo(marks(examples(rule, Language.NL)));
        assertThat(names(front(rule, Language.EN))).isEqualTo(names(front(rule, Language.NL)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_page_has_a_title_a_message_and_a_source(Rule rule) {
        for (Language language : Language.values()) {
            assertThat(RulePage.of(rule, language).sentences()).contains("title", "message", "help", "source");
            assertThat(RulePage.of(rule, language).title()).doesNotContain("{").doesNotEndWith(".");
        }
    }

    /** Every sentence is met at least once, in an example or in a file that no page can hold, and nothing stays unfilled. */
    @ParameterizedTest
    @MethodSource("rules")
    void every_name_in_a_sentence_is_filled_by_the_rule(Rule rule) {
        List<Fault> faults = faults(rule);
        Set<String> met = faults.stream().map(Fault::variant).collect(Collectors.toSet());
        for (Language language : Language.values()) {
            RulePage page = RulePage.of(rule, language);
            for (Fault fault : faults) {
                assertThat(page.message(fault)).doesNotContainPattern(NAME);
                assertThat(page.help(fault).orElse("")).doesNotContainPattern(NAME);
                assertThat(page.question(fault).orElse("")).doesNotContainPattern(NAME);
            }
            assertThat(met).containsAll(variants(page));
            assertThat(namesEveryFaultHas(faults)).containsAll(fallbackNames(rule, language, met));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_variant_that_is_found_has_a_sentence_of_its_own(Rule rule) {
        Set<String> worded = variants(RulePage.of(rule, Language.NL));
        assertThat(worded)
                .containsAll(faults(rule).stream()
                        .map(Fault::variant)
                        .filter(variant -> !variant.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_variant_of_a_help_or_question_is_one_of_a_message(Rule rule) {
        RulePage page = RulePage.of(rule, Language.NL);
        for (String sentence : page.sentences()) {
            int point = sentence.indexOf('.');
            assertThat(point < 0 || page.sentences().contains("message" + sentence.substring(point)))
                    .as(sentence)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_no_source_asks_for_is_never_an_error(Rule rule) {
        if (RulePage.of(rule, Language.NL).source().startsWith("Onze ervaring")) {
            for (String profile : Looked.profiles().names()) {
                assertThat(Looked.profiles().severities(List.of(profile)).get(rule.id()))
                        .isNotEqualTo(Severity.ERROR);
            }
        }
    }

    @org.junit.jupiter.api.Test
    void every_page_belongs_to_a_rule_of_the_list() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (Rule rule : Rules.ALL) {
            for (Language language : Language.values()) {
                expected.add(folder(rule) + "/" + rule.getClass().getSimpleName() + "." + language.tag() + ".md");
            }
        }
        try (Stream<Path> files = Files.walk(PAGES)) {
            Set<String> there = files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(there).isEqualTo(expected);
        }
    }

    private static List<Run> examples(Rule rule, Language language) {
        List<Example> found = RulePage.of(rule, language).chapters().stream()
                .flatMap(chapter -> chapter.pieces().stream())
                .filter(Example.class::isInstance)
                .map(Example.class::cast)
                .toList();
        return IntStream.range(0, found.size())
                .mapToObj(i -> new Run(rule, language, i + 1, found.get(i)))
                .toList();
    }

    private static List<Set<Integer>> marks(List<Run> runs) {
        return runs.stream().map(run -> run.example().marked()).toList();
    }

    /** All faults of a rule: in the examples of both languages, and in files that no page can hold. */
    private static List<Fault> faults(Rule rule) {
        List<Fault> faults = new ArrayList<>();
        examples()
                .filter(run -> run.rule() == rule)
                .forEach(run -> run.look().findings().stream()
                        .filter(finding -> finding.rule() == rule)
                        .map(Finding::fault)
                        .forEach(faults::add));
        for (PopFile file : beyondPages()) {
            Dossier dossier = new Dossier(
                    file.pop(),
                    file.problems(),
                    Beside.NOTHING,
                    Looked.TODAY,
                    Looked.profiles().names());
            rule.faults(dossier).forEach(faults::add);
        }
        return faults;
    }

    private static List<PopFile> beyondPages() {
        StringBuilder bomb = new StringBuilder("x-a: &a [1]\nx-b:\n");
        for (int i = 0; i < 60; i++) {
            bomb.append("  - *a\n");
        }
        return List.of(
                PopFile.unreadable("els.pop.yaml", "AccessDenied"),
                PopFile.of("els.pop.yaml", "title: \u0007\n"),
                PopFile.of("els.pop.yaml", "# " + "x".repeat(4_000_000)),
                PopFile.of("els.pop.yaml", bomb.toString()));
    }

    private static Set<String> variants(RulePage page) {
        Set<String> variants = new HashSet<>();
        for (String sentence : page.sentences()) {
            if (sentence.startsWith("message.")) {
                variants.add(sentence.substring("message.".length()));
            }
        }
        return variants;
    }

    private static Set<String> namesEveryFaultHas(List<Fault> faults) {
        Set<String> shared = new HashSet<>(faults.get(0).facts().keySet());
        faults.forEach(fault -> shared.retainAll(fault.facts().keySet()));
        return shared;
    }

    /** Where the plain sentence is only there for what nobody foresaw, it may use nothing but what every fault has. */
    private static Set<String> fallbackNames(Rule rule, Language language, Set<String> met) {
        return met.contains("") ? Set.of() : names(front(rule, language).get("message"));
    }

    private static Map<String, String> front(Rule rule, Language language) {
        Map<String, String> front = new HashMap<>();
        Path page = PAGES.resolve(folder(rule)).resolve(rule.getClass().getSimpleName() + "." + language.tag() + ".md");
        try (Stream<String> lines = Files.lines(page)) {
            lines.skip(1).takeWhile(line -> !line.equals("---")).forEach(line -> {
                int colon = line.indexOf(": ");
                front.put(line.substring(0, colon), line.substring(colon + 2));
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return front;
    }

    /** The folder of a family: a package name holds no hyphen. */
    private static String folder(Rule rule) {
        return rule.family().replace('-', '_');
    }

    private static Map<String, Set<String>> names(Map<String, String> front) {
        Map<String, Set<String>> names = new HashMap<>();
        front.forEach((sentence, text) -> names.put(sentence, names(text)));
        return names;
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
