package pop.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pop.model.Choices;
import pop.model.Decimal;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Type;

/** Something of the model on its way to the file: words, lists and keys, in the format's order. Knows no layout. */
sealed interface Draft {

    /**
     * One value.
     *
     * @param bare whether it is a date, a number or a word of the format, which never need quotes
     */
    record Word(String text, boolean bare) implements Draft {}

    /** A list. */
    record Series(List<Draft> items) implements Draft {
        public Series {
            items = List.copyOf(items);
        }
    }

    /**
     * Keys with values.
     *
     * @param item whether it is one of the things that bear an id
     */
    record Keys(Map<String, Draft> entries, boolean item) implements Draft {
        public Keys {
            entries = new LinkedHashMap<>(entries);
        }
    }

    /** The draft of a value of a type. */
    static Draft of(Type<?> type, Object value) {
        return type.open(new OfValue(value));
    }

    /** The draft of all that is known of something, in the order of its shape. */
    static Keys of(Type.Part<?> type, Facts facts) {
        Map<String, Draft> entries = new LinkedHashMap<>();
        boolean item = false;
        for (Field<?> field : type.shape().fields()) {
            facts.raw(field).ifPresent(value -> entries.put(field.name(), of(field.type(), value)));
            item |= field.type() instanceof Type.Id;
        }
        return new Keys(entries, item);
    }

    /** Whether somewhere in it is a text of several lines. */
    default boolean hasLines() {
        if (this instanceof Word word) {
            return word.text().indexOf('\n') >= 0;
        }
        return inside().stream().anyMatch(Draft::hasLines);
    }

    /** What it holds: the items of a list, the values of keys. */
    default List<Draft> inside() {
        if (this instanceof Series series) {
            return series.items();
        }
        return this instanceof Keys keys ? List.copyOf(keys.entries().values()) : List.of();
    }

    /** Spells a value as its type is spelled in the file. */
    final class OfValue implements Type.Cases<Draft> {
        private final Object value;

        private OfValue(Object value) {
            this.value = value;
        }

        @Override
        public Draft text(Type.Text type) {
            return new Word((String) value, false);
        }

        @Override
        public Draft date(Type.Date type) {
            return new Word(((LocalDate) value).toString(), true);
        }

        @Override
        public Draft number(Type.Number type) {
            return new Word(((Decimal) value).toString(), true);
        }

        @Override
        public Draft yesNo(Type.YesNo type) {
            return new Word(((Boolean) value) ? "yes" : "no", true);
        }

        @Override
        public Draft choice(Type.Choice<?> type) {
            return new Word(Choices.word((Enum<?>) value), true);
        }

        @Override
        public Draft id(Type.Id type) {
            return new Word((String) value, false);
        }

        @Override
        public Draft link(Type.Link type) {
            return new Word((String) value, false);
        }

        @Override
        public Draft list(Type.ListOf<?> type) {
            List<Draft> items = new ArrayList<>();
            for (Object item : (List<?>) value) {
                items.add(of(type.of(), item));
            }
            return type.bare() && items.size() == 1 ? items.get(0) : new Series(items);
        }

        @Override
        public Draft part(Type.Part<?> type) {
            return of(type, ((Facts.Bearer) value).facts());
        }
    }
}
