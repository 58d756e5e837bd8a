package pop.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import pop.l10n.Words;
import pop.model.Language;
import pop.report.Safe;
import pop.store.Scalars;
import pop.store.Suggestions;

/** What was typed, understood: a command's options and arguments, in a language, in a world. Knows no POP. */
final class Call {

    private static final List<String> COLOURS = List.of("auto", "always", "never");

    private final ParseResult typed;
    private final Optional<Call> above;
    private final Console console;
    private final Language language;
    private final Drafts drafts;
    private final Pager pager;

    private Call(
            ParseResult typed, Optional<Call> above, Console console, Language language, Drafts drafts, Pager pager) {
        this.typed = typed;
        this.above = above;
        this.console = console;
        this.language = language;
        this.drafts = drafts;
        this.pager = pager;
    }

    /** The command that was called; an option before its name counts for it too. */
    static Call of(ParseResult whole, Console console, Language language, Drafts drafts, Pager pager) {
        Call call = new Call(whole, Optional.empty(), console, language, drafts, pager);
        while (call.typed.hasSubcommand()) {
            call = new Call(call.typed.subcommand(), Optional.of(call), console, language, drafts, pager);
        }
        return call;
    }

    /** The same call, with an answer that goes into a file. */
    Call intoFile() {
        return new Call(typed, above, console.intoFile(), language, drafts, pager);
    }

    Console console() {
        return console;
    }

    Language language() {
        return language;
    }

    /** What the user writes at length, until it is saved. */
    Drafts drafts() {
        return drafts;
    }

    /** The words beside a command in the user's language. */
    Words words(Object speaker) {
        return Words.of(speaker.getClass(), language);
    }

    boolean has(String option) {
        return typed.hasMatchedOption(option)
                || above.filter(call -> call.has(option)).isPresent();
    }

    /** An option's value. */
    Optional<String> value(String option) {
        OptionSpec spec = typed.matchedOption(option);
        return spec == null ? above.flatMap(call -> call.value(option)) : Optional.ofNullable(spec.getValue());
    }

    /** The values of an option that may be given several times. */
    List<String> values(String option) {
        OptionSpec spec = typed.matchedOption(option);
        List<String> values = spec == null ? null : spec.getValue();
        return values == null ? List.of() : List.copyOf(values);
    }

    /** The same, each only once. */
    List<String> distinct(String option) {
        return values(option).stream().distinct().toList();
    }

    /** An option's value as a day. */
    Optional<LocalDate> date(String option) {
        return value(option)
                .map(text -> Scalars.date(text)
                        .orElseThrow(
                                () -> new Refusal(Exit.USAGE, "bad-date", Map.of("option", option, "value", text))));
    }

    /** An option's value, which must be one of these words. */
    Optional<String> oneOf(String option, List<String> words) {
        return value(option).map(word -> oneOf(option, word, words));
    }

    /** A word, which must be one of these. */
    static String oneOf(String option, String word, List<String> words) {
        if (words.contains(word)) {
            return word;
        }
        Optional<String> meant = Suggestions.values().meant(word, words);
        throw new Refusal(
                Exit.USAGE,
                meant.isPresent() ? "bad-choice.meant" : "bad-choice",
                Map.of("option", option, "value", word, "known", String.join(", ", words), "meant", meant.orElse("")));
    }

    /** The command, as picocli knows it. */
    CommandSpec command() {
        return typed.commandSpec();
    }

    /** Whether nothing at all stands behind the command's name. */
    boolean isBare() {
        return typed.originalArgs().isEmpty();
    }

    /** The only argument. */
    Optional<String> argument() {
        List<PositionalParamSpec> matched = typed.matchedPositionals();
        return matched.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(matched.get(0).getValue());
    }

    /** All arguments. */
    List<String> arguments() {
        List<PositionalParamSpec> matched = typed.matchedPositionals();
        return matched.isEmpty() ? List.of() : arguments(matched.get(0).paramLabel());
    }

    /** The arguments of a label. */
    List<String> arguments(String label) {
        return typed.matchedPositionals().stream()
                .filter(argument -> argument.paramLabel().equals(label))
                .flatMap(argument -> argument.stringValues().stream())
                .toList();
    }

    /** The one argument of a label. */
    Optional<String> argument(String label) {
        return arguments(label).stream().findFirst();
    }

    /** Holds that nothing typed is empty, and that the options all commands share say something they can say. */
    void mustBeClear() {
        mustSaySomething();
        value("--language").ifPresent(word -> {
            if (Language.of(word).isEmpty()) {
                oneOf("--language", word, List.of("nl", "en"));
            }
        });
        date("--today");
        oneOf("--color", COLOURS);
    }

    private void mustSaySomething() {
        above.ifPresent(Call::mustSaySomething);
        typed.matchedOptions().forEach(Call::mustHaveValue);
        typed.matchedPositionals().stream()
                .filter(argument -> !argument.paramLabel().equals(Typed.LABEL))
                .filter(argument -> argument.stringValues().stream().anyMatch(String::isBlank))
                .forEach(argument -> {
                    throw new Refusal(Exit.USAGE, "missing-argument", Map.of("label", argument.paramLabel()));
                });
    }

    private static void mustHaveValue(OptionSpec option) {
        if (option.stringValues().stream().anyMatch(String::isBlank)) {
            Map<String, String> facts = Map.of("option", option.longestName(), "label", option.paramLabel());
            throw new Refusal(Exit.USAGE, "option-without-value", facts);
        }
    }

    /** The day on which is asked. */
    LocalDate today() {
        return date("--today").orElseGet(console::today);
    }

    boolean colours() {
        String wish = oneOf("--color", COLOURS).orElse("auto");
        return console.colours(wish);
    }

    /** The format of the answer: {@code --json}, else {@code --format}, else the first of those there are. */
    String format(List<String> formats) {
        return has("--json") ? "json" : oneOf("--format", formats).orElse(formats.get(0));
    }

    /** Says something beside the answer, unless the user wants quiet. */
    void talk(String sentence) {
        if (!has("--quiet")) {
            console.say(Safe.lines(sentence));
        }
    }

    /** Says something beside the answer to who wants to know more. */
    void detail(String sentence) {
        if (has("--verbose")) {
            console.say(Safe.lines(sentence));
        }
    }

    /** Gives a new id or path alone on a line; as it is for a script, harmless for a person at a terminal. */
    void answerLine(String name) {
        answer((console.showsOnTerminal() ? Safe.line(name) : name) + "\n");
    }

    /** Gives lines out of a file: as they are for a program, harmless for a person at a terminal. */
    void answerLines(String lines) {
        answer(console.showsOnTerminal() ? Safe.lines(lines) : lines);
    }

    /** Gives a text that somebody reads: a screen at a time when it is longer than the screen, unless they want it whole. */
    void answerToRead(String text) {
        pager.show(text, !has("--no-pager") && !has("--watch"));
    }

    /** Gives an answer that may be no text. */
    void answer(byte[] content) {
        console.out().write(content, 0, content.length);
    }

    /** Gives the answer, which ends its own lines. */
    void answer(String text) {
        console.out().print(text);
    }
}
