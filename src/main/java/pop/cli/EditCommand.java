package pop.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pop.l10n.Words;
import pop.model.Growth;
import pop.model.Problem;
import pop.report.Baseline;
import pop.report.Checked;
import pop.report.Reported;
import pop.report.ShortReport;
import pop.rules.Rules;
import pop.store.PopFile;
import pop.store.PopFolder;
import pop.store.PopWriter;
import pop.store.TextFile;

/**
 * {@code pop edit [ID]}: the POP in the user's editor, at the line of an item. What is edited is a draft; it comes in the
 * place of the POP when the editor is closed and it can be read.
 */
final class EditCommand implements Command {

    private static final Set<Problem.Kind> NOT_FOR_AN_EDITOR =
            Set.of(Problem.Kind.UNREADABLE_FILE, Problem.Kind.NOT_UTF_8, Problem.Kind.TOO_BIG_OR_DEEP);

    @Override
    public String name() {
        return "edit";
    }

    @Override
    public void declare(Options options) {
        options.argument("ID", false);
        Saving.declare(options);
    }

    @Override
    public Exit run(Call call) {
        Naming naming = new Naming(call);
        Naming.Opened opened = naming.open(new Saving(call).named());
        boolean hidden = opened.file().hidden().isPresent();
        boolean hopeless = opened.file()
                .hidden()
                .filter(problem -> NOT_FOR_AN_EDITOR.contains(problem.kind()))
                .isPresent();
        if (hopeless || (hidden && call.argument().isPresent())) {
            Naming.readable(opened);
        }
        Editor editor = new Editor(call);
        Path path = opened.named().path().orElseThrow(IllegalStateException::new);
        TextFile draft =
                TextFile.draft(String.valueOf(path.getFileName()), opened.file().text());
        String begun = TextFile.words(opened.file().text().getBytes(StandardCharsets.UTF_8));
        call.drafts().keep(draft, begun, "draft-kept-whole");
        Naming.Opened edited = edited(call, editor, draft, opened);
        return save(call, path, opened, edited);
    }

    /** The POP as it stands in the draft when the editor is closed for the last time. */
    private Naming.Opened edited(Call call, Editor editor, TextFile draft, Naming.Opened opened) {
        int line = line(call, opened);
        while (true) {
            editor.open(draft.path(), line);
            Naming.Opened edited =
                    Naming.opened(opened.named(), PopFolder.read(opened.named().label(), draft.path()));
            boolean same = edited.file().text().equals(opened.file().text());
            if (same || edited.file().hidden().isEmpty()) {
                return edited;
            }
            line = edited.file().hidden().get().place().line();
            call.talk(new ShortReport().report(List.of(checked(call, edited))).strip());
            String at = String.valueOf(line);
            if (!Asking.ifPossible(call)
                    .map(asking -> asking.yes(call.words(this).say("again", "line", at), true))
                    .orElse(false)) {
                throw new Refusal(Exit.UNREADABLE, "not-readable-yet", Map.of("line", at));
            }
        }
    }

    private static int line(Call call, Naming.Opened opened) {
        PopFile file = opened.file();
        return call.argument()
                .map(id -> file.place(Addressed.at(file.pop(), id)).line())
                .or(() -> file.hidden().map(problem -> problem.place().line()))
                .orElse(1);
    }

    private Exit save(Call call, Path path, Naming.Opened before, Naming.Opened after) {
        boolean same = before.file().text().equals(after.file().text());
        if (!same && !call.has("--dry-run")) {
            PopWriter.save(path, before.file(), after.file().text());
        }
        Words words = call.words(this);
        List<String> said = new ArrayList<>(List.of(told(words, before, after)));
        if (!same && before.file().hidden().isEmpty()) {
            Set<String> known = checked(call, before).findings().stream()
                    .map(Reported::fingerprint)
                    .collect(Collectors.toSet());
            Checked now = checked(call, after);
            List<Reported> fresh = now.findings().stream()
                    .filter(finding -> !known.contains(finding.fingerprint()))
                    .toList();
            said.add(new ShortReport()
                    .report(List.of(new Checked(now.file(), now.name(), now.profiles(), now.exempt(), fresh)))
                    .strip());
        }
        said.removeIf(String::isEmpty);
        Saving.Changed changed =
                new Saving.Changed(after.file().pop(), before.named().label(), String.join("\n", said));
        return new Saving(call).finish(before, after, "edit", changed);
    }

    private static String told(Words words, Naming.Opened before, Naming.Opened after) {
        if (before.file().text().equals(after.file().text())) {
            return words.say("nothing");
        }
        Growth changes = Growth.of(before.file().pop(), after.file().pop());
        if (changes.isNothing()) {
            return words.say("layout");
        }
        return List.of(
                        part(words, "added", changes.added()),
                        part(words, "changed", changes.changed()),
                        part(words, "removed", changes.removed()))
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> part(Words words, String key, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(words.say(key, "names", String.join(", ", names)));
    }

    /** What the rules say of a POP as it stands here. */
    private static Checked checked(Call call, Naming.Opened opened) {
        Rulebook rulebook = new Rulebook(call, List.of());
        Examination.Examined examined =
                new Examination(call, rulebook, Rules.ALL, new Bugwatch(call, () -> {}), List.of()).examine(opened);
        return new Checked(
                opened.named().label(),
                opened.named().name(),
                examined.requirements().profiles(),
                examined.dossier().isExempt(),
                new Worded(rulebook, true, Baseline.NONE).reported(opened, examined.findings(), finding -> false));
    }
}
