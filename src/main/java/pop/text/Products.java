package pop.text;

import java.util.BitSet;
import java.util.List;

/**
 * Finds ends one can check without a number: a report handed in, a diploma earned, a trade entered; knows no times.
 *
 * <p>It reads the words around a verb, not its object: in "een lijst maken van wat ik in mijn opleiding leerde" the training
 * may be taken for the thing made.
 */
final class Products {
    private static final int REACH = 10;

    private static final Tags ASIDE = Tags.of(Tag.IN, Tag.LINK, Tag.OVER);

    private final Sentence s;
    private final List<Verb> verbs;
    private final boolean bounded;
    private final boolean limited;
    private final Things things;
    private final BitSet timed = new BitSet();

    Products(Sentence sentence, List<Verb> verbs, List<TimeMention> times) {
        this.s = sentence;
        this.verbs = verbs;
        this.things = new Things(sentence);
        this.bounded = TimeMention.anyBounds(times);
        this.limited = TimeMention.any(times, TimeForm.DEADLINE);
        for (TimeMention time : times) {
            timed.set(time.from(), time.to());
        }
    }

    void addTo(List<Quantity> found) {
        for (Verb verb : verbs) {
            if (verb.part() == Clauses.Part.SUBORDINATE || verb.part() == Clauses.Part.PURPOSE) {
                continue;
            }
            int object = object(verb);
            if (object >= 0) {
                int from = Math.min(object, verb.at());
                found.add(new Quantity(Quantity.Kind.PRODUCT, from, Math.max(object, verb.at()) + 1));
            }
        }
        new Posts(s, verbs, things, timed, bounded).addTo(found);
        new Holdings(s, things, timed).addTo(found, bounded, limited);
    }

    private int object(Verb verb) {
        int from = s.dutch() ? Math.max(0, verb.at() - REACH) : verb.at() + 1;
        int to = Math.min(s.size(), verb.at() + REACH);
        for (int i = from; i < to; i++) {
            if (s.at(i).isStop() && i < verb.at()) {
                from = i + 1;
            }
        }
        for (int i = from; i < to && !(s.at(i).isStop() && i > verb.at()); i++) {
            boolean crossed = s.is(i, Tag.JOIN) && i > verb.at() && s.dutch();
            boolean aside = !s.dutch() && i > verb.at() + 1 && !verb.is(Tag.ONCE) && isAside(i);
            if (crossed || aside) {
                return -1;
            }
            boolean doing = s.is(i, Tag.GERUND) && isVerb(i);
            if (i != verb.at() && !doing && !timed.get(i) && fits(verb, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isVerb(int i) {
        for (Verb verb : verbs) {
            if (verb.at() == i) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Verb verb, int i) {
        if (s.is(i, Tag.ROLE)) {
            return false;
        }
        if (s.is(i, Tag.CREDENTIAL)) {
            return (verb.is(Tag.ACHIEVE) || verb.entry().lemma().equals("krijgen")) && !things.vague(i);
        }
        if (s.is(i, Tag.ATTEST)) {
            return verb.is(Tag.ACHIEVE) && things.named(i);
        }
        if (verb.is(Tag.ENROL) && bounded && (s.is(i, Tag.EVENT) || s.is(i, Tag.PRODUCT)) && !s.is(i - 1, Tag.NOT)) {
            return true;
        }
        if (s.is(i - 1, Tag.NOT)
                || s.is(i - 2, Tag.NOT)
                || isAside(i - 1)
                || s.is(i - 1, Tag.DETERMINER) && isAside(i - 2)) {
            return false;
        }
        boolean enrols = verb.is(Tag.ENROL)
                && s.at(i).kind() == Token.Kind.WORD
                && (s.is(i, Tag.NOUN) || !s.at(i).entry().known())
                && !s.is(i, Tag.ABSTRACT);
        if (enrols) {
            return true;
        }
        boolean work = s.is(i, Tag.GERUND) && s.is(i, Tag.ACT) && s.says(i - 1, "the") && s.says(i + 1, "of");
        if (work && bounded && verb.is(Tag.ACHIEVE) && !verb.is(Tag.LOOSE)) {
            return true;
        }
        boolean closed = bounded && verb.is(Tag.ACHIEVE) && !verb.is(Tag.LOOSE) && things.isOwnThing(i);
        if (closed) {
            return true;
        }
        boolean article = s.says(i - 1, "een") || s.says(i - 1, "a") || s.says(i - 1, "an");
        boolean turned = s.says(verb.at() - 1, "van") && s.says(verb.at(), "maken");
        if (verb.is(Tag.MAKE)
                && !turned
                && article
                && (!s.at(i).entry().known() || s.at(i).entry().has(Tag.NOUN) && !s.is(i, Tag.ABSTRACT))
                && s.at(i).kind() == Token.Kind.WORD) {
            return true;
        }
        if (!s.is(i, Tag.PRODUCT) && !s.is(i, Tag.EVENT)
                || s.is(i - 1, Tag.COMPARATIVE)
                || s.is(i - 1, Tag.SOME)
                || things.vague(i)) {
            return false;
        }
        boolean single = !s.is(i, Tag.PLURAL) || s.at(i - 1).isNumber() || limited;
        boolean made = verb.is(Tag.ACHIEVE) || verb.is(Tag.MAKE) && s.is(i, Tag.PRODUCT);
        boolean done = bounded
                && (verb.is(Tag.ONCE)
                        || verb.is(Tag.ACT)
                        || verb.unknown()
                        || verb.is(Tag.KNOW)
                        || s.is(i, Tag.PRODUCT) && verb.is(Tag.OWN));
        return single && (made || done);
    }

    /** "in dit bedrijf", "met mijn mentor": beside what is done, not what is done. */
    private boolean isAside(int i) {
        return s.isAny(i, ASIDE);
    }
}
