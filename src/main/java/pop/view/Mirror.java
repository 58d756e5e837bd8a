package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pop.l10n.Words;
import pop.model.Aim;
import pop.model.Effects;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Language;
import pop.model.Pop;
import pop.model.SelfEvaluation;

/**
 * What a POP says already that helps to answer one of the questions about it: the goals where the question is about goals,
 * the strengths where it is about those, and what was answered before. In the person's own words; knows no right answer.
 */
public final class Mirror {

    /** As many as can be seen at a glance. */
    private static final int MOST = 6;

    private final Pop pop;
    private final Words words;
    private final FieldWords fields;
    private final Spoken spoken;
    private final Map<String, List<String>> said;

    public Mirror(Pop pop, Language language) {
        this.pop = pop;
        this.words = Words.of(getClass(), language);
        this.fields = FieldWords.of(language);
        this.spoken = Spoken.in(language);
        this.said = Map.ofEntries(
                Map.entry("reflects_wish", join(told(pop.questions()), told(items(Fields.WISHES)))),
                Map.entry("goals_lead_there", told(pop.goals())),
                Map.entry("goals_clear", told(pop.goals())),
                Map.entry("steps_small", told(open())),
                Map.entry("time_free", time()),
                Map.entry("fits_life", join(all(Fields.SURROUNDINGS, Fields.EFFECT), all(Fields.PRICE, Fields.TEXT))),
                Map.entry("strengths_help", told(items(Fields.STRENGTHS))),
                Map.entry("weaknesses_hinder", told(items(Fields.GROWTH_POINTS))),
                Map.entry("effects_reached", effects(Fields.REACHED)),
                Map.entry("effects_missed", effects(Fields.MISSED)),
                Map.entry("helpers", helpers()));
    }

    /** The lines for a question, the earlier answer last. */
    public List<String> of(Field<?> question) {
        List<String> all = said.getOrDefault(question.name(), List.of());
        List<String> lines = new ArrayList<>(all.stream().distinct().limit(MOST).toList());
        earlier(question).ifPresent(lines::add);
        return lines;
    }

    private Optional<String> earlier(Field<?> question) {
        Optional<String> answer = Optional.empty();
        for (SelfEvaluation time : pop.facts().list(Fields.SELF_EVALUATIONS)) {
            Optional<LocalDate> day = time.facts().get(Fields.DATE);
            answer = time.facts()
                    .get(Fields.ANSWERS)
                    .flatMap(answers -> answers.facts().raw(question))
                    .map(value -> value instanceof Enum<?> choice ? fields.value(choice) : value.toString())
                    .map(own -> day.map(date -> words.say("earlier", Map.of("day", spoken.date(date), "answer", own)))
                            .orElseGet(() -> words.say("earlier.undated", "answer", own)))
                    .or(answerOf(answer));
        }
        return answer;
    }

    private static java.util.function.Supplier<Optional<String>> answerOf(Optional<String> answer) {
        return () -> answer;
    }

    private List<Aim> open() {
        return pop.own(pop.actions()).stream()
                .<Aim>map(action -> action)
                .filter(Aim::isOpen)
                .toList();
    }

    private List<String> time() {
        List<String> lines = new ArrayList<>();
        pop.facts()
                .get(Fields.HOURS_PER_WEEK)
                .ifPresent(hours -> lines.add(words.say("time", "hours", spoken.number(hours))));
        open().forEach(action -> action.facts()
                .get(Fields.HOURS_PER_WEEK)
                .ifPresent(hours -> lines.add(words.say(
                        "time.action",
                        Map.of(
                                "hours",
                                spoken.number(hours),
                                "text",
                                action.words().orElse(""))))));
        return lines;
    }

    private List<String> effects(Field<String> which) {
        return pop.own(pop.goals()).stream()
                .flatMap(goal ->
                        goal.facts().get(Fields.EFFECTS).map(Effects::facts).flatMap(of -> of.get(which)).stream())
                .toList();
    }

    private List<String> helpers() {
        return pop.own(pop.aims()).stream()
                .flatMap(aim -> Stream.concat(
                        aim.facts().list(Fields.SUPPORT).stream(),
                        aim.facts().get(Fields.SURROUNDINGS).stream()
                                .flatMap(around -> around.facts().list(Fields.PEOPLE).stream())))
                .toList();
    }

    private List<String> all(Field<? extends Facts.Bearer> part, Field<String> field) {
        return pop.own(pop.aims()).stream()
                .flatMap(aim -> aim.facts().get(part).flatMap(own -> own.facts().get(field)).stream())
                .toList();
    }

    private <T extends Item> List<T> items(Field<List<T>> section) {
        return pop.facts().list(section);
    }

    private List<String> told(List<? extends Item> items) {
        return pop.own(items).stream().flatMap(item -> item.words().stream()).toList();
    }

    private static List<String> join(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
