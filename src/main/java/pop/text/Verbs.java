package pop.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the verbs that carry a sentence, by form and place; knows no verdict.
 *
 * <p>It fails on homographs in unusual places: in "plan sessies" without "ik", "plan" is taken for a noun.
 */
final class Verbs {
    private static final Entry UNKNOWN = Entry.NONE;

    private final Sentence s;
    private final Clauses clauses;
    private final List<Verb> found = new ArrayList<>(4);

    private Verbs(Sentence sentence, Clauses clauses) {
        this.s = sentence;
        this.clauses = clauses;
    }

    static List<Verb> of(Sentence sentence, Clauses clauses) {
        Verbs verbs = new Verbs(sentence, clauses);
        for (int i = 0; i < sentence.size(); i++) {
            boolean verb = sentence.dutch() ? verbs.dutch(i) : verbs.english(i);
            if (verb) {
                verbs.found.add(new Verb(i, verbs.meaning(i), clauses.at(i)));
            }
        }
        if (verbs.found.isEmpty() && sentence.dutch()) {
            verbs.going();
        }
        return verbs.found;
    }

    /** "Ik ga naar de open lesdag": without another verb, going somewhere is what one does. */
    private void going() {
        for (int i = 0; i < s.size(); i++) {
            boolean goes = s.says(i, "ga") || s.says(i, "gaan") || s.says(i, "gaat");
            for (int k = i + 1; goes && k < i + 10; k++) {
                goes = !s.says(k, "naar");
            }
            boolean went = s.says(i, "ga") || s.says(i, "gaan") || s.says(i, "gaat");
            if (went && (!goes || s.says(i, "gaan") && s.ends(i + 1))) {
                found.add(new Verb(i, s.lexicon().find("bezoeken"), clauses.at(i)));
                return;
            }
        }
    }

    private boolean content(int i) {
        Word word = s.at(i);
        return word.is(Tag.ACT)
                || word.is(Tag.ACHIEVE)
                || word.is(Tag.RESULT)
                || word.is(Tag.AIMLESS)
                || word.is(Tag.AVOID)
                || word.is(Tag.LOSE)
                || word.is(Tag.EFFORT)
                || word.is(Tag.INFINITIVE)
                || word.is(Tag.FINITE)
                || word.is(Tag.GERUND)
                || word.is(Tag.PARTICIPLE);
    }

    private boolean dutch(int i) {
        Word word = s.at(i);
        if (word.kind() != Token.Kind.WORD || word.is(Tag.COMPARATIVE) || word.is(Tag.LESS)) {
            return false;
        }
        boolean afterTo = s.says(i - 1, "te");
        if (afterTo) {
            return word.lower().endsWith("n") && !word.is(Tag.COMPARATIVE) && !word.is(Tag.VAGUE);
        }
        if (word.is(Tag.PARTICIPLE) && !word.is(Tag.INFINITIVE) && !word.is(Tag.FINITE)) {
            return helped(i);
        }
        if (content(i)) {
            return word.is(Tag.INFINITIVE) && !nominal(i) && !(word.is(Tag.MODAL) && !clauseEnd(i))
                    || word.is(Tag.FINITE) && finite(i) && !word.is(Tag.MODAL);
        }
        if (word.entry().known()) {
            return false;
        }
        boolean inverted = isPronoun(i - 1) && (s.is(i - 2, Tag.MODAL) || content(i - 2));
        boolean besideSelf = isPronoun(i - 1) && !inverted || isPronoun(i + 1) && i < 8;
        boolean last = word.lower().endsWith("en")
                && clauseEnd(i)
                && !s.is(i + 1, Tag.INFINITIVE)
                && modalBefore(i)
                && !afterMeasure(i)
                && noneSince(i);
        return besideSelf && !s.is(i - 1, Tag.JOIN) && finiteLooking(word) || last;
    }

    /** "heb … geschreven", "will have written": done by the person, where "zijn" and "be" make it somebody else's. */
    private boolean helped(int i) {
        for (int k = i - 1; k >= 0 && k > i - 20 && !s.at(k).isStop(); k--) {
            switch (s.at(k).lower()) {
                case "heb", "hebben", "heeft", "have", "has", "'ve" -> {
                    return true;
                }
                default -> {}
            }
        }
        boolean moved = switch (s.at(i).lower()) {
            case "gestart", "begonnen", "geslaagd", "afgestudeerd", "ingeschreven", "aangemeld" -> true;
            default -> false;
        };
        return s.dutch() && (moved || s.says(i + 1, "hebben") || s.says(i + 1, "heb"));
    }

    private boolean finiteLooking(Word word) {
        return word.lower().length() > 2 && !word.lower().endsWith("en");
    }

    private boolean isPronoun(int i) {
        return s.says(i, "ik") || s.says(i, "'k") || s.says(i, "we") || s.says(i, "wij");
    }

    private boolean nominal(int i) {
        boolean led = s.is(i - 1, Tag.DETERMINER)
                || s.at(i - 1).isNumber()
                || s.is(i - 1, Tag.COMPARATIVE)
                || s.is(i - 1, Tag.SOME)
                || s.is(i - 1, Tag.WHOLE)
                || s.is(i - 1, Tag.EVERY);
        return s.is(i, Tag.NOUN) && (led || !clauseEnd(i) || s.is(i + 1, Tag.PARTICLE) && !found.isEmpty())
                || led && s.is(i - 1, Tag.DETERMINER) && s.says(i + 1, "van");
    }

    private boolean finite(int i) {
        boolean subject = isPronoun(i - 1)
                || isPronoun(i + 1)
                || s.is(i - 1, Tag.CLIENT)
                || s.says(i - 1, "hij")
                || s.says(i - 1, "ze")
                || s.says(i - 1, "zij")
                || s.says(i - 1, "je")
                || s.says(i - 1, "jij")
                || s.says(i - 1, "u");
        boolean second = i == 1 && !s.at(0).entry().known() && s.at(0).kind() == Token.Kind.WORD;
        boolean joined = s.is(i - 1, Tag.JOIN) && !found.isEmpty() && !s.is(i, Tag.NOUN);
        boolean apart = i > 1 && isPronoun(i - 2) && (s.is(i - 1, Tag.SMALL) || s.is(i - 1, Tag.RHYTHM));
        return subject || second || joined || apart;
    }

    private boolean clauseEnd(int i) {
        return s.ends(i + 1)
                || s.is(i + 1, Tag.JOIN)
                || s.is(i + 1, Tag.MEANS)
                || s.is(i + 1, Tag.INFINITIVE)
                || s.is(i + 1, Tag.BY)
                || s.is(i + 1, Tag.SUBORDINATE)
                || s.is(i + 1, Tag.PURPOSE)
                || s.is(i + 1, Tag.IN)
                || s.is(i + 1, Tag.AT)
                || s.is(i + 1, Tag.SMALL)
                || s.is(i + 1, Tag.WITHIN)
                || s.is(i + 1, Tag.AFTER);
    }

    private boolean modalBefore(int i) {
        for (int k = i - 1; k >= 0 && k > i - 25 && !s.at(k).isStop(); k--) {
            if (s.is(k, Tag.MODAL) || s.is(k, Tag.ABLE)) {
                return true;
            }
        }
        return false;
    }

    private boolean afterMeasure(int i) {
        return s.is(i - 1, Tag.COMPARATIVE)
                || s.at(i - 1).isNumber()
                || s.is(i - 1, Tag.VAGUE)
                || s.is(i - 1, Tag.DETERMINER)
                || s.is(i - 1, Tag.SOME);
    }

    private boolean noneSince(int i) {
        return found.isEmpty() || found.get(found.size() - 1).at() < i - 12;
    }

    private boolean english(int i) {
        Word word = s.at(i);
        if (word.kind() != Token.Kind.WORD || word.lower().startsWith("'")) {
            return false;
        }
        int before = i - 1;
        while (before >= 0 && before > i - 5 && (isAdverb(before) || s.is(before, Tag.NOT))) {
            before--;
        }
        boolean known = content(i) && !word.is(Tag.COMPARATIVE) && !word.is(Tag.LESS) && !s.is(i + 1, Tag.NOT);
        if (word.is(Tag.GERUND)
                || !word.entry().known()
                        && word.lower().length() > 5
                        && word.lower().endsWith("ing")) {
            return gerund(i, before);
        }
        if (word.is(Tag.PARTICIPLE) && !word.is(Tag.INFINITIVE) && !word.is(Tag.FINITE)) {
            return helped(i);
        }
        if (!known && word.entry().known()) {
            return false;
        }
        boolean opens = before < 0 || s.at(before).isStop();
        if (s.says(before, "to")) {
            boolean led = s.is(before - 1, Tag.MODAL)
                    || s.is(before - 1, Tag.WISH)
                    || s.is(before - 1, Tag.EFFORT)
                    || s.is(before - 1, Tag.JOIN)
                    || s.says(before - 1, "is")
                    || s.says(before - 1, "how")
                    || s.is(before - 1, Tag.ABLE)
                    || before == 0;
            return known ? !word.is(Tag.NOUN) || word.is(Tag.INFINITIVE) : led;
        }
        if (s.is(before, Tag.MODAL) && !s.is(before, Tag.NOUN) && !(word.is(Tag.WISH) && s.says(i + 1, "to"))) {
            return known
                    && !(s.is(before, Tag.WISH)
                            && word.is(Tag.NOUN)
                            && !s.at(before).lower().equals("'d"));
        }
        if (opens) {
            return known && word.is(Tag.INFINITIVE) && !word.is(Tag.WISH) && !s.is(i + 1, Tag.RESULT);
        }
        if (s.is(before, Tag.JOIN) || s.says(before, ",")) {
            return known
                    && word.is(Tag.INFINITIVE)
                    && !found.isEmpty()
                    && !(word.is(Tag.NOUN) && s.ends(i + 1))
                    && !s.is(i + 1, Tag.MODAL);
        }
        boolean pronoun = s.says(before, "i")
                || s.says(before, "we")
                || s.says(before, "they")
                || s.says(before, "he")
                || s.says(before, "she")
                || s.says(before, "you");
        if (pronoun && !known) {
            return word.lower().length() > 2 && !word.lower().endsWith("ly");
        }
        boolean named = before >= 0
                && before <= 3
                && !s.at(before).entry().known()
                && s.at(before).kind() == Token.Kind.WORD
                && word.is(Tag.FINITE)
                && found.isEmpty();
        boolean subject = pronoun || named || s.is(before, Tag.CLIENT);
        if (pronoun && s.says(i, "have") && s.is(i + 1, Tag.DETERMINER)) {
            return true;
        }
        return subject && known && (word.is(Tag.INFINITIVE) || word.is(Tag.FINITE)) && !word.is(Tag.MODAL);
    }

    private boolean gerund(int i, int before) {
        boolean known = s.is(i, Tag.GERUND);
        if (clauses.at(i) == Clauses.Part.MEANS) {
            boolean chained = s.is(before, Tag.MEANS)
                    || s.is(before, Tag.JOIN)
                    || s.at(before).isComma();
            return chained || known && !s.is(before, Tag.DETERMINER) && !s.is(i, Tag.NOUN);
        }
        boolean opens = before < 0
                || s.at(before).isStop()
                || s.says(before, "is")
                || s.says(before, "start")
                || s.says(before, "begin")
                || s.says(before, "am");
        return opens && known
                || s.is(before, Tag.JOIN)
                        && known
                        && !found.isEmpty()
                        && s.is(found.get(found.size() - 1).at(), Tag.GERUND);
    }

    private boolean isAdverb(int i) {
        String word = s.at(i).lower();
        return word.length() > 4 && word.endsWith("ly")
                || word.equals("also")
                || word.equals("always")
                || word.equals("then")
                || word.equals("first");
    }

    /** The verb with its particle: "schrijf … in" is "inschrijven", "op te hangen" is "ophangen". */
    private Entry meaning(int i) {
        Entry entry = s.at(i).entry();
        if (!s.dutch()) {
            return english(entry, i);
        }
        String lemma = entry.lemma().isEmpty() ? s.at(i).lower() : entry.lemma();
        if (s.says(i - 1, "te") && s.is(i - 2, Tag.PARTICLE)) {
            Entry whole = s.lexicon().listed(s.at(i - 2).lower() + lemma);
            return whole.known() ? whole : content(i) ? entry : UNKNOWN;
        }
        if (entry.has(Tag.FINITE)) {
            for (int k = i + 1; k < i + 20 && k <= s.size(); k++) {
                if (endsClause(k + 1)) {
                    Entry whole =
                            s.is(k, Tag.PARTICLE) ? s.lexicon().listed(s.at(k).lower() + lemma) : Entry.NONE;
                    if (whole.known()) {
                        return whole;
                    }
                    if (s.ends(k + 1)) {
                        break;
                    }
                }
            }
        }
        return content(i) ? entry : UNKNOWN;
    }

    /** What may stand behind a particle: the end, a joint or a preposition, but no thing. */
    private boolean endsClause(int i) {
        return s.ends(i)
                || s.is(i, Tag.JOIN)
                || s.is(i, Tag.BY)
                || s.is(i, Tag.IN)
                || s.is(i, Tag.AT)
                || s.is(i, Tag.OVER)
                || s.is(i, Tag.MEANS)
                || s.is(i, Tag.FROM)
                || s.is(i, Tag.DURING)
                || s.is(i, Tag.AFTER)
                || s.is(i, Tag.SUBORDINATE)
                || s.is(i, Tag.PURPOSE)
                || s.is(i, Tag.SMALL) && !s.says(i, "te");
    }

    /** "Work on", "focus on": some verbs say nothing with their preposition. */
    private Entry english(Entry entry, int i) {
        boolean workOn = entry.lemma().equals("work")
                && (s.says(i + 1, "on") || s.says(i + 1, "towards") || s.says(i + 1, "toward"));
        return workOn ? s.lexicon().find("focus") : content(i) ? entry : UNKNOWN;
    }
}
