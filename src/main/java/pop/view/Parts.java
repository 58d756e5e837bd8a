package pop.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import pop.doc.Block;
import pop.doc.Code;
import pop.doc.Link;
import pop.doc.OwnPhrase;
import pop.doc.Text;
import pop.l10n.Words;
import pop.model.Decimal;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Shape;

/**
 * Says the small parts of an item (a measure, a rhythm, a price) the way a person would, in a line or two; a part for
 * which it has no line is said field by field. Knows no item.
 */
final class Parts {

    private final Values values;
    private final FieldWords fields;
    private final Spoken spoken;
    private final Words words;
    private final Levels levels;
    private final Map<Shape<?>, Function<Facts, List<Block>>> lines;

    Parts(Values values, FieldWords fields, Spoken spoken) {
        this.values = values;
        this.fields = fields;
        this.spoken = spoken;
        this.words = Words.of(Parts.class, spoken.language());
        this.levels = new Levels(spoken);
        this.lines = Map.ofEntries(
                Map.entry(Fields.MEASURE_PART, levels::measure),
                Map.entry(Fields.REPEAT_PART, facts -> rhythm(facts).blocks()),
                Map.entry(Fields.FIRST_STEP_PART, this::firstStep),
                Map.entry(Fields.OBSTACLE, this::obstacle),
                Map.entry(Fields.PRICE_PART, this::price),
                Map.entry(Fields.SURROUNDINGS_PART, this::surroundings),
                Map.entry(Fields.FINANCING_PART, this::financing),
                Map.entry(Fields.TRAINING_PART, this::training),
                Map.entry(
                        Fields.ATTEST_PART, facts -> attest(facts, new Pieces()).blocks()),
                Map.entry(Fields.CODE, this::code),
                Map.entry(Fields.CLIENT_PART, facts -> dataLine(facts, Fields.NAME, Fields.EMAIL, Fields.PSEUDONYM)),
                Map.entry(Fields.COACH_PART, facts -> dataLine(facts, Fields.NAME, Fields.CENTRE)),
                Map.entry(Fields.KEPT_PART, this::kept),
                Map.entry(Fields.EFFORT, this::effort),
                Map.entry(Fields.PREVIOUS_PART, this::previous));
    }

    /** What is known of a part. */
    List<Block> blocks(Shape<?> shape, Facts facts) {
        Function<Facts, List<Block>> line = lines.get(shape);
        return line != null ? line.apply(facts) : List.of(new pop.doc.Facts(values.facts(shape, facts, Set.of())));
    }

    /** How often, until when and how many times in all. */
    Pieces rhythm(Facts facts) {
        Pieces said = new Pieces();
        Optional<Decimal> times = facts.get(Fields.TIMES);
        if (facts.has(Fields.EVERY)) {
            String every = fields.value(facts.get(Fields.EVERY).orElseThrow());
            said.form(times.map(number -> counted("times_every", number, Map.of("period", every)))
                    .orElseGet(() -> words.say("every", "period", every)));
        } else {
            said.form(times.map(number -> counted("times", number, Map.of())));
        }
        said.form(facts.get(Fields.COUNT).map(number -> counted("count", number, Map.of())));
        return said.form(spoken.period(Optional.empty(), facts.get(Fields.UNTIL)));
    }

    private List<Block> firstStep(Facts facts) {
        return new Pieces()
                .own(facts.get(Fields.TEXT))
                .form(facts.get(Fields.DUE).map(day -> words.say("due", "date", spoken.date(day))))
                .blocks();
    }

    private List<Block> obstacle(Facts facts) {
        Pieces said = new Pieces().own(facts.get(Fields.RISK)).newLine();
        facts.get(Fields.PREVENTION)
                .ifPresent(prevention -> said.add(new Text(words.say("prevention") + " "), new OwnPhrase(prevention)));
        return said.blocks();
    }

    private List<Block> price(Facts facts) {
        return new Pieces()
                .own(facts.get(Fields.TEXT))
                .newLine()
                .form(yesNo(facts, Fields.ACCEPTABLE, "acceptable"))
                .blocks();
    }

    private List<Block> surroundings(Facts facts) {
        return new Pieces()
                .own(facts.get(Fields.PEOPLE).map(spoken::list))
                .newLine()
                .own(facts.get(Fields.EFFECT))
                .newLine()
                .form(yesNo(facts, Fields.AGREED, "agreed"))
                .blocks();
    }

    private List<Block> financing(Facts facts) {
        return new Pieces()
                .form(facts.get(Fields.INSTRUMENT).map(fields::value))
                .form(facts.get(Fields.FINANCING_STATUS).map(fields::value))
                .blocks();
    }

    private List<Block> training(Facts facts) {
        Pieces said = new Pieces()
                .data(facts.get(Fields.TITLE))
                .newLine()
                .data(facts.get(Fields.PROVIDER))
                .data(facts.get(Fields.TYPE))
                .form(facts.get(Fields.HOURS).map(hours -> counted("hours", hours, Map.of())))
                .newLine()
                .form(spoken.period(facts.get(Fields.START), facts.get(Fields.END)))
                .newLine();
        facts.get(Fields.ATTEST).ifPresent(attest -> attest(attest.facts(), said));
        return said.blocks();
    }

    private Pieces attest(Facts facts, Pieces said) {
        return said.form(yesNo(facts, Fields.WANTED, "attest"))
                .form(facts.get(Fields.ISSUED).map(day -> words.say("issued", "date", spoken.date(day))));
    }

    private List<Block> code(Facts facts) {
        Pieces said = new Pieces().data(facts.get(Fields.SYSTEM)).data(facts.get(Fields.LABEL));
        facts.get(Fields.URI).ifPresent(uri -> said.add(new Link(uri, uri)));
        return said.blocks();
    }

    private List<Block> kept(Facts facts) {
        Pieces said = new Pieces();
        facts.get(Fields.FILE).ifPresent(file -> said.add(new Link(file, file)));
        said.newLine();
        facts.get(Fields.SHA256)
                .ifPresent(sum ->
                        said.form(fields.label(Fields.KEPT_PART, Fields.SHA256)).behind(new Code(sum)));
        return said.blocks();
    }

    private List<Block> effort(Facts facts) {
        Pieces said = new Pieces()
                .form(facts.get(Fields.DATE).map(spoken::date))
                .form(facts.get(Fields.HOW).map(fields::value));
        facts.get(Fields.FILE).ifPresent(file -> said.add(new Link(file, file)));
        return said.blocks();
    }

    private List<Block> previous(Facts facts) {
        Pieces said = new Pieces();
        facts.get(Fields.FILE).ifPresent(file -> said.add(new Link(file, file)));
        return said.form(facts.get(Fields.REVIEWED).map(day -> words.say("reviewed", "date", spoken.date(day))))
                .blocks();
    }

    @SafeVarargs
    private static List<Block> dataLine(Facts facts, Field<String>... in) {
        Pieces said = new Pieces();
        for (Field<String> field : in) {
            said.data(facts.get(field));
        }
        return said.blocks();
    }

    private Optional<String> yesNo(Facts facts, Field<Boolean> field, String key) {
        return facts.get(field).map(yes -> words.say(key + (yes ? ".yes" : ".no")));
    }

    private String counted(String key, Decimal number, Map<String, String> names) {
        Map<String, Object> all = new HashMap<>(names);
        all.put("number", spoken.number(number));
        return words.say(number.compareTo(Decimal.ONE) == 0 ? key + ".one" : key, all);
    }
}
