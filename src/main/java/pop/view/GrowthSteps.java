package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.Mark;
import pop.doc.OwnPhrase;
import pop.doc.RedThread.Knot;
import pop.doc.Text;
import pop.l10n.Words;
import pop.model.Choices;
import pop.model.Decimal;
import pop.model.Evaluation;
import pop.model.Fields;
import pop.model.Growth;
import pop.model.Growth.Step;
import pop.model.Growth.What;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Question;
import pop.model.Type;

/** Says the steps in which a POP grew: each for itself with its words, and all of them in one line. Knows no time. */
final class GrowthSteps {

    /** More steps of one sort than this are counted in the one line, not named. */
    private static final int MOST_NAMED = 3;

    private static final int MOST_STEPS_IN_A_LINE = 8;

    private final FieldWords fields;
    private final Spoken spoken;
    private final Words words;
    private final Evaluations evaluations;

    GrowthSteps(FieldWords fields, Spoken spoken) {
        this.fields = fields;
        this.spoken = spoken;
        this.words = Words.of(GrowthSteps.class, spoken.language());
        this.evaluations = new Evaluations(fields, spoken);
    }

    /** All steps in one line: {@code loopbaanvraag aangevuld; 2 inzichten; a1 gedeeltelijk gelukt}. */
    String summary(Growth growth) {
        List<String> told = new ArrayList<>();
        growth.steps().stream()
                .filter(GrowthSteps::isSupplement)
                .findFirst()
                .ifPresent(step -> told.add(words.say("line.supplement")));
        String counted = counted(growth);
        if (!counted.isEmpty()) {
            told.add(counted);
        }
        told.addAll(named(growth));
        if (growth.steps().stream().anyMatch(step -> step.item().isEmpty())) {
            told.add(words.say("line.document"));
        }
        return told.isEmpty() ? words.say("line.nothing") : String.join("; ", told);
    }

    /** What came, counted kind by kind. */
    String counted(Growth growth) {
        Map<Kind, Integer> added = new LinkedHashMap<>();
        growth.steps().stream()
                .filter(step -> step.what() == What.ADDED && !isSupplement(step))
                .forEach(step -> step.item().ifPresent(item -> added.merge(item.kind(), 1, Integer::sum)));
        List<String> counted = new ArrayList<>();
        added.forEach(
                (kind, count) -> counted.add(count + " " + (count == 1 ? fields.kind(kind) : fields.kinds(kind))));
        return String.join("; ", counted);
    }

    private List<String> named(Growth growth) {
        Set<String> evaluated = new HashSet<>();
        Map<What, List<String>> byWhat = new LinkedHashMap<>();
        for (Step step : growth.steps()) {
            boolean toldAlready = step.what() == What.ADDED
                    || step.item().isEmpty()
                    || (step.what() == What.DONE && evaluated.contains(step.name()));
            if (step.what() == What.EVALUATED) {
                evaluated.add(step.name());
            }
            if (!toldAlready) {
                byWhat.computeIfAbsent(step.what(), any -> new ArrayList<>()).add(inLine(step));
            }
        }
        List<String> named = new ArrayList<>();
        byWhat.forEach((what, all) -> {
            int most = what == What.EVALUATED ? MOST_STEPS_IN_A_LINE : MOST_NAMED;
            if (all.size() > most) {
                named.add(words.count("line." + Choices.word(what) + ".many", all.size()));
            } else {
                named.addAll(all);
            }
        });
        return named;
    }

    private String inLine(Step step) {
        String key = "line." + Choices.word(step.what());
        if (step.what() == What.EVALUATED) {
            key = step.evaluation()
                    .flatMap(Evaluation::result)
                    .map(result -> "line.result." + Choices.word(result))
                    .orElse(key);
        }
        return words.say(key, Map.of("id", step.name(), "old", old(step)));
    }

    private static String old(Step step) {
        return step.item().flatMap(Item::replaces).orElse("");
    }

    /** One step, with its words. */
    Knot knot(Step step) {
        List<Knot> values =
                step.values().stream().map(value -> value(step, value)).toList();
        if (step.item().isEmpty()) {
            return values.get(0);
        }
        Item item = step.item().get();
        String key = isSupplement(step) ? "supplement" : Choices.word(step.what());
        String kind = fields.kind(item.kind());
        String name = item.id().map(id -> kind + " " + id).orElse(kind);
        Optional<Mark> state = step.evaluation().flatMap(Evaluation::result).map(evaluations::mark);
        return new Knot(words.say(key, Map.of("item", name, "old", old(step))), line(step, item), state, values);
    }

    /** What somebody learned, when they looked back; else the words of the item. */
    private Line line(Step step, Item item) {
        Optional<String> learned =
                step.evaluation().flatMap(made -> made.facts().get(Fields.LEARNED));
        return learned.or(item::words).map(Line::own).orElseGet(() -> Line.of(""));
    }

    private Knot value(Step step, Growth.Value value) {
        String label = step.item()
                .map(item -> fields.label(Fields.shape(item.kind()), value.field()))
                .orElseGet(() -> fields.label(Fields.POP, value.field()));
        Optional<Inline> was = value.was().flatMap(found -> said(value.field().type(), found));
        Optional<Inline> is = value.is().flatMap(found -> said(value.field().type(), found));
        List<Inline> line = new ArrayList<>();
        if (value.is().isEmpty()) {
            line.add(new Text(words.say(was.isPresent() ? "value.gone_from" : "value.gone") + " "));
            was.ifPresent(line::add);
        } else if (is.isPresent() && was.isPresent()) {
            line.addAll(List.of(was.get(), new Text(" " + words.say("value.to") + " "), is.get()));
        } else {
            line.add(is.orElseGet(() -> new Text(words.say(value.was().isEmpty() ? "value.new" : "value.other"))));
        }
        return new Knot(label, new Line(line), Optional.empty(), List.of());
    }

    /** A value in one line; a part with keys of its own is too much for that. */
    private Optional<Inline> said(Type<?> type, Object value) {
        if (value instanceof List<?> list && type instanceof Type.ListOf<?> of) {
            List<String> all = list.stream().flatMap(one -> plain(one).stream()).toList();
            return of.of() instanceof Type.Part<?> || all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Text(spoken.list(all)));
        }
        return plain(value).map(text -> type instanceof Type.Text ? new OwnPhrase(text) : new Text(text));
    }

    private Optional<String> plain(Object value) {
        if (value instanceof LocalDate day) {
            return Optional.of(spoken.date(day));
        }
        if (value instanceof Decimal number) {
            return Optional.of(spoken.number(number));
        }
        if (value instanceof Boolean yes) {
            return Optional.of(fields.yesNo(yes));
        }
        if (value instanceof Enum<?> choice) {
            return Optional.of(fields.value(choice));
        }
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static boolean isSupplement(Step step) {
        return step.what() == What.ADDED
                && step.item()
                        .filter(item -> item instanceof Question question
                                && question.addsTo().isPresent())
                        .isPresent();
    }
}
