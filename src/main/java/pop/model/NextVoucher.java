package pop.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pop.model.Choices.VoucherKind;

/**
 * The step from one career voucher to the next: what stands in its way, the POP as it is kept of the one, and the POP as it
 * goes on for the other. Knows no file, and not how many vouchers anybody can have.
 */
public final class NextVoucher {

    /** Of two vouchers the POP of the first is the interim one, that of the second the final one. */
    private static final int LAST = 2;

    /** Why there cannot be a next voucher yet. */
    public enum Obstacle {
        /** The client's name, by which a POP is kept, is not there. */
        NAMELESS,
        /** Nobody knows when the voucher before it began. */
        UNDATED,
        /** The voucher before it has not begun. */
        NOT_BEGUN,
        /** The day is not after that on which the voucher before it began. */
        TOO_EARLY,
        /** A document is kept of the voucher before it already. */
        KEPT
    }

    private final Pop pop;
    private final LocalDate begin;
    private final Guidance guidance;
    private final int last;

    /**
     * @param pop the POP as it is; where it names no voucher, it is that of the first one
     * @param begin the day on which the next one begins
     */
    public NextVoucher(Pop pop, LocalDate begin) {
        this.pop = pop.facts().has(Fields.VOUCHERS) ? pop : withFirst(pop);
        this.begin = begin;
        this.guidance = new Guidance(this.pop);
        int latest = 0;
        for (int i = 1; i < guidance.vouchers().size(); i++) {
            latest = guidance.number(i) > guidance.number(latest) ? i : latest;
        }
        this.last = latest;
    }

    /** What stands in the way, if anything does. */
    public Optional<Obstacle> obstacle(LocalDate today) {
        if (pop.clientName().isEmpty()) {
            return Optional.of(Obstacle.NAMELESS);
        }
        Optional<LocalDate> earlier = earlierBegin();
        if (earlier.isEmpty() || pop.begin().isEmpty()) {
            return Optional.of(Obstacle.UNDATED);
        }
        if (earlier.get().isAfter(today)) {
            return Optional.of(Obstacle.NOT_BEGUN);
        }
        if (!begin.isAfter(earlier.get())) {
            return Optional.of(Obstacle.TOO_EARLY);
        }
        return keptAlready().isPresent() ? Optional.of(Obstacle.KEPT) : Optional.empty();
    }

    /** Whether the voucher that ends is the first, the second … */
    public int earlier() {
        return guidance.number(last);
    }

    /** The day on which the voucher that ends began. */
    public Optional<LocalDate> earlierBegin() {
        return guidance.begin(last);
    }

    /** Whether the voucher that begins is the second, the third … */
    public int number() {
        return earlier() + 1;
    }

    /** Where the document is that is kept already of the voucher that ends. */
    public Optional<String> keptAlready() {
        return ending().facts()
                .get(Fields.KEPT)
                .map(kept -> kept.facts().get(Fields.FILE).orElse(""));
    }

    /** Whether anything of a plan belongs to the voucher that ends; else there is nothing to keep. */
    public boolean isSomethingToKeep() {
        return guidance.hasContent(last);
    }

    /** The POP as it is kept: of the first voucher an interim state; of a later one too, unless it says what it is. */
    public Pop kept() {
        return pop.with(ending(), interim());
    }

    /** The POP as it goes on in the same document. */
    public Pop continued(Optional<Kept> kept) {
        Voucher ended = new Voucher(interim().facts().withIf(Fields.KEPT, kept));
        Pop closed = pop.with(ending(), ended);
        return new Pop(closed.facts().plus(Fields.VOUCHERS, beginning()));
    }

    /** Where the voucher that begins stands in that document. */
    public At place() {
        return At.ROOT.in(Fields.VOUCHERS).nth(guidance.vouchers().size());
    }

    /** The voucher that begins. */
    Voucher beginning() {
        Facts facts = Facts.NONE.with(Fields.NUMBER, Decimal.valueOf(number()));
        return new Voucher((number() == LAST ? facts.with(Fields.VOUCHER_KIND, VoucherKind.FINAL) : facts)
                .with(Fields.BEGIN, begin));
    }

    private Voucher ending() {
        return guidance.vouchers().get(last);
    }

    private Voucher interim() {
        Facts facts = ending().facts();
        boolean says = facts.has(Fields.VOUCHER_KIND) && earlier() >= LAST;
        return new Voucher(says ? facts : facts.with(Fields.VOUCHER_KIND, VoucherKind.INTERIM));
    }

    private static Pop withFirst(Pop pop) {
        Facts first = Facts.NONE.with(Fields.NUMBER, Decimal.ONE).withIf(Fields.BEGIN, pop.begin());
        return new Pop(pop.facts().with(Fields.VOUCHERS, List.of(new Voucher(first))));
    }
}
