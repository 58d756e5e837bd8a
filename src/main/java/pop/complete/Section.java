package pop.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section of the table: what may be typed behind a command, or the words of a list. */
final class Section {

    private final List<Entry> commands = new ArrayList<>();
    private final List<Entry> words = new ArrayList<>();
    private final List<Entry> fields = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private final List<Option> shared = new ArrayList<>();
    private final List<Argument> arguments = new ArrayList<>();

    /**
     * A word with what it is.
     *
     * @param values for a field, what may stand in it
     */
    record Entry(String word, String values, String about) {}

    /**
     * An option.
     *
     * @param how {@code 0} takes no value, {@code 1} one, {@code *} one each time, {@code ?} perhaps one behind =
     */
    record Option(List<String> names, char how, String values, String about) {

        boolean isCalled(String name) {
            return names.contains(name);
        }

        boolean takesValue() {
            return how == '1' || how == '*';
        }
    }

    /** An argument from a place on. */
    record Argument(int from, boolean several, String values) {}

    void add(List<String> cells) {
        String word = cells.get(1);
        switch (cells.get(0)) {
            case "c" -> commands.add(new Entry(word, "", cells.get(2)));
            case "v" -> words.add(new Entry(word, "", cells.get(2)));
            case "f" -> fields.add(new Entry(word, cells.get(2), cells.get(3)));
            case "a" -> {
                boolean several = word.endsWith("*");
                int from = word.charAt(0) - '0';
                arguments.add(new Argument(from, several, cells.get(2)));
            }
            case "o" -> options.add(option(cells));
            case "s" -> shared.add(option(cells));
            default -> throw new IllegalStateException("a line of no kind: " + cells.get(0));
        }
    }

    private static Option option(List<String> cells) {
        return new Option(Cut.at(' ', cells.get(1)), cells.get(2).charAt(0), cells.get(3), cells.get(4));
    }

    List<Entry> commands() {
        return commands;
    }

    List<Entry> words() {
        return words;
    }

    List<Entry> fields() {
        return fields;
    }

    List<Option> options() {
        return options;
    }

    /** The options that hold for every command. */
    List<Option> shared() {
        return shared;
    }

    boolean hasCommand(String name) {
        for (Entry command : commands) {
            if (command.word().equals(name)) {
                return true;
            }
        }
        return false;
    }

    Optional<Entry> field(String name) {
        for (Entry field : fields) {
            if (field.word().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The argument at a place. */
    Optional<Argument> argument(int place) {
        for (Argument argument : arguments) {
            if (argument.from() == place || (argument.several() && argument.from() < place)) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }
}
