package pop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.l10n.Words;
import pop.report.Baseline;
import pop.report.Checked;
import pop.report.Reported;
import pop.rule.Rule;
import pop.rule.Severity;
import pop.rules.Rules;
import pop.store.GitChanges;
import pop.store.PopFolder;
import pop.store.PopWriter;
import pop.store.TextFile;

/** {@code pop check}: is this POP in order, and by whose rules? Knows no rule. */
final class CheckCommand implements Command {

    private static final List<String> LEVELS = List.of("error", "warning", "advice", "never");

    /** More files than this take long enough to show how far it is. */
    private static final int PROGRESS_FROM = 200;

    private static final int PROGRESS_STEP = 100;

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
                .flag("--no-excerpt")
                .flag("--statistics");
    }

    @Override
    public Exit run(Call call) {
        Optional<Severity> threshold = Severity.of(call.oneOf("--fail-on", LEVELS).orElse("error"));
        boolean list = call.has("--checklist");
        Answers answers = new Answers(call, list ? Checklists.FORMATS : CheckReports.FORMATS);
        Rulebook rulebook = new Rulebook(call, call.values("--profile"), call.arguments());
        List<Rule> rules = Examination.chosen(call, Rules.ALL);
        Optional<Baseline> baseline = baseline(call);
        Naming naming = new Naming(call);
        List<Naming.Named> named = changed(call, naming, naming.many(call.arguments()));
        Bugwatch bugs = new Bugwatch(call);
        List<Checked> checked = new ArrayList<>();
        List<CheckedDossier> dossiers = new ArrayList<>();
        Examination examination = new Examination(call, rulebook, rules, bugs);
        Worded worded = new Worded(rulebook, !call.has("--no-excerpt"));
        for (Naming.Named one : named) {
            Examination.Examined examined = examination.examine(naming.open(one));
            checked.add(checked(worded, baseline.orElse(Baseline.NONE), examined));
            if (list) {
                dossiers.add(dossier(examined));
            }
            progress(call, checked.size(), named.size());
        }
        if (call.has("--update-baseline")) {
            return updateBaseline(call, checked).or(bugs.exit());
        }
        List<Checked> shown = call.has("--failing")
                ? checked.stream().filter(file -> isRefused(file, threshold)).toList()
                : checked;
        CheckReports reports = new CheckReports(rulebook, rules, threshold);
        answers.give((format, to) -> list
                ? new Checklists(rulebook).in(format, to, dossiers)
                : reports.in(format, to, shown, checked));
        boolean refused = checked.stream().anyMatch(file -> isRefused(file, threshold));
        return bugs.exit().or(refused ? Exit.NO : Exit.DONE);
    }

    private static Checked checked(Worded worded, Baseline baseline, Examination.Examined examined) {
        Naming.Opened opened = examined.opened();
        List<Reported> reported = worded.reported(opened, examined.findings()).stream()
                .map(baseline::apply)
                .toList();
        return new Checked(
                opened.named().label(),
                opened.named().name(),
                examined.requirements().profiles(),
                examined.dossier().isExempt(),
                reported);
    }

    private static CheckedDossier dossier(Examination.Examined examined) {
        Naming.Opened opened = examined.opened();
        return new CheckedDossier(
                opened.named(),
                opened.file().pop(),
                opened.file().hidden().isEmpty(),
                examined.requirements(),
                examined.findings());
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
                .filter(named -> named.path().map(PopFolder::real).filter(changed::contains).isPresent())
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
