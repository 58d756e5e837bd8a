package pop.cli;

import java.util.ArrayList;
import java.util.List;
import pop.model.Kind;

/** {@code pop add KIND}: one more question, insight, decision, goal, action, conversation … Knows no single kind. */
final class AddCommand implements Command {

    @Override
    public String name() {
        return "add";
    }

    @Override
    public void declare(Options options) {
        // each kind declares its own
    }

    @Override
    public List<Command> below() {
        List<Command> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            kinds.add(new AddItemCommand(kind));
        }
        kinds.add(new AddCommentCommand());
        kinds.add(new AddEffortCommand());
        return kinds;
    }

    @Override
    public Exit run(Call call) {
        throw new IllegalStateException("the door asks for a kind");
    }
}
