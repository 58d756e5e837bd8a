package pop.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the verbs that carry a sentence, by form and place; knows no verdict.
 *
 * <p>It fails on homographs in unusual places: in "plan sessies" without "ik", "plan" is taken for a noun.
 */
final class Verbs {
    private static final Entry UNKNOWN = new Entry();

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
        return verbs.found;
    }

    private boolean content(int i) {
        Word word = s.at(i);
        return word.is(Tag.ACT) || word.is(Tag.ACHIEVE) || word.is(Tag.RESULT) || word.is(Tag.AIMLESS) || word.is(Tag.AVOID)
                || word.is(Tag.LOSE) || word.is(Tag.EFFORT) || word.is(Tag.INFINITIVE) || word.is(Tag.FINITE) || word.is(Tag.GERUND) || word.is(Tag.PARTICIPLE);
    }

    private boolean dutch(int i) {
        Word word = s.at(i);
        if (word.kind() != Token.Kind.WORD || word.is(Tag.COMPARATIVE)) {
            return false;
        }
        boolean afterTo = s.says(i - 1, "te");
        if (afterTo) {
            return !word.is(Tag.COMPARATIVE) && !word.is(Tag.VAGUE);
        }
        if (word.is(Tag.PARTICIPLE) && !word.is(Tag.INFINITIVE) && !word.is(Tag.FINITE)) {
            return helped(i);
        }
        if (content(i)) {
            return word.is(Tag.INFINITIVE) && !nominal(i) && !(word.is(Tag.MODAL) && !clauseEnd(i)) || word.is(Tag.FINITE) && finite(i) && !word.is(Tag.MODAL);
        }
        if (word.entry().known()) {
            return false;
        }
        boolean inverted = isPronoun(i - 1) && (s.is(i - 2, Tag.MODAL) || content(i - 2));
        boolean besideSelf = isPronoun(i - 1) && !inverted || isPronoun(i + 1) && i < 8;
        boolean last = word.lower().endsWith("en") && clauseEnd(i) && modalBefore(i) && !afterMeasure(i) && noneSince(i);
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
        return s.dutch() && (s.says(i + 1, "hebben") || s.says(i + 1, "heb"));
    }

    private boolean finiteLooking(Word word) {
        return word.lower().length() > 2 && !word.lower().endsWith("en");
    }

    private boolean isPronoun(int i) {
        return s.says(i, "ik") || s.says(i, "'k") || s.says(i, "we") || s.says(i, "wij");
    }

    private boolean nominal(int i) {
        boolean led = s.is(i - 1, Tag.DETERMINER) || s.at(i - 1).isNumber() || s.is(i - 1, Tag.COMPARATIVE) || s.is(i - 1, Tag.SOME) || s.is(i - 1, Tag.WHOLE) || s.is(i - 1, Tag.EVERY);
        return s.is(i, Tag.NOUN) && (led || !clauseEnd(i)) || led && s.is(i - 1, Tag.DETERMINER) && s.says(i + 1, "van");
    }

    private boolean finite(int i) {
        boolean subject = isPronoun(i - 1) || isPronoun(i + 1) || s.is(i - 1, Tag.CLIENT) || s.says(i - 1, "hij") || s.says(i - 1, "ze") || s.says(i - 1, "zij")
                || s.says(i - 1, "je") || s.says(i - 1, "jij") || s.says(i - 1, "u");
        boolean second = i == 1 && !s.at(0).entry().known() && s.at(0).kind() == Token.Kind.WORD;
        boolean joined = s.is(i - 1, Tag.JOIN) && !found.isEmpty() && !s.is(i, Tag.NOUN);
        boolean apart = i > 1 && isPronoun(i - 2) && (s.is(i - 1, Tag.SMALL) || s.is(i - 1, Tag.RHYTHM));
        return subject || second || joined || apart;
    }

    private boolean clauseEnd(int i) {
        return s.ends(i + 1) || s.is(i + 1, Tag.JOIN) || s.is(i + 1, Tag.MEANS) || s.is(i + 1, Tag.INFINITIVE) || s.is(i + 1, Tag.BY)
                || s.is(i + 1, Tag.SUBORDINATE) || s.is(i + 1, Tag.PURPOSE) || s.is(i + 1, Tag.IN) || s.is(i + 1, Tag.AT) || s.is(i + 1, Tag.SMALL) || s.is(i + 1, Tag.WITHIN) || s.is(i + 1, Tag.AFTER);
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
        return s.is(i - 1, Tag.COMPARATIVE) || s.at(i - 1).isNumber() || s.is(i - 1, Tag.VAGUE) || s.is(i - 1, Tag.DETERMINER) || s.is(i - 1, Tag.SOME);
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
        while (before >= 0 && (isAdverb(before) || s.is(before, Tag.NOT))) {
            before--;
        }
        boolean known = content(i);
        if (word.is(Tag.GERUND) || !word.entry().known() && word.lower().length() > 5 && word.lower().endsWith("ing")) {
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
            return !word.is(Tag.NOUN) || word.is(Tag.INFINITIVE) && known;
        }
        if (s.is(before, Tag.MODAL) && !s.is(before, Tag.NOUN) && !(word.is(Tag.WISH) && s.says(i + 1, "to"))) {
            return known && !(s.is(before, Tag.WISH) && word.is(Tag.NOUN) && !s.at(before).lower().equals("'d"));
        }
        if (opens) {
            return known && word.is(Tag.INFINITIVE) && !word.is(Tag.WISH) && !s.is(i + 1, Tag.RESULT);
        }
        if (s.is(before, Tag.JOIN) || s.says(before, ",")) {
            return known && word.is(Tag.INFINITIVE) && !found.isEmpty() && !(word.is(Tag.NOUN) && s.ends(i + 1)) && !s.is(i + 1, Tag.MODAL);
        }
        boolean subject = s.says(before, "i") || s.says(before, "we") || s.says(before, "they") || s.says(before, "he") || s.says(before, "she") || s.is(before, Tag.CLIENT);
        return subject && known && (word.is(Tag.INFINITIVE) || word.is(Tag.FINITE)) && !word.is(Tag.MODAL);
    }

    private boolean gerund(int i, int before) {
        boolean known = s.is(i, Tag.GERUND);
        if (clauses.at(i) == Clauses.Part.MEANS) {
            boolean chained = s.is(before, Tag.MEANS) || s.is(before, Tag.JOIN) || s.at(before).isComma();
            return chained || known && !s.is(before, Tag.DETERMINER) && !s.is(i, Tag.NOUN);
        }
        boolean opens = before < 0 || s.at(before).isStop() || s.says(before, "is") || s.says(before, "start") || s.says(before, "begin") || s.says(before, "am");
        return opens && known || s.is(before, Tag.JOIN) && known && !found.isEmpty() && s.is(found.get(found.size() - 1).at(), Tag.GERUND);
    }

    private boolean isAdverb(int i) {
        String word = s.at(i).lower();
        return word.length() > 4 && word.endsWith("ly") || word.equals("also") || word.equals("always") || word.equals("then") || word.equals("first");
    }

    /** The verb with its particle: "schrijf … in" is "inschrijven", "op te hangen" is "ophangen". */
    private Entry meaning(int i) {
        Entry entry = s.at(i).entry();
        if (!s.dutch()) {
            return english(entry, i);
        }
        String lemma = entry.lemma().isEmpty() ? s.at(i).lower() : entry.lemma();
        if (s.says(i - 1, "te") && s.is(i - 2, Tag.PARTICLE)) {
            Entry whole = s.lexicon().find(s.at(i - 2).lower() + lemma);
            return whole.known() ? whole : content(i) ? entry : UNKNOWN;
        }
        if (entry.has(Tag.FINITE)) {
            for (int k = i + 1; k < i + 20 && k <= s.size(); k++) {
                if (s.ends(k + 1) || s.is(k + 1, Tag.JOIN) || s.is(k + 1, Tag.BY) || s.is(k + 1, Tag.IN) || s.is(k + 1, Tag.AT)) {
                    Entry whole = s.is(k, Tag.PARTICLE) ? s.lexicon().find(s.at(k).lower() + lemma) : Entry.NONE;
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

    /** "Work on", "focus on": some verbs say nothing with their preposition. */
    private Entry english(Entry entry, int i) {
        boolean workOn = entry.lemma().equals("work") && (s.says(i + 1, "on") || s.says(i + 1, "towards") || s.says(i + 1, "toward"));
        return workOn ? s.lexicon().find("focus") : content(i) ? entry : UNKNOWN;
    }
}
