package pop.rules.file;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Pop;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;

/** An id that an earlier item bears already; does not know which of the two the links mean. */
public final class DuplicateId implements Rule {

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Pop pop = dossier.pop();
        Map<String, Item> first = new HashMap<>();
        Stream.Builder<Fault> faults = Stream.builder();
        for (Item item : pop.items()) {
            item.id().ifPresent(id -> {
                Item earlier = first.putIfAbsent(id, item);
                if (earlier != null) {
                    At there = pop.at(earlier).in(Fields.ID);
                    faults.add(Fault.at(pop.at(item).in(Fields.ID))
                            .with("id", id)
                            .with("suggestion", pop.nextId(item.kind()))
                            .because(Fault.Evidence.at(there, earlier.words().orElse(id))));
                }
            });
        }
        return faults.build();
    }
}
