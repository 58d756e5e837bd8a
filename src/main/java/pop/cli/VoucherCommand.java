package pop.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.l10n.Words;
import pop.model.Address;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Kept;
import pop.model.NextPop;
import pop.model.NextVoucher;
import pop.model.Pop;
import pop.report.Safe;
import pop.rule.Dossier;
import pop.rule.Rule;
import pop.store.PopArchive;
import pop.store.PopFile;
import pop.store.UnifiedDiff;
import pop.view.PopPage;
import pop.view.Spoken;

/**
 * {@code pop voucher --begin DATE}: the next career voucher. The POP of the one before it is kept as a document of its own;
 * it goes on in the same file, or with {@code --new} in a new one.
 */
final class VoucherCommand implements Command {

    private static final String REGIME = "vouchers-beyond-regime";

    @Override
    public String name() {
        return "voucher";
    }

    @Override
    public void declare(Options options) {
        options.value("DATE", "--begin").flag("--new");
        Saving.declare(options);
    }

    @Override
    public Exit run(Call call) {
        LocalDate begin = call.date("--begin").orElseThrow(() -> Refusal.missingOption("--begin", "DATE"));
        Saving saving = new Saving(call);
        Naming.Opened opened = saving.open();
        NextVoucher next = new NextVoucher(opened.file().pop(), begin);
        next.obstacle(call.today()).ifPresent(obstacle -> {
            throw refusal(call, obstacle, next, begin);
        });
        if (!next.isSomethingToKeep() && !call.has("--new")) {
            Pop changed = next.continued(Optional.empty());
            Words words = call.words(this);
            String sentence = words.say("nothing-to-keep", facts(call, next, begin, opened, ""));
            Exit exit = saving.save(
                    opened, name(), new Saving.Changed(changed, Address.of(changed, next.place()), sentence));
            tellRegime(call, opened, changed);
            return exit;
        }
        return new Step(call, saving, opened, next, begin).take();
    }

    /** One going over from a voucher to the next. */
    private final class Step {
        private final Call call;
        private final Saving saving;
        private final Naming.Opened opened;
        private final NextVoucher next;
        private final LocalDate begin;
        private final Path path;
        private final String label;
        private final PopArchive archive;
        private final String document;
        private final String page;

        Step(Call call, Saving saving, Naming.Opened opened, NextVoucher next, LocalDate begin) {
            this.call = call;
            this.saving = saving;
            this.opened = opened;
            this.next = next;
            this.begin = begin;
            this.path = opened.named().path().orElseThrow(IllegalStateException::new);
            this.label = opened.named().label();
            Pop pop = opened.file().pop();
            String client = pop.clientName().orElseThrow(IllegalStateException::new);
            LocalDate first = pop.begin().orElseThrow(IllegalStateException::new);
            this.archive = new PopArchive(path, opened.file(), client, first, next.earlier());
            Pop kept = PopArchive.fromWithin(next.kept());
            this.document = archive.text(kept);
            this.page = Inks.ink(call.intoFile(), "html", PopPage.of(kept, call.today(), true));
        }

        Exit take() {
            return call.has("--new") ? begin() : goOn();
        }

        private Exit goOn() {
            Kept kept = new Kept(
                    Facts.NONE.with(Fields.FILE, archive.link()).with(Fields.SHA256, PopArchive.hash(document)));
            Pop changed = next.continued(Optional.of(kept));
            String after = opened.file().edit(changed).text();
            if (call.has("--dry-run")) {
                return trial("copy", List.of(shown(archive.document()), shown(archive.page())), label, after);
            }
            archive.keep(document, page, after);
            done("kept", List.of(shown(archive.document()), shown(archive.page())), label, changed);
            return Exit.DONE;
        }

        private Exit begin() {
            NextPop following = new NextPop(opened.file().pop());
            Pop started = following.begun(begin, archive.link(), next);
            String text = PopFile.fresh(started);
            Path fresh = archive.fresh(started.clientName().orElse(""), begin, text);
            List<String> files = List.of(shown(fresh), shown(archive.document()), shown(archive.page()));
            if (call.has("--dry-run")) {
                return trial("rename", files, "", text);
            }
            archive.keepAndBegin(document, page, fresh, text);
            done("begun", files, shown(fresh), started);
            call.talk(call.words(VoucherCommand.this)
                    .count("carried", following.open().size()));
            call.talk(call.words(VoucherCommand.this).say("next"));
            return Exit.DONE;
        }

        private void done(String sentence, List<String> files, String file, Pop changed) {
            saving.answer(name(), file, files, Optional.empty());
            Map<String, Object> facts = facts(call, next, begin, opened, shown(archive.document()));
            call.talk(call.words(VoucherCommand.this).say(sentence, facts));
            tellRegime(call, opened, changed);
        }

        /** What would come and what would change; the page says the same as the document, so it is only named. */
        private Exit trial(String how, List<String> files, String changed, String after) {
            String kept = Safe.line(shown(archive.document()));
            String from = Safe.line(label);
            String diff = how + " from " + from + "\n" + how + " to " + kept + "\n"
                    + UnifiedDiff.of(kept, opened.file().text(), document)
                    + (changed.isEmpty()
                            ? UnifiedDiff.of(Safe.line(files.get(0)), "", after)
                            : UnifiedDiff.of(from, opened.file().text(), after));
            saving.answer(name(), changed.isEmpty() ? files.get(0) : changed, files, Optional.of(diff));
            return Exit.DONE;
        }

        private String shown(Path file) {
            return call.console().shown(file);
        }
    }

    private static Map<String, Object> facts(
            Call call, NextVoucher next, LocalDate begin, Naming.Opened opened, String kept) {
        return Map.of(
                "earlier", next.earlier(),
                "number", next.number(),
                "begin", Spoken.in(call.language()).date(begin),
                "file", opened.named().label(),
                "kept", kept);
    }

    private static Refusal refusal(Call call, NextVoucher.Obstacle obstacle, NextVoucher next, LocalDate begin) {
        Spoken spoken = Spoken.in(call.language());
        Map<String, String> facts = Map.of(
                "earlier", String.valueOf(next.earlier()),
                "number", String.valueOf(next.number()),
                "begin", begin.toString(),
                "date", next.earlierBegin().map(spoken::date).orElse(""),
                "path", next.keptAlready().orElse(""));
        String key = switch (obstacle) {
            case NAMELESS -> "voucher-nameless";
            case UNDATED -> "voucher-undated";
            case NOT_BEGUN -> "voucher-not-begun";
            case TOO_EARLY -> "voucher-too-early";
            case KEPT -> "voucher-kept";
        };
        return new Refusal(Exit.USAGE, key, facts);
    }

    /** Says what the profile says of so many vouchers; that is for people to settle, so it stops nobody. */
    private void tellRegime(Call call, Naming.Opened opened, Pop changed) {
        Rulebook rulebook = new Rulebook(call, List.of());
        Rulebook.Requirements requirements = rulebook.requirements(opened);
        if (!requirements.severities().containsKey(REGIME)) {
            return;
        }
        Rule rule = Rulebook.rule(REGIME);
        Dossier dossier = new Dossier(
                changed,
                List.of(),
                opened.beside(),
                call.today(),
                Set.of(),
                requirements.limits(),
                requirements.smart(),
                List.of(),
                List.of());
        rule.faults(dossier)
                .reduce((earlier, last) -> last)
                .ifPresent(fault -> call.talk(call.words(this)
                        .say("regime", "message", rulebook.page(rule).message(fault))));
    }
}
