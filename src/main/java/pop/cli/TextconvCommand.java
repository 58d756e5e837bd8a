package pop.cli;

import java.util.stream.Collectors;
import pop.model.Problem;
import pop.report.Safe;
import pop.store.ItemLines;
import pop.store.PopFile;
import pop.store.PopFolder;
import pop.store.StoreFailure;

/** {@code pop textconv FILE}: a POP with one item a line, so that {@code git diff} shows what changed in the plan. */
final class TextconvCommand implements Command {

    @Override
    public String name() {
        return "textconv";
    }

    @Override
    public void declare(Options options) {
        options.argument("FILE", true);
    }

    @Override
    public Exit run(Call call) {
        String name = call.argument().orElseThrow(IllegalStateException::new);
        PopFile file = PopFolder.read(name, call.console().path(name));
        file.hidden()
                .filter(problem -> problem.kind() == Problem.Kind.UNREADABLE_FILE)
                .ifPresent(problem -> {
                    boolean isThere = PopFolder.isThere(call.console().path(name));
                    throw new StoreFailure(isThere ? StoreFailure.Kind.NOT_ALLOWED : StoreFailure.Kind.NOT_THERE, name);
                });
        call.answer(
                ItemLines.of(file).stream().map(line -> Safe.line(line) + "\n").collect(Collectors.joining()));
        return Exit.DONE;
    }
}
