package pop.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import pop.doc.Page;
import pop.doc.Prose;
import pop.model.Alike;
import pop.model.Language;

/** {@code pop help}: what a command takes, or a page about something that several commands share. */
final class HelpCommand implements Command {

    /** The pages, each a file {@code help/TOPIC.nl.md} and {@code help/TOPIC.en.md} beside this class. */
    static final List<String> TOPICS = List.of(
            "format",
            "texts",
            "names",
            "ids",
            "requirements",
            "ignore",
            "formats",
            "environment",
            "undo",
            "privacy",
            "exit-codes");

    @Override
    public String name() {
        return "help";
    }

    @Override
    public void declare(Options options) {
        options.arguments("COMMAND|TOPIC", false);
    }

    @Override
    public Exit run(Call call) {
        List<String> asked = call.arguments();
        CommandLine line = new CommandTree(call.language(), call.console().widthOfHelp()).whole();
        if (asked.size() == 1 && TOPICS.contains(asked.get(0))) {
            call.answerToRead(Inks.ink(call, "text", topic(asked.get(0), call.language())));
            return Exit.DONE;
        }
        for (String word : asked) {
            CommandLine next = line.getSubcommands().get(word);
            if (next == null) {
                throw unknown(line, word);
            }
            line = next;
        }
        call.answerToRead(line.getUsageMessage());
        return Exit.DONE;
    }

    private static Page topic(String name, Language language) {
        String text = Texts.beside(HelpCommand.class, "help/" + name + "." + language.tag() + ".md");
        int end = text.indexOf('\n');
        String title = text.substring(2, end).strip();
        return Page.of(
                language.tag(), title, List.of(new Prose(text.substring(end + 1).strip(), false)));
    }

    /** What can be asked about here; at the top, where the commands are many, only what is no command. */
    private static Collection<String> topics(CommandLine line) {
        return line.getParent() == null ? TOPICS : line.getSubcommands().keySet();
    }

    private static Refusal unknown(CommandLine line, String word) {
        List<String> known = new ArrayList<>(line.getSubcommands().keySet());
        if (line.getParent() == null) {
            known.addAll(TOPICS);
        }
        Optional<String> meant = Alike.to(word, known);
        String key = line.getParent() == null ? "unknown-topic" : "unknown-topic.below";
        return new Refusal(
                Exit.USAGE,
                meant.isPresent() ? "unknown-topic.meant" : key,
                Map.of("topic", word, "meant", meant.orElse(""), "known", String.join(", ", topics(line))));
    }
}
