package pop.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.l10n.Words;
import pop.model.Audience;
import pop.model.Decimal;
import pop.model.Figures;
import pop.model.Figures.Figure;
import pop.model.Pop;
import pop.model.Pulse;
import pop.model.State;
import pop.model.Statistics;
import pop.report.Columns;
import pop.rule.Limit;
import pop.store.Scalars;
import pop.view.StatsPage;

/** {@code pop stats}: how many and how far, for a folder; nobody's name, and for others no small groups. */
final class StatsCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "csv", "tsv", "json", "jsonl", "md", "html");

    private static final Set<String> FOR_SCRIPTS = Set.of("csv", "tsv", "json", "jsonl");

    private static final List<String> NAMED = List.of("group", "profile");

    @Override
    public String name() {
        return "stats";
    }

    @Override
    public void declare(Options options) {
        options.arguments("POP|DIR", false)
                .value("NUMBER", "--at-least")
                .value("AUDIENCE", "--for")
                .answers(FORMATS);
    }

    @Override
    public Exit run(Call call) {
        Answers answers = new Answers(call, FORMATS);
        Audience audience = Audiences.of(call);
        long atLeast = atLeast(call, audience);
        Rulebook rulebook = new Rulebook(call, List.of(), call.arguments());
        Gathering gathering = new Gathering(call, call.arguments());
        Map<String, Figures> byProfile = new HashMap<>();
        gathering.each(opened -> {
            if (opened.file().hidden().isEmpty()) {
                Pop pop = counted(audience).of(opened.file().pop());
                byProfile.merge(profile(rulebook, opened), figures(call.today(), rulebook, opened, pop), Figures::plus);
            }
        });
        Statistics statistics = Statistics.of(byProfile, atLeast);
        Words words = call.words(this);
        Optional<String> warning = warning(words, statistics, atLeast);
        answers.give((format, to) -> switch (format) {
            case "text", "md", "html" -> Inks.ink(to, format, StatsPage.of(statistics, warning, call.language()));
            default -> table(statistics).in(format);
        });
        if (answers.in(FOR_SCRIPTS)) {
            warning.ifPresent(call::talk);
        }
        return gathering.exit();
    }

    /** What is private counts for the person alone; of the rest, groups tell others how many, and never what. */
    private static Audience counted(Audience audience) {
        return audience == Audience.SELF ? Audience.SELF : Audience.COACH;
    }

    /** The fewest POPs that are told of together: for who may not see the POPs, so many that nobody is told apart. */
    private static long atLeast(Call call, Audience audience) {
        long fewest = counted(audience) == audience ? 1L : Statistics.TELLING_NOBODY;
        return call.value("--at-least")
                .map(given -> Scalars.number(given)
                        .filter(number -> number.isWhole() && number.signum() > 0)
                        .map(Decimal::longValue)
                        .filter(number -> number >= fewest)
                        .orElseThrow(() -> new Refusal(
                                Exit.USAGE,
                                "bad-count",
                                Map.of("option", "--at-least", "value", given, "fewest", String.valueOf(fewest)))))
                .orElse(fewest);
    }

    /** The profiles by which it is judged. */
    private static String profile(Rulebook rulebook, Naming.Opened opened) {
        return String.join(" ", rulebook.requirements(opened).profiles());
    }

    private static Figures figures(LocalDate today, Rulebook rulebook, Naming.Opened opened, Pop pop) {
        Optional<Long> quiet = rulebook.requirements(opened).limits().whole(Limit.QUIET_MONTHS, today);
        return Figures.of(pop, State.of(pop, Pulse.of(pop, today), today, quiet), today);
    }

    private static Optional<String> warning(Words words, Statistics statistics, long atLeast) {
        if (statistics.rows().isEmpty()) {
            return Optional.of(words.say("too-few", "number", atLeast));
        }
        return statistics.smallest() < Statistics.TELLING_NOBODY && atLeast < Statistics.TELLING_NOBODY
                ? Optional.of(words.say("small", "number", Statistics.TELLING_NOBODY))
                : Optional.empty();
    }

    private static Columns table(Statistics statistics) {
        List<String> names = new ArrayList<>(NAMED);
        for (Figure figure : Figure.values()) {
            names.add(figure.word());
        }
        names.add("insights_per_conversation");
        List<List<Object>> rows = new ArrayList<>();
        for (Statistics.Row row : statistics.rows()) {
            List<Object> cells = new ArrayList<>(List.of(row.group().word(), row.profile()));
            for (Figure figure : Figure.values()) {
                cells.add(row.told(figure));
            }
            cells.add(row.figures().insightsPerConversation());
            rows.add(cells);
        }
        return new Columns("stats", "groups", names, rows);
    }
}
