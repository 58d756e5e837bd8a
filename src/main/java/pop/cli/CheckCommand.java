package pop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pop.l10n.Words;
import pop.report.Baseline;
import pop.report.Checked;
import pop.report.Reported;
import pop.report.Safe;
import pop.rule.Rule;
import pop.rule.Severity;
import pop.rules.Rules;
import pop.store.GitChanges;
import pop.store.PopFolder;
import pop.store.PopWriter;
import pop.store.TextFile;
import pop.store.UnifiedDiff;

/** {@code pop check}: is this POP in order, and by whose rules? Knows no rule. */
final class CheckCommand implements Command {

    private static final List<String> LEVELS = List.of("error", "warning", "advice", "never");

    /** More files than this take long enough to show how far it is. */
    private static final int PROGRESS_FROM = 200;

    private static final int PROGRESS_STEP = 100;

    /** The formats that say of a finding whether it can be mended; to know that takes time. */
    private static final Set<String> FORMATS_WITH_FIXABLE = Set.of("json", "jsonl");

    private static final List<String> NOT_BESIDE_A_DIFF =
            List.of("--format", "--json", "--checklist", "--output", "--update-baseline");

    @Override
    public String name() {
        return "check";
    }

    @Override
    public void declare(Options options) {
        options.arguments("POP|DIR", false)
                .values("PROFILE", "--profile")
                .values(Answers.LABEL, "--format")
                .flag("--json")
                .value("FILE", "-o", "--output")
                .values("RULES", "--only")
                .values("RULES", "--skip")
                .value("LEVEL", "--fail-on")
                .flag("--checklist")
                .flag("--failing")
                .optionalValue("REV", "HEAD", "--changed")
                .value("FILE", "--baseline")
                .flag("--update-baseline")
                .flag("--fix")
                .flag("-n", "--dry-run")
                .flag("--no-excerpt")
                .flag("--statistics");
    }

    @Override
    public Exit run(Call call) {
        Optional<Severity> threshold =
                Severity.of(call.oneOf("--fail-on", LEVELS).orElse("error"));
        boolean list = call.has("--checklist");
        Answers answers = new Answers(call, list ? Checklists.FORMATS : CheckReports.FORMATS);
        Rulebook rulebook = new Rulebook(call, call.distinct("--profile"), call.arguments());
        List<Rule> rules = Examination.chosen(call, Rules.ALL);
        Optional<Baseline> baseline = baseline(call);
        Naming naming = new Naming(call);
        List<Naming.Named> named = changed(call, naming, naming.many(call.arguments()));
        Words words = call.words(this);
        Bugwatch bugs = new Bugwatch(call);
        List<Checked> checked = new ArrayList<>();
        List<CheckedDossier> dossiers = new ArrayList<>();
        Examination examination = new Examination(call, rulebook, rules, bugs);
        Mending mending = new Mending(examination);
        Fixing fixing = fixing(call, named);
        boolean fixes = call.has("--fix");
        boolean mends = fixes || answers.in(FORMATS_WITH_FIXABLE);
        Worded worded = new Worded(rulebook, !call.has("--no-excerpt"));
        for (Naming.Named one : named) {
            Naming.Opened opened = naming.open(one);
            Mending.Mended mended = mends ? mending.mend(opened) : Mending.Mended.nothing(opened);
            Examination.Examined examined = examination.examine(fixes ? fixing.fix(opened, mended) : opened);
            checked.add(checked(worded, baseline.orElse(Baseline.NONE), examined, mended));
            String profiles = String.join(", ", examined.requirements().profiles());
            call.detail(words.say("by", Map.of("file", one.label(), "profiles", profiles)));
            if (list) {
                dossiers.add(dossier(worded, examined));
            }
            progress(call, checked.size(), named.size());
        }
        Exit exit = bugs.exit().or(fixing.exit());
        if (fixes && call.has("--dry-run")) {
            call.answerLines(fixing.differences());
            return exit.or(refused(checked, threshold));
        }
        if (call.has("--update-baseline")) {
            return updateBaseline(call, checked).or(exit);
        }
        boolean all = !call.has("--failing");
        List<Checked> shown = checked.stream()
                .filter(file -> all || isRefused(file, threshold))
                .toList();
        Set<String> files = shown.stream().map(Checked::file).collect(Collectors.toSet());
        dossiers.removeIf(dossier -> !files.contains(dossier.named().label()));
        CheckReports reports = new CheckReports(rulebook, rules, threshold);
        answers.give((format, to) -> list
                ? new Checklists(rulebook, rules).in(format, to, dossiers)
                : reports.in(format, to, shown, checked));
        return exit.or(refused(checked, threshold));
    }

    /** Holds that what is to be mended can be written, or that what would change is all that is asked. */
    private static Fixing fixing(Call call, List<Naming.Named> named) {
        boolean dry = call.has("--dry-run");
        if (call.has("--fix") && dry && NOT_BESIDE_A_DIFF.stream().anyMatch(call::has)) {
            throw new Refusal(Exit.USAGE, "diff-alone", Map.of());
        }
        if (call.has("--fix")
                && !dry
                && named.stream().anyMatch(one -> one.path().isEmpty())) {
            throw new Refusal(Exit.USAGE, "cannot-write-pipe", Map.of());
        }
        return new Fixing(call);
    }

    private static Exit refused(List<Checked> checked, Optional<Severity> threshold) {
        return checked.stream().anyMatch(file -> isRefused(file, threshold)) ? Exit.NO : Exit.DONE;
    }

    private static Checked checked(
            Worded worded, Baseline baseline, Examination.Examined examined, Mending.Mended mended) {
        Naming.Opened opened = examined.opened();
        List<Reported> reported = worded.reported(opened, examined.findings(), mended::mends).stream()
                .map(baseline::apply)
                .toList();
        return new Checked(
                opened.named().label(),
                opened.named().name(),
                examined.requirements().profiles(),
                examined.dossier().isExempt(),
                reported);
    }

    private static CheckedDossier dossier(Worded worded, Examination.Examined examined) {
        Naming.Opened opened = examined.opened();
        return new CheckedDossier(
                opened.named(),
                worded.told(opened.file().pop()),
                opened.file().hidden().isEmpty(),
                examined.requirements(),
                examined.findings().stream()
                        .filter(finding -> finding.suppressed().isEmpty())
                        .map(worded::told)
                        .toList());
    }

    private static boolean isRefused(Checked file, Optional<Severity> threshold) {
        return threshold.isPresent()
                && file.findings().stream()
                        .anyMatch(found -> found.counts() && found.severity().compareTo(threshold.get()) >= 0);
    }

    /** The POPs that changed since a revision, when only those are asked for; none of them is no reason to fail. */
    private List<Naming.Named> changed(Call call, Naming naming, List<Naming.Named> all) {
        Optional<String> revision = call.value("--changed");
        if (revision.isEmpty()) {
            return all;
        }
        Path folder = naming.folder().path();
        Set<Path> changed = new GitChanges(folder)
                .since(revision.get())
                .orElseThrow(() -> new Refusal(Exit.USAGE, "no-git", Map.of("revision", revision.get())));
        List<Naming.Named> left = all.stream()
                .filter(named -> named.path()
                        .map(PopFolder::real)
                        .filter(changed::contains)
                        .isPresent())
                .toList();
        if (left.isEmpty()) {
            call.talk(call.words(this).say("nothing-changed", "revision", revision.get()));
        }
        return left;
    }

    private static Optional<Baseline> baseline(Call call) {
        Optional<String> name = call.value("--baseline");
        if (call.has("--update-baseline")) {
            if (name.isEmpty()) {
                throw new Refusal(Exit.USAGE, "no-baseline", Map.of());
            }
            return Optional.empty();
        }
        return name.map(given -> {
            Path path = call.console().path(given);
            if (!PopFolder.isThere(path)) {
                throw new Refusal(Exit.USAGE, "no-baseline-yet", Map.of("path", given));
            }
            return Baseline.parse(TextFile.of(path).words())
                    .orElseThrow(() -> new Refusal(Exit.USAGE, "bad-baseline", Map.of("path", given)));
        });
    }

    private Exit updateBaseline(Call call, List<Checked> checked) {
        String name = call.value("--baseline").orElse("");
        Baseline baseline = Baseline.of(checked);
        Path path = call.console().path(name);
        Answers.mustBeFree(path, name);
        if (call.has("--dry-run")) {
            String before = PopFolder.isThere(path) ? TextFile.of(path).words() : "";
            call.answer(UnifiedDiff.of(Safe.line(name), before, baseline.text()));
            return Exit.DONE;
        }
        PopWriter.overwrite(path, baseline.text());
        Words words = call.words(this);
        String count = words.count("findings", baseline.fingerprints().size());
        call.talk(words.say("baseline", Map.of("findings", count, "file", name)));
        return Exit.DONE;
    }

    private static void progress(Call call, int done, int all) {
        if (all >= PROGRESS_FROM && call.console().talksToTerminal() && !call.has("--quiet")) {
            boolean last = done == all;
            if (last || done % PROGRESS_STEP == 0) {
                call.console().err().print("\r" + done + "/" + all + (last ? "\r\u001B[K" : ""));
                call.console().err().flush();
            }
        }
    }
}
