package pop.cli;

import java.util.Locale;
import pop.l10n.Words;
import pop.model.Field;
import pop.model.Language;
import pop.model.Shape;
import pop.store.JsonSchema;
import pop.view.FieldWords;

/** What the schema says to people, in their language. Knows no JSON. */
record SchemaWords(FieldWords fields, Words own) implements JsonSchema.Wording {

    static SchemaWords in(Language language) {
        return new SchemaWords(FieldWords.of(language), Words.of(SchemaCommand.class, language));
    }

    /** The whole schema in a language. */
    static String schema(Language language) {
        SchemaWords words = in(language);
        return JsonSchema.of(words.own().say("title"), words);
    }

    @Override
    public Language language() {
        return own.language();
    }

    @Override
    public String key(Shape<?> shape, Field<?> field) {
        return fields.help(shape, field);
    }

    @Override
    public String value(Enum<?> value) {
        return fields.valueHelp(value);
    }

    @Override
    public String yesNo(boolean yes) {
        return fields.yesNoHelp(yes);
    }

    @Override
    public String remedy(JsonSchema.Remedy wanted) {
        return own.say("remedy." + wanted.name().toLowerCase(Locale.ROOT));
    }
}
