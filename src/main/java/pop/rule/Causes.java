package pop.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pop.model.Aim;
import pop.model.At;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Homework;
import pop.model.Item;
import pop.model.Pop;
import pop.model.Problem;

/**
 * Finds out whether a problem with the file already tells why something is missing, in a time that does not grow with the
 * number of problems. Knows no rule.
 */
public final class Causes {

    /** Where something could not be read, and what lies right around it. */
    private final Set<At> unread = new HashSet<>();

    private final Set<At> around = new HashSet<>();

    /** The keys that nobody knows there, and those for which they were probably meant. */
    private final Set<String> strangers = new HashSet<>();

    private final Set<At> meant = new HashSet<>();

    private final boolean nothing;

    public Causes(List<Problem> problems) {
        this.nothing = problems.isEmpty();
        problems.forEach(this::add);
    }

    private void add(Problem problem) {
        At at = problem.at();
        int depth = at.depth();
        switch (problem.kind()) {
            case ANCHOR_USED -> {
                // read as it is meant
            }
            case UNKNOWN_KEY -> {
                strangers.add(problem.facts().getOrDefault("key", ""));
                String key = problem.facts().get("meant");
                if (key != null && depth > 0) {
                    meant.add(at.first(depth - 1).in(key));
                }
            }
            default -> {
                unread.add(at);
                if (depth > 0) {
                    around.add(at.first(depth - 1));
                }
            }
        }
    }

    /**
     * Whether a problem tells why the field at a place is empty: it or something around it could not be read, one of its
     * items could not (what is wrong deeper inside does not tell why the whole is missing), its key stands where it is
     * not known, or a key beside it was meant for it.
     */
    boolean explain(At at, Field<?> field) {
        return !nothing
                && (strangers.contains(field.name())
                        || meant.contains(at)
                        || around.contains(at)
                        || isWithinUnread(at));
    }

    /** Whether a problem tells why a goal or an action of a POP may be further than it seems. */
    public boolean hideHowFar(Pop pop, Aim aim) {
        return hide(pop, aim, Fields.STATUS) || hide(pop, aim, Fields.DONE);
    }

    /** Whether a problem tells why nobody seems to have looked back on a goal or an action of a POP. */
    public boolean hideHowItWent(Pop pop, Aim aim) {
        return hide(pop, aim, Fields.EVALUATIONS);
    }

    /** Whether a problem tells why an item seems to say nothing, or seems not to be the person's own. */
    public boolean hide(Pop pop, Item item) {
        return (item.text().isEmpty() && hide(pop, item, Fields.TEXT))
                || (item.isSuggestion() && hide(pop, item, Fields.CONFIRMED));
    }

    /** Whether a problem makes it unsure that something is still asked of an item of a POP. */
    public boolean makeUnsure(Pop pop, Item item) {
        if (item instanceof Homework) {
            return hide(pop, item, Fields.DONE);
        }
        return item instanceof Aim aim && !aim.isSuggestion()
                ? hideHowFar(pop, aim) || hideHowItWent(pop, aim)
                : hide(pop, item);
    }

    private boolean hide(Pop pop, Item item, Field<?> field) {
        return !nothing && explain(pop.at(item).in(field), field);
    }

    private boolean isWithinUnread(At at) {
        if (unread.isEmpty()) {
            return false;
        }
        for (int depth = at.depth(); depth >= 0; depth--) {
            if (unread.contains(at.first(depth))) {
                return true;
            }
        }
        return false;
    }
}
