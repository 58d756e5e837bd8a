package pop.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.model.Alike;
import pop.model.Decimal;
import pop.model.Language;
import pop.model.Loose;
import pop.model.Place;

/**
 * Makes a profile of what stands in a file, and says with its place what cannot be one. Knows no file and no rule but by
 * its name.
 */
public final class ProfileReader {

    private static final String OFF = "off";
    private static final Set<String> KEYS = Set.of("name", "title", "source", "extends", "smart", "rules", "limits");
    private static final Set<String> ABOUT_LIMITS = Set.of("from", "until", "source");

    private final Set<String> rulesKnown;

    /**
     * @param rulesKnown the names of all rules; another name is a mistake
     */
    public ProfileReader(Set<String> rulesKnown) {
        this.rulesKnown = Set.copyOf(rulesKnown);
    }

    /**
     * The profile that a file holds.
     *
     * @param fallbackName its name when the file gives none
     * @throws IllegalProfile when something in it is a mistake
     */
    public Profile read(String fallbackName, Loose.Mapping file) {
        file.entries().forEach((key, value) -> {
            if (!KEYS.contains(key) && !key.startsWith("x-")) {
                throw wrong("key", key, KEYS, value.place());
            }
        });
        return new Profile(
                file.text("name").orElse(fallbackName),
                titles(file),
                file.text("source").orElse(""),
                file.text("extends"),
                file.text("smart").map(smart -> smart(smart, file)),
                file.get("rules").map(this::severities).orElse(Map.of()),
                file.get("limits")
                        .map(limits -> limits(limits, file.text("source").orElse("")))
                        .orElse(Limits.NONE));
    }

    /**
     * How heavily rules weigh, as a map in a file says it.
     *
     * @throws IllegalProfile when it is no map, or when a rule or a severity is not known
     */
    public Map<String, Optional<Severity>> severities(Loose value) {
        Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
        Loose.Mapping rules = value.asMapping().orElseThrow(() -> wrong("rules", "", Set.of(), value.place()));
        rules.entries().forEach((rule, weight) -> {
            if (!rulesKnown.contains(rule)) {
                throw wrong("rule", rule, rulesKnown, weight.place());
            }
            severities.put(rule, severity(weight));
        });
        return severities;
    }

    /**
     * The limits that a map, or a list of maps with dates, gives.
     *
     * @throws IllegalProfile when a key, a number or a date is not one, or when two of a kind overlap
     */
    public Limits limits(Loose value, String source) {
        List<Limits.Entry> entries = new ArrayList<>();
        if (value instanceof Loose.Sequence list) {
            for (Loose item : list.items()) {
                addEntries(
                        item.asMapping().orElseThrow(() -> wrong("limits", "", Set.of(), item.place())),
                        source,
                        entries);
            }
        } else {
            addEntries(
                    value.asMapping().orElseThrow(() -> wrong("limits", "", Set.of(), value.place())), source, entries);
        }
        return new Limits(entries);
    }

    private static void addEntries(Loose.Mapping map, String source, List<Limits.Entry> entries) {
        Optional<LocalDate> from = day(map, "from");
        Optional<LocalDate> until = day(map, "until");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw wrong("dates", "", Set.of(), map.place());
        }
        String told = map.text("source").orElse(source);
        map.entries().forEach((key, value) -> {
            if (ABOUT_LIMITS.contains(key)) {
                return;
            }
            Limit limit = Limit.of(key).orElseThrow(() -> wrong("limit", key, words(), value.place()));
            Limits.Entry entry = new Limits.Entry(limit, numbers(limit, value), from, until, told);
            if (entries.stream().anyMatch(entry::overlaps)) {
                throw wrong("overlap", key, Set.of(), value.place());
            }
            entries.add(entry);
        });
    }

    private static List<Decimal> numbers(Limit limit, Loose value) {
        List<Decimal> numbers = new ArrayList<>();
        if (value instanceof Loose.Sequence list) {
            list.items().forEach(item -> numbers.add(number(item)));
        } else if (value.asText().isPresent()) {
            numbers.add(number(value));
        }
        boolean open = numbers.isEmpty() && value instanceof Loose.Text;
        boolean ordered = numbers.size() < 2
                || limit == Limit.VOUCHER_HOURS
                || numbers.get(0).compareTo(numbers.get(1)) <= 0;
        if (!open && (numbers.size() != limit.count() || !ordered)) {
            throw wrong("numbers", limit.word(), Set.of(), value.place());
        }
        return numbers;
    }

    private static Decimal number(Loose value) {
        try {
            Decimal number = Decimal.of(value.asText().orElse("").replace(',', '.'));
            if (number.signum() < 0) {
                throw wrong("numbers", number.toString(), Set.of(), value.place());
            }
            return number;
        } catch (NumberFormatException e) {
            throw wrong("numbers", value.asText().orElse(""), Set.of(), value.place());
        }
    }

    private static Optional<LocalDate> day(Loose.Mapping map, String key) {
        Optional<String> text = map.text(key);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw wrong(
                    "date",
                    text.orElse(""),
                    Set.of(),
                    map.get(key).map(Loose::place).orElse(map.place()));
        }
    }

    private static Map<Language, String> titles(Loose.Mapping file) {
        Map<Language, String> title = new EnumMap<>(Language.class);
        Optional<Loose> given = file.get("title");
        Optional<String> one = given.flatMap(Loose::asText);
        for (Language language : Language.values()) {
            one.ifPresent(words -> title.put(language, words));
            given.flatMap(Loose::asMapping)
                    .flatMap(words -> words.text(language.tag()))
                    .ifPresent(words -> title.put(language, words));
        }
        return title;
    }

    private static Profile.Smart smart(String word, Loose.Mapping file) {
        return Profile.Smart.of(word)
                .orElseThrow(() -> wrong(
                        "smart",
                        word,
                        Set.of("vdab", "psmart"),
                        file.get("smart").map(Loose::place).orElse(file.place())));
    }

    private static Optional<Severity> severity(Loose value) {
        String word = value.asText().orElse("");
        if (word.equals(OFF)) {
            return Optional.empty();
        }
        return Optional.of(Severity.of(word)
                .orElseThrow(() -> wrong("severity", word, Set.of("error", "warning", "advice", OFF), value.place())));
    }

    private static Set<String> words() {
        return new java.util.TreeSet<>(
                java.util.Arrays.stream(Limit.values()).map(Limit::word).toList());
    }

    private static IllegalProfile wrong(String what, String word, Set<String> known, Place place) {
        return new IllegalProfile(what, word, known, Alike.to(word, known), place);
    }

    /** A mistake in a profile or in settings, as data: what sort of thing, what was written, what was expected, where. */
    public static final class IllegalProfile extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String what;
        private final String word;
        private final transient Set<String> known;
        private final transient Optional<String> meant;
        private final transient Place place;

        IllegalProfile(String what, String word, Set<String> known, Optional<String> meant, Place place) {
            super(what + " " + word);
            this.what = what;
            this.word = word;
            this.known = new java.util.TreeSet<>(known);
            this.meant = meant;
            this.place = place;
        }

        /** One of key, rules, rule, severity, limit, limits, numbers, date, dates, overlap, smart. */
        public String what() {
            return what;
        }

        public String word() {
            return word;
        }

        public Set<String> known() {
            return known;
        }

        public Optional<String> meant() {
            return meant;
        }

        public Place place() {
            return place;
        }
    }
}
