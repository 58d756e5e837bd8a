package pop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import pop.l10n.Words;
import pop.model.Language;

/** Makes picocli's commands of ours, in a language, with the options that all of them share. Knows no command's work. */
final class CommandTree {

    private static final int WIDEST = 100;

    /** picocli knows no narrower help. */
    private static final int NARROWEST = 55;

    private final Language language;
    private final Words shared;
    private final int width;
    private final boolean explained;

    CommandTree(Language language) {
        this(language, WIDEST);
    }

    /**
     * @param width how many columns help may take
     */
    CommandTree(Language language, int width) {
        this(language, width, true);
    }

    private CommandTree(Language language, int width, boolean explained) {
        this.explained = explained;
        this.width = Math.max(NARROWEST, Math.min(width, WIDEST));
        this.language = language;
        this.shared = Words.of(CommandTree.class, language);
    }

    /** One that has no word of help in it: enough to understand what was typed, and sooner there. */
    static CommandTree unexplained(Language language) {
        return new CommandTree(language, WIDEST, false);
    }

    /**
     * The help of a command.
     *
     * @param name the whole name, such as {@code pop add action}
     */
    String help(String name) {
        List<String> words = List.of(name.split(" ", -1));
        CommandLine line = words.size() == 1
                ? whole()
                : with(List.of(words.get(1)), words.size() == 2 ? Optional.empty() : Optional.of(words.get(2)));
        for (String word : words.subList(1, words.size())) {
            line = Optional.ofNullable(line.getSubcommands().get(word))
                    .orElseThrow(() -> new IllegalStateException("no command " + name));
        }
        return line.getUsageMessage();
    }

    /** All commands. */
    CommandLine whole() {
        return with(Commands.names(), Optional.empty());
    }

    /**
     * Some commands.
     *
     * @param below the only command wanted below the first one; all of them when it is not given or not known
     */
    CommandLine with(List<String> names, Optional<String> below) {
        CommandSpec root = CommandSpec.create().name("pop");
        shareOptions(root);
        new Options(root, shared, shared, explained).flag("-V", "--version");
        for (String name : names) {
            Commands.find(name).ifPresent(command -> hang(root, command, below));
        }
        CommandLine line = new CommandLine(root);
        line.setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setAbbreviatedOptionsAllowed(false)
                .setAbbreviatedSubcommandsAllowed(false)
                .setAllowOptionsAsOptionParameters(false)
                .setAllowSubcommandsAsOptionParameters(true) // a folder may be called like a command
                .setOverwrittenOptionsAllowed(false)
                .setCaseInsensitiveEnumValuesAllowed(false)
                .setUsageHelpAutoWidth(false);
        if (explained) {
            dress(root, shared.say("description"), shared.find("examples"));
            root.usageMessage().synopsisSubcommandLabel(shared.say("synopsis.command"));
            HelpSections.put(line, shared);
        }
        return line;
    }

    private void hang(CommandSpec parent, Command command, Optional<String> below) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(command.name());
        Words words = Words.of(command.getClass(), language);
        if (explained) {
            dress(spec, command.description(language), command.examples(language));
        }
        spec.usageMessage().hidden(command.isForMachines());
        command.declare(new Options(spec, words, shared, explained));
        List<Command> kinds = new ArrayList<>(command.below());
        if (below.isPresent() && kinds.stream().anyMatch(kind -> kind.name().equals(below.get()))) {
            kinds.removeIf(kind -> !kind.name().equals(below.get()));
        }
        kinds.forEach(kind -> hang(spec, kind, Optional.empty()));
        if (explained && !kinds.isEmpty()) {
            spec.usageMessage().synopsisSubcommandLabel(shared.say("synopsis.kind"));
        }
        parent.addSubcommand(command.name(), spec);
    }

    private void shareOptions(CommandSpec root) {
        new Options(root, shared, shared, explained)
                .inherited()
                .value("DIR", "-C", "--dir")
                .value("LANGUAGE", "--language")
                .value("DATE", "--today")
                .value("WHEN", "--color")
                .flag("-q", "--quiet")
                .flag("-v", "--verbose")
                .flag("--no-pager")
                .flag("--no-input")
                .flag("--debug")
                .help("-h", "--help");
    }

    private void dress(CommandSpec spec, String description, Optional<String> examples) {
        UsageMessageSpec usage = spec.usageMessage();
        usage.width(width)
                .abbreviateSynopsis(true)
                .synopsisHeading(shared.say("heading.usage") + " ")
                .header(firstSentence(description).replace("%", "%%"))
                .descriptionHeading("%n")
                .description(description.replace("%", "%%"), "")
                .parameterListHeading(shared.say("heading.arguments") + "%n")
                .optionListHeading(shared.say("heading.options") + "%n")
                .commandListHeading("%n" + shared.say("heading.commands") + "%n")
                .sortOptions(false)
                .sortSynopsis(false);
        examples.ifPresent(lines -> usage.footer(footer(lines)));
    }

    /** What a list of commands says of one; the whole description stands in its own help. */
    private static String firstSentence(String description) {
        int end = description.indexOf(". ");
        int colon = description.indexOf(": ");
        int cut = colon >= 0 && (end < 0 || colon < end) ? colon : end;
        return cut < 0 ? description : description.substring(0, cut) + ".";
    }

    /** The examples, one a line, under their heading. */
    private String[] footer(String examples) {
        List<String> lines = new ArrayList<>(List.of("", shared.say("heading.examples")));
        examples.lines().forEach(line -> lines.add("  " + line.strip().replace("%", "%%")));
        return lines.toArray(new String[0]);
    }
}
