package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Code;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.Paragraph;
import pop.doc.Text;
import pop.l10n.Words;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Language;
import pop.model.Matter;
import pop.model.Pop;

/** Says what asks for attention, in a line each. Knows neither the POP around it nor an order. */
final class MatterWords {

    private final Words words;
    private final Spoken spoken;
    private final Links links;
    private final Parts parts;
    private final LocalDate today;

    MatterWords(Words words, Language language, LocalDate today) {
        this.words = words;
        this.spoken = Spoken.in(language);
        FieldWords fields = FieldWords.of(language);
        this.links = new Links(Pop.EMPTY, Map.of(), fields, spoken, false);
        this.parts = new Parts(new Values(fields, spoken, links), fields, spoken);
        this.today = today;
    }

    /** What it is, in a few words. */
    String what(Matter matter) {
        String key = "what." + matter.sort().word();
        return matter.isPast(today) ? words.find(key + ".past").orElseGet(() -> words.say(key)) : words.say(key);
    }

    /** The day in words. */
    Optional<String> day(Matter matter) {
        return matter.day().map(spoken::date);
    }

    /** The item that it is about: its id and its words. */
    Line about(Matter matter) {
        List<Inline> said = new ArrayList<>();
        matter.item().ifPresent(item -> {
            item.id().ifPresent(id -> {
                said.add(new Code(id));
                said.add(new Text(" "));
            });
            said.add(links.called(item));
        });
        return new Line(said);
    }

    /** The item of a rhythm, and below it how often. */
    List<Block> rhythm(Matter matter) {
        List<Block> said = new ArrayList<>(List.of(new Paragraph(about(matter))));
        matter.item()
                .map(Item::facts)
                .flatMap(facts -> facts.get(Fields.REPEAT))
                .ifPresent(repeat -> said.addAll(parts.rhythm(repeat.facts()).blocks()));
        return said;
    }
}
