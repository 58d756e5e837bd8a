package pop.rules.file;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
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
        Map<Kind, String> next = new EnumMap<>(Kind.class);
        Stream.Builder<Fault> faults = Stream.builder();
        for (Item item : pop.items()) {
            String id = item.id().orElse("");
            Item earlier = id.isEmpty() ? null : first.putIfAbsent(id, item);
            if (earlier != null) {
                At there = pop.at(earlier).in(Fields.ID);
                faults.add(Fault.at(pop.at(item).in(Fields.ID))
                        .with("id", id)
                        .with("suggestion", next.computeIfAbsent(item.kind(), pop::nextId))
                        .because(Fault.Evidence.at(there, earlier.words().orElse(id))));
            }
        }
        return faults.build();
    }
}
