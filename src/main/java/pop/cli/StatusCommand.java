package pop.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import pop.doc.Page;
import pop.model.Audience;
import pop.model.FollowUp;
import pop.model.Matter;
import pop.model.Matter.Sort;
import pop.model.Pop;
import pop.report.StatusReport;
import pop.rule.Causes;
import pop.rule.Limit;
import pop.store.PopFile;
import pop.view.FollowedPop;
import pop.view.StatusPage;
import pop.view.StatusTable;

/** {@code pop status}: what asks for attention, in one POP or in many. */
final class StatusCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "tsv", "csv", "json", "jsonl", "md", "html");

    @Override
    public String name() {
        return "status";
    }

    @Override
    public void declare(Options options) {
        options.arguments("POP|DIR", false)
                .flag("--overdue")
                .value("DATE", "--due")
                .flag("--fail")
                .value("AUDIENCE", "--for")
                .answers(FORMATS);
    }

    @Override
    public Exit run(Call call) {
        Answers answers = new Answers(call, FORMATS);
        Audience audience = Audiences.of(call);
        Predicate<Matter> wanted = wanted(call);
        Predicate<Matter> failing = call.has("--due") ? wanted : matter -> matter.sort() == Sort.OVERDUE;
        Rulebook rulebook = new Rulebook(call, List.of(), call.arguments());
        Gathering gathering = new Gathering(call, call.arguments());
        List<FollowedPop> pops = new ArrayList<>();
        gathering.each(opened -> pops.add(followed(call, rulebook, opened, audience, wanted)));
        answers.give((format, to) -> switch (format) {
            case "text", "md", "html" -> Inks.ink(to, format, page(to, pops));
            default ->
                new StatusReport(
                                call.today(),
                                pops.stream().map(StatusCommand::told).toList())
                        .in(format);
        });
        boolean found = pops.stream().flatMap(pop -> pop.matters().stream()).anyMatch(failing);
        return gathering.exit().or(found && call.has("--fail") ? Exit.NO : Exit.DONE);
    }

    /** What the user asks about: what is overdue, what falls due by a day, or all. */
    private static Predicate<Matter> wanted(Call call) {
        Optional<LocalDate> due = call.date("--due");
        if (due.isPresent() && call.has("--overdue")) {
            throw new Refusal(Exit.USAGE, "overdue-or-due", Map.of());
        }
        if (call.has("--overdue")) {
            return matter -> matter.sort() == Sort.OVERDUE;
        }
        return due.<Predicate<Matter>>map(day -> matter -> matter.isDueBy(day)).orElse(matter -> true);
    }

    private static FollowedPop followed(
            Call call, Rulebook rulebook, Naming.Opened opened, Audience audience, Predicate<Matter> wanted) {
        Naming.Named named = opened.named();
        PopFile file = opened.file();
        if (file.hidden().isPresent()) {
            return new FollowedPop(named.name(), named.label(), Optional.empty(), false, FollowUp.NONE);
        }
        Pop pop = file.pop();
        Causes causes = new Causes(file.problems());
        FollowUp.Terms terms = new FollowUp.Terms(
                call.today(),
                rulebook.requirements(opened).limits().whole(Limit.QUIET_MONTHS, call.today()),
                rulebook.settings().of(named).retentionYears());
        FollowUp followUp = FollowUp.of(pop, terms, audience, item -> causes.makeUnsure(pop, item));
        return new FollowedPop(named.name(), named.label(), audience.of(pop).clientName(), true, followUp.only(wanted));
    }

    private static Page page(Call call, List<FollowedPop> pops) {
        boolean some = call.has("--overdue") || call.has("--due");
        if (some) {
            return StatusTable.ofMatters(pops, call.today(), call.language());
        }
        return pops.size() == 1
                ? StatusPage.of(pops.get(0), call.today(), call.language())
                : StatusTable.ofPops(pops, call.today(), call.language());
    }

    private static StatusReport.Told told(FollowedPop pop) {
        return new StatusReport.Told(pop.name(), pop.file(), pop.client(), pop.readable(), pop.followUp());
    }
}
