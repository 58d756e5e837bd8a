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

    CommandTree(Language language) {
        this(language, WIDEST);
    }

    /**
     * @param width how many columns help may take
     */
    CommandTree(Language language, int width) {
        this.width = Math.max(NARROWEST, Math.min(width, WIDEST));
        this.language = language;
        this.shared = Words.of(CommandTree.class, language);
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
        dress(root, shared.say("description"), shared.find("examples"));
        root.usageMessage().synopsisSubcommandLabel(shared.say("synopsis.command"));
        shareOptions(root);
        new Options(root, shared, shared).flag("-V", "--version");
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
        HelpSections.put(line, shared);
        return line;
    }

    private void hang(CommandSpec parent, Command command, Optional<String> below) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(command.name());
        Words words = Words.of(command.getClass(), language);
        dress(spec, command.description(language), command.examples(language));
        spec.usageMessage().hidden(command.isForMachines());
        command.declare(new Options(spec, words, shared));
        List<Command> kinds = new ArrayList<>(command.below());
        if (below.isPresent() && kinds.stream().anyMatch(kind -> kind.name().equals(below.get()))) {
            kinds.removeIf(kind -> !kind.name().equals(below.get()));
        }
        kinds.forEach(kind -> hang(spec, kind, Optional.empty()));
        if (!kinds.isEmpty()) {
            spec.usageMessage().synopsisSubcommandLabel(shared.say("synopsis.kind"));
        }
        parent.addSubcommand(command.name(), spec);
    }

    private void shareOptions(CommandSpec root) {
        new Options(root, shared, shared)
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
