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

    private final Sentence s;
    private final List<Verb> verbs;
    private final boolean bounded;
    private final BitSet timed = new BitSet();

    Products(Sentence sentence, List<Verb> verbs, List<TimeMention> times) {
        this.s = sentence;
        this.verbs = verbs;
        this.bounded = times.stream().anyMatch(time -> time.form().bounds());
        times.forEach(time -> timed.set(time.from(), time.to()));
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
        trades(found);
    }

    /** "benoemd worden tot ploegbaas", "be a head pastry chef": a trade one enters. */
    private void trades(List<Quantity> found) {
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, Tag.ROLE) && !s.is(i, Tag.PLURAL) && !timed.get(i) && !vague(i) && (bounded || named(i))) {
                int from = becoming(i);
                if (from >= 0) {
                    found.add(new Quantity(Quantity.Kind.PRODUCT, Math.min(from, i), Math.max(from, i) + 1));
                }
            }
        }
    }

    private int becoming(int role) {
        for (int i = role + 2; i >= role - 5; i--) {
            if (i != role && isBecoming(s.at(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBecoming(String word) {
        return switch (word) {
            case "worden", "word", "ben", "zijn", "become", "be", "tot", "geworden", "appointed", "promoted", "am" -> true;
            default -> false;
        };
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
            if (crossed) {
                return -1;
            }
            if (i != verb.at() && !timed.get(i) && fits(verb, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean fits(Verb verb, int i) {
        if (s.is(i, Tag.ROLE)) {
            return false;
        }
        if (s.is(i, Tag.CREDENTIAL)) {
            return (verb.is(Tag.ACHIEVE) || verb.entry().lemma().equals("krijgen")) && !vague(i);
        }
        if (s.is(i, Tag.ATTEST)) {
            return verb.is(Tag.ACHIEVE) && named(i);
        }
        if (!s.is(i, Tag.PRODUCT) && !s.is(i, Tag.EVENT) || s.is(i - 1, Tag.COMPARATIVE) || s.is(i - 1, Tag.SOME) || vague(i)) {
            return false;
        }
        boolean single = !s.is(i, Tag.PLURAL) || s.is(i - 1, Tag.DETERMINER) || s.is(i - 1, Tag.SELF) || s.at(i - 1).isNumber() || bounded;
        boolean made = verb.is(Tag.ACHIEVE) || verb.is(Tag.MAKE) && s.is(i, Tag.PRODUCT);
        boolean done = bounded && (verb.is(Tag.ONCE) || verb.is(Tag.ACT) || verb.unknown() || isKnowing(verb));
        return single && (made || done);
    }

    private static boolean isKnowing(Verb verb) {
        return switch (verb.entry().lemma()) {
            case "kennen", "know", "master", "beheersen" -> true;
            default -> false;
        };
    }

    private boolean vague(int i) {
        return s.is(i - 1, Tag.VAGUE) && !s.says(i - 1, "new") && !s.lexicon().find(s.at(i - 1).lower()).has(Tag.LEVEL) && !s.at(i - 1).lower().startsWith("nieuw");
    }

    /** A certificate without a name says too little; a name is a word before it or a "van", "of", "als" behind it. */
    private boolean named(int i) {
        boolean before = s.at(i - 1).kind() == Token.Kind.WORD && !s.at(i - 1).entry().known() || s.is(i - 1, Tag.NOUN);
        boolean behind = s.says(i + 1, "van") || s.says(i + 1, "of") || s.says(i + 1, "in") || s.says(i + 1, "als") || s.at(i + 1).kind() == Token.Kind.WORD && !s.at(i + 1).entry().known();
        return before || behind;
    }
}
