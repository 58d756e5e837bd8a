package pop.rules;

import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pop.model.At;
import pop.model.Beside;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Loose;
import pop.model.Place;
import pop.model.Waiver;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Finding;
import pop.rule.Inquiry;
import pop.rule.Inspection;
import pop.rule.Profile;
import pop.rule.ProfileReader;
import pop.rule.Profiles;
import pop.rule.Rule;
import pop.rule.Severity;
import pop.rule.Silence;
import pop.store.LooseFile;
import pop.store.PopFile;
import pop.store.Reach;

/** What the rules find in a text, as a test wants to read it. Knows nothing of what they should find. */
public final class Looked {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final Profiles PROFILES = builtIn();

    private final PopFile file;
    private final List<Finding> findings;

    private Looked(PopFile file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /** What all rules find in a text under {@code vdab}, in a folder where no linked file is there. */
    public static Looked at(String yaml) {
        return at(yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for bytes. */
    public static Looked at(byte[] bytes) {
        return at(PopFile.of("test.pop.yaml", bytes), "vdab", new Beside("test.pop.yaml", Set.of()), TODAY);
    }

    /** What all rules find. */
    public static Looked at(PopFile file, String profile, Beside beside, LocalDate today) {
        Map<String, Severity> severities = PROFILES.severities(List.of(profile));
        Dossier dossier = new Dossier(
                file.pop(),
                file.problems(),
                beside,
                today,
                PROFILES.names(),
                PROFILES.limits(List.of(profile)),
                PROFILES.smart(List.of(profile)),
                silences(file),
                file.typed());
        Inquiry inquiry = new Inquiry(
                dossier, Rules.ALL, severities, (rule, bug) -> fail("the rule " + rule.id() + " has a bug", bug));
        Inspection.run(Rules.ALL, List.of(inquiry));
        return new Looked(file, inquiry.findings());
    }

    static Profiles profiles() {
        return PROFILES;
    }

    /** What all rules find in a text under a profile. */
    public static Looked at(String yaml, String profile, LocalDate today) {
        PopFile file = PopFile.of("test.pop.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return at(file, profile, new Beside("test.pop.yaml", Set.of()), today);
    }

    /** The words of the file that one rule found. */
    public List<String> wordsOf(Rule rule) {
        List<String> lines = file.text().lines().toList();
        return findings.stream()
                .filter(finding -> finding.rule().id().equals(rule.id()))
                .map(finding -> file.place(finding.at()))
                .map(place -> between(lines.get(place.line() - 1), place.column() - 1, place.endColumn() - 1))
                .toList();
    }

    private static String between(String line, int from, int to) {
        return line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
    }

    /** Everything found. */
    public List<Finding> findings() {
        return findings;
    }

    /** What a family found, each as {@code rule-name line}, in the order of the lines. */
    public List<String> by(String family) {
        return findings.stream()
                .filter(finding -> finding.rule().family().equals(family))
                .sorted((one, other) -> Integer.compare(line(one), line(other)))
                .map(finding -> finding.rule().id() + " " + line(finding))
                .toList();
    }

    /** The ids of the rules that found something. */
    public Set<String> rules() {
        return findings.stream().map(finding -> finding.rule().id()).collect(Collectors.toSet());
    }

    /** What one rule found. */
    public List<Fault> of(Class<? extends Rule> rule) {
        return findings.stream()
                .filter(finding -> rule.isInstance(finding.rule()))
                .map(Finding::fault)
                .toList();
    }

    /** The lines on which one rule found something. */
    public List<Integer> linesOf(Rule rule) {
        return findings.stream()
                .filter(finding -> finding.rule().id().equals(rule.id()))
                .filter(finding -> finding.suppressed().isEmpty())
                .map(this::line)
                .sorted()
                .toList();
    }

    private int line(Finding finding) {
        Place place = finding.fault().place().orElseGet(() -> file.place(finding.at()));
        return place.line();
    }

    /** The exceptions in the POP and the comments in its file. */
    private static List<Silence> silences(PopFile file) {
        List<Silence> silences = new ArrayList<>();
        List<Waiver> waivers = file.pop().facts().list(Fields.EXCEPTIONS);
        for (int i = 0; i < waivers.size(); i++) {
            Facts waiver = waivers.get(i).facts();
            At at = At.ROOT.in(Fields.EXCEPTIONS).nth(i);
            waiver.get(Fields.RULE)
                    .ifPresent(rule -> silences.add(new Silence(
                            Silence.EXCEPTION,
                            rule,
                            waiver.get(Fields.ITEM),
                            waiver.get(Fields.REASON),
                            waiver.get(Fields.IN_CONSULTATION).orElse(false),
                            at,
                            Optional.empty(),
                            (found, place) -> true)));
        }
        Reach reach = new Reach(file);
        file.remarks()
                .forEach(remark -> silences.add(new Silence(
                        Silence.COMMENT,
                        remark.rule(),
                        Optional.empty(),
                        remark.reason(),
                        false,
                        At.ROOT,
                        Optional.of(remark.place()),
                        (found, place) -> reach.covers(remark, found, place))));
        return silences;
    }

    private static Profiles builtIn() {
        return new Profiles(Profiles.BUILT_IN.stream().map(Looked::profile).toList());
    }

    /** A built-in profile as its own file has it, without what it builds on. */
    static Profile profile(String name) {
        ProfileReader reader =
                new ProfileReader(Rules.ALL.stream().map(Rule::id).collect(Collectors.toSet()));
        Loose.Mapping content =
                LooseFile.beside(Profiles.class, "profiles/" + name + ".yaml").content();
        return reader.read(name, content);
    }
}
