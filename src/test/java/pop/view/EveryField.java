package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pop.model.Choices.Author;
import pop.model.Choices.Visibility;
import pop.model.Decimal;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Language;
import pop.model.Pop;
import pop.model.Shape;
import pop.model.Type;

/**
 * A POP in which every field of the format has a value that stands nowhere else, with the words by which each is to be
 * recognised on a page. Links lead nowhere, so that each is told by its id.
 */
final class EveryField {

    private static final LocalDate LONG_AGO = LocalDate.of(2001, 1, 1);

    private final Language language;
    private final FieldWords fields;
    private final Spoken spoken;
    private final Map<String, List<String>> expected = new LinkedHashMap<>();
    private final Pop pop;
    private int count;

    EveryField(Language language) {
        this.language = language;
        this.fields = FieldWords.of(language);
        this.spoken = Spoken.in(language);
        this.pop = new Pop(facts(Fields.POP, "pop"));
    }

    Pop pop() {
        return pop;
    }

    /** The fields, as paths such as {@code pop.actions.price.text}, of which a page does not say the value. */
    List<String> forgottenOn(Told page) {
        List<String> forgotten = new ArrayList<>();
        expected.forEach((path, anyOf) -> {
            if (anyOf.stream().noneMatch(page::says)) {
                forgotten.add(path + " " + anyOf);
            }
        });
        return forgotten;
    }

    private Facts facts(Shape<?> shape, String path) {
        Map<Field<?>, Object> values = new HashMap<>();
        for (Field<?> field : shape.fields()) {
            values.put(field, field.type().open(new Filling(field, path + "." + field.name())));
        }
        return Facts.of(values);
    }

    private final class Filling implements Type.Cases<Object> {

        private final Field<?> field;
        private final String path;

        Filling(Field<?> field, String path) {
            this.field = field;
            this.path = path;
        }

        private <V> V expecting(V value, String... anyOf) {
            expected.computeIfAbsent(path, none -> new ArrayList<>()).addAll(List.of(anyOf));
            return value;
        }

        @Override
        public Object text(Type.Text type) {
            String text = "woord" + ++count + "x";
            return expecting(text, text);
        }

        @Override
        public Object date(Type.Date type) {
            LocalDate day = LONG_AGO.plusDays(++count);
            return expecting(day, spoken.date(day));
        }

        @Override
        public Object number(Type.Number type) {
            Decimal number = Decimal.valueOf(10_000 + ++count);
            return expecting(number, number.toString());
        }

        @Override
        public Object yesNo(Type.YesNo type) {
            return expecting(
                    true, fields.yesNo(true), "waard", "worth", "met hen afgesproken", "agreed with them", "attest");
        }

        @Override
        public Object choice(Type.Choice<?> type) {
            if (type.of() == Language.class) {
                return expecting(language, fields.value(language));
            }
            if (type.of() == Author.class) {
                return expecting(
                        Author.CLIENT, "door de klant geschreven", "written by the client", "Ikzelf", "Myself");
            }
            if (type.of() == Visibility.class) {
                return expecting(Visibility.EMPLOYER, "ook voor mijn werkgever", "for my employer too");
            }
            Enum<?> value = (Enum<?>) type.values().get(count++ % type.values().size());
            return expecting(value, fields.value(value));
        }

        @Override
        public Object id(Type.Id type) {
            String id = "zelf" + ++count + "x";
            return expecting(id, id);
        }

        @Override
        public Object link(Type.Link type) {
            String id = "los" + ++count + "x";
            return expecting(id, id);
        }

        @Override
        public Object list(Type.ListOf<?> type) {
            return List.of(type.of().open(this), type.of().open(new Filling(field, path + "[1]")));
        }

        @Override
        public Object part(Type.Part<?> type) {
            return type.shape().make(facts(type.shape(), path));
        }
    }
}
