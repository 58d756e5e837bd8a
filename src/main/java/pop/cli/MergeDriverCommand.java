package pop.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pop.l10n.Words;
import pop.model.Choices;
import pop.model.Merge;
import pop.report.Safe;
import pop.store.PopWriter;
import pop.store.ThreeWay;

/**
 * {@code pop merge-driver %O %A %B %P}: two people's versions of a POP put together, for git. What they both have comes in
 * the place of ours.
 */
final class MergeDriverCommand implements Command {

    private static final List<String> FILES = List.of("BASE", "OURS", "THEIRS", "PATH");

    @Override
    public String name() {
        return "merge-driver";
    }

    @Override
    public void declare(Options options) {
        for (int i = 0; i < FILES.size(); i++) {
            options.argument(i, FILES.get(i), i < FILES.size() - 1);
        }
    }

    @Override
    public Exit run(Call call) {
        List<Path> paths = FILES.subList(0, 3).stream()
                .map(label -> call.console().path(call.argument(label).orElseThrow(IllegalStateException::new)))
                .toList();
        Path ours = paths.get(1);
        ThreeWay.Outcome outcome = new ThreeWay(paths.get(0), ours, paths.get(2)).outcome();
        outcome.text().ifPresent(text -> PopWriter.overwrite(ours, text));
        say(call, outcome);
        return outcome.why() == ThreeWay.Why.NOTHING ? Exit.DONE : Exit.NO;
    }

    private void say(Call call, ThreeWay.Outcome outcome) {
        Words words = call.words(this);
        String path = call.argument("PATH").or(() -> call.argument("OURS")).orElse("");
        if (outcome.why() == ThreeWay.Why.NOTHING) {
            outcome.merge().ifPresent(merge -> together(call, words, path, merge));
            return;
        }
        String key = "left." + Choices.word(outcome.why());
        String items = outcome.merge().map(Merge::conflicts).orElse(List.of()).stream()
                .map(conflict -> words.say("conflict." + Choices.word(conflict.why()), "item", conflict.name()))
                .collect(Collectors.joining("\n"));
        String lines = Optional.of(items)
                .filter(text -> !text.isEmpty())
                .map(text -> "\n" + text)
                .orElse("");
        String how = words.say(outcome.text().isPresent() ? "marked" : "unmarked");
        call.console().say(Safe.lines("pop: " + words.say(key, "path", path) + " " + how + lines));
    }

    private static void together(Call call, Words words, String path, Merge merge) {
        if (!merge.renumbered().isEmpty()) {
            String ids = merge.renumbered().entrySet().stream()
                    .map(one -> words.say("renumbered.one", Map.of("old", one.getKey(), "id", one.getValue())))
                    .collect(Collectors.joining(", "));
            call.talk(words.say("renumbered", Map.of("path", path, "ids", ids)));
        }
        merge.wordedTwice()
                .forEach((earlier, later) -> call.talk(words.say(
                        "worded-twice",
                        Map.of(
                                "path", path,
                                "earlier", earlier,
                                "ids", String.join(", ", later),
                                "first", later.get(0),
                                "last", later.get(later.size() - 1)))));
    }
}
