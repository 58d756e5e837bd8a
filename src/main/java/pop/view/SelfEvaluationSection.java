package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Facts;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.Mark;
import pop.doc.Section;
import pop.doc.Sign;
import pop.doc.Table;
import pop.doc.Table.Column;
import pop.doc.Table.Holds;
import pop.doc.Table.Row;
import pop.l10n.Words;
import pop.model.Choices.Answer;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.SelfEvaluation;

/**
 * How the person looks at their own plan: the same eleven questions, with the answers of every time beside each other,
 * so that growth can be seen. Knows no right answer.
 */
final class SelfEvaluationSection {

    /** How many times fit beside each other on a page. */
    private static final int MOST_COLUMNS = 4;

    private final FieldWords fields;
    private final Spoken spoken;
    private final Words words;

    SelfEvaluationSection(FieldWords fields, Spoken spoken, Words words) {
        this.fields = fields;
        this.spoken = spoken;
        this.words = words;
    }

    /** The section, if the person looked at their plan. */
    Optional<Section> section(Pop pop) {
        List<SelfEvaluation> all = pop.facts().list(Fields.SELF_EVALUATIONS);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_COLUMNS) {
            List<SelfEvaluation> some = all.subList(from, Math.min(all.size(), from + MOST_COLUMNS));
            blocks.add(graded(some));
            told(some).ifPresent(blocks::add);
        }
        return Optional.of(
                Section.of(Shelf.anchor(Fields.SELF_EVALUATIONS), fields.section(Fields.SELF_EVALUATIONS), blocks));
    }

    private Table graded(List<SelfEvaluation> times) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.say("self.question"), Holds.NAME));
        times.forEach(time -> columns.add(new Column(day(time), Holds.WORDS)));
        List<Row> rows = new ArrayList<>();
        for (Field<Answer> question : Fields.GRADED_ANSWERS) {
            List<Line> cells = new ArrayList<>(List.of(Line.of(fields.label(Fields.ANSWERS_PART, question))));
            times.forEach(time -> cells.add(new Line(
                    answer(time, question).<Inline>map(this::mark).stream().toList())));
            rows.add(new Row(List.copyOf(cells)));
        }
        return new Table(Optional.empty(), columns, rows);
    }

    private Optional<Block> told(List<SelfEvaluation> times) {
        List<Facts.Fact> facts = new ArrayList<>();
        for (Field<String> question : Fields.TOLD_ANSWERS) {
            List<Facts.Fact> answers = new ArrayList<>();
            for (SelfEvaluation time : times) {
                answer(time, question)
                        .ifPresent(own -> answers.add(new Facts.Fact(day(time), List.of(Values.own(own)))));
            }
            if (!answers.isEmpty()) {
                List<Block> value = times.size() == 1 ? answers.get(0).value() : List.of(new Facts(answers));
                facts.add(new Facts.Fact(fields.label(Fields.ANSWERS_PART, question), value));
            }
        }
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Facts(facts));
    }

    private String day(SelfEvaluation time) {
        return time.facts().get(Fields.DATE).map(spoken::date).orElseGet(() -> words.say("self.undated"));
    }

    private static <V> Optional<V> answer(SelfEvaluation time, Field<V> question) {
        return time.facts()
                .get(Fields.ANSWERS)
                .flatMap(answers -> answers.facts().get(question));
    }

    private Mark mark(Answer answer) {
        Sign sign = switch (answer) {
            case YES -> Sign.YES;
            case PARTLY -> Sign.PARTLY;
            case NO -> Sign.NO;
        };
        return new Mark(sign, fields.value(answer));
    }
}
