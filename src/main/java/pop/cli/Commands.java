package pop.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The commands there are, in the order in which help shows them; a command is made only when it is asked for. */
final class Commands {

    private static final Map<String, Supplier<Command>> ALL = all();

    private Commands() {}

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    static Optional<Command> find(String name) {
        return Optional.ofNullable(ALL.get(name)).map(Supplier::get);
    }

    static List<Command> every() {
        List<Command> commands = new ArrayList<>();
        ALL.values().forEach(maker -> commands.add(maker.get()));
        return commands;
    }

    private static Map<String, Supplier<Command>> all() {
        Map<String, Supplier<Command>> all = new LinkedHashMap<>();
        all.put("init", InitCommand::new);
        all.put("create", CreateCommand::new);
        all.put("add", AddCommand::new);
        all.put("revise", ReviseCommand::new);
        all.put("set", SetCommand::new);
        all.put("confirm", ConfirmCommand::new);
        all.put("done", DoneCommand::new);
        all.put("remove", RemoveCommand::new);
        all.put("evaluate", EvaluateCommand::new);
        all.put("self-evaluate", SelfEvaluateCommand::new);
        all.put("edit", EditCommand::new);
        all.put("rename", RenameCommand::new);
        all.put("voucher", VoucherCommand::new);
        all.put("check", CheckCommand::new);
        all.put("smart", SmartCommand::new);
        all.put("explain", ExplainCommand::new);
        all.put("rules", RulesCommand::new);
        all.put("profiles", ProfilesCommand::new);
        all.put("config", ConfigCommand::new);
        all.put("render", RenderCommand::new);
        all.put("list", ListCommand::new);
        all.put("show", ShowCommand::new);
        all.put("status", StatusCommand::new);
        all.put("stats", StatsCommand::new);
        all.put("grep", GrepCommand::new);
        all.put("log", LogCommand::new);
        all.put("diff", DiffCommand::new);
        all.put("attest", AttestCommand::new);
        all.put("team", TeamCommand::new);
        all.put("export", ExportCommand::new);
        all.put("import", ImportCommand::new);
        all.put("anonymise", AnonymiseCommand::new);
        all.put("schema", SchemaCommand::new);
        all.put("textconv", TextconvCommand::new);
        all.put("merge-driver", MergeDriverCommand::new);
        all.put("doctor", DoctorCommand::new);
        all.put("help", HelpCommand::new);
        return all;
    }
}
