package pop.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_HEADER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;
import pop.l10n.Words;

/** How a help page differs from picocli's own: in the user's language, and with the shared options told once, at the top. */
final class HelpSections {

    private static final String PICOCLI_OPTIONS = "[OPTIONS]";

    private static final int MARGIN = 2;

    private HelpSections() {}

    /** Sets the sections of a command and of all those below it. */
    static void put(CommandLine line, Words shared) {
        Map<String, IHelpSectionRenderer> sections = new LinkedHashMap<>(line.getHelpSectionMap());
        sections.remove(SECTION_KEY_HEADER); // it is the first sentence of the description
        String options = shared.say("synopsis.options");
        sections.put(
                SECTION_KEY_SYNOPSIS,
                help -> help.synopsis(help.synopsisHeadingLength()).replace(PICOCLI_OPTIONS, options));
        sections.put(SECTION_KEY_OPTION_LIST_HEADING, help -> own(help).isEmpty() ? "" : help.optionListHeading());
        sections.put(SECTION_KEY_OPTION_LIST, help -> optionList(help, shared));
        sections.put(SECTION_KEY_COMMAND_LIST_HEADING, help -> isTop(help) ? "" : help.commandListHeading());
        sections.put(SECTION_KEY_COMMAND_LIST, help -> isTop(help) ? commandGroups(help, shared) : help.commandList());
        sections.put(SECTION_KEY_FOOTER, help -> help.footer() + (isTop(help) ? topics(help, shared) : ""));
        line.setHelpSectionMap(sections);
    }

    private static String optionList(Help help, Words shared) {
        List<OptionSpec> own = own(help);
        String listed = own.isEmpty()
                ? ""
                : help.optionListExcludingGroups(
                        own, help.createDefaultLayout(), null, help.createDefaultParamLabelRenderer());
        boolean bare =
                own.isEmpty() && help.commandSpec().positionalParameters().isEmpty();
        String air = bare ? "" : System.lineSeparator();
        return isTop(help) ? listed : listed + air + shared.say("shared-options") + System.lineSeparator();
    }

    /** The commands, each group below a heading that says what they are for. */
    private static String commandGroups(Help help, Words shared) {
        Map<String, Help> shown = help.subcommands();
        int names = MARGIN + longest(shown.keySet()) + MARGIN;
        int width = help.commandSpec().usageMessage().width();
        StringBuilder all = new StringBuilder();
        for (CommandGroup group : CommandGroup.values()) {
            TextTable table = TextTable.forColumns(
                    help.colorScheme(),
                    new Column(names, MARGIN, Column.Overflow.SPAN),
                    new Column(width - names, 0, Column.Overflow.WRAP));
            for (String name : group.commands()) {
                Help one = shown.get(name);
                if (one != null) {
                    String[] told = one.commandSpec().usageMessage().header();
                    table.addRowValues(
                            help.colorScheme().commandText(name),
                            help.colorScheme().text(String.join(" ", told)));
                }
            }
            all.append(help.createHeading("%n" + shared.say("group." + word(group)) + "%n"));
            all.append(table);
        }
        return all.toString();
    }

    private static String word(CommandGroup group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int longest(Set<String> names) {
        int longest = 0;
        for (String name : names) {
            longest = Math.max(longest, name.length());
        }
        return longest;
    }

    /** What there is to read beside the commands. */
    private static String topics(Help help, Words shared) {
        return help.createHeading("%n" + shared.say("topics", "topics", String.join(", ", HelpCommand.TOPICS)) + "%n");
    }

    private static boolean isTop(Help help) {
        return help.commandSpec().parent() == null;
    }

    /** The options that are this command's own. */
    private static List<OptionSpec> own(Help help) {
        return help.commandSpec().options().stream()
                .filter(option -> !option.inherited())
                .toList();
    }
}
