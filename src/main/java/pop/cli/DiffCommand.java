package pop.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.l10n.Words;
import pop.model.Growth;
import pop.model.Pop;
import pop.report.JsonGrowth;
import pop.store.PopFile;
import pop.view.GrowthPage;

/** {@code pop diff [REV..REV]}: what is different in one version of a POP from another, item by item. */
final class DiffCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "md", "json", "jsonl");
    private static final String BETWEEN = "..";
    private static final String NEWEST = "HEAD";

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public void declare(Options options) {
        options.argument("REV..REV", false)
                .value("POP", "-p", "--pop")
                .value("AUDIENCE", "--for")
                .answers(FORMATS);
    }

    /** Two versions by name; the later one is the file as it is now when none is named. */
    private record Ends(String from, Optional<String> to) {

        static Ends of(String typed) {
            int between = typed.indexOf(BETWEEN);
            if (between < 0) {
                return new Ends(typed, Optional.empty());
            }
            String to = typed.substring(between + BETWEEN.length());
            if (to.startsWith(".")) {
                throw new Refusal(Exit.USAGE, "two-dots", Map.of("revision", typed));
            }
            return new Ends(orNewest(typed.substring(0, between)), Optional.of(orNewest(to)));
        }

        private static String orNewest(String revision) {
            return revision.isEmpty() ? NEWEST : revision;
        }
    }

    @Override
    public Exit run(Call call) {
        Answers answers = new Answers(call, FORMATS);
        Ends ends = Ends.of(call.argument().map(String::strip).orElse(NEWEST));
        PastPops past = PastPops.of(call, call.value("--pop"));
        Optional<Pop> from = pop(past, ends.from());
        Optional<Pop> to = ends.to().isPresent()
                ? pop(past, ends.to().get())
                : Optional.of(past.now().pop());
        if (from.isEmpty() && to.isEmpty()) {
            Map<String, String> facts = Map.of(
                    "path", past.label(), "from", ends.from(), "to", ends.to().orElse(""));
            throw new Refusal(Exit.USAGE, "not-there-then", facts);
        }
        Growth growth = past.between(from.orElse(Pop.EMPTY), to.orElse(Pop.EMPTY));
        Pop pop = past.pop();
        answers.give((format, with) -> switch (format) {
            case "json" -> JsonGrowth.diff(past.label(), ends.from(), ends.to().orElse(""), growth);
            case "jsonl" -> JsonGrowth.diffLines(past.label(), growth);
            default -> {
                String now = Words.of(DiffCommand.class, pop.language()).say("now");
                yield Inks.ink(
                        with,
                        format,
                        GrowthPage.between(pop, ends.from(), ends.to().orElse(now), growth));
            }
        });
        return Exit.DONE;
    }

    private static Optional<Pop> pop(PastPops past, String revision) {
        Optional<PopFile> file = past.at(revision);
        file.flatMap(PopFile::hidden).ifPresent(problem -> {
            Map<String, String> facts = Map.of(
                    "path", past.label(),
                    "revision", revision,
                    "line", String.valueOf(problem.place().line()));
            throw new Refusal(Exit.UNREADABLE, "unreadable-then", facts);
        });
        return file.map(PopFile::pop);
    }
}
