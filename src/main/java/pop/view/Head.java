package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pop.doc.Block;
import pop.doc.Facts;
import pop.l10n.Words;
import pop.model.Field;
import pop.model.Fields;
import pop.model.NextMoment;
import pop.model.Pop;
import pop.model.Voucher;

/** The head of a POP: who guides it, since when, in which setting, and what comes next. Knows nothing of what follows. */
final class Head {

    /** The fields of the document that the title and the head tell. */
    static final Set<Field<?>> TOLD =
            Set.of(Fields.TITLE, Fields.COACH, Fields.BEGIN, Fields.CONTEXT, Fields.AGREEMENT_WITH);

    private final FieldWords fields;
    private final Spoken spoken;
    private final Values values;
    private final Words words;

    Head(FieldWords fields, Spoken spoken, Values values, Words words) {
        this.fields = fields;
        this.spoken = spoken;
        this.values = values;
        this.words = words;
    }

    /** The head, as far as anything is known. */
    List<Block> blocks(Pop pop, LocalDate today) {
        List<Facts.Fact> facts = new ArrayList<>();
        begins(pop, facts);
        for (Field<?> field : List.of(Fields.COACH, Fields.CONTEXT, Fields.AGREEMENT_WITH)) {
            pop.facts().raw(field).ifPresent(value -> facts.add(values.fact(Fields.POP, field, value)));
        }
        next(pop, today).ifPresent(facts::add);
        return facts.isEmpty() ? List.of() : List.of(new Facts(facts));
    }

    /** The first moment from today on, if there is one. */
    Optional<Facts.Fact> next(Pop pop, LocalDate today) {
        return NextMoment.of(pop, today)
                .map(moment -> Facts.Fact.of(words.say("next"), Spoken.capital(new Moments(spoken).brief(moment))));
    }

    private void begins(Pop pop, List<Facts.Fact> facts) {
        List<Voucher> vouchers = pop.facts().list(Fields.VOUCHERS);
        Optional<LocalDate> first = pop.begin();
        first.ifPresent(day -> facts.add(Facts.Fact.of(
                vouchers.isEmpty() ? fields.label(Fields.POP, Fields.BEGIN) : words.say("begin", "number", 1),
                spoken.date(day))));
        for (int i = 0; i < vouchers.size(); i++) {
            Voucher voucher = vouchers.get(i);
            int number = voucher.number().orElse(i + 1);
            boolean isSaid = number == 1 && voucher.begin().equals(first);
            if (!isSaid) {
                voucher.begin()
                        .ifPresent(day ->
                                facts.add(Facts.Fact.of(words.say("begin", "number", number), spoken.date(day))));
            }
        }
    }
}
