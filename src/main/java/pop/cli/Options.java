package pop.cli;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;
import pop.l10n.Words;
import pop.model.Language;

/**
 * Declares what a command takes, in words that stand beside it: the sentence {@code option.NAME} for an option and
 * {@code argument.LABEL} for an argument. Every value is a text here; what it means is for the command to say.
 */
final class Options {

    private final CommandSpec spec;
    private final Words words;
    private final Words shared;
    private final boolean explained;
    private boolean inherited;

    /**
     * @param words the words beside the command
     * @param shared the words for what several commands take
     * @param explained whether a sentence stands beside each, for help
     */
    Options(CommandSpec spec, Words words, Words shared, boolean explained) {
        this.spec = spec;
        this.words = words;
        this.shared = shared;
        this.explained = explained;
    }

    /** The language in which is declared. */
    Language language() {
        return words.language();
    }

    /** From here on, options hold for all commands below. */
    Options inherited() {
        inherited = true;
        return this;
    }

    /** An option without a value. */
    Options flag(String... names) {
        return add(OptionSpec.builder(names).type(boolean.class).arity("0").description(sentence(names)));
    }

    /** An option that asks for help: beside it nothing is missing. */
    Options help(String... names) {
        return add(OptionSpec.builder(names)
                .type(boolean.class)
                .arity("0")
                .usageHelp(true)
                .description(sentence(names)));
    }

    /** An option with one value. */
    Options value(String label, String... names) {
        return described(label, () -> sentence(names), names);
    }

    /**
     * An option that may be given alone; then it has the usual value. Another one stands behind {@code =}: a word behind a
     * space is an argument or the next option.
     */
    Options optionalValue(String label, String usual, String... names) {
        return add(OptionSpec.builder(names)
                .preprocessor((words, command, option, how) -> {
                    if (!"=".equals(how.get("separator"))) {
                        words.push(usual);
                    } else if (words.peek().startsWith("-")) { // the parser would take it for the next option
                        words.push(" " + words.pop());
                    }
                    return false;
                })
                .type(String.class)
                .arity("0..1")
                .fallbackValue(usual)
                .paramLabel(label)
                .description(sentence(names)));
    }

    /** An option with one value and a sentence from elsewhere. */
    Options described(String label, Supplier<String> sentence, String... names) {
        return add(OptionSpec.builder(names)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(explained ? sentence.get() : ""));
    }

    /** An option that may be given several times. */
    Options values(String label, String... names) {
        return describedList(label, () -> sentence(names), names);
    }

    /** An option that may be given several times, with a sentence from elsewhere. */
    Options describedList(String label, Supplier<String> sentence, String... names) {
        return add(list(label, sentence, names));
    }

    private OptionSpec.Builder list(String label, Supplier<String> sentence, String... names) {
        return OptionSpec.builder(names)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(explained ? several(sentence.get()) : "");
    }

    private String several(String sentence) {
        String several = shared.say("several");
        return sentence.contains(several) ? sentence : sentence + " (" + several + ")";
    }

    /**
     * What every command that answers takes: {@code --format}, {@code --json} where JSON is among the formats, and
     * {@code -o}. {@link Answers} reads them.
     *
     * @param formats the formats there are, the usual one first
     */
    Options answers(List<String> formats) {
        add(list(Answers.LABEL, () -> shared.say("option.format", "formats", String.join(", ", formats)), "--format")
                .completionCandidates(formats));
        if (formats.contains("json")) {
            flag("--json");
        }
        return value("FILE", "-o", "--output");
    }

    /** One argument, wanted or not. */
    Options argument(String label, boolean wanted) {
        return argument(0, label, wanted);
    }

    /** One of several arguments, by its place from 0. */
    Options argument(int place, String label, boolean wanted) {
        return add(
                PositionalParamSpec.builder()
                        .index(String.valueOf(place))
                        .arity(wanted ? "1" : "0..1")
                        .type(String.class),
                label,
                wanted);
    }

    /** Any number of arguments, at least one when wanted. */
    Options arguments(String label, boolean wanted) {
        return arguments(0, label, wanted);
    }

    /** Any number of arguments from a place on, at least one when wanted. */
    Options arguments(int place, String label, boolean wanted) {
        return add(
                PositionalParamSpec.builder()
                        .index(place + "..*")
                        .arity(wanted ? "1..*" : "0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class),
                label,
                wanted);
    }

    private Options add(PositionalParamSpec.Builder argument, String label, boolean wanted) {
        spec.addPositional(argument.required(wanted)
                .paramLabel(label)
                .description(literal(explained ? say("argument." + label) : ""))
                .build());
        return this;
    }

    private Options add(OptionSpec.Builder option) {
        String[] sentence = option.description();
        option.description(literal(sentence[0]));
        if (inherited) {
            option.scopeType(ScopeType.INHERIT);
        }
        spec.addOption(option.build());
        return this;
    }

    private String sentence(String... names) {
        return explained ? say("option." + withoutHyphens(names[names.length - 1])) : "";
    }

    private static String withoutHyphens(String option) {
        int from = 0;
        while (from < option.length() && option.charAt(from) == '-') {
            from++;
        }
        return option.substring(from);
    }

    private String say(String key) {
        return words.find(key).orElseGet(() -> shared.say(key));
    }

    /** Picocli reads a per cent sign as the beginning of a format. */
    private static String literal(String sentence) {
        return sentence.replace("%", "%%");
    }
}
