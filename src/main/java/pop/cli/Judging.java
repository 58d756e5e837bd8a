package pop.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pop.model.Item;
import pop.model.Pop;
import pop.model.Type;
import pop.model.Values;
import pop.report.ToJudge;
import pop.text.Telltales;

/** Gathers what in a POP without names may still tell whose it is: each thing once, with the first place where it stands. */
final class Judging {

    private Judging() {}

    static List<ToJudge> of(Pop pop) {
        Map<String, ToJudge> found = new LinkedHashMap<>();
        for (Values.Value value : Values.of(pop)) {
            if (value.type() instanceof Type.Text) {
                value.text()
                        .ifPresent(text -> Telltales.in(text).forEach(tell -> {
                            String sort = tell.sort().name().toLowerCase(Locale.ROOT);
                            Optional<String> item = pop.itemAt(value.at()).flatMap(Item::id);
                            ToJudge once = new ToJudge(
                                    sort, tell.text(), 1, item, value.at().path());
                            found.merge(
                                    sort + " " + tell.text(),
                                    once,
                                    (first, again) -> new ToJudge(
                                            sort, first.text(), first.count() + 1, first.item(), first.path()));
                        }));
            }
        }
        List<ToJudge> sorted = new ArrayList<>();
        for (Telltales.Sort sort : Telltales.Sort.values()) {
            found.values().stream()
                    .filter(one -> one.sort().equals(sort.name().toLowerCase(Locale.ROOT)))
                    .forEach(sorted::add);
        }
        return sorted;
    }
}
