package pop.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pop.model.Choices;
import pop.model.Choices.Answer;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Kind;
import pop.model.Language;
import pop.model.Pop;
import pop.model.Shape;
import pop.model.Type;
import pop.view.FieldWords;

/**
 * Pieces of a POP to fill in, in the form that VS Code reads and many editors after it. Which keys stand in a piece is said
 * here; how they are written, in what order, and what may stand behind them comes from the table of fields.
 */
final class Snippets {

    /** Parts that people write often, each with where it goes. Items go into the list of their kind. */
    private static final List<Part> PARTS = List.of(
            new Part(Fields.EVALUATION, List.of("actions", "[]", "evaluations", "[]"), Set.of()),
            new Part(Fields.OBSTACLE, List.of("actions", "[]", "obstacles", "[]"), Set.of()),
            new Part(Fields.COMMENT, List.of("insights", "[]", "comments", "[]"), Set.of()),
            new Part(Fields.MEASURE_PART, List.of("actions", "[]", "measure"), Set.of()),
            new Part(Fields.REPEAT_PART, List.of("actions", "[]", "repeat"), Set.of(Fields.COUNT)),
            new Part(Fields.SURROUNDINGS_PART, List.of("actions", "[]", "surroundings"), Set.of()),
            new Part(Fields.TRAINING_PART, List.of("actions", "[]", "training"), Set.of(Fields.ISSUED)),
            new Part(
                    Fields.VOUCHER,
                    List.of("vouchers", "[]"),
                    Set.of(Fields.KEPT, Fields.EFFORTS, Fields.VOUCHER_KIND)),
            new Part(Fields.SELF_EVALUATION, List.of("self_evaluations", "[]"), Set.of()),
            new Part(Fields.EXCEPTION, List.of("exceptions", "[]"), Set.of(Fields.ITEM)));

    /** What stands there where the name of the key, or a one, would help nobody. */
    private static final Map<Field<?>, String> EXAMPLES =
            Map.of(Fields.MINUTES, "60", Fields.NOW, "0", Fields.HOURS, "8", Fields.TARGET, "3", Fields.SCALE, "1-5");

    private final Language language;
    private final FieldWords words;
    private int places;

    private Snippets(Language language) {
        this.language = language;
        this.words = FieldWords.of(language);
    }

    /**
     * One snippet.
     *
     * @param name what a list of snippets shows
     * @param prefix what is typed to get it
     * @param way the keys that lead to where it goes, {@code []} into a list
     */
    record Snippet(String name, String prefix, String description, List<String> way, List<String> body) {}

    private record Part(Shape<?> shape, List<String> way, Set<Field<?>> without) {}

    static List<Snippet> in(Language language) {
        List<Snippet> all = new ArrayList<>();
        all.add(new Snippets(language).document());
        for (Kind kind : Kind.values()) {
            all.add(new Snippets(language).item(kind));
        }
        PARTS.forEach(part -> all.add(new Snippets(language).part(part)));
        return all;
    }

    private Snippet document() {
        List<String> body = new ArrayList<>(List.of(
                Fields.FORMAT.name() + ": " + Pop.FORMAT,
                Fields.TITLE.name() + ": "
                        + quoted(SchemaWords.in(language).own().say("title")),
                Fields.LANGUAGE.name() + ": " + language.tag()));
        body.addAll(under(Fields.CLIENT, lines(Fields.CLIENT_PART, Fields.NAME)));
        body.addAll(lines(Fields.POP, Fields.BEGIN));
        body.addAll(under(Fields.QUESTIONS, dashed(lines(Kind.QUESTION))));
        boolean dutch = language == Language.NL;
        return new Snippet("POP", "pop", dutch ? "Een nieuw plan" : "A new plan", List.of(), body);
    }

    private Snippet item(Kind kind) {
        Shape<?> shape = Fields.shape(kind);
        return named(shape, List.of(Fields.section(kind).name(), "[]"), dashed(lines(kind)));
    }

    private Snippet part(Part part) {
        List<String> lines = new ArrayList<>();
        for (Field<?> field : part.shape().fields()) {
            if (!part.without().contains(field)) {
                lines.addAll(lines(part.shape(), field, part.without()));
            }
        }
        String last = part.way().get(part.way().size() - 1);
        if (last.equals("[]")) {
            return named(part.shape(), part.way(), dashed(lines));
        }
        List<String> body = new ArrayList<>(List.of(last + ":"));
        lines.forEach(line -> body.add("  " + line));
        return named(part.shape(), part.way().subList(0, part.way().size() - 1), body);
    }

    private Snippet named(Shape<?> shape, List<String> way, List<String> body) {
        String name = words.kind(shape);
        String key = way.stream().filter(step -> !step.equals("[]")).collect(Collectors.joining(": … "));
        String place = language == Language.NL ? "Staat onder " + key + ":" : "Goes below " + key + ":";
        String help = words.kindHelp(shape).map(text -> text + " ").orElse("");
        return new Snippet("POP: " + name, "pop-" + name.replace(' ', '-'), help + place, way, body);
    }

    /** What a person fills in of each kind to begin with. */
    private List<String> lines(Kind kind) {
        Field<?>[] keys = switch (kind) {
            case QUESTION -> keys(Fields.ID, Fields.DATE, Fields.TEXT);
            case SESSION -> keys(Fields.ID, Fields.DATE, Fields.MINUTES, Fields.SESSION_KIND, Fields.SUMMARY);
            case INSIGHT -> keys(Fields.ID, Fields.DATE, Fields.BECAUSE, Fields.THEME, Fields.TEXT);
            case MOTIVE, WISH -> keys(Fields.ID, Fields.TEXT);
            case STRENGTH -> keys(Fields.ID, Fields.TEXT, Fields.HELPS);
            case GROWTH_POINT -> keys(Fields.ID, Fields.TEXT, Fields.HINDERS);
            case COMPETENCE ->
                keys(Fields.ID, Fields.NAME, Fields.COMPETENCE_KIND, Fields.NOW, Fields.TARGET, Fields.SCALE);
            case DECISION -> keys(Fields.ID, Fields.DATE, Fields.BECAUSE, Fields.TEXT);
            case GOAL ->
                keys(
                        Fields.ID,
                        Fields.BECAUSE,
                        Fields.GOAL_KIND,
                        Fields.AMBITION,
                        Fields.TEXT,
                        Fields.DUE,
                        Fields.CHECK_MOMENTS);
            case ACTION ->
                keys(
                        Fields.ID,
                        Fields.BECAUSE,
                        Fields.OF_GOAL,
                        Fields.ACTION_KIND,
                        Fields.TEXT,
                        Fields.DUE,
                        Fields.CHECK_MOMENTS,
                        Fields.SUPPORT,
                        Fields.CONTROL,
                        Fields.STATUS);
            case HOMEWORK -> keys(Fields.ID, Fields.SESSION, Fields.TEXT);
            case AGREEMENT -> keys(Fields.ID, Fields.DATE, Fields.WITH, Fields.TEXT);
            case REVIEW -> keys(Fields.ID, Fields.DATE, Fields.REVIEW_KIND, Fields.TEXT);
            case ATTACHMENT -> keys(Fields.ID, Fields.FILE, Fields.ATTACHMENT_KIND, Fields.EXPLANATION);
        };
        return lines(Fields.shape(kind), keys);
    }

    private static Field<?>[] keys(Field<?>... fields) {
        return fields;
    }

    private List<String> lines(Shape<?> shape, Field<?>... fields) {
        List<String> lines = new ArrayList<>();
        for (Field<?> field : fields) {
            if (shape.field(field.name()).filter(field::equals).isEmpty()) {
                throw new IllegalStateException(shape + " has no " + field);
            }
            lines.addAll(lines(shape, field, Set.of()));
        }
        return lines;
    }

    private List<String> lines(Shape<?> shape, Field<?> field, Set<Field<?>> without) {
        if (field.type() instanceof Type.Part<?> part) {
            List<String> lines = new ArrayList<>();
            for (Field<?> inner : part.shape().fields()) {
                if (!without.contains(inner)) {
                    lines.addAll(lines(part.shape(), inner, without));
                }
            }
            return under(field, lines);
        }
        return List.of(field.name() + ": " + field.type().open(new Place(shape, field)));
    }

    private static List<String> under(Field<?> field, List<String> lines) {
        List<String> all = new ArrayList<>(List.of(field.name() + ":"));
        lines.forEach(line -> all.add("  " + line));
        return all;
    }

    private static List<String> dashed(List<String> lines) {
        List<String> all = new ArrayList<>();
        lines.forEach(line -> all.add((all.isEmpty() ? "- " : "  ") + line));
        return all;
    }

    /** A place to fill in, with what stands there until then. */
    private String place(String said) {
        places++;
        return "${" + places + ":" + said + "}";
    }

    private String chosen(List<String> values) {
        places++;
        return "${" + places + "|" + String.join(",", values) + "|}";
    }

    private String quoted(String text) {
        return '"' + place(text) + '"';
    }

    /** What stands behind a key of each type. */
    private final class Place implements Type.Cases<String> {
        private final Shape<?> shape;
        private final Field<?> field;

        Place(Shape<?> shape, Field<?> field) {
            this.shape = shape;
            this.field = field;
        }

        @Override
        public String text(Type.Text type) {
            return quoted(EXAMPLES.getOrDefault(field, "<" + words.label(shape, field) + ">"));
        }

        @Override
        public String date(Type.Date type) {
            return place("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE");
        }

        @Override
        public String number(Type.Number type) {
            return place(EXAMPLES.getOrDefault(field, "1"));
        }

        @Override
        public String yesNo(Type.YesNo type) {
            return chosen(language == Language.NL ? List.of("ja", "nee") : List.of("yes", "no"));
        }

        @Override
        public String choice(Type.Choice<?> type) {
            return chosen(
                    type.of() == Answer.class && language == Language.NL
                            ? List.of("ja", "deels", "nee")
                            : type.values().stream().map(Choices::word).toList());
        }

        @Override
        public String id(Type.Id type) {
            return place(Kind.valueOf(shape.name().toUpperCase(Locale.ROOT)).prefix() + "1");
        }

        @Override
        public String link(Type.Link type) {
            Kind kind = type.kinds().stream()
                    .min(Comparator.comparing((Kind one) -> one != origin()).thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            return place(kind.prefix() + "1");
        }

        /** What something mostly follows from. */
        private Kind origin() {
            return shape == Fields.INSIGHT ? Kind.QUESTION : shape == Fields.GOAL ? Kind.DECISION : Kind.INSIGHT;
        }

        @Override
        public String list(Type.ListOf<?> type) {
            return "[" + type.of().open(this) + "]";
        }

        @Override
        public String part(Type.Part<?> type) {
            throw new IllegalStateException(field + " is written on lines of its own");
        }
    }
}
