package pop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conversations of a POP and the vouchers that its items belong to: an item belongs to the voucher of its
 * conversation, else to the last voucher begun on or before its day. Knows no limit and no day of today.
 */
public final class Guidance {

    private final Pop pop;
    private final List<Voucher> vouchers;
    private final Map<String, Session> sessions = new HashMap<>();

    public Guidance(Pop pop) {
        this.pop = pop;
        this.vouchers = pop.facts().list(Fields.VOUCHERS);
        for (Session session : pop.sessions()) {
            session.id().ifPresent(id -> sessions.putIfAbsent(id, session));
        }
    }

    /** The conversations that count, past and planned: all but introduction and aftercare. */
    public List<Session> counted() {
        return pop.current(pop.sessions()).stream().filter(Session::isCounted).toList();
    }

    /** The vouchers in the file's order. */
    public List<Voucher> vouchers() {
        return vouchers;
    }

    /** Whether the voucher at an index is the first, the second …; one without a number counts by its place. */
    public int number(int index) {
        return vouchers.get(index).number().orElse(index + 1);
    }

    /** The day on which the voucher at an index began; the first one's is the document's, if it has none of its own. */
    public Optional<LocalDate> begin(int index) {
        Optional<LocalDate> own = vouchers.get(index).begin();
        return own.isPresent() || number(index) != 1 ? own : pop.begin();
    }

    /** The conversation that an item came from, if the item names one; a conversation is its own. */
    public Optional<Session> session(Item item) {
        if (item instanceof Session session) {
            return Optional.of(session);
        }
        return item.facts().get(Fields.SESSION).flatMap(id -> Optional.ofNullable(sessions.get(id)));
    }

    /** The day of an item: its own, else that of its conversation. */
    public Optional<LocalDate> day(Item item) {
        return item.date().or(() -> session(item).flatMap(Item::date));
    }

    /** The index of the voucher that an item belongs to; none when it has neither a conversation nor a day. */
    public Optional<Integer> voucher(Item item) {
        Optional<Integer> ofSession = session(item).flatMap(this::voucherOfSession);
        return ofSession.or(() -> day(item).flatMap(this::lastBegun));
    }

    /**
     * Whether something of a plan belongs to the voucher at an index. What has neither a conversation nor a day belongs to
     * the first one: no later voucher can claim it.
     */
    public boolean hasContent(int index) {
        return pop.contents().stream().anyMatch(item -> voucher(item).orElse(first()) == index);
    }

    private int first() {
        for (int i = 0; i < vouchers.size(); i++) {
            if (number(i) == 1) {
                return i;
            }
        }
        return 0;
    }

    private Optional<Integer> voucherOfSession(Session session) {
        Optional<Integer> named = session.facts().get(Fields.OF_VOUCHER).flatMap(number -> numbered(number.intValue()));
        return named.or(() -> session.date().flatMap(this::lastBegun));
    }

    private Optional<Integer> numbered(int number) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < vouchers.size(); i++) {
            if (number(i) == number) {
                found.add(i);
            }
        }
        return found.stream().findFirst();
    }

    private Optional<Integer> lastBegun(LocalDate day) {
        Optional<Integer> last = Optional.empty();
        for (int i = 0; i < vouchers.size(); i++) {
            Optional<LocalDate> begin = begin(i);
            if (begin.isPresent() && !begin.get().isAfter(day)) {
                boolean later =
                        last.flatMap(this::begin).filter(begin.get()::isBefore).isEmpty();
                last = later ? Optional.of(i) : last;
            }
        }
        return last;
    }
}
