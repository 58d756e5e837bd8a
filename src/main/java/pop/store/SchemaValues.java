package pop.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pop.model.Choices;
import pop.model.Choices.Answer;
import pop.model.Language;
import pop.model.Pop;
import pop.model.Type;
import pop.store.JsonSchema.Remedy;
import pop.store.JsonSchema.Wording;

/**
 * What a value of each type may look like, in words of JSON Schema and for the eyes of an editor, which takes {@code true},
 * {@code 90} and nothing at all for something else than text. Knows no key.
 */
final class SchemaValues {

    private static final String DAY = "(?:[0-9]{4}-(?:"
            + "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
            + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
            + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";
    private static final String NUMBER = "[+-]?[0-9]{1,15}(?:[.,][0-9]{1,9})?";
    private static final String FORMAT = "\\+?0{0,14}" + Pop.FORMAT + "(?:[.,]0{1,9})?";
    /** What JavaScript and Java both take for a space; a no-break space is none. */
    private static final String SPACES = "[\\t-\\r ]*";

    private static final String ID = "(?!" + Pop.ITSELF + SPACES + "$)[a-z][a-z0-9-]*";

    private static final long TOO_LARGE = 1_000_000_000_000_000L;
    private static final String EXAMPLE = "2026-11-21";

    private final JsonGenerator json;
    private final Wording words;

    SchemaValues(JsonGenerator json, Wording words) {
        this.json = json;
        this.words = words;
    }

    /** Something to be written that may fail as streams fail. */
    private interface Writing {
        void write() throws IOException;
    }

    /** What a type says of its values. */
    void write(Type<?> type) throws IOException {
        type.open(new Writings()).write();
    }

    /** The number of the format: a number of which there is one. */
    void format() throws IOException {
        types("number", "string", "null");
        json.writeNumberField("minimum", Pop.FORMAT);
        json.writeNumberField("maximum", Pop.FORMAT);
        pattern(FORMAT, Remedy.FORMAT);
        json.writeNumberField("default", Pop.FORMAT);
    }

    void types(String... types) throws IOException {
        names("type", types);
    }

    private final class Writings implements Type.Cases<Writing> {
        @Override
        public Writing text(Type.Text type) {
            return () -> not("object", "array");
        }

        @Override
        public Writing date(Type.Date type) {
            return SchemaValues.this::date;
        }

        @Override
        public Writing number(Type.Number type) {
            return SchemaValues.this::number;
        }

        @Override
        public Writing yesNo(Type.YesNo type) {
            return SchemaValues.this::yesNo;
        }

        @Override
        public Writing choice(Type.Choice<?> type) {
            return type.of() == Answer.class ? SchemaValues.this::answer : () -> choices(type);
        }

        @Override
        public Writing id(Type.Id type) {
            return () -> {
                not("object", "array", "number");
                pattern(ID, Remedy.ID);
            };
        }

        @Override
        public Writing link(Type.Link type) {
            return () -> not("object", "array");
        }

        @Override
        public Writing list(Type.ListOf<?> type) {
            return () -> list(type.of(), type.bare());
        }

        @Override
        public Writing part(Type.Part<?> type) {
            return () -> json.writeStringField("$ref", JsonSchema.reference(type.shape()));
        }

        private void list(Type<?> of, boolean bare) throws IOException {
            if (bare) {
                json.writeArrayFieldStart("anyOf");
                json.writeStartObject();
                SchemaValues.this.write(of);
                json.writeEndObject();
                json.writeStartObject();
            }
            types("array", "null");
            json.writeStringField("errorMessage", words.remedy(Remedy.LIST));
            json.writeObjectFieldStart("items");
            SchemaValues.this.write(of);
            json.writeEndObject();
            if (bare) {
                json.writeEndObject();
                json.writeEndArray();
            }
        }
    }

    private void date() throws IOException {
        types("string", "null");
        json.writeStringField("errorMessage", words.remedy(Remedy.DATE));
        pattern(DAY, Remedy.DATE);
        names("examples", EXAMPLE);
    }

    private void number() throws IOException {
        types("number", "string", "null");
        json.writeStringField("errorMessage", words.remedy(Remedy.NUMBER));
        json.writeNumberField("exclusiveMinimum", -TOO_LARGE);
        json.writeNumberField("exclusiveMaximum", TOO_LARGE);
        pattern(NUMBER, Remedy.NUMBER);
    }

    private void choices(Type.Choice<?> type) throws IOException {
        List<String> spelled = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Enum<?> value : type.values()) {
            spelled.add(Choices.word(value));
            told.add(words.value(value));
        }
        oneOf(spelled, told, spelled, "number", "boolean");
    }

    private void yesNo() throws IOException {
        List<String> spelled = words.language() == Language.NL ? List.of("ja", "nee") : List.of("yes", "no");
        oneOf(spelled, List.of(words.yesNo(true), words.yesNo(false)), Scalars.YES_NO, "number");
    }

    private void answer() throws IOException {
        boolean dutch = words.language() == Language.NL;
        oneOf(
                dutch ? List.of("ja", "deels", "nee") : List.of("yes", "partly", "no"),
                List.of(words.value(Answer.YES), words.value(Answer.PARTLY), words.value(Answer.NO)),
                Scalars.ANSWERS,
                "number");
    }

    /**
     * Words to suggest, and beside them whatever the reader takes for one of its words: the same between quotes with a space
     * too many, in the other language, or none at all. An editor suggests an enumeration only, and no pattern.
     */
    private void oneOf(List<String> suggested, List<String> told, List<String> read, String... never)
            throws IOException {
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        names("enum", suggested.toArray(String[]::new));
        names("enumDescriptions", told.toArray(String[]::new));
        json.writeEndObject();
        json.writeStartObject();
        List<String> kinds = new ArrayList<>(List.of("object", "array"));
        kinds.addAll(List.of(never));
        not(kinds.toArray(String[]::new));
        json.writeStringField("pattern", spaced(String.join("|", read)));
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Everything but these; an editor suggests nothing then, where it would suggest {@code true} and {@code null}. */
    private void not(String... types) throws IOException {
        json.writeObjectFieldStart("not");
        types(types);
        json.writeEndObject();
    }

    private void pattern(String pattern, Remedy remedy) throws IOException {
        json.writeStringField("pattern", spaced(pattern));
        json.writeStringField("patternErrorMessage", words.remedy(remedy));
    }

    /** Spaces around it do not count, and spaces alone are nothing. */
    private static String spaced(String pattern) {
        return "^" + SPACES + "(?:" + pattern + ")?" + SPACES + "$";
    }

    private void names(String key, String... names) throws IOException {
        json.writeArrayFieldStart(key);
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }
}
