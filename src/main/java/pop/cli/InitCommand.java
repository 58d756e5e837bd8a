package pop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.l10n.Words;
import pop.report.JsonInit;
import pop.store.PopFolder;
import pop.store.PopWriter;

/**
 * {@code pop init [DIR]}: makes a folder ready for POPs. Writes data only, in files that are not there yet; what git has to
 * be told is said and not done.
 */
final class InitCommand implements Command {

    /** The files, each with the name of the text it begins with. */
    private static final List<Wanted> WANTED = List.of(
            new Wanted(PopFolder.SETTINGS, "settings", ".yaml"),
            new Wanted(SchemaLine.FILE, "schema", ""),
            new Wanted(".vscode/settings.json", "vscode", ".txt"),
            new Wanted(".gitattributes", "gitattributes", ".txt"),
            new Wanted("archive/.gitattributes", "archive", ".txt"),
            new Wanted(".pop/hooks/pre-commit.sample", "pre-commit", ".txt"));

    private static final List<String> FOR_GIT = List.of(
            "git config diff.pop.textconv \"pop textconv\"",
            "git config merge.pop.name \"pop\"",
            "git config merge.pop.driver \"pop merge-driver %O %A %B %P\"");

    private record Wanted(String path, String name, String ending) {}

    @Override
    public String name() {
        return "init";
    }

    @Override
    public void declare(Options options) {
        options.argument("DIR", false).flag("-n", "--dry-run").flag("--json");
    }

    @Override
    public Exit run(Call call) {
        String given = call.argument().or(() -> call.value("--dir")).orElse("");
        Path folder = call.console().path(given);
        Words words = call.words(this);
        boolean trial = call.has("--dry-run");
        List<JsonInit.Entry> entries = new ArrayList<>();
        for (Wanted wanted : WANTED) {
            boolean isThere = PopFolder.isThere(folder.resolve(wanted.path()));
            if (!isThere && !trial) {
                write(folder, wanted.path(), text(call, wanted));
            }
            entries.add(new JsonInit.Entry(wanted.path(), words.say("what." + wanted.name()), !isThere));
        }
        answer(call, given, entries);
        return Exit.DONE;
    }

    private static void write(Path folder, String path, String text) {
        Path target = folder.resolve(path);
        Optional.ofNullable(target.getParent()).ifPresent(PopFolder::make);
        PopWriter.create(target, text);
    }

    private String text(Call call, Wanted wanted) {
        if (wanted.ending().isEmpty()) {
            return SchemaWords.schema(call.language());
        }
        return Texts.beside(
                InitCommand.class,
                "init/" + wanted.name() + "." + call.language().tag() + wanted.ending());
    }

    private void answer(Call call, String folder, List<JsonInit.Entry> entries) {
        boolean trial = call.has("--dry-run");
        Words words = call.words(this);
        if (call.has("--json")) {
            call.answer(JsonInit.of(folder.isEmpty() ? "." : folder, entries, FOR_GIT, trial));
            return;
        }
        for (JsonInit.Entry entry : entries) {
            if (entry.made()) {
                call.answerLine(entry.file());
            }
            String key = entry.made() ? trial ? "would" : "made" : "kept";
            call.talk(words.say(key, Map.of("file", entry.file(), "what", entry.what())));
        }
        call.talk(words.say("git"));
        FOR_GIT.forEach(line -> call.talk("  " + line));
        if (!entries.get(attributes(entries)).made()) {
            call.talk(words.say("attributes"));
            Texts.beside(
                            InitCommand.class,
                            "init/gitattributes." + call.language().tag() + ".txt")
                    .lines()
                    .forEach(line -> call.talk("  " + line));
        }
        call.talk(words.say("next"));
    }

    private static int attributes(List<JsonInit.Entry> entries) {
        return entries.stream().map(JsonInit.Entry::file).toList().indexOf(".gitattributes");
    }
}
