package pop.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.l10n.Words;
import pop.model.Client;
import pop.model.Coach;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Kind;
import pop.model.Language;
import pop.model.Pop;
import pop.model.Question;
import pop.report.Safe;
import pop.store.PopFile;
import pop.store.PopName;
import pop.store.PopWriter;
import pop.store.UnifiedDiff;

/** {@code pop create NAME}: a new POP in a file of its own; an existing file is never overwritten. */
final class CreateCommand implements Command {

    @Override
    public String name() {
        return "create";
    }

    @Override
    public void declare(Options options) {
        options.argument("NAME", true)
                .value("TEXT", "--question")
                .value("DATE", "--begin")
                .values("PROFILE", "--profile")
                .value("NAME", "--coach")
                .value("NAME", "--centre")
                .value("FILE", "-o", "--output")
                .flag("-n", "--dry-run")
                .flag("--json");
    }

    @Override
    public Exit run(Call call) {
        String name = call.argument().map(String::strip).orElse("");
        if (name.isEmpty()) {
            throw new Refusal(Exit.USAGE, "missing-argument", Map.of("label", "NAME"));
        }
        List<String> profiles = call.distinct("--profile");
        new Rulebook(call, profiles);
        LocalDate begin = call.date("--begin").orElseGet(call::today);
        Path folder = new Naming(call).folder().path();
        Optional<String> output = call.value("--output");
        Path path = output.map(given -> call.console().path(given)).orElseGet(() -> PopName.free(folder, name, begin));
        String label = output.orElseGet(() -> new Naming(call).shown(path));
        String text = PopFile.fresh(pop(call, name, begin, profiles));
        if (label.equals(Naming.PIPED)) {
            call.answerLines(text);
            return Exit.DONE;
        }
        if (call.has("--dry-run")) {
            call.answerLines(UnifiedDiff.of(Safe.line(label), "", text));
            return Exit.DONE;
        }
        PopWriter.create(path, text);
        new Saving(call).answer("create", label, label);
        call.talk(call.words(this).say(call.has("--question") ? "next.question" : "next"));
        return Exit.DONE;
    }

    private Pop pop(Call call, String name, LocalDate begin, List<String> profiles) {
        Language language = call.language();
        Facts facts = Facts.NONE
                .with(Fields.FORMAT, java.math.BigDecimal.valueOf(Pop.FORMAT))
                .with(Fields.TITLE, Words.of(getClass(), language).say("title"))
                .with(Fields.LANGUAGE, language)
                .with(Fields.PROFILE, profiles)
                .with(Fields.CLIENT, new Client(Facts.NONE.with(Fields.NAME, name)))
                .with(Fields.BEGIN, begin);
        Facts coach =
                Facts.NONE.withIf(Fields.NAME, call.value("--coach")).withIf(Fields.CENTRE, call.value("--centre"));
        if (!coach.equals(Facts.NONE)) {
            facts = facts.with(Fields.COACH, new Coach(coach));
        }
        Pop pop = new Pop(facts);
        return call.value("--question")
                .map(words -> pop.plus(new Question(Facts.NONE
                        .with(Fields.ID, pop.nextId(Kind.QUESTION))
                        .with(Fields.DATE, begin)
                        .with(Fields.TEXT, words))))
                .orElse(pop);
    }
}
