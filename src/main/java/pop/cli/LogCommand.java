package pop.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.model.Chapter;
import pop.model.Pop;
import pop.model.RedThread;
import pop.report.JsonGrowth;
import pop.view.GrowthPage;

/** {@code pop log [POP]}: how a POP grew, told from git. */
final class LogCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "md", "json", "jsonl");

    @Override
    public String name() {
        return "log";
    }

    @Override
    public void declare(Options options) {
        options.argument("POP", false)
                .value("POP", "-p", "--pop")
                .value("ID", "--item")
                .value("AUDIENCE", "--for")
                .answers(FORMATS);
    }

    @Override
    public Exit run(Call call) {
        Answers answers = new Answers(call, FORMATS);
        if (call.argument().isPresent() && call.value("--pop").isPresent()) {
            throw new Refusal(Exit.USAGE, "two-pops", Map.of());
        }
        PastPops past = PastPops.of(call, call.argument().or(() -> call.value("--pop")));
        Pop pop = past.pop();
        List<Chapter> chapters = about(call.value("--item"), past.chapters(), pop);
        answers.give((format, to) -> switch (format) {
            case "json" -> JsonGrowth.log(past.label(), chapters);
            case "jsonl" -> JsonGrowth.logLines(past.label(), chapters);
            default -> Inks.ink(to, format, GrowthPage.of(pop, chapters));
        });
        return Exit.DONE;
    }

    /** What happened to one item, its versions and what comes from it; all when none is named. */
    private static List<Chapter> about(Optional<String> id, List<Chapter> chapters, Pop pop) {
        if (id.isEmpty()) {
            return chapters;
        }
        Set<String> trail = new RedThread(pop).trail(id.get());
        List<Chapter> about = chapters.stream()
                .map(chapter -> new Chapter(
                        chapter.revision(),
                        chapter.day(),
                        chapter.author(),
                        chapter.how() == Chapter.How.BEGAN ? Chapter.How.GREW : chapter.how(),
                        chapter.growth().about(trail)))
                .filter(chapter -> !chapter.growth().isNothing())
                .toList();
        if (about.isEmpty()) {
            throw Refusal.unknownId(
                    id.get(),
                    pop.items().stream().flatMap(item -> item.id().stream()).toList());
        }
        return about;
    }
}
