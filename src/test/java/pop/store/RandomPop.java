package pop.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import pop.model.Decimal;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.Shape;
import pop.model.Type;

/** Makes POPs, and changes of POPs, from the table of fields: the same ones for the same seed. Knows no key. */
public final class RandomPop implements Type.Cases<Object> {

    /** Texts that YAML, or whoever quotes for it, easily gets wrong. */
    static final List<String> TEXTS = List.of(
            "Ik leg graag rustig uit",
            "Doel: minder stress",
            "#leren",
            "cursus #3",
            "- een streepje",
            "'s avonds lees ik",
            "hij zei \"ja\"",
            "terug\\slash",
            "ja",
            "no",
            "null",
            "~",
            "2:30",
            "0412",
            "1e3",
            "2026-01-01",
            "1-5",
            "Wat nu?",
            "? vraag",
            "komma, haak ] en accolade }",
            "[x]",
            "{a: b}",
            "*ster",
            "&en",
            "!let op",
            "%procent",
            "@home",
            "`tik`",
            "| streep",
            "> groter",
            "eindigt op:",
            "één café 😀 met é",
            "---",
            "... en dan",
            "<b>vet</b>",
            "tab\there",
            "nel\u0085hier",
            "twee\nregels",
            "alinea\n\nalinea",
            "lijst:\n  - een\n  # geen commentaar\n\nslot",
            "spatie aan het eind \nvan een regel",
            "tab\n\tvooraan",
            "a".repeat(240),
            "een heel lange zin die op een regel moet blijven staan ook al is ze veel breder dan honderd tekens, want zo is het");

    private final Random random;
    private int ids;

    public RandomPop(Random random) {
        this.random = random;
    }

    /** A POP with something of everything, about one field in {@code sparse} filled in. */
    public Pop pop(int sparse) {
        Facts facts = facts(Fields.POP, sparse).with(Fields.FORMAT, Decimal.ONE);
        return new Pop(facts);
    }

    /** A POP with every field of every shape filled in. */
    public Pop whole() {
        return pop(1);
    }

    /** The POP with one thing changed, somewhere. */
    Pop changed(Pop pop) {
        return new Pop(changed(Fields.POP, pop.facts()));
    }

    /** New facts of a shape. */
    Facts facts(Shape<?> shape, int sparse) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        for (Field<?> field : shape.fields()) {
            boolean wanted = field.type() instanceof Type.Id || random.nextInt(sparse) == 0;
            if (wanted && field != Fields.FORMAT) {
                values.put(field, value(field.type(), sparse));
            }
        }
        return Facts.of(values);
    }

    private int sparse = 1;

    Object value(Type<?> type, int sparseness) {
        sparse = sparseness;
        return type.open(this);
    }

    private Facts changed(Shape<?> shape, Facts facts) {
        List<Field<?>> fields = shape.fields();
        List<Field<?>> known = fields.stream()
                .filter(facts::has)
                .filter(one -> !(one.type() instanceof Type.Id) && one != Fields.FORMAT)
                .toList();
        boolean deeper = !known.isEmpty() && random.nextInt(4) > 0;
        Field<?> field = deeper ? known.get(random.nextInt(known.size())) : fields.get(random.nextInt(fields.size()));
        if (field.type() instanceof Type.Id || field == Fields.FORMAT) {
            return facts;
        }
        if (!facts.has(field)) {
            return facts.withRaw(field, value(field.type(), 4));
        }
        if (random.nextInt(8) == 0) {
            return facts.without(field);
        }
        return facts.withRaw(field, changed(field.type(), facts.raw(field).orElseThrow()));
    }

    private Object changed(Type<?> type, Object old) {
        if (type instanceof Type.ListOf<?> list && old instanceof List<?> items) {
            return changed(list, items);
        }
        if (type instanceof Type.Part<?> part && old instanceof Facts.Bearer bearer) {
            return part.shape().make(changed(part.shape(), bearer.facts()));
        }
        return value(type, 4);
    }

    private List<Object> changed(Type.ListOf<?> type, List<?> old) {
        List<Object> items = new ArrayList<>(old);
        int index = random.nextInt(items.size());
        switch (random.nextInt(5)) {
            case 0 -> items.add(index, value(type.of(), 4));
            case 1 -> items.set(index, changed(type.of(), items.get(index)));
            case 2 -> items.remove(index);
            default -> items.add(value(type.of(), 4));
        }
        return items;
    }

    @Override
    public Object text(Type.Text type) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    @Override
    public Object date(Type.Date type) {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
    }

    @Override
    public Object number(Type.Number type) {
        return Decimal.of(random.nextInt(10) + (random.nextBoolean() ? "" : "." + (1 + random.nextInt(9))));
    }

    @Override
    public Object yesNo(Type.YesNo type) {
        return random.nextBoolean();
    }

    @Override
    public Object choice(Type.Choice<?> type) {
        return type.values().get(random.nextInt(type.values().size()));
    }

    @Override
    public Object id(Type.Id type) {
        return "id-" + ++ids;
    }

    @Override
    public Object link(Type.Link type) {
        return "id-" + (1 + random.nextInt(40));
    }

    @Override
    public Object list(Type.ListOf<?> type) {
        List<Object> items = new ArrayList<>();
        int size = 1 + random.nextInt(3);
        int kept = sparse;
        for (int i = 0; i < size; i++) {
            items.add(value(type.of(), kept));
        }
        return items;
    }

    @Override
    public Object part(Type.Part<?> type) {
        return type.shape().make(facts(type.shape(), sparse));
    }
}
