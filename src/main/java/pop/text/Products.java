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
    private static final int HAD = 4;

    private static final Tags PREPOSITION = Tags.of(Tag.AT, Tag.IN, Tag.OVER, Tag.AFTER);

    private final Sentence s;
    private final List<Verb> verbs;
    private final boolean bounded;
    private final boolean limited;
    private final BitSet timed = new BitSet();

    Products(Sentence sentence, List<Verb> verbs, List<TimeMention> times) {
        this.s = sentence;
        this.verbs = verbs;
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
        trades(found);
        papers(found);
        if (found.isEmpty()) {
            things(found);
        }
    }

    /** "benoemd worden tot ploegbaas", "be a head pastry chef": a trade one enters. */
    private void trades(List<Quantity> found) {
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, Tag.ROLE)
                    && !s.is(i, Tag.PLURAL)
                    && !timed.get(i)
                    && !vague(i)
                    && !isLikened(i)
                    && (bounded || named(i))) {
                int from = becoming(i);
                if (from >= 0) {
                    found.add(new Quantity(Quantity.Kind.PRODUCT, Math.min(from, i), Math.max(from, i) + 1));
                }
            }
        }
    }

    /** A diploma, a licence or a named certificate by a given time, whatever the verb: "een rijbewijs B op zak tegen juni". */
    private void papers(List<Quantity> found) {
        for (int i = 0; bounded && i < s.size(); i++) {
            boolean paper = s.is(i, Tag.CREDENTIAL) || s.is(i, Tag.ATTEST) && named(i);
            if (paper && !timed.get(i) && !vague(i) && !s.is(i - 1, Tag.NOT)) {
                found.add(new Quantity(Quantity.Kind.PRODUCT, i, i + 1));
            }
        }
    }

    /** "Tegen mei heb ik een kippenhok": one thing that is there by a date, or not. */
    private void things(List<Quantity> found) {
        for (int i = 1; limited && i < s.size(); i++) {
            boolean one = s.is(i - 1, Tag.DETERMINER)
                    || s.is(i - 1, Tag.SELF)
                    || s.says(i - 1, "een")
                    || s.says(i - 1, "a")
                    || s.says(i - 1, "an");
            boolean plain =
                    one && !timed.get(i) && isOwnThing(i) && !s.at(i).lower().endsWith("e") && !isAside(i - 2);
            if (plain && (s.is(i, Tag.PRODUCT) || !s.at(i).entry().known()) && isHad(i)) {
                found.add(new Quantity(Quantity.Kind.PRODUCT, i - 1, i + 1));
            }
        }
    }

    private boolean isHad(int i) {
        for (int k = i - 1; k >= i - HAD && k >= 0 && !isLinked(k); k--) {
            switch (s.at(k).lower()) {
                case "heb",
                        "hebben",
                        "heeft",
                        "have",
                        "has",
                        "want",
                        "hold",
                        "holds",
                        "wil",
                        "staat",
                        "hangt",
                        "ligt" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "A more fun teacher", "een leukere leerkracht", "the sort of boss": what kind of one, not that one becomes one. */
    private boolean isLikened(int role) {
        for (int i = role - 1; i >= role - 4 && i >= 0; i--) {
            if (s.is(i, Tag.COMPARATIVE)
                    || s.says(i, "sort")
                    || s.says(i, "kind")
                    || s.says(i, "soort")
                    || s.says(i, "type")) {
                return true;
            }
            if (s.is(i, Tag.DETERMINER)) {
                return false;
            }
        }
        return false;
    }

    /** A preposition: what stands behind it is not what one has. */
    private boolean isLinked(int i) {
        return s.isAny(i, PREPOSITION)
                || switch (s.at(i).lower()) {
                    case "bij", "met", "van", "tot", "naar", "voor", "with", "of", "for", "to", "about" -> true;
                    default -> false;
                };
    }

    private int becoming(int role) {
        for (int i = role + 2; i >= role - 5; i--) {
            if (i != role && (isBecoming(s.at(i).lower()) || isPost(i, role))) {
                return i;
            }
        }
        return -1;
    }

    /** "Als kok beginnen", "start as a cook"; but "mijn loopbaan als kok", "my part as a cook". */
    private boolean isPost(int i, int role) {
        if (!s.says(i, "als") && !s.says(i, "as") || i > role || s.is(i - 1, Tag.NOUN)) {
            return false;
        }
        for (Verb verb : verbs) {
            boolean enters = switch (verb.entry().lemma()) {
                case "beginnen", "starten", "werken", "start", "begin", "work", "solliciteren", "apply", "go", "gaan" ->
                    true;
                default -> false;
            };
            if (enters && verb.part() == Clauses.Part.MAIN) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBecoming(String word) {
        return switch (word) {
            case "worden", "word", "ben", "zijn", "become", "be", "tot", "geworden", "appointed", "promoted", "am" ->
                true;
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
            boolean aside = !s.dutch() && i > verb.at() + 1 && !verb.is(Tag.ONCE) && isAside(i);
            if (crossed || aside) {
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
        if (s.is(i - 1, Tag.NOT)
                || s.is(i - 2, Tag.NOT)
                || isAside(i - 1)
                || s.is(i - 1, Tag.DETERMINER) && isAside(i - 2)) {
            return false;
        }
        boolean enrols = isEnrolling(verb)
                && s.at(i).kind() == Token.Kind.WORD
                && (s.is(i, Tag.NOUN) || !s.at(i).entry().known())
                && !s.is(i, Tag.ABSTRACT);
        if (enrols) {
            return true;
        }
        boolean closed = bounded && verb.is(Tag.ACHIEVE) && !isLoose(verb) && isOwnThing(i);
        if (closed) {
            return true;
        }
        boolean article = s.says(i - 1, "een") || s.says(i - 1, "a") || s.says(i - 1, "an");
        if (verb.is(Tag.MAKE)
                && article
                && (!s.at(i).entry().known() || s.at(i).entry().has(Tag.NOUN) && !s.is(i, Tag.ABSTRACT))
                && s.at(i).kind() == Token.Kind.WORD) {
            return true;
        }
        if (!s.is(i, Tag.PRODUCT) && !s.is(i, Tag.EVENT)
                || s.is(i - 1, Tag.COMPARATIVE)
                || s.is(i - 1, Tag.SOME)
                || vague(i)) {
            return false;
        }
        boolean single = !s.is(i, Tag.PLURAL) || s.at(i - 1).isNumber() || limited;
        boolean made = verb.is(Tag.ACHIEVE) || verb.is(Tag.MAKE) && s.is(i, Tag.PRODUCT);
        boolean done = (bounded || verb.is(Tag.ONCE))
                && (verb.is(Tag.ONCE)
                        || verb.is(Tag.ACT)
                        || verb.unknown()
                        || isKnowing(verb)
                        || s.is(i, Tag.PRODUCT) && isHaving(verb));
        return single && (made || done);
    }

    /** "in dit bedrijf", "met mijn mentor": beside what is done, not what is done. */
    private boolean isAside(int i) {
        return switch (s.at(i).lower()) {
            case "in", "bij", "met", "with", "about", "over", "for", "on", "at", "from" -> true;
            default -> false;
        };
    }

    /** Verbs whose object may be no more than a hope: "mijn plek vinden", "gain insight". */
    private static boolean isLoose(Verb verb) {
        return switch (verb.entry().lemma()) {
            case "vinden",
                    "ontvangen",
                    "bekomen",
                    "realiseren",
                    "winnen",
                    "verwerven",
                    "halen",
                    "behalen",
                    "starten",
                    "slagen",
                    "find",
                    "win",
                    "secure",
                    "get",
                    "receive",
                    "gain",
                    "land",
                    "achieve",
                    "attain",
                    "accomplish",
                    "acquire",
                    "earn",
                    "obtain",
                    "start",
                    "pass" -> true;
            default -> false;
        };
    }

    /** One thing with a word before it that points: "een kapsalon", "my flower stall". */
    private boolean isOwnThing(int i) {
        Word word = s.at(i);
        boolean thing = word.kind() == Token.Kind.WORD
                && (!word.entry().known() || word.is(Tag.NOUN))
                && !word.is(Tag.ABSTRACT)
                && !word.is(Tag.PLURAL);
        boolean pointed = s.is(i - 1, Tag.DETERMINER)
                || s.is(i - 1, Tag.SELF)
                || s.is(i - 2, Tag.DETERMINER)
                || s.is(i - 2, Tag.SELF);
        return thing && pointed && !vague(i);
    }

    /** Who enrols is on the list or is not. */
    private static boolean isEnrolling(Verb verb) {
        return switch (verb.entry().lemma()) {
            case "inschrijven", "aanmelden", "enrol", "enroll", "register", "sign_up" -> true;
            default -> false;
        };
    }

    private static boolean isHaving(Verb verb) {
        return switch (verb.entry().lemma()) {
            case "hebben", "krijgen", "have", "own", "get" -> true;
            default -> false;
        };
    }

    private static boolean isKnowing(Verb verb) {
        return switch (verb.entry().lemma()) {
            case "kennen", "know", "master", "beheersen" -> true;
            default -> false;
        };
    }

    private boolean vague(int i) {
        return s.is(i - 1, Tag.SOME)
                || s.is(i - 1, Tag.VAGUE)
                        && !s.says(i - 1, "new")
                        && !s.lexicon().find(s.at(i - 1).lower()).has(Tag.LEVEL)
                        && !s.at(i - 1).lower().startsWith("nieuw");
    }

    /** A certificate without a name says too little; a name is a word before it or a "van", "of", "als" behind it. */
    private boolean named(int i) {
        boolean before =
                s.at(i - 1).kind() == Token.Kind.WORD && !s.at(i - 1).entry().known() || s.is(i - 1, Tag.NOUN);
        boolean behind = s.says(i + 1, "van")
                || s.says(i + 1, "of")
                || s.says(i + 1, "in")
                || s.says(i + 1, "als")
                || s.at(i + 1).kind() == Token.Kind.WORD && !s.at(i + 1).entry().known();
        return before || behind;
    }
}
