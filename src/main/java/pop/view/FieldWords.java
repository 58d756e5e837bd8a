package pop.view;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pop.l10n.Words;
import pop.model.Choices;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Kind;
import pop.model.Language;
import pop.model.Shape;

/**
 * What every key, kind, section and value of the file format is called in a reader's language, with one sentence of
 * help for each. Knows the names and no POP.
 */
public final class FieldWords {

    private static final Set<String> KINDS =
            Set.copyOf(Stream.of(Kind.values()).map(Kind::word).toList());
    private static final String HELP = ".help";

    private final Words words;
    private final KindWords kinds;

    private FieldWords(Words words) {
        this.words = words;
        this.kinds = KindWords.of(words.language());
    }

    /** The names in a language. */
    public static FieldWords of(Language language) {
        return new FieldWords(Words.of(FieldWords.class, language));
    }

    /**
     * What a field of something is called in a document.
     *
     * @throws IllegalStateException when it has no name: ours to mend
     */
    public String label(Shape<?> shape, Field<?> field) {
        return words.say(key(shape, field));
    }

    /**
     * One sentence that helps whoever fills the field in.
     *
     * @throws IllegalStateException when there is none: ours to mend
     */
    public String help(Shape<?> shape, Field<?> field) {
        return words.say(key(shape, field) + HELP);
    }

    /** What a value of a closed list is called, in the middle of a sentence. */
    public String value(Enum<?> value) {
        return words.say(key(value));
    }

    /** One sentence about a value of a closed list. */
    public String valueHelp(Enum<?> value) {
        return words.say(key(value) + HELP);
    }

    /** Yes or no. */
    public String yesNo(boolean yes) {
        return words.say(yes ? "value.yes_no.yes" : "value.yes_no.no");
    }

    /** One sentence about yes or no. */
    public String yesNoHelp(boolean yes) {
        return words.say((yes ? "value.yes_no.yes" : "value.yes_no.no") + HELP);
    }

    /** What one item of a kind is called, in the middle of a sentence. */
    public String kind(Kind kind) {
        return kinds.one(kind);
    }

    /** What several items of a kind are called. */
    public String kinds(Kind kind) {
        return kinds.several(kind);
    }

    /** What something of a shape is called, an item or a part of one. */
    public String kind(Shape<?> shape) {
        return kinds.one(shape);
    }

    /** One sentence about something of a shape, if there is one. */
    public Optional<String> kindHelp(Shape<?> shape) {
        return kinds.help(shape);
    }

    /** The heading above a list of the document. */
    public String section(Field<?> list) {
        return words.say("section." + list.name());
    }

    /** A gentle sentence where a list of the document is still empty. */
    public String room(Field<?> list) {
        return words.say("section." + list.name() + ".empty");
    }

    private String key(Shape<?> shape, Field<?> field) {
        String own = shape.name() + "." + field.name();
        if (words.find(own).isPresent() || !KINDS.contains(shape.name())) {
            return own;
        }
        String ofAims = "aim." + field.name();
        boolean isAim = shape.name().equals(Fields.GOAL.name()) || shape.name().equals(Fields.ACTION.name());
        return isAim && words.find(ofAims).isPresent() ? ofAims : "item." + field.name();
    }

    /** {@code CareerCompetence.WORK_EXPLORATION} is {@code value.career_competence.work_exploration}. */
    private static String key(Enum<?> value) {
        StringBuilder key = new StringBuilder("value");
        String list = value.getDeclaringClass().getSimpleName();
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            key.append(i == 0 ? "." : Character.isUpperCase(c) ? "_" : "").append(c);
        }
        return key.toString().toLowerCase(Locale.ROOT) + "." + Choices.word(value);
    }
}
