package pop.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pop.model.Aim;
import pop.model.NextMoment;
import pop.model.Pop;
import pop.report.Columns;
import pop.view.ListedPop;

/** A list of POPs as rows for machines. Knows no notation. */
final class PopTable {

    /** The columns. */
    static final List<String> NAMES = List.of(
            "name",
            "file",
            "readable",
            "client",
            "begin",
            "language",
            "profile",
            "questions",
            "insights",
            "decisions",
            "goals",
            "actions",
            "open_actions",
            "next_moment");

    /** Columns that say something else than the format's own key of that name. */
    static final Set<String> SAID_OTHERWISE = Set.of("client", "begin", "language");

    /** The columns that hold a day. */
    static final Set<String> DAYS = Set.of("begin", "next_moment");

    /** The columns that hold a number and are no list of the format. */
    static final Set<String> NUMBERS = Set.of("open_actions");

    private PopTable() {}

    static Columns of(List<ListedPop> pops, LocalDate today) {
        List<List<Object>> rows = new ArrayList<>();
        for (ListedPop listed : pops) {
            rows.add(row(listed, today));
        }
        return new Columns("list", "pops", NAMES, rows);
    }

    /** The row of a POP. */
    static List<Object> row(ListedPop listed, LocalDate today) {
        Pop pop = listed.pop();
        return List.of(
                listed.name(),
                listed.file(),
                listed.readable(),
                pop.clientName().orElse(""),
                pop.begin().map(LocalDate::toString).orElse(""),
                pop.language().tag(),
                String.join(" ", pop.profiles()),
                pop.current(pop.questions()).size(),
                pop.current(pop.insights()).size(),
                pop.current(pop.decisions()).size(),
                pop.current(pop.goals()).size(),
                pop.current(pop.actions()).size(),
                pop.current(pop.actions()).stream().filter(Aim::isOpen).count(),
                NextMoment.of(pop, today).map(next -> next.date().toString()).orElse(""));
    }
}
