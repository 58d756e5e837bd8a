package pop.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Facts;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.LineBreak;
import pop.doc.Paragraph;
import pop.doc.Text;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;

/** Tells items that are no longer than a sentence as one list; knows what a short item can hold and no longer one. */
final class ShortList {

    private static final Set<Field<?>> TOLD = Set.of(Fields.ID, Fields.DATE, Fields.TEXT, Fields.DONE);

    private final Spoken spoken;
    private final Links links;
    private final Values values;
    private final States states;
    private final Byline byline;

    ShortList(FieldWords fields, Spoken spoken, Links links, Values values, States states) {
        this.spoken = spoken;
        this.links = links;
        this.values = values;
        this.states = states;
        this.byline = new Byline(fields, spoken, links);
    }

    /** The items as bullets, each with its words first. */
    Bullets bullets(List<Item> items) {
        return new Bullets(false, items.stream().map(this::blocks).toList());
    }

    private List<Block> blocks(Item item) {
        List<Inline> words = new ArrayList<>(Line.own(item.text().orElse("")).inlines());
        links.shownId(item).ifPresent(id -> words.add(new Text(" (" + id + ")")));
        Set<Field<?>> quiet = byline.told(item, Set.of());
        Pieces small = new Pieces().form(item.date().map(spoken::date));
        for (Block line : byline.blocks(item, quiet)) {
            small.add(((Paragraph) line).line());
        }
        states.of(item).ifPresent(small::add);
        for (Block line : small.blocks()) {
            words.add(new LineBreak());
            words.addAll(((Paragraph) line).line().inlines());
        }
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(new Line(words))));
        Set<Field<?>> told = new HashSet<>(TOLD);
        told.addAll(quiet);
        List<Facts.Fact> facts = values.facts(Fields.shape(item.kind()), item.facts(), told);
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts));
        }
        return blocks;
    }
}
