package pop.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pop.model.Choices;
import pop.model.Decimal;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Pop;
import pop.model.Shape;
import pop.model.Type;
import pop.store.Scalars;
import pop.view.FieldWords;

/**
 * Options made of the table of fields: {@code check_moments} is {@code --check-moment}, the fields of a part are joined
 * ({@code --measure-target}), a list of parts takes {@code key=value,key=value}. Knows no kind of item.
 */
final class FieldOptions {

    /** Lists whose names are no plurals, or plurals that nobody says in the singular. */
    private static final Set<String> NO_PLURAL = Set.of("helps", "hinders", "means");

    private final Shape<?> shape;
    private final Set<Field<?>> without;

    /**
     * @param without the fields that are not given as options; inside a part they are
     */
    FieldOptions(Shape<?> shape, Set<Field<?>> without) {
        this.shape = shape;
        this.without = Set.copyOf(without);
    }

    /** Declares an option for every field. */
    void declare(Options options) {
        FieldWords words = FieldWords.of(options.language());
        declare(options, words, shape, "");
    }

    private void declare(Options options, FieldWords words, Shape<?> of, String prefix) {
        for (Field<?> field : of.fields()) {
            if (prefix.isEmpty() && without.contains(field)) {
                continue;
            }
            String name = name(prefix, field);
            if (field.type() instanceof Type.Part<?> part) {
                declare(options, words, part.shape(), prefix + kebab(field.name()) + "-");
            } else if (field.type() instanceof Type.ListOf<?> list) {
                options.describedList(label(list.of()), () -> help(words, of, field, list.of()), name);
            } else {
                options.described(label(field.type()), () -> help(words, of, field, field.type()), name);
            }
        }
    }

    /** The facts that the options tell. */
    Facts read(Call call) {
        return read(call, shape, "");
    }

    private Facts read(Call call, Shape<?> of, String prefix) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        for (Field<?> field : of.fields()) {
            if (prefix.isEmpty() && without.contains(field)) {
                continue;
            }
            String name = name(prefix, field);
            if (field.type() instanceof Type.Part<?> part) {
                Facts inner = read(call, part.shape(), prefix + kebab(field.name()) + "-");
                if (!inner.equals(Facts.NONE)) {
                    values.put(field, part.shape().make(inner));
                }
            } else if (field.type() instanceof Type.ListOf<?> list) {
                values.put(field, values(list.of(), name, call.values(name)));
            } else {
                call.value(name).ifPresent(text -> values.put(field, value(field.type(), name, text)));
            }
        }
        return Facts.of(values);
    }

    /** Several ids or days may stand in one option with commas between, as in the file or without its brackets; a text keeps both. */
    private static Stream<String> apart(Type<?> type, String text) {
        boolean holdsNoComma = type instanceof Type.Link || type instanceof Type.Date;
        if (!holdsNoComma) {
            return Stream.of(text);
        }
        boolean asInFile = text.startsWith("[") && text.endsWith("]");
        String listed = asInFile ? text.substring(1, text.length() - 1) : text;
        return Stream.of(listed.split(",", -1)).map(String::strip);
    }

    /** The name of a field's option. */
    static String name(String prefix, Field<?> field) {
        String key = field.name();
        boolean plural = field.type() instanceof Type.ListOf<?> && key.endsWith("s") && !NO_PLURAL.contains(key);
        return "--" + prefix + kebab(plural ? key.substring(0, key.length() - 1) : key);
    }

    /** The elements that some texts mean for a list of a type. */
    static List<Object> values(Type<?> type, String option, List<String> texts) {
        List<Object> values = new ArrayList<>();
        texts.stream().flatMap(text -> apart(type, text)).forEach(text -> values.add(value(type, option, text)));
        return values;
    }

    /** The value that a text means for a type. */
    static Object value(Type<?> type, String option, String text) {
        return type.open(new OneText(option, text));
    }

    private static String kebab(String key) {
        return key.replace('_', '-');
    }

    private static String label(Type<?> type) {
        return type.open(new Labels());
    }

    private static String help(FieldWords words, Shape<?> of, Field<?> field, Type<?> type) {
        String help = words.help(of, field);
        if (type instanceof Type.Choice<?> choice) {
            return help + " (" + known(choice) + ")";
        }
        if (type instanceof Type.Part<?> part) {
            return help + " (" + part.shape().fields().stream().map(Field::name).collect(Collectors.joining(", "))
                    + ")";
        }
        return help;
    }

    private static String known(Type.Choice<?> choice) {
        return choice.values().stream().map(Choices::word).collect(Collectors.joining(", "));
    }

    /** What stands behind an option's name in the help. */
    private static final class Labels implements Type.Cases<String> {
        @Override
        public String text(Type.Text type) {
            return "TEXT";
        }

        @Override
        public String date(Type.Date type) {
            return "DATE";
        }

        @Override
        public String number(Type.Number type) {
            return "NUMBER";
        }

        @Override
        public String yesNo(Type.YesNo type) {
            return "yes|no";
        }

        @Override
        public String choice(Type.Choice<?> type) {
            return "WORD";
        }

        @Override
        public String id(Type.Id type) {
            return "ID";
        }

        @Override
        public String link(Type.Link type) {
            return "ID";
        }

        @Override
        public String list(Type.ListOf<?> type) {
            return label(type.of());
        }

        @Override
        public String part(Type.Part<?> type) {
            return "KEY=VALUE,…";
        }
    }

    /** Reads one text as whatever its type expects, or says what was expected. */
    private static final class OneText implements Type.Cases<Object> {
        private final String option;
        private final String text;

        OneText(String option, String text) {
            this.option = option;
            this.text = text;
        }

        @Override
        public Object text(Type.Text type) {
            return text;
        }

        @Override
        public LocalDate date(Type.Date type) {
            return Scalars.date(text).orElseThrow(() -> refusal("bad-date"));
        }

        @Override
        public Decimal number(Type.Number type) {
            return Scalars.number(text).orElseThrow(() -> refusal("bad-number"));
        }

        @Override
        public Boolean yesNo(Type.YesNo type) {
            return Scalars.yesNo(text).orElseThrow(() -> refusal("bad-yes-no"));
        }

        @Override
        public Object choice(Type.Choice<?> type) {
            List<String> words = type.values().stream().map(Choices::word).toList();
            return Scalars.choice(type, text)
                    .orElseThrow(() -> new IllegalStateException(Call.oneOf(option, text, words)));
        }

        @Override
        public String id(Type.Id type) {
            if (!Pop.isId(text)) {
                throw refusal("bad-id");
            }
            return text;
        }

        @Override
        public String link(Type.Link type) {
            return text;
        }

        @Override
        public Object list(Type.ListOf<?> type) {
            return List.of(FieldOptions.value(type.of(), option, text));
        }

        @Override
        public Object part(Type.Part<?> type) {
            Map<Field<?>, Object> values = new LinkedHashMap<>();
            entries(type.shape())
                    .forEach((field, word) -> values.put(field, FieldOptions.value(field.type(), option, word)));
            return type.shape().make(Facts.of(values));
        }

        /** Splits at every comma before a key that the part knows, so that a comma in a text stays where it is. */
        private Map<Field<?>, String> entries(Shape<?> shape) {
            String keys = shape.fields().stream().map(Field::name).collect(Collectors.joining("|"));
            Matcher matcher = Pattern.compile("(?:^|,)\\s*(" + keys + ")=").matcher(text);
            Map<Field<?>, String> entries = new LinkedHashMap<>();
            int valueStart = -1;
            Field<?> open = Fields.TEXT;
            while (matcher.find()) {
                if (valueStart >= 0) {
                    entries.put(open, text.substring(valueStart, matcher.start()));
                } else if (matcher.start() != 0) {
                    throw expected(keys);
                }
                open = shape.field(matcher.group(1)).orElseThrow(() -> expected(keys));
                valueStart = matcher.end();
            }
            if (valueStart < 0) {
                throw expected(keys);
            }
            entries.put(open, text.substring(valueStart));
            return entries;
        }

        private Refusal expected(String keys) {
            return new Refusal(
                    Exit.USAGE, "bad-pairs", Map.of("option", option, "value", text, "known", keys.replace("|", ", ")));
        }

        private Refusal refusal(String key) {
            return new Refusal(Exit.USAGE, key, Map.of("option", option, "value", text));
        }
    }
}
