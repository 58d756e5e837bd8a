package pop.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.complete.Section.Option;

/**
 * What the words in front of the one that is being typed ask already: which command, which options with which values,
 * which arguments. Knows no POP.
 */
final class Asked {

    private record Given(Option option, String value) {}

    private final Table table;
    private final Section top;
    private final List<Given> given = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private Section section;
    private String path = "";
    private Optional<Option> open = Optional.empty();
    private boolean literal;

    Asked(Table table, List<String> words) {
        this.table = table;
        this.top = section(table, "");
        this.section = top;
        for (String word : words) {
            take(word);
        }
    }

    private void take(String word) {
        if (open.isPresent()) {
            given.add(new Given(open.get(), word));
            open = Optional.empty();
        } else if (literal || word.length() < 2 || word.charAt(0) != '-') {
            argument(word);
        } else if (word.equals("--")) {
            literal = true;
        } else if (word.startsWith("--")) {
            named(word);
        } else {
            letters(word);
        }
    }

    private void argument(String word) {
        if (arguments.isEmpty() && !literal && section.hasCommand(word)) {
            path = path.isEmpty() ? word : path + " " + word;
            section = section(table, path);
        } else {
            arguments.add(word);
        }
    }

    private void named(String word) {
        int equals = word.indexOf('=');
        Optional<Option> option = option(equals < 0 ? word : word.substring(0, equals));
        if (option.isEmpty()) {
            return;
        }
        if (equals < 0 && option.get().takesValue()) {
            open = option;
        } else {
            given.add(new Given(option.get(), equals < 0 ? "" : word.substring(equals + 1)));
        }
    }

    private static Section section(Table table, String path) {
        Optional<Section> section = table.section(path);
        return section.isPresent() ? section.get() : new Section();
    }

    /** {@code -nq} is two options, {@code -pels} one with its value. */
    private void letters(String word) {
        for (int i = 1; i < word.length(); i++) {
            Optional<Option> option = option("-" + word.charAt(i));
            if (option.isEmpty()) {
                return;
            }
            if (option.get().takesValue()) {
                if (i + 1 == word.length()) {
                    open = option;
                } else {
                    given.add(new Given(option.get(), word.substring(i + 1)));
                }
                return;
            }
            given.add(new Given(option.get(), ""));
        }
    }

    /** The option that waits for its value. */
    Optional<Option> open() {
        return open;
    }

    /** The option of that name, here or everywhere. */
    Optional<Option> option(String name) {
        for (Option option : options()) {
            if (option.isCalled(name)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** All options that may stand here, the command's own first. */
    List<Option> options() {
        List<Option> all = new ArrayList<>(section.options());
        all.addAll(top.shared());
        return all;
    }

    /** Whether an option may be given now: not one a second time that can be given only once. */
    boolean isFree(Option option) {
        return option.how() == '*' || values(option).isEmpty();
    }

    /** The values that an option was given. */
    List<String> values(Option option) {
        List<String> values = new ArrayList<>();
        for (Given one : given) {
            if (one.option().isCalled(option.names().get(0))) {
                values.add(one.value());
            }
        }
        return values;
    }

    /** The value of an option by its name. */
    Optional<String> value(String name) {
        for (Given one : given) {
            if (one.option().isCalled(name) && !one.value().isEmpty()) {
                return Optional.of(one.value());
            }
        }
        return Optional.empty();
    }

    /** The command that is asked for. */
    Section command() {
        return section;
    }

    /** Whether everything from here on is an argument. */
    boolean isLiteral() {
        return literal;
    }

    List<String> arguments() {
        return arguments;
    }

    Table table() {
        return table;
    }
}
