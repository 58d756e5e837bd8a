package pop.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pop.model.Pop;

/**
 * A POP file with room in it, of which a new POP is made: comments, order and layout stay, and words between angle brackets
 * such as {@code <naam>} and {@code <begindatum>} are filled in. Knows no reader's language.
 */
public final class Template {

    private static final List<String> DAY = List.of("begindatum", "begin", "datum", "date");
    private static final List<String> NAME = List.of("naam", "name", "klant", "client");
    private static final Pattern ANY = Pattern.compile(
            "<(?:" + Stream.concat(DAY.stream(), NAME.stream()).collect(Collectors.joining("|")) + ")>");
    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \t]*#.*$");

    private final PopFile file;

    public Template(PopFile file) {
        this.file = file;
    }

    /** Whether a text is a place for one that is to come. */
    public static boolean isRoom(String text) {
        return ANY.matcher(text).find();
    }

    /**
     * The text of a new POP.
     *
     * @param facts makes the POP of the one with the words filled in
     */
    public String filled(String name, LocalDate begin, UnaryOperator<Pop> facts) {
        String dated = filled(file.text(), Map.of(DAY, begin.toString()));
        String told = COMMENT.matcher(dated)
                .replaceAll(comment ->
                        java.util.regex.Matcher.quoteReplacement(filled(comment.group(), Map.of(NAME, name))));
        PopFile begun = PopFile.of(file.name(), told);
        Pop pop = begun.pop().withTexts(text -> filled(text, Map.of(NAME, name)));
        return begun.edit(facts.apply(pop)).text();
    }

    private static String filled(String text, Map<List<String>, String> words) {
        String filled = text;
        for (Map.Entry<List<String>, String> one : words.entrySet()) {
            for (String room : one.getKey()) {
                filled = filled.replace("<" + room + ">", one.getValue());
            }
        }
        return filled;
    }
}
