package pop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;
import pop.model.Audience;
import pop.model.Choices;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Kind;
import pop.model.Language;
import pop.model.Shape;
import pop.model.Type;
import pop.rule.Profile;
import pop.rule.Profiles;
import pop.rule.Rule;
import pop.rule.RulePage;
import pop.rules.Rules;
import pop.view.FieldWords;

/**
 * Makes the table that pop completes from, of the commands themselves, the fields of the format, the rules and the
 * profiles. What may stand in an option follows from what it is called in the help; the few that need more stand here.
 */
final class CompletionTable {

    private static final int LONGEST = 90;

    /** What stands in an argument or option, by its name in the help. */
    private static final Map<String, String> BY_LABEL = Map.ofEntries(
            Map.entry("POP", "pop"),
            Map.entry("POP|DIR", "pops"),
            Map.entry("FILE", "file"),
            Map.entry("FILE|DIR", "file"),
            Map.entry("TEAMFILE", "file"),
            Map.entry("DIR", "folder"),
            Map.entry("PROFILE", "profile"),
            Map.entry("RULE", "list rules"),
            Map.entry("RULES", "commas rules"),
            Map.entry("AUDIENCE", "one " + String.join(",", words(Audience.values()))),
            Map.entry("LANGUAGE", "one nl,en"),
            Map.entry("WHEN", "one auto,always,never"),
            Map.entry("LEVEL", "one error,warning,advice,never"),
            Map.entry("READING", "one vdab,psmart"),
            Map.entry("FORM", "one " + String.join(",", Form.WORDS)),
            Map.entry("SHELL", "one " + String.join(",", CompletionCommand.SHELLS)),
            Map.entry("ID", "id"),
            Map.entry("FIELD", "fields"),
            Map.entry("FIELD=VALUE", "where"),
            Map.entry("TEMPLATE", "template"),
            Map.entry("COMMAND|TOPIC", "help"));

    /** What stands elsewhere than the name in the help says: {@code COMMAND OPTION} or {@code COMMAND LABEL}. */
    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry("done ID", "id actions,goals,homework current open"),
            Map.entry("confirm ID", "id * current suggested"),
            Map.entry("evaluate ID", "id actions,goals current"),
            Map.entry("evaluate --result", choice(Fields.RESULT)),
            Map.entry("evaluate --status", choice(Fields.STATUS)),
            Map.entry("revise ID", "id * current"),
            Map.entry("revise --because", "ids * current"),
            Map.entry("attest ID", "id actions current training"),
            Map.entry("render --session", "id sessions"),
            Map.entry("render --to", "one " + String.join(",", Inks.DOCUMENTS)),
            Map.entry("export --to", "one json,csv,ics,leap2a"),
            Map.entry("import --from", "one json"),
            Map.entry("doctor --format", "format text,md,tsv,csv,json,jsonl"),
            Map.entry("set ID", "id"),
            Map.entry("set PATH", "path"),
            Map.entry("set VALUE", "value"),
            Map.entry("complete WORD", ""),
            Map.entry("textconv FILE", "pops"));

    private final Language language;
    private final FieldWords words;
    private final Map<String, Class<? extends Enum<?>>> choices = new TreeMap<>();
    private final StringBuilder table = new StringBuilder("# Made from the commands by mvn test -Dupdate.\n");

    private CompletionTable(Language language) {
        this.language = language;
        this.words = FieldWords.of(language);
    }

    /** The table in a language. */
    static String of(Language language, Path emptyFolder) {
        CompletionTable made = new CompletionTable(language);
        made.commands(new CommandTree(language).whole(), "");
        made.lists(emptyFolder);
        made.shapes();
        made.choices();
        return made.table.append("=\n").toString();
    }

    private void commands(CommandLine line, String path) {
        CommandSpec spec = line.getCommandSpec();
        head(path);
        line.getSubcommands().forEach((name, below) -> {
            CommandSpec command = below.getCommandSpec();
            if (!command.usageMessage().hidden()) {
                row("c", name, brief(String.join(" ", command.usageMessage().header())));
            }
        });
        for (PositionalParamSpec argument : spec.positionalParameters()) {
            String place = argument.index().min() + (argument.index().isVariable() ? "*" : "");
            row("a", place, values(path, argument.paramLabel(), argument.paramLabel(), Optional.empty()));
        }
        Map<String, String> fields = fieldOptions(spec);
        for (OptionSpec option : spec.options()) {
            if (!option.inherited()) {
                row(
                        option.scopeType() == ScopeType.INHERIT ? "s" : "o",
                        String.join(" ", option.names()),
                        how(option),
                        takesValue(option) ? values(path, option, fields) : "",
                        brief(String.join(" ", option.description())));
            }
        }
        line.getSubcommands().forEach((name, below) -> commands(below, (path + " " + name).strip()));
    }

    private static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    private static String how(OptionSpec option) {
        if (!takesValue(option)) {
            return "0";
        }
        return option.arity().min() == 0 ? "?" : option.isMultiValue() ? "*" : "1";
    }

    private String values(String path, OptionSpec option, Map<String, String> fields) {
        if (option.completionCandidates() != null) {
            return "format "
                    + StreamSupport.stream(option.completionCandidates().spliterator(), false)
                            .collect(Collectors.joining(","));
        }
        return values(
                path, option.longestName(), option.paramLabel(), Optional.ofNullable(fields.get(option.longestName())));
    }

    private String values(String path, String name, String label, Optional<String> field) {
        String special = SPECIAL.get(path + " " + name);
        if (special != null) {
            remember(path, name);
            return special;
        }
        return field.orElseGet(() -> BY_LABEL.getOrDefault(label, ""));
    }

    private void remember(String path, String name) {
        if (path.equals("evaluate") && name.equals("--result")) {
            type(Fields.RESULT.type());
        } else if (path.equals("evaluate") && name.equals("--status")) {
            type(Fields.STATUS.type());
        }
    }

    /** What may stand in the options that are fields of what a command adds. */
    private Map<String, String> fieldOptions(CommandSpec spec) {
        Map<String, String> values = new LinkedHashMap<>();
        if (spec.parent() != null && spec.parent().name().equals("add")) {
            String kind = spec.name().replace('-', '_');
            if (kind.equals("comment")) {
                options(Fields.COMMENT, "", values);
            } else if (kind.equals("effort")) {
                options(Fields.EFFORT, "", values);
            } else {
                options(Fields.shape(Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT))), "", values);
            }
        } else if (spec.name().equals("self-evaluate")) {
            options(Fields.ANSWERS_PART, "", values);
        }
        return values;
    }

    private void options(Shape<?> shape, String prefix, Map<String, String> values) {
        for (Field<?> field : shape.fields()) {
            if (field.type() instanceof Type.Part<?> part) {
                options(part.shape(), prefix + field.name().replace('_', '-') + "-", values);
            } else {
                values.put(FieldOptions.name(prefix, field), type(field.type()));
            }
        }
    }

    /** What may stand where a type is expected. */
    private String type(Type<?> type) {
        if (type instanceof Type.Choice<?> choice) {
            choices.put(name(choice), choice.of());
            return "list " + name(choice);
        }
        if (type instanceof Type.YesNo) {
            return "one yes,no";
        }
        if (type instanceof Type.Link link) {
            return "id " + sections(link);
        }
        if (type instanceof Type.ListOf<?> list) {
            return list.of() instanceof Type.Link link
                    ? "ids " + sections(link)
                    : list.of() instanceof Type.Part<?> part
                            ? "keys "
                                    + part.shape().fields().stream()
                                            .map(Field::name)
                                            .collect(Collectors.joining(","))
                            : type(list.of());
        }
        return "";
    }

    private static String sections(Type.Link link) {
        if (link.kinds().size() == Kind.values().length) {
            return "*";
        }
        return link.kinds().stream()
                .sorted()
                .map(kind -> Fields.section(kind).name())
                .collect(Collectors.joining(","));
    }

    private static String choice(Field<?> field) {
        return "list " + name((Type.Choice<?>) field.type());
    }

    private static String name(Type.Choice<?> choice) {
        return "choice-" + choice.of().getSimpleName();
    }

    private void lists(Path emptyFolder) {
        head("@rules");
        for (String family : Rules.families()) {
            row("v", family, "");
        }
        for (Rule rule : Rules.ALL) {
            row("v", rule.id(), brief(RulePage.of(rule, language).title()));
        }
        head("@profiles");
        Profiles profiles = new Rulebook(Terminal.in(emptyFolder).call("profiles"), List.of()).profiles();
        for (String name : profiles.names()) {
            row("v", name, profiles.find(name).map(this::title).orElse(""));
        }
        head("@topics");
        for (String topic : HelpCommand.TOPICS) {
            String page = Texts.beside(HelpCommand.class, "help/" + topic + "." + language.tag() + ".md");
            row("v", topic, brief(page.lines().findFirst().orElse("").replaceFirst("^# ", "")));
        }
        head("@columns");
        for (String column : PopTable.NAMES) {
            if (Fields.POP.field(column).isEmpty()) {
                row("v", column, "");
            }
        }
    }

    private String title(Profile profile) {
        return brief(profile.title(language));
    }

    /** Every shape of the format once, each field with what may stand in it or with the shape that does. */
    private void shapes() {
        Set<Shape<?>> all = new LinkedHashSet<>();
        gather(Fields.POP, all);
        for (Shape<?> shape : all) {
            head("@" + shape.name());
            for (Field<?> field : shape.fields()) {
                row("f", field.name(), shapeOrValues(field.type()), brief(label(shape, field)));
            }
        }
    }

    private String label(Shape<?> shape, Field<?> field) {
        return words.help(shape, field);
    }

    private String shapeOrValues(Type<?> type) {
        if (type instanceof Type.Part<?> part) {
            return ">" + part.shape().name();
        }
        if (type instanceof Type.ListOf<?> list && list.of() instanceof Type.Part<?> part) {
            return "[" + part.shape().name();
        }
        return type(type);
    }

    private static void gather(Shape<?> shape, Set<Shape<?>> all) {
        if (all.add(shape)) {
            for (Field<?> field : shape.fields()) {
                Type<?> type = field.type() instanceof Type.ListOf<?> list ? list.of() : field.type();
                if (type instanceof Type.Part<?> part) {
                    gather(part.shape(), all);
                }
            }
        }
    }

    private void choices() {
        choices.forEach((name, type) -> {
            head("@" + name);
            for (Enum<?> value : type.getEnumConstants()) {
                row("v", Choices.word(value), type == Language.class ? "" : words.value(value));
            }
        });
    }

    private void head(String name) {
        table.append('=').append(name).append('\n');
    }

    private void row(String... cells) {
        List<String> clean = new ArrayList<>();
        for (String cell : cells) {
            clean.add(cell.replaceAll("\\s+", " ").strip());
        }
        table.append(String.join("\t", clean)).append('\n');
    }

    /** The first sentence, without what else it says between brackets. */
    private static String brief(String text) {
        String plain =
                text.replace("%%", "%").replaceAll("\\s*\\([^()]*\\)$", "").strip();
        int end = plain.indexOf(". ");
        String first = (end < 0 ? plain : plain.substring(0, end)).replaceFirst("\\.$", "");
        if (first.length() <= LONGEST) {
            return first;
        }
        int space = first.lastIndexOf(' ', LONGEST);
        return first.substring(0, space) + "…";
    }

    private static List<String> words(Audience... audiences) {
        List<String> words = new ArrayList<>();
        for (Audience audience : audiences) {
            words.add(audience.word());
        }
        return words;
    }
}
