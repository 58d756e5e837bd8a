package pop.rules.smart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pop.model.Aim;
import pop.model.At;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Repeat;
import pop.model.Training;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.text.ReadSentence;
import pop.text.Reading;
import pop.text.SaidTime;
import pop.text.Span;

/** A goal or an action with what its fields answer and what its sentence says. Knows not what it ought to say. */
final class Step {

    private final Steps steps;
    private final Aim aim;
    private final At at;
    private Optional<ReadSentence> read = Optional.empty();
    private boolean isRead;

    Step(Steps steps, Aim aim) {
        this.steps = steps;
        this.aim = aim;
        this.at = steps.dossier().pop().at(aim);
    }

    Dossier dossier() {
        return steps.dossier();
    }

    Aim aim() {
        return aim;
    }

    At at() {
        return at;
    }

    /** What its sentence says, where there is one in a language that can be read; read when first asked for. */
    Optional<Reading> reading() {
        return read().map(ReadSentence::reading);
    }

    private Optional<ReadSentence> read() {
        if (!isRead) {
            read = aim.text()
                    .flatMap(text -> steps.language(text)
                            .map(language ->
                                    ReadSentence.of(text, language, dossier().today())));
            isRead = true;
        }
        return read;
    }

    /** The times in its sentence as if it were written on another day. */
    List<SaidTime> timesOn(LocalDate day) {
        return read().map(sentence -> sentence.timesOn(day)).orElse(List.of());
    }

    /** Whether one of these fields has an answer, or a problem with the file hides it. */
    boolean answers(Field<?>... fields) {
        for (Field<?> field : fields) {
            if (aim.facts().has(field)) {
                return true;
            }
        }
        return isHidden(List.of(fields));
    }

    boolean isHidden(List<Field<?>> fields) {
        return !dossier().problems().isEmpty()
                && fields.stream().anyMatch(field -> dossier().isExplained(at.in(field), field));
    }

    /** A value of its rhythm. */
    <V> Optional<V> ofRepeat(Field<V> field) {
        return aim.facts().get(Fields.REPEAT).map(Repeat::facts).flatMap(facts -> facts.get(field));
    }

    /** A value of its training. */
    <V> Optional<V> ofTraining(Field<V> field) {
        return aim.facts().get(Fields.TRAINING).map(Training::facts).flatMap(facts -> facts.get(field));
    }

    /** Whether it is a training of which the name is known: something one can picture and finish. */
    boolean isNamedTraining() {
        return ofTraining(Fields.TITLE).isPresent();
    }

    /** Whether it has an end in its fields: a day, a rhythm that stops, a training that ends. */
    boolean hasEnd() {
        return answers(Fields.DUE)
                || isHidden(List.of(Fields.REPEAT, Fields.TRAINING))
                || ofRepeat(Fields.UNTIL).isPresent()
                || ofRepeat(Fields.COUNT).isPresent()
                || ofTraining(Fields.END).isPresent();
    }

    /** Whether something that leads to this goal answers a question for it. */
    boolean isAnsweredBy(Predicate<Step> answer) {
        return steps.leadingTo(aim).stream().anyMatch(answer);
    }

    /** Whether it is a goal of which the actions are asked instead. */
    boolean hasSteps() {
        return !steps.leadingTo(aim).isEmpty();
    }

    /** A fault about it as a whole. */
    Fault fault() {
        return Fault.at(dossier().pop(), aim);
    }

    /** A fault at the first of these words, with all of them as evidence; at the whole sentence when there are none. */
    Fault faultAt(List<Span> words) {
        At text = at.in(Fields.TEXT);
        String sentence = aim.text().orElse("");
        if (words.isEmpty()) {
            return fault().in(text).with("words", sentence).because(Fault.Evidence.at(text, sentence));
        }
        Fault fault = fault().in(text.words(words.get(0).start(), words.get(0).end()))
                .with("words", words.stream().map(Span::text).distinct().collect(Collectors.joining("\", \"")));
        for (Span span : words) {
            fault = fault.because(Fault.Evidence.at(text.words(span.start(), span.end()), span.text()));
        }
        return fault;
    }

    /** Its facts. */
    Facts facts() {
        return aim.facts();
    }
}
