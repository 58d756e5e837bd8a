package pop.view;

import java.util.Optional;
import pop.l10n.Words;
import pop.model.Kind;
import pop.model.Language;
import pop.model.Shape;

/**
 * What each kind of thing in a POP is called in a reader's language, with one sentence about it. Apart from the words for
 * fields, which are many: who adds an item only needs its name. Knows no POP.
 */
public final class KindWords {

    private final Words words;

    private KindWords(Words words) {
        this.words = words;
    }

    /** The names in a language. */
    public static KindWords of(Language language) {
        return new KindWords(Words.of(KindWords.class, language));
    }

    /** What one item of a kind is called, in the middle of a sentence. */
    public String one(Kind kind) {
        return words.say(kind.word());
    }

    /** What several items of a kind are called. */
    public String several(Kind kind) {
        return words.say(kind.word() + ".plural");
    }

    /** What something of a shape is called, an item or a part of one. */
    public String one(Shape<?> shape) {
        return words.say(shape.name());
    }

    /** One sentence about something of a shape, if there is one. */
    public Optional<String> help(Shape<?> shape) {
        return words.find(shape.name() + ".help");
    }
}
