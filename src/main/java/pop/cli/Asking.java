package pop.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.text.WordUtils;
import pop.l10n.Words;
import pop.model.Choices;
import pop.report.Safe;
import pop.store.Scalars;
import pop.store.Suggestions;

/**
 * Asks a person at a terminal, one question at a time, each with a line that says why. An empty line passes a question
 * over; Ctrl-D stops, and what was kept by then stays kept. Knows no POP.
 */
final class Asking {

    private static final char UNDECODABLE = '\uFFFD';
    private static final String INDENT = "  ";

    private final Call call;
    private final Words words;
    private boolean kept;

    Asking(Call call) {
        this.call = call;
        this.words = call.words(this);
    }

    /** Whether somebody sits there who can see a question and answer it. */
    static boolean isPossible(Call call) {
        String terminals = call.console().terminals();
        return terminals.indexOf('0') >= 0 && terminals.indexOf('2') >= 0 && !call.has("--no-input");
    }

    /** Who asks, if somebody sits there. */
    static Optional<Asking> ifPossible(Call call) {
        return isPossible(call) ? Optional.of(new Asking(call)) : Optional.empty();
    }

    /** Remembers that something was kept, for who stops halfway. */
    void keep() {
        kept = true;
    }

    /** Says something before or between questions. */
    void say(String sentence) {
        for (String line : Safe.lines(sentence).split("\n", -1)) {
            call.console().say(wrapped(line, ""));
        }
    }

    /** Says something that stands further in: what the POP says already. */
    void show(String sentence) {
        call.console().say(wrapped(Safe.line(sentence), INDENT));
    }

    /**
     * Asks for some words; nothing when the question is passed over.
     *
     * @param why what the question is for, in one short line; may be empty
     */
    Optional<String> words(String question, String why) {
        return words(question, why, List.of());
    }

    /**
     * The same.
     *
     * @param shown what stands in the POP already and may help
     */
    Optional<String> words(String question, String why, List<String> shown) {
        put(question, why, shown);
        return answer(words.say("prompt"));
    }

    /**
     * Asks for one of several values, by number or by name; nothing when the question is passed over.
     *
     * @param label what a value is called
     */
    <E extends Enum<E>> Optional<E> choice(
            String question, String why, List<String> shown, List<E> values, Function<E, String> label) {
        put(question, why, shown);
        StringBuilder known = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            known.append(i == 0 ? "" : "   ").append(i + 1).append(' ').append(label.apply(values.get(i)));
        }
        call.console().say(wrapped(known.toString(), INDENT));
        while (true) {
            Optional<String> answer = answer(words.say("prompt"));
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            Optional<E> chosen = chosen(answer.get().toLowerCase(Locale.ROOT), values, label);
            if (chosen.isPresent()) {
                return chosen;
            }
            say(words.say("choose", "count", values.size()));
        }
    }

    /** The value of that number, or whose name begins so and no other's does, or that the word usually means. */
    private static <E extends Enum<E>> Optional<E> chosen(String typed, List<E> values, Function<E, String> label) {
        if (typed.matches("[0-9]{1,2}")) {
            int number = Integer.parseInt(typed);
            return number >= 1 && number <= values.size() ? Optional.of(values.get(number - 1)) : Optional.empty();
        }
        List<E> alike = values.stream()
                .filter(value -> label.apply(value).startsWith(typed))
                .toList();
        if (alike.size() == 1) {
            return Optional.of(alike.get(0));
        }
        List<String> spelled = values.stream().map(Choices::word).toList();
        return Suggestions.values().meant(typed, spelled).map(word -> values.get(spelled.indexOf(word)));
    }

    /** Asks for a day; nothing when the question is passed over. */
    Optional<LocalDate> day(String question, String why) {
        put(question, why, List.of());
        while (true) {
            Optional<String> answer = answer(words.say("prompt.day"));
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            Optional<LocalDate> day = Scalars.date(answer.get());
            if (day.isPresent()) {
                return day;
            }
            Optional<LocalDate> meant = Scalars.probableDate(answer.get());
            if (meant.isPresent() && yes(words.say("day.meant", "day", meant.get()), true)) {
                return meant;
            }
            say(words.say("day.form"));
        }
    }

    /** Asks for yes or no. */
    boolean yes(String question, boolean usual) {
        while (true) {
            Optional<String> answer =
                    answer(Safe.line(question) + " " + words.say(usual ? "yes.usual" : "no.usual") + " ");
            if (answer.isEmpty()) {
                return usual;
            }
            Optional<String> meant =
                    Suggestions.values().meant(answer.get().toLowerCase(Locale.ROOT), List.of("yes", "no"));
            if (meant.isPresent()) {
                return meant.get().equals("yes");
            }
        }
    }

    private void put(String question, String why, List<String> shown) {
        call.console().say("");
        call.console().say(wrapped(Safe.line(question), ""));
        if (!why.isEmpty()) {
            show(why);
        }
        shown.forEach(line -> show(words.say("bullet", "line", line)));
    }

    /** One line from the keyboard; asked again when it holds keys that are no letters. */
    private Optional<String> answer(String prompt) {
        while (true) {
            call.console().prompt(prompt);
            String line = call.console().typedLine().orElseThrow(this::stopped).strip();
            if (line.indexOf(UNDECODABLE) >= 0) {
                say(words.say("undecodable"));
            } else if (line.chars().anyMatch(c -> c < ' ' && c != '\t')) {
                say(words.say("keys"));
            } else {
                return line.isEmpty() ? Optional.empty() : Optional.of(line);
            }
        }
    }

    private Refusal stopped() {
        call.console().say("");
        return new Refusal(Exit.CANCELLED, kept ? "cancelled-kept" : "cancelled", Map.of());
    }

    private String wrapped(String line, String indent) {
        int width = call.console().width() - indent.length();
        return indent + WordUtils.wrap(line, width, "\n" + indent, false);
    }
}
