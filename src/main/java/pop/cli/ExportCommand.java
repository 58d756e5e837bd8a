package pop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.doc.Calendar;
import pop.model.Audience;
import pop.model.Pop;
import pop.render.CalendarInk;
import pop.render.Leap2aInk;
import pop.report.JsonPop;
import pop.store.PopFolder;
import pop.store.PopWriter;
import pop.view.CalendarPage;
import pop.view.PortfolioPage;

/**
 * {@code pop export}: a POP for another program. A table and a calendar hold several POPs together; in JSON and as a
 * portfolio each comes in a file of its own. An existing file is only overwritten with {@code --force}.
 */
final class ExportCommand implements Command {

    private static final List<String> FORMATS = List.of("json", "csv", "ics", "leap2a");

    /** How the files of a format end. */
    private static final Map<String, String> ENDINGS =
            Map.of("json", ".json", "csv", ".csv", "ics", ".ics", "leap2a", ".xml");

    /** Spreadsheets take a file for UTF-8 only when it begins with this sign; programs behind a pipe do not expect it. */
    private static final String MARK_OF_UTF_8 = "\uFEFF";

    /** A POP as its audience may see it. */
    private record Seen(Naming.Named named, Pop pop) {

        /** What tells this POP from others, today and later: the name of its file. */
        String reference() {
            return named.path().map(PopFolder::stem).orElse(Naming.PIPED);
        }
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public void declare(Options options) {
        options.arguments("POP|DIR", false)
                .value("FORMAT", "--to")
                .value("AUDIENCE", "--for")
                .value("FILE", "--framework")
                .value("FILE|DIR", "-o", "--output")
                .flag("--force");
    }

    @Override
    public Exit run(Call call) {
        Optional<String> output = call.value("--output").filter(given -> !given.equals(Naming.PIPED));
        String format = call.oneOf("--to", FORMATS)
                .or(() -> bySuffix(output.orElse("")))
                .orElseThrow(() -> Refusal.missingOption("--to", String.join("|", FORMATS)));
        boolean together = format.equals("csv") || format.equals("ics");
        Naming naming = new Naming(call);
        List<Naming.Named> named = call.arguments().isEmpty() && output.isEmpty() && !together
                ? List.of(naming.one(Optional.empty()))
                : naming.many(call.arguments());
        if (output.isEmpty() && named.size() > 1 && !together) {
            throw new Refusal(Exit.USAGE, "where-to", Map.of("count", String.valueOf(named.size())));
        }
        Frameworks frameworks = new Frameworks(call);
        List<Seen> seen = new ArrayList<>();
        Exit exit = see(call, named, frameworks, seen);
        if (!seen.isEmpty()) {
            write(call, output, together ? together(call, format, seen, output) : apart(call, format, seen, output));
        }
        frameworks.tell();
        return exit;
    }

    private static Optional<String> bySuffix(String output) {
        return FORMATS.stream()
                .filter(format -> output.endsWith(ENDINGS.getOrDefault(format, "")))
                .findFirst();
    }

    private static Exit see(Call call, List<Naming.Named> named, Frameworks frameworks, List<Seen> seen) {
        Audience audience = Audiences.of(call);
        Naming naming = new Naming(call);
        PassingOver reading = new PassingOver(call);
        reading.each(
                named,
                naming,
                naming::openToShow,
                opened -> seen.add(new Seen(
                        opened.named(), frameworks.in(audience.of(opened.file().pop())))));
        return reading.exit();
    }

    /** One document of all of them; its place is empty when it is for standard output. */
    private Map<Optional<Path>, String> together(Call call, String format, List<Seen> seen, Optional<String> output) {
        Optional<Path> place = output.map(given -> {
            Path path = call.console().path(given);
            return PopFolder.isFolder(path) || given.endsWith("/")
                    ? path.resolve((seen.size() == 1 ? seen.get(0).reference() : "pops") + ENDINGS.get(format))
                    : path;
        });
        String text = format.equals("csv") ? table(seen, place.isPresent()) : calendar(call, seen);
        return Map.of(place, text);
    }

    private static String table(List<Seen> seen, boolean intoFile) {
        ItemTable table = new ItemTable();
        seen.forEach(one -> table.add(one.named().label(), one.pop()));
        return (intoFile ? MARK_OF_UTF_8 : "") + table.csv();
    }

    private static String calendar(Call call, List<Seen> seen) {
        List<Calendar.Event> events = new ArrayList<>();
        for (Seen one : seen) {
            events.addAll(CalendarPage.of(one.pop(), one.reference(), seen.size() > 1));
        }
        if (events.isEmpty()) {
            throw new Refusal(Exit.USAGE, "no-days", Map.of());
        }
        String title =
                CalendarPage.title(seen.size() == 1 ? seen.get(0).pop().language() : call.language(), seen.size() > 1);
        return new CalendarInk().ink(new Calendar(title, call.today(), events));
    }

    /** A document for each of them. */
    private Map<Optional<Path>, String> apart(Call call, String format, List<Seen> seen, Optional<String> output) {
        Map<Optional<Path>, String> documents = new LinkedHashMap<>();
        boolean folder = seen.size() > 1
                || output.filter(given -> given.endsWith("/")
                                || PopFolder.isFolder(call.console().path(given)))
                        .isPresent()
                || call.arguments().stream()
                        .anyMatch(given -> !given.equals(Naming.PIPED)
                                && PopFolder.isFolder(call.console().path(given)));
        for (Seen one : seen) {
            String text = format.equals("json")
                    ? JsonPop.exported(one.pop())
                    : Leap2aInk.ink(PortfolioPage.of(one.pop(), one.reference(), call.today()));
            Optional<Path> place = output.map(given -> call.console().path(given))
                    .map(path -> folder ? path.resolve(one.reference() + ENDINGS.get(format)) : path);
            if (documents.putIfAbsent(place, text) != null) {
                String other = place.map(path -> new Naming(call).shown(path)).orElse("");
                throw new Refusal(
                        Exit.USAGE,
                        "same-document",
                        Map.of("one", other, "other", one.named().label()));
            }
        }
        if (folder) {
            output.ifPresent(given -> PopFolder.make(call.console().path(given)));
        }
        return documents;
    }

    private static void write(Call call, Optional<String> output, Map<Optional<Path>, String> documents) {
        if (output.isEmpty()) {
            documents.values().forEach(call::answer);
            return;
        }
        Naming naming = new Naming(call);
        documents.keySet().forEach(place -> place.ifPresent(path -> Answers.mustBeFree(path, naming.shown(path))));
        documents.forEach((place, text) -> place.ifPresent(path -> {
            if (call.has("--force")) {
                PopWriter.overwrite(path, text);
            } else {
                PopWriter.create(path, text);
            }
            call.answerLine(naming.shown(path));
        }));
    }
}
