package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Code;
import pop.doc.Facts;
import pop.doc.Line;
import pop.doc.Link;
import pop.doc.OwnWords;
import pop.doc.Paragraph;
import pop.doc.Prose;
import pop.model.Decimal;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Shape;
import pop.model.Type;

/**
 * Says the value of any field there is, so that no field can be forgotten; knows how each type is said and no field but
 * those that hold a file or an address.
 */
final class Values {

    /** Fields of which the text is an address that a reader may follow. */
    private static final Set<Field<?>> ADDRESSES = Set.of(Fields.FILE, Fields.URI);

    private final FieldWords fields;
    private final Spoken spoken;
    private final Links links;
    private final Parts parts;

    Values(FieldWords fields, Spoken spoken, Links links) {
        this.fields = fields;
        this.spoken = spoken;
        this.links = links;
        this.parts = new Parts(this, fields, spoken);
    }

    /** Every field that has a value and was not told yet, label and value, in the format's order. */
    List<Facts.Fact> facts(Shape<?> shape, pop.model.Facts facts, Set<Field<?>> told) {
        List<Facts.Fact> said = new ArrayList<>();
        for (Field<?> field : shape.fields()) {
            Optional<Object> value = facts.raw(field);
            if (value.isPresent() && !told.contains(field)) {
                said.add(fact(shape, field, value.get()));
            }
        }
        return said;
    }

    /** One field with its label. */
    Facts.Fact fact(Shape<?> shape, Field<?> field, Object value) {
        return new Facts.Fact(fields.label(shape, field), blocks(field, value));
    }

    /** The value of a field. */
    List<Block> blocks(Field<?> field, Object value) {
        return field.type().open(new Said(field, value));
    }

    /** A person's words on one line, or in a place of their own when they have lines. */
    static Block own(String text) {
        return text.indexOf('\n') >= 0 ? new OwnWords(text) : new Paragraph(Line.own(text));
    }

    private static List<Block> line(Line line) {
        return List.of(new Paragraph(line));
    }

    /** One value, opened by its type. */
    private final class Said implements Type.Cases<List<Block>> {

        private final Field<?> field;
        private final Object value;

        Said(Field<?> field, Object value) {
            this.field = field;
            this.value = value;
        }

        @Override
        public List<Block> text(Type.Text type) {
            String text = (String) value;
            return switch (type.form()) {
                case LINE -> line(ADDRESSES.contains(field) ? Line.of(new Link(text, text)) : Line.of(text));
                case PLAIN -> List.of(own(text));
                case PROSE -> List.of(new Prose(text, true));
            };
        }

        @Override
        public List<Block> date(Type.Date type) {
            return line(Line.of(spoken.date((LocalDate) value)));
        }

        @Override
        public List<Block> number(Type.Number type) {
            return line(Line.of(spoken.number((Decimal) value)));
        }

        @Override
        public List<Block> yesNo(Type.YesNo type) {
            return line(Line.of(fields.yesNo((Boolean) value)));
        }

        @Override
        public List<Block> choice(Type.Choice<?> type) {
            return line(Line.of(fields.value((Enum<?>) value)));
        }

        @Override
        public List<Block> id(Type.Id type) {
            return line(Line.of(new Code((String) value)));
        }

        @Override
        public List<Block> link(Type.Link type) {
            return line(links.to((String) value));
        }

        @Override
        public List<Block> list(Type.ListOf<?> type) {
            List<?> all = (List<?>) value;
            if (type.of() instanceof Type.Text) {
                List<String> texts = all.stream().map(item -> (String) item).toList();
                return field == Fields.PROFILE ? line(Line.of(spoken.list(texts))) : texts(texts);
            }
            if (type.of() instanceof Type.Date) {
                return line(Line.of(spoken.list(
                        all.stream().map(item -> spoken.date((LocalDate) item)).toList())));
            }
            List<List<Block>> items = all.stream()
                    .map(item -> type.of().open(new Said(field, item)))
                    .toList();
            return items.size() == 1 ? items.get(0) : List.of(new Bullets(false, items));
        }

        @Override
        public List<Block> part(Type.Part<?> type) {
            return parts.blocks(type.shape(), ((pop.model.Facts.Bearer) value).facts());
        }

        /** A person's list, in a row unless one of them has a comma of its own. */
        private List<Block> texts(List<String> texts) {
            boolean isRow = texts.size() == 1 || texts.stream().noneMatch(text -> text.indexOf(',') >= 0);
            return isRow
                    ? line(Line.own(spoken.list(texts)))
                    : List.of(Bullets.of(texts.stream().map(Line::own).toList()));
        }
    }
}
