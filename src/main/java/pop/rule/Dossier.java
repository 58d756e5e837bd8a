package pop.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pop.model.At;
import pop.model.Beside;
import pop.model.Effort;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Guidance;
import pop.model.Item;
import pop.model.Pop;
import pop.model.Problem;
import pop.model.RedThread;
import pop.model.Typed;
import pop.model.Voucher;

/**
 * All that a rule may look at: the POP, what its reader met, what lies beside it, and the day on which somebody asks.
 * Knows no line, no severity and no words.
 *
 * @param pop the POP; empty when the file could not be read
 * @param problems what the reader met, in the file's order
 * @param beside what lies around the file
 * @param today the day on which it is judged
 * @param profilesKnown the names of the profiles there are
 * @param limits the numbers that hold, with their dates
 * @param smart how SMART is read here; the reading of VDAB when nothing is said
 * @param silences what asks for findings to be passed over
 * @param typed every text that somebody typed in the file, whether it came into the POP or not
 * @param thread how the items follow from each other
 * @param causes what of the problems tells why something is missing
 * @param notebook what was worked out about this dossier and is needed again
 */
public record Dossier(
        Pop pop,
        List<Problem> problems,
        Beside beside,
        LocalDate today,
        Set<String> profilesKnown,
        Limits limits,
        Set<Profile.Smart> smart,
        List<Silence> silences,
        List<Typed> typed,
        RedThread thread,
        Causes causes,
        Notebook notebook) {

    public Dossier {
        problems = List.copyOf(problems);
        profilesKnown = Set.copyOf(profilesKnown);
        smart = smart.isEmpty() ? Set.of(Profile.Smart.VDAB) : Set.copyOf(smart);
        silences = List.copyOf(silences);
        typed = List.copyOf(typed);
    }

    public Dossier(
            Pop pop,
            List<Problem> problems,
            Beside beside,
            LocalDate today,
            Set<String> profilesKnown,
            Limits limits,
            Set<Profile.Smart> smart,
            List<Silence> silences,
            List<Typed> typed) {
        this(
                pop,
                problems,
                beside,
                today,
                profilesKnown,
                limits,
                smart,
                silences,
                typed,
                new RedThread(pop),
                new Causes(problems),
                new Notebook());
    }

    public Dossier(Pop pop, List<Problem> problems, Beside beside, LocalDate today, Set<String> profilesKnown) {
        this(pop, problems, beside, today, profilesKnown, Limits.NONE, Set.of(), List.of(), List.of());
    }

    /** Whether the file could be read at all; if not, only the rules about files have something to say. */
    public boolean isReadable() {
        for (Problem problem : problems) {
            if (problem.kind().hidesThePop()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a problem with the file already tells why this top-level field is empty: it stands there in a form that
     * could not be read, or under a key that was probably meant to be this one. One cause, one finding.
     */
    public boolean isExplained(Field<?> field) {
        return !problems.isEmpty() && isExplained(At.ROOT.in(field), field);
    }

    /** The same for the field that would stand at a place. */
    public boolean isExplained(At at, Field<?> field) {
        return causes.explain(at, field);
    }

    /** Whether a problem with the file tells why an item seems to say nothing, or seems not to be the person's own. */
    public boolean isHidden(Item item) {
        return causes.hide(pop, item);
    }

    /** The day by whose rules the dossier as a whole is judged: its begin, else its first conversation, else today. */
    public LocalDate day() {
        return pop.begin()
                .or(() -> new Guidance(pop)
                        .counted().stream()
                                .flatMap(talk -> talk.date().stream())
                                .min(LocalDate::compareTo))
                .orElse(today);
    }

    /** The limit that holds for the dossier as a whole; none when nobody set it or nobody knows it yet. */
    public Optional<Limits.Entry> limit(Limit limit) {
        return limits.on(day(), limit).filter(entry -> !entry.isOpen());
    }

    /**
     * Whether no POP came for any voucher, and the centre keeps dated proof of its efforts to get it: then nothing is
     * asked of what would stand in it.
     */
    public boolean isExempt() {
        List<Voucher> vouchers = pop.facts().list(Fields.VOUCHERS);
        for (Voucher voucher : vouchers) {
            if (!hasDatedProof(voucher)) {
                return false;
            }
        }
        return !vouchers.isEmpty() && !pop.hasContent();
    }

    /** Whether the centre keeps dated proof that it tried to get the POP of a voucher. */
    public static boolean hasDatedProof(Voucher voucher) {
        for (Effort effort : voucher.facts().list(Fields.EFFORTS)) {
            if (effort.facts().has(Fields.DATE)) {
                return true;
            }
        }
        return false;
    }
}
