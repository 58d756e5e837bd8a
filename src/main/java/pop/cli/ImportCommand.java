package pop.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.model.Beside;
import pop.model.Pop;
import pop.model.Problem;
import pop.report.Safe;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.store.JsonDocument;
import pop.store.PopFile;
import pop.store.PopName;
import pop.store.PopWriter;
import pop.store.UnifiedDiff;

/**
 * {@code pop import}: a new POP file of what {@code pop export --to json} wrote, or a program that keeps to its schema. All of
 * it comes in the file or nothing does; an existing file is never overwritten.
 */
final class ImportCommand implements Command {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void declare(Options options) {
        options.argument("FILE", true)
                .value("FORMAT", "--from")
                .value("FILE", "-o", "--output")
                .flag("-n", "--dry-run")
                .flag("--json");
    }

    @Override
    public Exit run(Call call) {
        if (call.oneOf("--from", List.of("json")).isEmpty()) {
            throw Refusal.missingOption("--from", "json");
        }
        String given = call.argument().orElseThrow(IllegalStateException::new);
        JsonDocument document = given.equals(Naming.PIPED)
                ? JsonDocument.of(piped(call))
                : JsonDocument.of(call.console().path(given));
        mustBeWhole(call, given, document);
        Pop pop = document.pop();
        String text = PopFile.fresh(pop);
        if (!PopFile.of(given, text).pop().equals(pop)) {
            throw new IllegalStateException("what was read cannot be written");
        }
        Optional<String> output = call.value("--output");
        if (output.filter(Naming.PIPED::equals).isPresent()) {
            call.answerLines(text);
        } else {
            write(call, output, pop, text);
        }
        if (document.ownKeys() > 0) {
            call.talk(call.words(this).count("own-keys", document.ownKeys()));
        }
        return Exit.DONE;
    }

    private void write(Call call, Optional<String> output, Pop pop, String text) {
        Naming naming = new Naming(call);
        Path path = output.map(name -> call.console().path(name))
                .orElseGet(() -> PopName.free(
                        naming.folder().path(),
                        pop.clientName().orElse(""),
                        pop.begin().orElseGet(call::today)));
        String label = output.orElseGet(() -> naming.shown(path));
        boolean trial = call.has("--dry-run");
        if (!trial) {
            PopWriter.create(path, text);
        }
        Optional<String> diff = trial ? Optional.of(UnifiedDiff.of(Safe.line(label), "", text)) : Optional.empty();
        new Saving(call).answer("import", label, List.of(label), diff);
        if (!trial) {
            call.talk(call.words(this).say("next", "file", label));
        }
    }

    /** Holds that everything in the document came into the POP. */
    private static void mustBeWhole(Call call, String given, JsonDocument document) {
        Map<String, String> place = Map.of(
                "path", given,
                "line", String.valueOf(document.place().line()),
                "column", String.valueOf(document.place().column()));
        switch (document.state()) {
            case NO_JSON -> throw new Refusal(Exit.UNREADABLE, "import.no-json", place);
            case NO_POP -> throw new Refusal(Exit.UNREADABLE, "import.no-pop", place);
            case NEWER -> throw new Refusal(Exit.UNREADABLE, "import.newer", place);
            case TOO_BIG -> throw new Refusal(Exit.UNREADABLE, "import.too-big", place);
            case POP ->
                document.problems().stream().findFirst().ifPresent(problem -> {
                    throw refusal(call, given, problem);
                });
        }
    }

    private static Refusal refusal(Call call, String given, Problem problem) {
        Rule rule = Rulebook.rule(problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Dossier dossier = new Dossier(Pop.EMPTY, List.of(problem), Beside.NOTHING, call.today(), Set.of());
        RulePage page = RulePage.of(rule, call.language());
        Optional<Fault> fault = rule.faults(dossier).findFirst();
        return new Refusal(
                Exit.UNREADABLE,
                "import.problem",
                Map.of(
                        "path", given,
                        "line", String.valueOf(problem.place().line()),
                        "column", String.valueOf(problem.place().column()),
                        "message", fault.map(page::message).orElse(rule.id())));
    }

    private static byte[] piped(Call call) {
        try {
            return call.console().in().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
