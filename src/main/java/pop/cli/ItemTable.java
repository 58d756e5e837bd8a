package pop.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pop.model.Aim;
import pop.model.Choices;
import pop.model.Code;
import pop.model.Facts;
import pop.model.Fields;
import pop.model.Homework;
import pop.model.Item;
import pop.model.Pop;
import pop.report.Columns;

/** The items of POPs as rows for machines, each with the file it stands in. Knows no notation. */
final class ItemTable {

    private static final List<String> NAMES = List.of(
            "file",
            "client",
            "kind",
            "id",
            "date",
            "text",
            "state",
            "due",
            "done",
            "goal",
            "because",
            "session",
            "author",
            "confirmed",
            "current",
            "replaces",
            "visibility",
            "codes",
            "notes");

    private final List<List<Object>> rows = new ArrayList<>();

    /** Adds the items of a POP, kind by kind. */
    void add(String file, Pop pop) {
        Set<Facts> current = Collections.newSetFromMap(new IdentityHashMap<>());
        pop.current(pop.items()).forEach(item -> current.add(item.facts()));
        for (Item item : pop.items()) {
            rows.add(row(file, pop, item, current.contains(item.facts())));
        }
    }

    /** All of them as CSV. */
    String csv() {
        return new Columns("export", "items", NAMES, rows).in("csv");
    }

    private static List<Object> row(String file, Pop pop, Item item, boolean current) {
        Facts facts = item.facts();
        return List.of(
                file,
                pop.clientName().orElse(""),
                item.kind().word(),
                item.id().orElse(""),
                day(item.date()),
                item.words().orElse(""),
                state(item),
                day(facts.get(Fields.DUE)),
                day(facts.get(Fields.DONE)),
                facts.get(Fields.OF_GOAL).or(() -> facts.get(Fields.PART_OF)).orElse(""),
                String.join(" ", item.because()),
                facts.get(Fields.SESSION).orElse(""),
                Choices.word(item.author()),
                day(facts.get(Fields.CONFIRMED)),
                current,
                item.replaces().orElse(""),
                Choices.word(item.visibility()),
                facts.list(Fields.CODES).stream().map(ItemTable::code).collect(Collectors.joining("; ")),
                facts.get(Fields.NOTES).orElse(""));
    }

    private static String state(Item item) {
        if (item instanceof Aim aim) {
            return Choices.word(aim.status());
        }
        boolean open = item instanceof Homework && !item.facts().has(Fields.DONE);
        return open ? "open" : item instanceof Homework ? "done" : item.isSuggestion() ? "suggestion" : "";
    }

    private static String code(Code code) {
        String label =
                code.facts().get(Fields.LABEL).map(text -> " (" + text + ")").orElse("");
        return (code.facts().get(Fields.SYSTEM).orElse("") + " "
                        + code.facts().get(Fields.URI).orElse("") + label)
                .strip();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
