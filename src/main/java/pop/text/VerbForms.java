package pop.text;

/** What the form of a word says about its being a verb, in both languages; knows no clauses. */
final class VerbForms {
    private static final int BEFORE = 20;
    private static final Tags CONTENT = Tags.of(
            Tag.ACT,
            Tag.ACHIEVE,
            Tag.RESULT,
            Tag.AIMLESS,
            Tag.AVOID,
            Tag.LOSE,
            Tag.EFFORT,
            Tag.INFINITIVE,
            Tag.FINITE,
            Tag.GERUND,
            Tag.PARTICIPLE);

    /** "Have my van parked": what stands there ready, not what is done. */
    private static final Tags HAD = Tags.of(Tag.DETERMINER, Tag.SELF, Tag.OTHERS);

    private final Sentence s;

    VerbForms(Sentence sentence) {
        this.s = sentence;
    }

    boolean content(int i) {
        return s.isAny(i, CONTENT);
    }

    /** A participle and nothing else. */
    boolean isParticiple(int i) {
        return isParticiple(s.at(i).entry());
    }

    static boolean isParticiple(Entry entry) {
        return entry.has(Tag.PARTICIPLE)
                && !entry.has(Tag.INFINITIVE)
                && !entry.has(Tag.FINITE)
                && !entry.has(Tag.GERUND);
    }

    /** "heb … geschreven", "will have written": done by the person, where "zijn" and "be" make it somebody else's. */
    boolean isHelped(int i) {
        for (int k = i - 1; k >= 0 && k > i - BEFORE && !s.at(k).isStop(); k--) {
            switch (s.at(k).lower()) {
                case "heb", "hebben", "heeft", "have", "has", "'ve", "ive" -> {
                    return !s.says(k + 1, "to") && (s.dutch() || !s.isAny(k + 1, HAD) || s.says(i + 1, "by"));
                }
                default -> {}
            }
        }
        return false;
    }

    /** "Wordt door Yassin zelf ingevuld", "is weighed by me": the one who does it is said. */
    boolean isByOneself(int i) {
        boolean dutch = s.dutch();
        for (int k = i - BEFORE / 2; k < i + BEFORE / 2; k++) {
            if (!s.says(k, dutch ? "door" : "by") || (k > i) == dutch && !s.ends(i + 1)) {
                continue;
            }
            for (int j = k + 1; j <= k + 3; j++) {
                switch (s.at(j).lower()) {
                    case "mij", "mezelf", "ons", "zelf", "me", "myself", "us", "himself", "herself", "themselves" -> {
                        return true;
                    }
                    default -> {}
                }
            }
        }
        return false;
    }

    /** "When I get lost I stop, underline the word …": stands still, and gives nothing up. */
    boolean isHalt(int i) {
        String lemma = s.at(i).entry().lemma();
        boolean stops = lemma.equals("stop") || lemma.equals("stoppen");
        int next = s.says(i + 1, "ik") || s.says(i + 1, "we") ? i + 2 : i + 1;
        return stops && s.says(next, ",");
    }

    /** "ben gestart": verbs of going and becoming take "zijn". */
    boolean isMoved(int i) {
        return switch (s.at(i).lower()) {
            case "gestart", "begonnen", "geslaagd", "afgestudeerd", "ingeschreven", "aangemeld" -> true;
            default -> false;
        };
    }
}
