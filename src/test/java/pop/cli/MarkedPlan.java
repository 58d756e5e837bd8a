package pop.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import pop.model.Audience;
import pop.model.Choices.Visibility;
import pop.model.Client;
import pop.model.Decimal;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.model.Shape;
import pop.model.Type;
import pop.model.Waiver;
import pop.store.PopFile;

/**
 * A plan from a seed, with an item of every kind for everybody: every word, id and day in it tells whom it is for. Made
 * from the table of fields, so that a new field is marked too. Knows no command.
 */
final class MarkedPlan implements Type.Cases<Object> {

    /** What is said of who may see an item. */
    enum Whom {
        NOTHING(Visibility.COACH, 3),
        PRIVATE(Visibility.PRIVATE, 6),
        COACH(Visibility.COACH, 9),
        EMPLOYER(Visibility.EMPLOYER, 12),
        PUBLIC(Visibility.PUBLIC, 15),
        /** Something that nobody can read: what the writer meant is unknown, so it is for the writer alone. */
        MISTYPED(Visibility.PRIVATE, 18);

        private final Visibility widest;
        private final int day;

        Whom(Visibility widest, int day) {
            this.widest = widest;
            this.day = day;
        }

        boolean isFor(Audience audience) {
            return audience.maySee(widest);
        }

        /** Stands in every word that belongs to such an item. */
        String mark() {
            return "xq" + name().toLowerCase(Locale.ROOT) + "q";
        }

        /** The day of the month of every date that belongs to such an item; what ends a day later has no such day. */
        int day() {
            return day;
        }

        String id(Kind kind) {
            return mark() + "-" + kind.prefix();
        }
    }

    /** How people mistype it; the last one gives no key that pop knows. */
    private static final List<String> MISTYPED = List.of(
            "visibility: privé",
            "visibility: " + Whom.MISTYPED.mark(),
            "visibility: [private]",
            "visibility: {wie: ik}",
            "zichtbaarheid: private");

    private final Random random;
    private final boolean everything;
    private Whom said = Whom.COACH;
    private int count;

    private MarkedPlan(int seed) {
        this.random = new Random(seed);
        this.everything = seed == 0;
    }

    /** The text of the plan; the first one has every field there is. */
    static String of(int seed) {
        MarkedPlan plan = new MarkedPlan(seed);
        String[] lines = PopFile.fresh(plan.pop()).split("\n", -1);
        List<String> text = new ArrayList<>(List.of("# " + Whom.PRIVATE.mark()));
        boolean mistyped = false;
        for (String line : lines) {
            if (line.startsWith("  - id: ")) {
                mistyped = line.contains(Whom.MISTYPED.mark());
            }
            text.add(mistyped ? line.replaceFirst("^    visibility: private$", "    " + plan.mistype()) : line);
            if (line.startsWith("  - id: ")) {
                text.add("    x-eigen: " + Whom.PRIVATE.mark() + " # " + Whom.PRIVATE.mark());
            }
        }
        return String.join("\n", text) + "x-van-mij: {dossier: " + Whom.PRIVATE.mark() + "}\n";
    }

    private String mistype() {
        return MISTYPED.get(random.nextInt(MISTYPED.size()));
    }

    private Pop pop() {
        Facts facts = facts(Fields.POP)
                .with(Fields.FORMAT, Decimal.ONE)
                .with(Fields.TITLE, "Plan " + Whom.PUBLIC.mark())
                .with(Fields.BEGIN, LocalDate.of(2025, 6, 1))
                .with(Fields.PROFILE, List.of("vdab"))
                .with(Fields.EXCEPTIONS, exceptions());
        Client client = new Client(facts.get(Fields.CLIENT)
                .map(Client::facts)
                .orElse(Facts.NONE)
                .with(Fields.NAME, "Mia " + Whom.PUBLIC.mark()));
        facts = facts.with(Fields.CLIENT, client).without(Fields.LANGUAGE);
        for (Kind kind : Kind.values()) {
            List<Item> items = new ArrayList<>();
            for (Whom one : Whom.values()) {
                said = one;
                items.add(item(kind));
            }
            facts = facts.withRaw(Fields.section(kind), items);
        }
        return new Pop(facts);
    }

    private Item item(Kind kind) {
        Facts facts = facts(Fields.shape(kind))
                .with(Fields.ID, said.id(kind))
                .withRaw(Fields.words(kind), words())
                .without(Fields.VISIBILITY);
        return Fields.shape(kind).make(said == Whom.NOTHING ? facts : facts.with(Fields.VISIBILITY, said.widest));
    }

    /** What is accepted of an item is said of that item alone, and to the coach at most. */
    private List<Waiver> exceptions() {
        List<Waiver> waivers = new ArrayList<>();
        for (Whom one : List.of(Whom.PRIVATE, Whom.COACH, Whom.MISTYPED)) {
            said = one;
            waivers.add(new Waiver(facts(Fields.EXCEPTION).with(Fields.ITEM, one.id(Kind.ACTION))));
        }
        said = Whom.COACH;
        return waivers;
    }

    private Facts facts(Shape<?> shape) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        for (Field<?> field : shape.fields()) {
            boolean often = everything || random.nextInt(4) > 0;
            if (often && !takesThePlace(field) && !isOfItems(field)) {
                values.put(
                        field, field == Fields.TEAM_NEED ? "t1" : field.type().open(this));
            }
        }
        return Facts.of(values);
    }

    /** Whether it makes an earlier version of another item, which is then told less: not for every item. */
    private boolean takesThePlace(Field<?> field) {
        return (field == Fields.REPLACES || field == Fields.PART_OF) && random.nextInt(3) > 0;
    }

    private static boolean isOfItems(Field<?> field) {
        return List.of(Kind.values()).stream().anyMatch(kind -> Fields.section(kind) == field);
    }

    private String words() {
        return "geheim " + said.mark() + ++count;
    }

    @Override
    public Object text(Type.Text type) {
        String words = words();
        return switch (type.form()) {
            case LINE -> words;
            case PLAIN -> words + "\n\n" + words();
            case PROSE -> "**" + words + "**\n\n- [geheim](https://example.org/" + said.mark() + ")";
        };
    }

    @Override
    public Object date(Type.Date type) {
        return LocalDate.of(2025 + random.nextInt(2), 1 + random.nextInt(12), said.day());
    }

    @Override
    public Object number(Type.Number type) {
        return Decimal.valueOf(1 + random.nextInt(5));
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
        return said.mark() + "-" + ++count;
    }

    @Override
    public Object link(Type.Link type) {
        List<Kind> kinds = type.kinds().stream().sorted().toList();
        Whom other = Whom.values()[random.nextInt(Whom.values().length)];
        return other.id(kinds.get(random.nextInt(kinds.size())));
    }

    @Override
    public Object list(Type.ListOf<?> type) {
        List<Object> items = new ArrayList<>();
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            items.add(type.of().open(this));
        }
        return items;
    }

    @Override
    public Object part(Type.Part<?> type) {
        return type.shape().make(facts(type.shape()));
    }
}
