package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pop.doc.Block;
import pop.doc.Facts;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.Section;
import pop.doc.Text;
import pop.l10n.Words;
import pop.model.Aim;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Pop;

/** The goals, each with its parts and with the actions that lead to it; knows no other section. */
final class PlanSection {

    /** Deeper parts of a goal stand beside each other, so that headings stay readable. */
    private static final int DEEPEST = 3;

    private final Pop pop;
    private final GoalTree tree;
    private final Links links;
    private final Values values;
    private final ItemCards cards;
    private final States states;
    private final Words words;

    PlanSection(Pop pop, GoalTree tree, Links links, Values values, ItemCards cards, States states, Words words) {
        this.pop = pop;
        this.tree = tree;
        this.links = links;
        this.values = values;
        this.cards = cards;
        this.states = states;
        this.words = words;
    }

    /** The whole plan. */
    Optional<Section> section(Room room) {
        List<Block> blocks = new ArrayList<>();
        pop.facts()
                .get(Fields.HOURS_PER_WEEK)
                .ifPresent(
                        hours -> blocks.add(new Facts(List.of(values.fact(Fields.POP, Fields.HOURS_PER_WEEK, hours)))));
        if (tree.whole().isEmpty()) {
            room.goal().ifPresent(blocks::add);
        }
        tree.whole().forEach(goal -> tell(goal, 1, blocks));
        List<Block> loose = tree.looseActions().stream().<Block>map(cards::card).toList();
        if (!tree.whole().isEmpty() && !loose.isEmpty()) {
            blocks.add(Section.of("section-actions", words.say("plan.other_actions"), loose));
        } else {
            blocks.addAll(loose);
        }
        if (pop.actions().isEmpty()) {
            room.action().ifPresent(blocks::add);
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(Section.of("section-plan", words.say("plan"), blocks));
    }

    private void tell(Item goal, int depth, List<Block> into) {
        List<Block> blocks = blocks(goal, depth > 1);
        if (depth < DEEPEST) {
            tree.parts(goal).forEach(part -> tell(part, depth + 1, blocks));
        }
        into.add(new Section(goal.id(), heading(goal), blocks));
        if (depth == DEEPEST) {
            tree.below(goal).forEach(part -> into.add(new Section(part.id(), heading(part), blocks(part, false))));
        }
    }

    private List<Block> blocks(Item goal, boolean isPlaced) {
        List<Block> blocks = new ArrayList<>(cards.blocks(goal, isPlaced ? Set.of(Fields.PART_OF) : Set.of()));
        for (Item action : tree.actions(goal)) {
            blocks.add(cards.card(action, links.title(action), Set.of(Fields.OF_GOAL)));
        }
        if (tree.actions(goal).isEmpty()) {
            blocks.add(cards.slot((Aim) goal));
        }
        return blocks;
    }

    private Line heading(Item goal) {
        List<Inline> heading = new ArrayList<>(List.of(new Text(links.title(goal))));
        states.of(goal).ifPresent(state -> {
            heading.add(new Text(" "));
            heading.add(state);
        });
        return new Line(heading);
    }
}
