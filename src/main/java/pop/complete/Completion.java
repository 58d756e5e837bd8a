package pop.complete;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.complete.Section.Entry;
import pop.complete.Section.Option;

/**
 * Answers {@code pop complete SHELL -- WORD…}: how a line that is being typed may go on. It waits for no command line
 * and no command, as somebody waits with a finger on the key; whatever goes wrong, it says nothing.
 */
public final class Completion {

    /** The command by which shells ask. */
    public static final String NAME = "complete";

    /** What was typed in a shell that cannot hand it on in words. */
    private static final String IN_ENVIRONMENT = "POP_COMPLETE";

    private static final String WORDS_FOLLOW = "--";
    private static final int USUAL_WIDTH = 80;

    private final World world;

    /**
     * @param environment the environment variables
     * @param here the folder in which the user stands
     */
    public Completion(Map<String, String> environment, Path here) {
        this.world = new World(environment, here);
    }

    /** Whether a shell asks, rather than a person. */
    public static boolean isAsked(String... words) {
        return words.length > 1
                && words[0].equals(NAME)
                && (words[1].equals(WORDS_FOLLOW) || (words.length > 2 && words[2].equals(WORDS_FOLLOW)));
    }

    /** The answer, a line for each word that fits; nothing when that cannot be found out. */
    public String answer(String... words) {
        try {
            boolean named = !words[1].equals(WORDS_FOLLOW);
            Optional<Shell> shell = named ? Shell.of(words[1]) : Optional.of(Shell.ZSH);
            if (shell.isEmpty()) {
                return "";
            }
            List<String> given = Arrays.asList(words).subList(named ? 3 : 2, words.length);
            if (shell.get() == Shell.POWERSHELL && given.isEmpty()) {
                given = List.of(world.variable(IN_ENVIRONMENT).orElse(""));
            }
            return answer(shell.get(), shell.get().typed(given));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return "";
        }
    }

    private String answer(Shell shell, Typed typed) throws IOException {
        Table table = Table.in(Speech.of(world, typed.words()));
        Answer answer = new Answer(typed.current());
        find(new Asked(table, typed.words()), typed.current(), answer);
        String locale = world.variable("POP_LOCALE").orElse("");
        boolean plain = locale.equals("C") || locale.equals("POSIX");
        return answer.lines(shell, typed, columns(), plain ? "..." : "…");
    }

    private void find(Asked asked, String typed, Answer answer) {
        Values values = new Values(world, asked, answer);
        if (asked.open().isPresent()) {
            Option open = asked.open().get();
            values.find(open.values(), typed, "", asked.values(open));
        } else if (!asked.isLiteral() && typed.startsWith("-")) {
            options(asked, answer);
            if (answer.isEmpty()) {
                value(asked, typed, values);
            }
        } else if (!asked.command().commands().isEmpty() && asked.arguments().isEmpty()) {
            for (Entry command : asked.command().commands()) {
                answer.add(command.word(), command.about());
            }
        } else {
            arguments(asked, typed, values, answer);
        }
    }

    private static void options(Asked asked, Answer answer) {
        for (Option option : asked.options()) {
            if (asked.isFree(option)) {
                for (String name : option.names()) {
                    answer.add(name, option.about());
                }
            }
        }
    }

    /** The value that hangs on the name of its option: {@code --for=self}, {@code -pels}. */
    private static void value(Asked asked, String typed, Values values) {
        int equals = typed.indexOf('=');
        int end = typed.startsWith("--") ? equals : 2;
        if (end < 2 || end > typed.length()) {
            return;
        }
        Optional<Option> option = asked.option(typed.substring(0, end));
        if (option.isPresent() && option.get().how() != '0') {
            int from = end == equals ? end + 1 : end;
            values.find(
                    option.get().values(), typed.substring(from), typed.substring(0, from), asked.values(option.get()));
        }
    }

    private static void arguments(Asked asked, String typed, Values values, Answer answer) {
        Optional<Section.Argument> argument =
                asked.command().argument(asked.arguments().size());
        if (argument.isPresent()) {
            List<String> taken = argument.get().several() ? asked.arguments() : List.of();
            values.find(argument.get().values(), typed, "", taken);
        } else if (typed.isEmpty()) {
            options(asked, answer);
        }
    }

    /** How wide the screen is; a shell without one says 0. */
    private int columns() {
        String columns = world.variable("COLUMNS").orElse("");
        try {
            int told = columns.isEmpty() ? 0 : Integer.parseInt(columns);
            return told > 0 ? told : USUAL_WIDTH;
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }
}
