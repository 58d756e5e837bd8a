package pop.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.doc.Block;
import pop.doc.Line;
import pop.doc.Section;
import pop.model.Choices.Theme;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;

/** What the person found out and who they are: insights, motives, wishes, strong sides. Knows no plan. */
final class PersonSections {

    private static final List<Kind> PORTRAIT = List.of(Kind.MOTIVE, Kind.WISH, Kind.STRENGTH, Kind.GROWTH_POINT);

    private final Shelf shelf;
    private final FieldWords fields;
    private final ItemCards cards;
    private final ShortList list;

    PersonSections(Shelf shelf, FieldWords fields, ItemCards cards, ShortList list) {
        this.shelf = shelf;
        this.fields = fields;
        this.cards = cards;
        this.list = list;
    }

    /** A section with the items of one kind, if there are any. */
    Optional<Section> section(Kind kind) {
        return section(kind, blocks(kind));
    }

    /** A section with the items of one kind, or with room for the first one. */
    Optional<Section> section(Kind kind, Optional<Block> room) {
        List<Block> blocks = blocks(kind);
        return section(kind, blocks.isEmpty() ? room.stream().toList() : blocks);
    }

    /** The insights: by theme when several share one, else as they came. */
    Optional<Section> insights(Optional<Block> room) {
        List<Item> insights = shelf.open(Kind.INSIGHT);
        Map<Optional<Theme>, List<Item>> themes = new LinkedHashMap<>();
        for (Item insight : insights) {
            themes.computeIfAbsent(insight.facts().get(Fields.THEME), none -> new ArrayList<>())
                    .add(insight);
        }
        if (themes.size() * 2 > insights.size() || themes.size() < 2) {
            return section(Kind.INSIGHT, room);
        }
        List<Block> blocks = new ArrayList<>();
        themes.forEach((theme, some) -> {
            if (theme.isEmpty()) {
                some.forEach(insight -> blocks.add(cards.card(insight)));
            }
        });
        themes.forEach((theme, some) -> theme.ifPresent(about -> blocks.add(new Section(
                Optional.empty(),
                Line.of(Spoken.capital(fields.value(about))),
                some.stream()
                        .<Block>map(insight -> cards.card(insight, Set.of(Fields.THEME)))
                        .toList()))));
        return section(Kind.INSIGHT, blocks);
    }

    /** Who somebody is: a section with a smaller one for each kind there is. */
    Optional<Section> portrait(String heading) {
        List<Block> parts = new ArrayList<>();
        PORTRAIT.forEach(kind -> section(kind).ifPresent(parts::add));
        return parts.isEmpty() ? Optional.empty() : Optional.of(Section.of("section-portrait", heading, parts));
    }

    private List<Block> blocks(Kind kind) {
        List<Item> items = shelf.open(kind);
        if (items.isEmpty()) {
            return List.of();
        }
        return shelf.isList(kind)
                ? List.of(list.bullets(items))
                : items.stream().<Block>map(cards::card).toList();
    }

    private Optional<Section> section(Kind kind, List<Block> blocks) {
        Field<?> section = Fields.section(kind);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(Shelf.anchor(section), fields.section(section), blocks));
    }
}
