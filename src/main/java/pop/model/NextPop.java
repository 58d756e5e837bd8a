package pop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The POP with which somebody begins anew after an earlier one: whose it is and how it is looked at stay, what was still
 * open goes along under new ids, and the earlier one is named. What a step followed from stays behind in the earlier POP.
 * Knows no file.
 */
public final class NextPop {

    private static final List<Field<?>> STAYING = List.of(
            Fields.FORMAT,
            Fields.TITLE,
            Fields.LANGUAGE,
            Fields.PROFILE,
            Fields.CONTEXT,
            Fields.AGREEMENT_WITH,
            Fields.PURPOSE,
            Fields.CLIENT,
            Fields.COACH,
            Fields.EMPLOYMENT,
            Fields.HOURS_PER_WEEK);

    /** What only has a meaning beside the other things in the earlier POP. */
    private static final Set<Field<?>> STAYING_BEHIND = Set.of(Fields.SESSION, Fields.REPLACES);

    private final Pop earlier;
    private final List<Aim> open;
    private final Map<String, String> ids = new HashMap<>();
    private final List<String> fresh = new ArrayList<>();

    /**
     * @param earlier the POP before it
     */
    public NextPop(Pop earlier) {
        this.earlier = earlier;
        this.open = earlier.current(earlier.aims()).stream().filter(Aim::isOpen).toList();
        Map<Kind, Integer> counts = new HashMap<>();
        for (Aim aim : open) {
            String id = aim.kind().prefix() + counts.merge(aim.kind(), 1, Integer::sum);
            fresh.add(id);
            versions(aim).forEach(old -> ids.putIfAbsent(old, id));
        }
    }

    /** The goals and actions that go along. */
    public List<Aim> open() {
        return open;
    }

    /**
     * The new POP.
     *
     * @param begin the day on which it begins
     * @param file the earlier POP, as the new one will name it
     * @param voucher the voucher that it is made for
     */
    public Pop begun(LocalDate begin, String file, NextVoucher voucher) {
        Facts facts = Facts.NONE;
        for (Field<?> field : STAYING) {
            Optional<Object> value = earlier.facts().raw(field);
            facts = value.isPresent() ? facts.withRaw(field, value.get()) : facts;
        }
        Pop begun = new Pop(facts.with(Fields.BEGIN, begin)
                .with(Fields.PREVIOUS, new Previous(Facts.NONE.with(Fields.FILE, file)))
                .with(Fields.VOUCHERS, List.of(voucher.beginning())));
        for (int i = 0; i < open.size(); i++) {
            begun = begun.plus(carried(open.get(i), fresh.get(i)));
        }
        return begun;
    }

    private Item carried(Aim aim, String id) {
        Facts facts = Facts.NONE.with(Fields.ID, id);
        for (Field<?> field : aim.facts().fields()) {
            if (field != Fields.ID && !STAYING_BEHIND.contains(field)) {
                facts = facts.withRaw(field, aim.facts().raw(field).orElseThrow(IllegalStateException::new));
            }
        }
        Facts linked = Turned.facts(facts, Links.turn((field, link) -> Optional.ofNullable(ids.get(link))));
        return Fields.shape(aim.kind()).make(linked);
    }

    /** The ids of something and of the versions before it: a link to any of them is one to the last. */
    private List<String> versions(Item item) {
        List<String> versions = new ArrayList<>(item.id().stream().toList());
        Optional<String> before = item.replaces();
        while (before.isPresent() && !versions.contains(before.get())) {
            versions.add(before.get());
            before = earlier.find(before.get()).flatMap(Item::replaces);
        }
        return versions;
    }
}
