package pop.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.doc.Page;
import pop.l10n.Words;
import pop.model.Audience;
import pop.model.Pop;
import pop.render.Attached;
import pop.store.PopFolder;
import pop.store.PopWriter;

/**
 * {@code pop render}: the document that the client keeps. One POP goes to standard output or a file; several go into a
 * folder, each in a file of its own. An existing file is only overwritten with {@code --force}.
 */
final class RenderCommand implements Command {

    private static final List<String> FORMATS = List.of("html", "md", Inks.PDF);

    @Override
    public String name() {
        return "render";
    }

    @Override
    public void declare(Options options) {
        options.arguments("POP|DIR", false)
                .value("FORMAT", "--to")
                .value("AUDIENCE", "--for")
                .value("FILE|DIR", "-o", "--output")
                .flag("--hide-empty")
                .flag("--force");
    }

    @Override
    public Exit run(Call call) {
        String format = call.oneOf("--to", FORMATS).orElseGet(() -> bySuffix(call));
        Naming naming = new Naming(call);
        Optional<String> output = call.value("--output").filter(given -> !given.equals(Naming.PIPED));
        List<Naming.Named> named = call.arguments().isEmpty() && output.isEmpty()
                ? List.of(naming.one(Optional.empty()))
                : naming.many(call.arguments());
        if (output.isEmpty() && named.size() > 1) {
            throw new Refusal(Exit.USAGE, "where-to", Map.of("count", String.valueOf(named.size())));
        }
        boolean several = named.size() > 1 || namesFolder(call);
        output.ifPresent(folder -> mustDiffer(call, named, several, folder, format));
        if (several) {
            output.ifPresent(folder -> PopFolder.make(call.console().path(folder)));
        }
        Words words = call.words(this);
        Exit exit = Exit.DONE;
        for (Naming.Named one : named) {
            exit = exit.or(render(call, naming, one, several, output, format, words));
        }
        return exit;
    }

    /** The format that the name of the document asks for, else the usual one. */
    private static String bySuffix(Call call) {
        String output = call.value("--output").orElse("");
        return FORMATS.stream()
                .filter(format -> output.endsWith("." + format))
                .findFirst()
                .orElse(FORMATS.get(0));
    }

    /** Whether a folder is asked for: then the documents come in a folder too, however many they are. */
    private static boolean namesFolder(Call call) {
        return call.arguments().stream()
                .filter(name -> !name.equals(Naming.PIPED))
                .anyMatch(name -> PopFolder.isFolder(call.console().path(name)));
    }

    private static Exit render(
            Call call,
            Naming naming,
            Naming.Named named,
            boolean several,
            Optional<String> output,
            String format,
            Words words) {
        Naming.Opened opened = several ? naming.open(named) : naming.openToShow(named);
        if (opened.file().hidden().isPresent()) {
            call.talk(words.say("passed-over", "file", named.label()));
            return Exit.UNREADABLE;
        }
        Audience audience = Audiences.of(call);
        Pop pop = audience.of(opened.file().pop());
        Page page = Form.BUNDLE.page(pop, new Form.Asked(call.today(), call.has("--hide-empty")));
        Optional<Attached> source = Optional.of(opened.file())
                .filter(file -> call.has("--for") && audience == Audience.SELF)
                .map(file -> new Attached(stem(named) + ".pop.yaml", "application/yaml", file.text()));
        if (output.isEmpty()) {
            answer(call, format, page, source);
            return Exit.DONE;
        }
        Path target = target(call, named, several, output.get(), format);
        Answers.mustBeFree(target, naming.shown(target));
        byte[] document = Inks.document(call.intoFile(), format, page, source);
        if (call.has("--force")) {
            PopWriter.overwrite(target, document);
        } else {
            PopWriter.create(target, document);
        }
        call.answerLine(naming.shown(target));
        return Exit.DONE;
    }

    private static void answer(Call call, String format, Page page, Optional<Attached> source) {
        if (!format.equals(Inks.PDF)) {
            call.answer(Inks.ink(call, format, page));
            return;
        }
        if (call.console().showsOnTerminal()) {
            throw new Refusal(Exit.USAGE, "no-text", Map.of("format", format));
        }
        call.answer(Inks.document(call, format, page, source));
    }

    /** Holds that no two documents would come in one file. */
    private static void mustDiffer(Call call, List<Naming.Named> named, boolean several, String output, String format) {
        Map<Path, String> targets = new HashMap<>();
        for (Naming.Named one : named) {
            String other = targets.putIfAbsent(target(call, one, several, output, format), one.label());
            if (other != null) {
                throw new Refusal(Exit.USAGE, "same-document", Map.of("one", other, "other", one.label()));
            }
        }
    }

    private static Path target(Call call, Naming.Named named, boolean several, String output, String format) {
        Path path = call.console().path(output);
        boolean folder = several || output.endsWith("/") || PopFolder.isFolder(path);
        return folder ? path.resolve(stem(named) + "." + Form.BUNDLE.word() + "." + format) : path;
    }

    private static String stem(Naming.Named named) {
        return named.path().map(PopFolder::stem).orElse("pop");
    }
}
