package pop.complete;

import java.util.List;
import java.util.Optional;
import pop.complete.Section.Entry;

/** Names the fields of the format, one step of a path at a time. Knows no POP. */
final class FieldNames {

    private static final String PART = ">";
    private static final String LIST = "[";

    private final Table table;
    private final Answer answer;

    FieldNames(Table table, Answer answer) {
        this.table = table;
        this.answer = answer;
    }

    /** Fields to sort by. */
    void sorting(String typed, String before) {
        for (Entry field : below("pop", typed)) {
            String word = before + reached(typed) + field.word();
            if (!field.values().startsWith(PART)) {
                answer.add(word, field.about());
            }
            goOn(field, word);
        }
        columns(typed, before, "");
    }

    /** Fields to compare with a value. */
    void comparing(String typed, String before) {
        for (Entry field : below("pop", typed)) {
            String word = before + reached(typed) + field.word();
            if (!field.values().startsWith(PART)) {
                answer.addGlued(word + "=", field.about());
            }
            goOn(field, word);
        }
        columns(typed, before, "=");
    }

    private void goOn(Entry field, String word) {
        if (field.values().startsWith(PART) || field.values().startsWith(LIST)) {
            answer.addGlued(word + ".", field.about());
        }
    }

    private void columns(String typed, String before, String behind) {
        Optional<Section> columns = table.section("@columns");
        if (columns.isPresent() && typed.indexOf('.') < 0) {
            for (Entry column : columns.get().words()) {
                if (behind.isEmpty()) {
                    answer.add(before + column.word(), column.about());
                } else {
                    answer.addGlued(before + column.word() + behind, column.about());
                }
            }
        }
    }

    /** Fields to change. */
    void changing(String shape, String typed) {
        for (Entry field : below(shape, typed)) {
            String word = reached(typed) + field.word();
            if (field.values().startsWith(PART)) {
                answer.addGlued(word + ".", field.about());
            } else {
                answer.add(word, field.about());
            }
        }
    }

    /** What may stand in a field. */
    Optional<String> values(String shape, String path) {
        for (Entry field : below(shape, path)) {
            if (field.word().equals(path.substring(reached(path).length()))
                    && !field.values().startsWith(PART)
                    && !field.values().startsWith(LIST)) {
                return Optional.of(field.values());
            }
        }
        return Optional.empty();
    }

    private List<Entry> below(String shape, String path) {
        Optional<String> name = Optional.of(shape);
        List<String> steps = Cut.at('.', path);
        for (int i = 0; i < steps.size() - 1 && name.isPresent(); i++) {
            String step = steps.get(i);
            int nth = step.indexOf('[');
            name = shapeBelow(table, name.get(), nth < 0 ? step : step.substring(0, nth));
        }
        Optional<Section> section = name.isPresent() ? table.section("@" + name.get()) : Optional.empty();
        return section.isPresent() ? section.get().fields() : List.of();
    }

    /** The shape of what stands in a field of a shape. */
    static Optional<String> shapeBelow(Table table, String shape, String field) {
        Optional<Section> section = table.section("@" + shape);
        Optional<Entry> entry = section.isPresent() ? section.get().field(field) : Optional.empty();
        return entry.isPresent()
                        && (entry.get().values().startsWith(PART)
                                || entry.get().values().startsWith(LIST))
                ? Optional.of(entry.get().values().substring(1))
                : Optional.empty();
    }

    private static String reached(String path) {
        return path.substring(0, path.lastIndexOf('.') + 1);
    }
}
