package pop.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import pop.model.Alike;
import pop.model.Fields;
import pop.model.Kind;
import pop.store.Suggestions;

/** Turns what picocli says of a mistake into data, so that it can be told in the user's language. */
final class ParseErrors {

    /** An option of one letter is like any other; only longer ones can be mistyped. */
    private static final int SHORTEST_TO_MISTYPE = 4;

    /** How commands about one POP let it be named. */
    private static final List<String> POP = List.of("-p", "--pop");

    private final CommandLine whole;
    private final List<String> typed;

    /**
     * @param whole all commands, to find what was meant
     * @param typed what was typed
     */
    ParseErrors(CommandLine whole, List<String> typed) {
        this.whole = whole;
        this.typed = typed;
    }

    Refusal refusal(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        if (e instanceof UnmatchedArgumentException unmatched) {
            return stranger(command, unmatched.getUnmatched().get(0));
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0));
        }
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return new Refusal(Exit.USAGE, "option-twice", Map.of("option", option.longestName()));
        }
        return flagWithValue(command)
                .map(flag -> new Refusal(Exit.USAGE, "flag-with-value", Map.of("option", flag)))
                .orElseGet(() -> new Refusal(Exit.USAGE, "not-understood", Map.of()));
    }

    /** Of an option that takes no value and got one, picocli does not tell which it is. */
    private Optional<String> flagWithValue(CommandSpec command) {
        return typed.stream()
                .filter(word -> word.indexOf('=') > 0)
                .map(word -> command.findOption(word.substring(0, word.indexOf('='))))
                .filter(option -> option != null && option.arity().max() == 0)
                .map(OptionSpec::longestName)
                .findFirst();
    }

    private Refusal stranger(CommandSpec command, String word) {
        if (word.startsWith("-") && word.length() > 1) {
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            List<String> known = command.options().stream()
                    .flatMap(option -> Stream.of(option.names()))
                    .filter(option -> option.length() >= SHORTEST_TO_MISTYPE)
                    .toList();
            if (known.contains(name)) { // it stands behind --, where no option is looked for
                return new Refusal(Exit.USAGE, "option-too-late", Map.of("option", name));
            }
            if (POP.contains(name) && takesPops(command)) {
                return new Refusal(
                        Exit.USAGE, "unknown-option.pop", Map.of("option", name, "command", command.qualifiedName()));
            }
            boolean mistyped = name.length() >= SHORTEST_TO_MISTYPE;
            return refusal("unknown-option", "option", name, mistyped ? option(name, known) : Optional.empty());
        }
        if (!command.subcommands().isEmpty()) {
            if (command.parent() != null) {
                return refusal("unknown-kind", "command", word, kind(word, command));
            }
            Optional<String> other = CommandWords.meant(word);
            if (other.equals(Optional.of(CommandWords.UNDO))) {
                return new Refusal(Exit.USAGE, "undo", Map.of());
            }
            Optional<String> meant = other.or(
                    () -> Alike.to(word, whole.getCommandSpec().subcommands().keySet()));
            return refusal("unknown-command", "command", word, meant);
        }
        return new Refusal(Exit.USAGE, "one-word-too-many", Map.of("word", word));
    }

    /** Whether a command is about many POPs, which are named without an option. */
    private static boolean takesPops(CommandSpec command) {
        return command.positionalParameters().stream()
                .anyMatch(argument -> argument.paramLabel().equals("POP|DIR"));
    }

    /** The option that was meant: by its letters, or by another word for the key that it fills in. */
    private static Optional<String> option(String name, List<String> known) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String option : known) {
            String key = option.replaceFirst("^-+", "").replace('-', '_');
            keys.put(key, option);
            keys.putIfAbsent(key + "s", option);
        }
        return Alike.to(name, known)
                .or(() -> Suggestions.keys()
                        .translations(name.replaceFirst("^-+", ""), keys::containsKey)
                        .map(keys::get));
    }

    /** The kind that was meant: by its name, by that of its list, or by a word that people use for it. */
    private static Optional<String> kind(String word, CommandSpec command) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            String name = kind.word().replace('_', '-');
            kinds.put(kind.word(), name);
            kinds.put(Fields.section(kind).name(), name);
        }
        kinds.put(Fields.COMMENTS.name(), "comment");
        kinds.put(Fields.EFFORTS.name(), "effort");
        return Suggestions.keys()
                .meant(word, kinds.keySet())
                .map(kinds::get)
                .filter(command.subcommands()::containsKey)
                .or(() -> Alike.to(word, command.subcommands().keySet()));
    }

    private Refusal missing(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            Map<String, String> facts = Map.of("option", option.longestName(), "label", option.paramLabel());
            return isBeforeHyphen(option)
                    ? new Refusal(Exit.USAGE, "option-before-hyphen", facts)
                    : new Refusal(Exit.USAGE, "option-without-value", facts);
        }
        return new Refusal(Exit.USAGE, "missing-argument", Map.of("label", argument.paramLabel()));
    }

    /** Whether a word with a hyphen follows, which was perhaps meant as its value. */
    private boolean isBeforeHyphen(OptionSpec option) {
        for (int i = 0; i + 1 < typed.size(); i++) {
            if (List.of(option.names()).contains(typed.get(i))
                    && typed.get(i + 1).matches("-[^-].+")) {
                return true;
            }
        }
        return false;
    }

    private static Refusal refusal(String key, String name, String word, Optional<String> meant) {
        return new Refusal(
                Exit.USAGE, meant.isPresent() ? key + ".meant" : key, Map.of(name, word, "meant", meant.orElse("")));
    }
}
