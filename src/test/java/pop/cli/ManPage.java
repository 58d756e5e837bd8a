package pop.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import pop.l10n.Words;
import pop.model.Language;

/**
 * The manual page of a command, from the same words as its help. Beside them it knows the environment, the files and the
 * headings that a manual page has.
 */
final class ManPage {

    private static final Pattern BULLET = Pattern.compile("(?m)^- `(\\d+)`: ((?:.+\\n(?:  .+\\n)*))");
    static final String DATE = "2026-01-01";

    private final CommandSpec spec;
    private final Language language;
    private final Words words;
    private final Words shared;
    private final Roff roff = new Roff();

    private ManPage(CommandSpec spec, Language language) {
        this.spec = spec;
        this.language = language;
        this.words = Words.of(ManPage.class, language);
        this.shared = Words.of(CommandTree.class, language);
    }

    /** All pages in a language, by file name; a kind of {@code add} stands on the page of {@code add}. */
    static Map<String, String> all(Language language) {
        Map<String, String> pages = new LinkedHashMap<>();
        CommandLine root = new CommandTree(language).whole();
        pages.put("pop.1", new ManPage(root.getCommandSpec(), language).page());
        root.getSubcommands()
                .forEach((name, line) ->
                        pages.put("pop-" + name + ".1", new ManPage(line.getCommandSpec(), language).page()));
        return pages;
    }

    private boolean isRoot() {
        return spec.parent() == null;
    }

    private static String fileName(CommandSpec spec) {
        return spec.qualifiedName("-");
    }

    private String page() {
        roff.title(
                fileName(spec).toUpperCase(java.util.Locale.ROOT), DATE, "pop " + Version.NUMBER, words.say("manual"));
        roff.section(words.say("name"));
        roff.marked(List.of(Roff.escaped(fileName(spec)), " \\- ", Roff.escaped(inOnePhrase())));
        roff.section(words.say("synopsis")).marked(synopsis(spec));
        roff.section(words.say("description")).text(literal(spec.usageMessage().description()[0]));
        arguments();
        if (isRoot()) {
            commands();
        }
        List<CommandSpec> kinds = below();
        if (isRoot() || kinds.isEmpty()) {
            options();
        } else {
            kinds(kinds);
        }
        exitStatus();
        if (isRoot()) {
            list("environment", "env.");
            list("files", "file.");
        }
        examples();
        seeAlso();
        return roff.toString();
    }

    private String inOnePhrase() {
        if (isRoot()) {
            return words.say("name.pop");
        }
        String phrase = literal(spec.usageMessage().header()[0]).replaceFirst("\\.$", "");
        return Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1);
    }

    private List<String> synopsis(CommandSpec of) {
        List<String> pieces = new ArrayList<>(List.of(Roff.bold(of.qualifiedName())));
        CommandSpec last = of;
        if (!of.subcommands().isEmpty()) {
            pieces.add(" " + Roff.italic(of.usageMessage().synopsisSubcommandLabel()));
            last = isRoot() ? of : below().get(0);
        }
        pieces.add(" " + Roff.escaped(shared.say("synopsis.options")));
        for (PositionalParamSpec argument : last.positionalParameters()) {
            String label = Roff.italic(argument.paramLabel());
            String several = argument.arity().isVariable() ? "..." : "";
            pieces.add(argument.required() ? " " + label + several : " [" + label + "]" + several);
        }
        return pieces;
    }

    private void arguments() {
        if (!spec.positionalParameters().isEmpty()) {
            roff.section(words.say("arguments"));
            spec.positionalParameters()
                    .forEach(argument ->
                            roff.entry(Roff.italic(argument.paramLabel()), literal(argument.description()[0])));
        }
    }

    private void commands() {
        roff.section(words.say("commands"));
        for (CommandSpec command : below()) {
            roff.entry(
                    Roff.bold(fileName(command)) + "(1)",
                    literal(command.usageMessage().header()[0]));
        }
    }

    private List<CommandSpec> below() {
        return spec.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .toList();
    }

    private void options() {
        List<OptionSpec> own = own(spec);
        if (!own.isEmpty()) {
            roff.section(words.say("options"));
            own.forEach(this::option);
        }
        shared();
    }

    private void shared() {
        if (!isRoot()) {
            roff.next().text(words.say("options.shared") + " **pop**(1).");
        }
    }

    /** What every kind takes is told once, and below it for each kind what it alone takes. */
    private void kinds(List<CommandSpec> kinds) {
        Set<String> everywhere = new LinkedHashSet<>();
        own(kinds.get(0)).forEach(option -> everywhere.add(option.longestName()));
        kinds.forEach(kind -> everywhere.retainAll(
                own(kind).stream().map(OptionSpec::longestName).toList()));
        roff.section(words.say("options.each"));
        kinds.get(0)
                .positionalParameters()
                .forEach(argument ->
                        roff.entry("[" + Roff.italic(argument.paramLabel()) + "]", literal(argument.description()[0])));
        own(kinds.get(0)).stream()
                .filter(option -> everywhere.contains(option.longestName()))
                .forEach(this::option);
        shared();
        roff.section(words.say("kinds")).text(words.say("kinds.intro"));
        for (CommandSpec kind : kinds) {
            roff.subsection(kind.qualifiedName());
            roff.text(literal(kind.usageMessage().description()[0]));
            own(kind).stream()
                    .filter(option -> !everywhere.contains(option.longestName()))
                    .forEach(this::option);
            List<String> examples = examples(kind);
            if (!examples.isEmpty()) {
                roff.literal(examples);
            }
        }
    }

    private static List<OptionSpec> own(CommandSpec spec) {
        return spec.options().stream().filter(option -> !option.inherited()).toList();
    }

    private void option(OptionSpec option) {
        List<String> names = Arrays.stream(option.names()).map(Roff::bold).toList();
        String value = option.arity().max() == 0 ? "" : "=" + Roff.italic(option.paramLabel());
        roff.entry(String.join(", ", names) + value, literal(option.description()[0]));
    }

    /** The numbers from the page of {@code pop help exit-codes}. */
    private void exitStatus() {
        roff.section(words.say("exit-status"));
        String topic = Texts.beside(HelpCommand.class, "help/exit-codes." + language.tag() + ".md");
        Matcher bullet = BULLET.matcher(topic);
        while (bullet.find()) {
            String meaning = bullet.group(2);
            roff.entry(Roff.bold(bullet.group(1)), Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1));
        }
    }

    private void list(String heading, String beginning) {
        roff.section(words.say(heading));
        words.keys().stream()
                .filter(key -> key.startsWith(beginning))
                .sorted()
                .forEach(key -> roff.entry(Roff.bold(key.substring(beginning.length())), words.say(key)));
    }

    private void examples() {
        List<String> examples = examples(spec);
        if (!examples.isEmpty()) {
            roff.section(words.say("examples")).literal(examples);
        }
    }

    private static List<String> examples(CommandSpec spec) {
        return Arrays.stream(spec.usageMessage().footer())
                .filter(line -> line.strip().startsWith("pop "))
                .map(line -> literal(line).strip())
                .toList();
    }

    private void seeAlso() {
        Set<String> others = new LinkedHashSet<>();
        if (!isRoot()) {
            others.add("pop");
        }
        (isRoot() ? spec : spec.parent())
                .subcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .filter(other -> other != spec)
                        .forEach(other -> others.add(fileName(other)));
        roff.section(words.say("see-also"));
        roff.marked(List.of(String.join(
                ", ", others.stream().map(other -> Roff.bold(other) + "(1)").toList())));
    }

    /** Picocli's words without its escapes. */
    private static String literal(String words) {
        return words.replace("%%", "%");
    }
}
