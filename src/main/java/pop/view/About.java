package pop.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pop.doc.Block;
import pop.doc.Card;
import pop.doc.Facts;
import pop.doc.OwnWords;
import pop.doc.Section;
import pop.l10n.Words;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Kind;
import pop.model.Pop;
import pop.model.Voucher;
import pop.model.Waiver;

/** What belongs to the dossier more than to the person: vouchers, exceptions, settings. Knows nothing of the plan. */
final class About {

    private final FieldWords fields;
    private final Spoken spoken;
    private final Values values;
    private final Words words;

    About(FieldWords fields, Spoken spoken, Values values, Words words) {
        this.fields = fields;
        this.spoken = spoken;
        this.values = values;
        this.words = words;
    }

    /** All of the document that was not told elsewhere, if there is any. */
    Optional<Section> section(Pop pop) {
        List<Block> blocks = new ArrayList<>();
        facts(pop).ifPresent(blocks::add);
        List<Voucher> vouchers = pop.facts().list(Fields.VOUCHERS);
        if (!vouchers.isEmpty()) {
            List<Block> cards = new ArrayList<>();
            for (int i = 0; i < vouchers.size(); i++) {
                cards.add(voucher(vouchers.get(i), i + 1));
            }
            blocks.add(Section.of(Shelf.anchor(Fields.VOUCHERS), fields.section(Fields.VOUCHERS), cards));
        }
        List<Waiver> exceptions = pop.facts().list(Fields.EXCEPTIONS);
        if (!exceptions.isEmpty()) {
            blocks.add(Section.of(
                    Shelf.anchor(Fields.EXCEPTIONS),
                    fields.section(Fields.EXCEPTIONS),
                    exceptions.stream().map(this::exception).toList()));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("section-about", words.say("about"), blocks));
    }

    private Optional<Block> facts(Pop pop) {
        Set<Field<?>> told = new HashSet<>(Head.TOLD);
        for (Kind kind : Kind.values()) {
            told.add(Fields.section(kind));
        }
        told.addAll(Set.of(
                Fields.CLIENT, Fields.SELF_EVALUATIONS, Fields.VOUCHERS, Fields.EXCEPTIONS, Fields.HOURS_PER_WEEK));
        List<Facts.Fact> facts = new ArrayList<>();
        pop.facts()
                .get(Fields.CLIENT)
                .ifPresent(
                        client -> facts.addAll(values.facts(Fields.CLIENT_PART, client.facts(), Set.of(Fields.NAME))));
        facts.addAll(values.facts(Fields.POP, pop.facts(), told));
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Facts(facts));
    }

    private Block voucher(Voucher voucher, int place) {
        String label = Spoken.capital(fields.kind(Fields.VOUCHER)) + " "
                + voucher.number().orElse(place);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(new Pieces()
                .form(voucher.facts().get(Fields.VOUCHER_KIND).map(fields::value))
                .form(spoken.period(voucher.begin(), voucher.facts().get(Fields.END)))
                .blocks());
        List<Facts.Fact> facts = values.facts(
                Fields.VOUCHER, voucher.facts(), Set.of(Fields.NUMBER, Fields.VOUCHER_KIND, Fields.BEGIN, Fields.END));
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts));
        }
        return new Card(Optional.empty(), label, Optional.empty(), blocks);
    }

    private Block exception(Waiver exception) {
        String label = Spoken.capital(fields.kind(Fields.EXCEPTION));
        List<Block> blocks = new ArrayList<>();
        exception.facts().get(Fields.REASON).ifPresent(reason -> blocks.add(new OwnWords(reason)));
        List<Facts.Fact> facts = values.facts(Fields.EXCEPTION, exception.facts(), Set.of(Fields.REASON));
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts));
        }
        return new Card(Optional.empty(), label, Optional.empty(), blocks);
    }
}
