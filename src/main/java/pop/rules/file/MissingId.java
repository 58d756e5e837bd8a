package pop.rules.file;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/** An item to which nothing can link, because it has no id; links that should be there are not its business. */
public final class MissingId implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        for (Item item : dossier.pop().items()) {
            if (item.id().isEmpty()) {
                return Stream.of(Kind.values()).flatMap(kind -> faults(dossier, kind));
            }
        }
        return Stream.empty();
    }

    /** Each gets an id of its own to take: the next one, the one behind that, and so on. */
    private static Stream<Fault> faults(Dossier dossier, Kind kind) {
        Pop pop = dossier.pop();
        At section = At.ROOT.in(Fields.section(kind));
        List<? extends Item> items = pop.items(kind);
        List<At> without = IntStream.range(0, items.size())
                .filter(i -> items.get(i).id().isEmpty())
                .mapToObj(section::nth)
                .filter(at -> !dossier.isExplained(at.in(Fields.ID), Fields.ID))
                .toList();
        if (without.isEmpty()) {
            return Stream.empty();
        }
        int next = Integer.parseInt(pop.nextId(kind).substring(kind.prefix().length()));
        return IntStream.range(0, without.size())
                .mapToObj(i -> Fault.at(without.get(i)).with("suggestion", kind.prefix() + (next + i)));
    }
}
