package pop.cli;

import java.util.List;
import pop.complete.Completion;

/** {@code pop completion SHELL}: the script with which a shell asks pop how a line may go on. */
final class CompletionCommand implements Command {

    /** The shells there is a script for. */
    static final List<String> SHELLS = List.of("bash", "zsh", "fish", "powershell");

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public void declare(Options options) {
        options.argument("SHELL", true);
    }

    @Override
    public Exit run(Call call) {
        String shell = Call.oneOf("SHELL", call.argument().orElse(""), SHELLS);
        call.answer(Texts.beside(Completion.class, "pop." + (shell.equals("powershell") ? "ps1" : shell)));
        return Exit.DONE;
    }
}
