package pop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pop.model.Address;
import pop.model.Choices;
import pop.model.Decimal;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.model.Problem;
import pop.model.Shape;
import pop.model.Type;

/**
 * A POP as lines for comparing: one for each value of the document and one for each item, in the order of the format, then
 * what stands beside the plan: keys of its owner and comments. The same words for the same POP, however it is laid out.
 */
public final class ItemLines {

    private static final String BETWEEN = " · ";

    /** Stands for a line end in a text. */
    private static final String LINE_END = " ⏎ ";

    private ItemLines() {}

    /** The lines of a file; its text as it stands when it cannot be read. */
    public static List<String> of(PopFile file) {
        if (file.hidden().isPresent()) {
            return file.text().lines().toList();
        }
        Pop pop = file.pop();
        List<String> lines = new ArrayList<>();
        tell(lines, "", Fields.POP, withoutItems(pop.facts()));
        for (Item item : pop.items()) {
            List<String> parts = new ArrayList<>();
            parts.add(Address.of(pop, pop.at(item)) + " " + item.kind().word());
            tell(parts, "", Fields.shape(item.kind()), item.facts());
            lines.add(String.join(BETWEEN, parts));
        }
        file.places().ifPresent(places -> {
            Strangers.in(places.root()).forEach(stranger -> lines.add("? " + oneLine(stranger)));
            Comments.in(file.source(), places.root())
                    .forEach(comment -> lines.add(
                            file.text().substring(comment.from(), comment.to()).strip()));
        });
        file.problems().forEach(problem -> lines.add(told(problem)));
        return lines;
    }

    /** What could not be read as it should: its kind, its place in the plan and what stands there. */
    private static String told(Problem problem) {
        StringBuilder told = new StringBuilder("! ").append(Choices.word(problem.kind()));
        told.append(' ').append(problem.at().path());
        new TreeMap<>(problem.facts())
                .forEach((name, value) ->
                        told.append(' ').append(name).append('=').append(oneLine(value)));
        return told.toString();
    }

    private static Facts withoutItems(Facts facts) {
        Facts rest = facts;
        for (Kind kind : Kind.values()) {
            rest = rest.without(Fields.section(kind));
        }
        return rest;
    }

    private static void tell(List<String> parts, String name, Shape<?> shape, Facts facts) {
        for (Field<?> field : shape.fields()) {
            if (field != Fields.ID) {
                String named = name.isEmpty() ? field.name() : name + "." + field.name();
                facts.raw(field).ifPresent(value -> tell(parts, named, field.type(), value));
            }
        }
    }

    private static void tell(List<String> parts, String name, Type<?> type, Object value) {
        if (value instanceof Facts.Bearer bearer && type instanceof Type.Part<?> part) {
            tell(parts, name, part.shape(), bearer.facts());
        } else if (value instanceof List<?> list && type instanceof Type.ListOf<?> of) {
            if (of.of() instanceof Type.Part<?>) {
                for (int i = 0; i < list.size(); i++) {
                    tell(parts, name + "[" + i + "]", of.of(), list.get(i));
                }
            } else {
                parts.add(name + ": " + list.stream().map(ItemLines::said).collect(Collectors.joining(", ")));
            }
        } else {
            parts.add(name + ": " + said(value));
        }
    }

    private static String said(Object value) {
        if (value instanceof Enum<?> choice) {
            return Choices.word(choice);
        }
        return value instanceof Decimal number ? number.toString() : oneLine(String.valueOf(value));
    }

    private static String oneLine(String text) {
        return text.replace("\n", LINE_END);
    }
}
