package pop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pop.l10n.Words;
import pop.report.Baseline;
import pop.report.Checked;
import pop.report.Safe;
import pop.rule.Rule;
import pop.rule.Severity;
import pop.rules.Rules;
import pop.store.PopFolder;
import pop.store.PopWriter;
import pop.store.TextFile;
import pop.store.UnifiedDiff;
import pop.view.CheckedPop;

/** {@code pop check}: is this POP in order, and by whose rules? Knows no rule. */
final class CheckCommand implements Command {

    /** So many POPs are looked at together, so that a rule is asked about all of them while its code is at hand. */
    private static final int SOME = 8;

    private static final List<String> LEVELS = List.of("error", "warning", "advice", "never");

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
                .answers(CheckReports.FORMATS)
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
                .flag("--statistics")
                .flag("--watch");
    }

    @Override
    public Exit run(Call call) {
        if (!call.has("--watch")) {
            return look(call, Optional.empty());
        }
        WatchedChecks.mustBePossible(call);
        SinceLast since = new SinceLast();
        look(call, Optional.of(since));
        return new WatchedChecks(call, since, () -> look(call, Optional.of(since))).watch();
    }

    /**
     * Checks, and tells what was found.
     *
     * @param since what was found the last time, for who keeps watching; then only what changed is told
     */
    private Exit look(Call call, Optional<SinceLast> since) {
        since.ifPresent(SinceLast::forget);
        Optional<Severity> threshold =
                Severity.of(call.oneOf("--fail-on", LEVELS).orElse("error"));
        boolean list = call.has("--checklist");
        Answers answers = new Answers(call, list ? Checklists.FORMATS : CheckReports.FORMATS);
        Rulebook rulebook = new Rulebook(call, call.distinct("--profile"), call.arguments());
        List<Rule> rules = Examination.chosen(call, Rules.ALL);
        Optional<Baseline> baseline = baseline(call);
        Naming naming = new Naming(call);
        List<Naming.Named> named = new ChangedPops(call, naming).of(naming.many(call.arguments()));
        Words words = call.words(this);
        Progress progress = new Progress(call, named.size());
        OldForms old = new OldForms(call);
        Bugwatch bugs = new Bugwatch(call, progress::wipe);
        List<Checked> checked = new ArrayList<>();
        List<CheckedPop> pops = new ArrayList<>();
        Examination examination = new Examination(call, rulebook, rules, bugs, named);
        Mending mending = new Mending(examination);
        Fixing fixing = fixing(call, named);
        boolean fixes = call.has("--fix");
        boolean mends = fixes || answers.in(FORMATS_WITH_FIXABLE);
        Worded worded = new Worded(rulebook, !call.has("--no-excerpt"), baseline.orElse(Baseline.NONE));
        try {
            Function<List<Naming.Named>, List<Looked>> look = some -> {
                List<Mending.Mended> mended = new ArrayList<>(some.size());
                List<Naming.Opened> opened = new ArrayList<>(some.size());
                for (Naming.Named one : some) {
                    Naming.Opened read = naming.read(one);
                    if (!fixes) {
                        examination.meet(read);
                    }
                    opened.add(read);
                }
                for (int i = 0; i < opened.size(); i++) {
                    Naming.Opened read = opened.get(i);
                    mended.add(mends ? mending.mend(read) : Mending.Mended.nothing(read));
                    opened.set(i, fixes ? fixing.fix(read, mended.get(i)) : read);
                }
                List<Looked> looked = new ArrayList<>(some.size());
                for (Examination.Examined examined : examination.examine(opened)) {
                    if (fixes) {
                        examination.meet(examined.opened());
                    }
                    looked.add(new Looked(
                            checked(worded, examined, mended.get(looked.size())),
                            examined.opened(),
                            list ? Optional.of(checkedPop(worded, rules, examined)) : Optional.empty()));
                }
                return looked;
            };
            new SideBySide(fixes ? 1 : SideBySide.hands(call, named.size()))
                    .each(named, fixes ? 1 : SOME, look, looked -> {
                        checked.add(looked.file());
                        old.note(looked.opened());
                        since.ifPresent(last -> last.note(
                                looked.file().file(),
                                looked.opened().file().text(),
                                looked.file().findings()));
                        looked.pop().ifPresent(pops::add);
                        String profiles = String.join(", ", looked.file().profiles());
                        call.detail(words.say("by", Map.of("file", looked.file().file(), "profiles", profiles)));
                        progress.next();
                    });
        } finally {
            progress.wipe();
        }
        old.tell();
        Exit exit = bugs.exit().or(fixing.exit());
        if (fixes && call.has("--dry-run")) {
            call.answerLines(fixing.differences());
            return exit.or(refused(checked, threshold));
        }
        if (call.has("--update-baseline")) {
            return updateBaseline(call, checked).or(exit);
        }
        boolean again = since.filter(SinceLast::isAgain).isPresent();
        boolean mended = since.filter(SinceLast::isMended).isPresent() && !call.has("--quiet");
        Set<String> changed = since.map(SinceLast::changed).orElse(Set.of());
        if (again && changed.isEmpty() && !mended) {
            return exit;
        }
        boolean all = !call.has("--failing");
        List<Checked> shown = checked.stream()
                .filter(file -> all || isRefused(file, threshold))
                .filter(file -> !again || changed.contains(file.file()))
                .toList();
        Set<String> files = shown.stream().map(Checked::file).collect(Collectors.toSet());
        pops.removeIf(pop -> !files.contains(pop.label()));
        CheckReports reports = new CheckReports(rulebook, rules, threshold);
        if (again) {
            call.answer("\n");
            reports.after(WatchedChecks.moment(call, changed));
        }
        Checklists lists = new Checklists(rulebook, rules);
        answers.give((format, to) -> list
                ? lists.in(format, to, pops, checked.size() != 1, CheckReports.summary(words, checked))
                : reports.in(format, to, shown, checked));
        return exit.or(refused(checked, threshold));
    }

    /** What came of looking at one POP. */
    private record Looked(Checked file, Naming.Opened opened, Optional<CheckedPop> pop) {}

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

    private static Checked checked(Worded worded, Examination.Examined examined, Mending.Mended mended) {
        Naming.Opened opened = examined.opened();
        return new Checked(
                opened.named().label(),
                opened.named().name(),
                examined.requirements().profiles(),
                examined.dossier().isExempt(),
                worded.reported(opened, examined.findings(), mended::mends));
    }

    private static CheckedPop checkedPop(Worded worded, List<Rule> rules, Examination.Examined examined) {
        Naming.Opened opened = examined.opened();
        return new CheckedPop(
                opened.named().label(),
                opened.named().name(),
                worded.client(opened.file().pop()),
                opened.file().hidden().isEmpty(),
                examined.requirements().profiles(),
                examined.requirements().severities(),
                examined.findings().stream()
                        .map(finding -> worded.told(opened, finding))
                        .toList(),
                rules.stream()
                        .filter(rule -> !rule.asks(examined.dossier()))
                        .map(Rule::id)
                        .collect(Collectors.toSet()),
                examined.failed());
    }

    private static boolean isRefused(Checked file, Optional<Severity> threshold) {
        return threshold.isPresent()
                && file.findings().stream()
                        .anyMatch(found -> found.counts() && found.severity().compareTo(threshold.get()) >= 0);
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
            call.answerLines(UnifiedDiff.of(Safe.line(name), before, baseline.text()));
            return Exit.DONE;
        }
        PopWriter.overwrite(path, baseline.text());
        Words words = call.words(this);
        String count = words.count("findings", baseline.fingerprints().size());
        call.talk(words.say("baseline", Map.of("findings", count, "file", name)));
        return Exit.DONE;
    }
}
