package pop.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The commands there are, in the order in which help shows them; a command is made only when it is asked for. Told in full,
 * without a table of makers: that would have to be put together for every command.
 */
final class Commands {

    private Commands() {}

    static List<String> names() {
        return Arrays.stream(CommandGroup.values())
                .flatMap(group -> group.commands().stream())
                .toList();
    }

    static List<Command> every() {
        return names().stream().flatMap(name -> find(name).stream()).toList();
    }

    static Optional<Command> find(String name) {
        return switch (name) {
            case "init" -> Optional.of(new InitCommand());
            case "create" -> Optional.of(new CreateCommand());
            case "add" -> Optional.of(new AddCommand());
            case "revise" -> Optional.of(new ReviseCommand());
            case "set" -> Optional.of(new SetCommand());
            case "confirm" -> Optional.of(new ConfirmCommand());
            case "done" -> Optional.of(new DoneCommand());
            case "remove" -> Optional.of(new RemoveCommand());
            case "evaluate" -> Optional.of(new EvaluateCommand());
            case "self-evaluate" -> Optional.of(new SelfEvaluateCommand());
            case "edit" -> Optional.of(new EditCommand());
            case "rename" -> Optional.of(new RenameCommand());
            case "voucher" -> Optional.of(new VoucherCommand());
            case "check" -> Optional.of(new CheckCommand());
            case "smart" -> Optional.of(new SmartCommand());
            case "explain" -> Optional.of(new ExplainCommand());
            case "rules" -> Optional.of(new RulesCommand());
            case "profiles" -> Optional.of(new ProfilesCommand());
            case "config" -> Optional.of(new ConfigCommand());
            case "render" -> Optional.of(new RenderCommand());
            case "list" -> Optional.of(new ListCommand());
            case "show" -> Optional.of(new ShowCommand());
            case "status" -> Optional.of(new StatusCommand());
            case "stats" -> Optional.of(new StatsCommand());
            case "grep" -> Optional.of(new GrepCommand());
            case "log" -> Optional.of(new LogCommand());
            case "diff" -> Optional.of(new DiffCommand());
            case "attest" -> Optional.of(new AttestCommand());
            case "team" -> Optional.of(new TeamCommand());
            case "export" -> Optional.of(new ExportCommand());
            case "import" -> Optional.of(new ImportCommand());
            case "anonymise" -> Optional.of(new AnonymiseCommand());
            case "schema" -> Optional.of(new SchemaCommand());
            case "migrate" -> Optional.of(new MigrateCommand());
            case "textconv" -> Optional.of(new TextconvCommand());
            case "merge-driver" -> Optional.of(new MergeDriverCommand());
            case "doctor" -> Optional.of(new DoctorCommand());
            case "completion" -> Optional.of(new CompletionCommand());
            case "complete" -> Optional.of(new CompleteCommand());
            case "help" -> Optional.of(new HelpCommand());
            default -> Optional.empty();
        };
    }
}
