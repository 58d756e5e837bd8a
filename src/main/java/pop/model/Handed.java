package pop.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A POP as it can go to somebody who is not to know whose it is: without private items, without files that lie beside it,
 * and with ids that say nothing. The words themselves are still as they were. Knows no name.
 */
public final class Handed {

    private Handed() {}

    /** The POP without all that. */
    public static Pop of(Pop pop) {
        Pop seen = Audience.COACH.of(pop);
        Facts facts = seen.facts().without(Fields.PREVIOUS);
        List<Voucher> vouchers = facts.list(Fields.VOUCHERS).stream()
                .map(voucher -> new Voucher(voucher.facts().without(Fields.KEPT).without(Fields.EFFORTS)))
                .toList();
        facts = vouchers.isEmpty() ? facts : facts.with(Fields.VOUCHERS, vouchers);
        Pop bare = new Pop(facts);
        bare = bare.without(bare.attachments());
        return withPlainIds(bare);
    }

    /** An id that somebody made up may say a name; and so may a link that leads nowhere. */
    private static Pop withPlainIds(Pop pop) {
        Map<String, String> ids = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (Item item : pop.items()) {
            Pattern plain = Pattern.compile(item.kind().prefix() + "[0-9]{1,6}");
            item.id().filter(id -> plain.matcher(id).matches()).ifPresent(id -> {
                ids.put(id, id);
                given.add(id);
            });
        }
        for (Item item : pop.items()) {
            item.id().filter(id -> !ids.containsKey(id)).ifPresent(id -> {
                int number = 1;
                while (!given.add(item.kind().prefix() + number)) {
                    number++;
                }
                ids.put(id, item.kind().prefix() + number);
            });
        }
        return new Pop(Turned.facts(pop.facts(), (field, type, value) -> {
            boolean names = type instanceof Type.Id || type instanceof Type.Link;
            return names && value instanceof String id
                    ? Optional.ofNullable(ids.get(id)).map(Object.class::cast)
                    : Optional.of(value);
        }));
    }
}
