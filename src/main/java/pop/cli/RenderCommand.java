package pop.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code pop render}: the document that the client keeps. One POP goes to standard output or a file; several go into a
 * folder, each in a file of its own, with a list of them. Knows which wishes go together.
 */
final class RenderCommand implements Command {

    private static final String USUAL = Form.BUNDLE.word();

    @Override
    public String name() {
        return "render";
    }

    @Override
    public void declare(Options options) {
        options.arguments("POP|DIR", false)
                .value("FORMAT", "--to")
                .value("FORM", "--form")
                .value("ID", "--session")
                .value("AUDIENCE", "--for")
                .value("FILE|DIR", "-o", "--output")
                .flag("--force")
                .value("FILE", "--css")
                .flag("--large-type")
                .flag("--plain")
                .flag("--hide-empty")
                .flag("--blank")
                .flag("--check")
                .flag("--watch")
                .flag("--open");
    }

    @Override
    public Exit run(Call call) {
        Optional<String> output = call.value("--output").filter(given -> !given.equals(Naming.PIPED));
        mustGoTogether(call, output);
        Form form = form(call);
        String format = call.oneOf("--to", Inks.DOCUMENTS).orElseGet(() -> bySuffix(output.orElse("")));
        if (format.equals("svg") && !form.isDrawing()) {
            throw new Refusal(Exit.USAGE, "svg-form", Map.of("form", form.word()));
        }
        mustSuit(call, "--css", format, List.of("html"));
        mustSuit(call, "--large-type", format, List.of("html", Inks.PDF));
        boolean shown = output.isEmpty() && !call.has("--open");
        if (shown && format.equals(Inks.PDF) && call.console().showsOnTerminal()) {
            throw new Refusal(Exit.USAGE, "not-for-screen", Map.of("format", format));
        }
        Documents documents = new Documents(call);
        Rendering rendering = new Rendering(call, form, format, output, documents);
        Exit exit = rendering.once();
        if (exit == Exit.DONE && call.console().showsOnTerminal()) {
            tellHowToLook(call, shown, format);
        }
        if (call.has("--open")) {
            documents.first().ifPresent(path -> new Opener(call).open(path));
        }
        return call.has("--watch")
                ? new Watching(call, rendering, call.words(this).say("watching")).watch()
                : exit;
    }

    /** What somebody at a terminal can do to see the document: the source of a page is not what they came for. */
    private void tellHowToLook(Call call, boolean shown, String format) {
        boolean isRead = shown && List.of("md", "text").contains(format);
        boolean isLooked = call.has("--open") || call.has("--check") || call.has("--watch");
        if (!isRead && !isLooked) {
            call.talk(call.words(this).say(shown ? "look.shown" : "look"));
        }
    }

    private static void mustGoTogether(Call call, Optional<String> output) {
        if (output.isEmpty()) {
            for (String option : List.of("--check", "--watch")) {
                if (call.has(option)) {
                    throw new Refusal(Exit.USAGE, "needs-output", Map.of("option", option));
                }
            }
        }
        mustStandApart(call, "--check", List.of("--force", "--watch", "--open"));
        mustStandApart(call, "--blank", List.of("--session", "--plain", "--hide-empty", "--for", "--watch"));
        if (call.has("--blank") && !call.arguments().isEmpty()) {
            throw new Refusal(Exit.USAGE, "blank-alone", Map.of());
        }
    }

    /** Holds that a wish about looks is made of a format that has them. */
    private static void mustSuit(Call call, String option, String format, List<String> formats) {
        if (call.has(option) && !formats.contains(format)) {
            throw new Refusal(
                    Exit.USAGE,
                    "not-for-format",
                    Map.of("option", option, "format", format, "formats", String.join(", ", formats)));
        }
    }

    private static void mustStandApart(Call call, String option, List<String> others) {
        others.stream().filter(other -> call.has(option) && call.has(other)).forEach(other -> {
            throw new Refusal(Exit.USAGE, "not-together", Map.of("option", option, "other", other));
        });
    }

    private static Form form(Call call) {
        Optional<String> word = call.oneOf("--form", Form.WORDS);
        boolean conversation = call.has("--session");
        Form form = Form.of(word.orElse(conversation ? Form.SESSION.word() : USUAL));
        if (conversation && form != Form.SESSION) {
            throw new Refusal(Exit.USAGE, "session-form", Map.of("form", form.word()));
        }
        return form;
    }

    /** The format that the name of the document asks for, else the usual one. */
    private static String bySuffix(String output) {
        return Inks.DOCUMENTS.stream()
                .filter(format -> output.endsWith(Inks.ending(format)))
                .findFirst()
                .orElse(Inks.DOCUMENTS.get(0));
    }
}
