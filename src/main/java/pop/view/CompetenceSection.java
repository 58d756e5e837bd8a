package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pop.doc.Block;
import pop.doc.Code;
import pop.doc.Inline;
import pop.doc.Jump;
import pop.doc.Line;
import pop.doc.Section;
import pop.doc.Table;
import pop.doc.Table.Column;
import pop.doc.Table.Holds;
import pop.doc.Table.Row;
import pop.doc.Text;
import pop.l10n.Words;
import pop.model.Competence;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;

/**
 * The competences as one table, now beside wanted, and a card for each of which there is more to tell; knows no level
 * that somebody should have.
 */
final class CompetenceSection {

    /** What the table tells; what goes beyond it goes on a card. */
    private static final Set<Field<?>> IN_TABLE = Set.of(
            Fields.ID,
            Fields.NAME,
            Fields.NOW,
            Fields.TARGET,
            Fields.SCALE,
            Fields.COMPETENCE_KIND,
            Fields.SOURCE,
            Fields.INTEREST);

    private static final List<Field<? extends Enum<?>>> CHOICES =
            List.of(Fields.COMPETENCE_KIND, Fields.SOURCE, Fields.INTEREST);

    private final Shelf shelf;
    private final FieldWords fields;
    private final Links links;
    private final ItemCards cards;
    private final Levels levels;
    private final Words words;

    CompetenceSection(Shelf shelf, FieldWords fields, Links links, ItemCards cards, Levels levels, Words words) {
        this.shelf = shelf;
        this.fields = fields;
        this.links = links;
        this.cards = cards;
        this.levels = levels;
        this.words = words;
    }

    /** The section, if there are competences. */
    Optional<Section> section() {
        List<Item> competences = shelf.open(Kind.COMPETENCE);
        if (competences.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(table(competences));
        for (Item competence : competences) {
            if (hasMore(competence)) {
                blocks.add(cards.card(competence, card(competence), IN_TABLE));
            }
        }
        return Optional.of(Section.of(Shelf.anchor(Fields.COMPETENCES), fields.section(Fields.COMPETENCES), blocks));
    }

    /** Whether there is more to tell of a competence than the table holds. */
    static boolean hasMore(Item competence) {
        return !IN_TABLE.containsAll(competence.facts().fields());
    }

    private String card(Item competence) {
        return links.title(competence.facts().get(Fields.NAME).orElseGet(() -> links.name(competence)), competence);
    }

    private Table table(List<Item> competences) {
        boolean hasScale = has(competences, Fields.SCALE);
        List<Field<? extends Enum<?>>> choices =
                CHOICES.stream().filter(field -> has(competences, field)).toList();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(fields.label(Fields.COMPETENCE, Fields.NAME), Holds.NAME));
        columns.add(new Column(words.say("competence.level"), Holds.WORDS));
        if (hasScale) {
            columns.add(new Column(fields.label(Fields.COMPETENCE, Fields.SCALE), Holds.WORDS));
        }
        choices.forEach(field -> columns.add(new Column(fields.label(Fields.COMPETENCE, field), Holds.WORDS)));
        List<Row> rows = new ArrayList<>();
        for (Item competence : competences) {
            List<Line> cells = new ArrayList<>(List.of(
                    name(competence),
                    new Line(levels.competence(competence.facts()).stream().toList())));
            if (hasScale) {
                cells.add(competence.facts().get(Fields.SCALE).map(Line::of).orElse(new Line(List.of())));
            }
            choices.forEach(field -> cells.add(
                    new Line(competence.facts().get(field).<Inline>map(value -> new Text(fields.value(value))).stream()
                            .toList())));
            rows.add(new Row(cells));
        }
        return new Table(Optional.empty(), columns, rows);
    }

    private static Line name(Item competence) {
        List<Inline> name = new ArrayList<>();
        competence.facts().get(Fields.NAME).ifPresent(words -> name.add(new Text(words)));
        Optional<String> id = competence.id();
        if (hasMore(competence) && id.isPresent() && !name.isEmpty()) {
            return Line.of(new Jump(id.get(), new Line(name)), new Text(" (" + id.get() + ")"));
        }
        id.ifPresent(own -> name.add(name.isEmpty() ? new Code(own) : new Text(" (" + own + ")")));
        return new Line(name);
    }

    private static boolean has(List<Item> competences, Field<?> field) {
        return competences.stream()
                .anyMatch(competence -> ((Competence) competence).facts().has(field));
    }
}
