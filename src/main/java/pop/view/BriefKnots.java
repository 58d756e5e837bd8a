package pop.view;

import java.util.List;
import pop.doc.Line;
import pop.doc.RedThread.Knot;
import pop.l10n.Words;
import pop.model.Item;

/** Tells an item of the story in one line; knows nothing of where in the story it stands. */
final class BriefKnots implements Story.Teller {

    private final FieldWords fields;
    private final Links links;
    private final States states;
    private final boolean withIds;
    private final Words words;

    /**
     * @param withIds whether each is called by its id as well, for who has to type it
     */
    BriefKnots(FieldWords fields, Spoken spoken, Links links, States states, boolean withIds) {
        this.fields = fields;
        this.links = links;
        this.states = states;
        this.withIds = withIds;
        this.words = Words.of(BriefKnots.class, spoken.language());
    }

    @Override
    public List<Knot> knots(Item item, List<Knot> next) {
        return List.of(knot(label(item), item, next));
    }

    @Override
    public Knot again(Item item) {
        return knot(words.say("again", "item", label(item)), item, List.of());
    }

    private Knot knot(String label, Item item, List<Knot> next) {
        return new Knot(label, links.jump(item, Line.of(links.called(item))), states.of(item), next);
    }

    private String label(Item item) {
        return withIds ? links.name(item) : Spoken.capital(fields.kind(item.kind()));
    }
}
