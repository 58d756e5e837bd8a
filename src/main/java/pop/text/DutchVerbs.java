package pop.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the verbs that carry a Dutch sentence, by form and place; knows no verdict.
 *
 * <p>It fails on homographs in unusual places: in "plan sessies" without "ik", "plan" is taken for a noun.
 */
final class DutchVerbs {
    private static final int LATER = 20;
    /** A verb in two parts that no list holds: something is done, whatever it is. */
    private static final Entry UNLISTED = Entry.of(Tags.of(Tag.ACT));

    private static final Tags CLAUSE_END = Tags.of(
            Tag.JOIN,
            Tag.MEANS,
            Tag.INFINITIVE,
            Tag.BY,
            Tag.SUBORDINATE,
            Tag.PURPOSE,
            Tag.IN,
            Tag.AT,
            Tag.SMALL,
            Tag.WITHIN,
            Tag.AFTER);
    /** What may stand behind a particle: the end, a joint or a preposition, but no thing. */
    private static final Tags BEHIND_PARTICLE = Tags.of(
            Tag.JOIN,
            Tag.BY,
            Tag.IN,
            Tag.AT,
            Tag.OVER,
            Tag.MEANS,
            Tag.FROM,
            Tag.DURING,
            Tag.AFTER,
            Tag.SUBORDINATE,
            Tag.PURPOSE,
            Tag.SMALL);

    private static final Tags OBJECT = Tags.of(Tag.DETERMINER, Tag.SELF);
    private static final Tags PREPOSITION = Tags.of(Tag.BY, Tag.IN, Tag.AT, Tag.OVER, Tag.AFTER, Tag.DURING, Tag.FROM);
    /** What may open a sentence before its verb. */
    private static final Tags OPENING = Tags.of(
            Tag.BY,
            Tag.IN,
            Tag.AT,
            Tag.OVER,
            Tag.AFTER,
            Tag.DURING,
            Tag.FROM,
            Tag.UNTIL,
            Tag.WITHIN,
            Tag.EVERY,
            Tag.THIS,
            Tag.NEXT,
            Tag.DAY_NAME,
            Tag.WEEKDAY,
            Tag.RHYTHM,
            Tag.LINK,
            Tag.MEANS,
            Tag.TERM,
            Tag.NUMBER,
            Tag.SMALL);

    /** "Met", "in" and "uit" are also forms of "meten", "innen" and "uiten", which nobody means. */
    private static final Tags SMALL = Tags.of(Tag.LINK, Tag.IN, Tag.AT, Tag.OVER, Tag.SMALL);

    private static final Tags WHO = Tags.of(Tag.DETERMINER, Tag.SELF, Tag.OTHERS, Tag.CLIENT, Tag.GROUP, Tag.ROLE);
    private static final Tags MEASURED =
            Tags.of(Tag.COMPARATIVE, Tag.NUMBER, Tag.VAGUE, Tag.DETERMINER, Tag.SOME, Tag.WHOLE, Tag.EVERY);

    private final Sentence s;
    private final Clauses clauses;
    private final VerbForms forms;
    private final List<Verb> found = new ArrayList<>(4);

    DutchVerbs(Sentence sentence, Clauses clauses) {
        this.s = sentence;
        this.clauses = clauses;
        this.forms = new VerbForms(sentence);
    }

    List<Verb> find() {
        for (int i = 0; i < s.size(); i++) {
            if (carries(i)) {
                found.add(new Verb(i, meaning(i), clauses.at(i)));
            }
        }
        if (noneInMain()) {
            going();
        }
        return found;
    }

    private boolean noneInMain() {
        for (Verb verb : found) {
            if (verb.part() == Clauses.Part.MAIN || verb.part() == Clauses.Part.MEANS) {
                return false;
            }
        }
        return true;
    }

    /** "Ik ga naar de open lesdag": without another verb, going somewhere is what one does. */
    private void going() {
        for (int i = 0; i < s.size(); i++) {
            boolean goes = s.says(i, "ga") || s.says(i, "gaan") || s.says(i, "gaat");
            if (goes && clauses.at(i) == Clauses.Part.MAIN && (aims(i + 1, i + 15) || s.ends(i + 1) && aims(0, i))) {
                found.add(new Verb(i, s.lexicon().find("bezoeken"), clauses.at(i)));
                return;
            }
        }
    }

    private boolean isSaid(String word, int from, int to) {
        for (int k = from; k < to; k++) {
            if (s.says(k, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean aims(int from, int to) {
        for (int k = from; k < to; k++) {
            if (s.says(k, "naar") || s.says(k, "bezoek") || s.says(k, "langs")) {
                return true;
            }
        }
        return false;
    }

    private boolean carries(int i) {
        Word word = s.at(i);
        if (word.kind() != Token.Kind.WORD || word.is(Tag.COMPARATIVE) || word.is(Tag.LESS)) {
            return false;
        }
        boolean small = s.isAny(i, SMALL) && !word.is(Tag.INFINITIVE) && !(isPronoun(i - 1) || isPronoun(i + 1));
        if (small || word.is(Tag.UNIT)) {
            return false;
        }
        if (s.says(i - 1, "te")) {
            return word.lower().endsWith("n") && !word.is(Tag.VAGUE);
        }
        if (forms.isParticiple(i)) {
            return helped(i);
        }
        if (forms.content(i)) {
            return word.is(Tag.INFINITIVE) && !nominal(i) && !(word.is(Tag.MODAL) && !clauseEnd(i))
                    || word.is(Tag.FINITE)
                            && finite(i)
                            && (!word.is(Tag.MODAL) || parted(i).known());
        }
        return !word.entry().known() && isUnknownVerb(i);
    }

    private boolean isUnknownVerb(int i) {
        Word word = s.at(i);
        boolean inverted = isPronoun(i - 1) && (s.is(i - 2, Tag.MODAL) || forms.content(i - 2));
        boolean besideSelf = isPronoun(i - 1) && !inverted || isPronoun(i + 1) && i < 8;
        boolean last = word.lower().endsWith("en")
                && clauseEnd(i)
                && !s.is(i + 1, Tag.INFINITIVE)
                && modalBefore(i)
                && !s.isAny(i - 1, MEASURED)
                && !s.isAny(i - 1, PREPOSITION)
                && noneSince(i);
        return besideSelf && !s.is(i - 1, Tag.JOIN) && finiteLooking(word) || last;
    }

    private boolean helped(int i) {
        return forms.isHelped(i)
                || forms.isByOneself(i)
                || forms.isMoved(i)
                || s.says(i + 1, "hebben")
                || s.says(i + 1, "heb");
    }

    private static boolean finiteLooking(Word word) {
        return word.lower().length() > 2 && !word.lower().endsWith("en");
    }

    private boolean isPronoun(int i) {
        return s.says(i, "ik") || s.says(i, "'k") || s.says(i, "we") || s.says(i, "wij");
    }

    private boolean nominal(int i) {
        if (isPronoun(i + 1) && !s.is(i - 1, Tag.DETERMINER)) {
            return false;
        }
        boolean led = s.isAny(i - 1, MEASURED) && !s.is(i - 1, Tag.VAGUE)
                || s.at(i - 1).lower().endsWith("end");
        return s.is(i, Tag.NOUN) && (led || !clauseEnd(i) || s.is(i + 1, Tag.PARTICLE) && !found.isEmpty())
                || led && s.is(i - 1, Tag.DETERMINER) && s.says(i + 1, "van");
    }

    private boolean finite(int i) {
        boolean second = i == 1 && !s.at(0).entry().known() && s.at(0).kind() == Token.Kind.WORD;
        boolean listed = s.is(i - 1, Tag.JOIN) || s.says(i - 1, ",");
        boolean object = s.isAny(i + 1, OBJECT) || s.at(i + 1).isNumber();
        boolean joined = listed && !found.isEmpty() && (!s.is(i, Tag.NOUN) || object);
        boolean apart = i > 1 && isPronoun(i - 2) && (s.is(i - 1, Tag.SMALL) || s.is(i - 1, Tag.RHYTHM));
        boolean titled = s.is(i - 2, Tag.CLIENT) && !s.at(i - 1).entry().known() && found.isEmpty();
        return isSubject(i - 1)
                || isPronoun(i + 1)
                || titled
                || second
                || joined
                || apart
                || isSecondPart(i)
                || isThirdInverted(i);
    }

    /** "Elke schooldag smeert Wout zijn boterhammen": behind what opens the sentence a verb in -t, and then who. */
    private boolean isThirdInverted(int i) {
        boolean form = s.at(i).lower().endsWith("t") || s.at(i).lower().endsWith("en");
        boolean who = s.isAny(i + 1, WHO)
                || !s.at(i + 1).entry().known() && s.at(i + 1).kind() == Token.Kind.WORD;
        if (!form
                || !who
                || s.is(i, Tag.NOUN)
                || s.is(i, Tag.MODAL)
                || s.isAny(i - 1, MEASURED)
                || clauses.at(i) != Clauses.Part.MAIN) {
            return false;
        }
        int start = i;
        while (start > 0 && start > i - LATER && !s.ends(start - 1)) {
            start--;
            if (s.is(start, Tag.SELF) && isPronoun(start)
                    || s.is(start, Tag.MODAL) && !s.is(start, Tag.DETERMINER)
                    || isFound(start) && clauses.at(start) == Clauses.Part.MAIN) {
                return false;
            }
        }
        return s.isAny(start, OPENING) || start == i && clauses.at(start - 2) == Clauses.Part.SUBORDINATE;
    }

    private boolean isFound(int i) {
        return !found.isEmpty() && found.get(found.size() - 1).at() == i;
    }

    /** "Onze wachttijd aan het loket zakt": a thing as subject, a verb in -t behind it. */
    private boolean isSecondPart(int i) {
        boolean thing = s.is(0, Tag.DETERMINER) || s.is(0, Tag.SELF);
        return thing
                && i > 1
                && found.isEmpty()
                && s.at(i).lower().endsWith("t")
                && !s.is(i, Tag.NOUN)
                && !s.is(i, Tag.MODAL)
                && !s.is(i - 1, Tag.DETERMINER)
                && clauses.at(i) == Clauses.Part.MAIN;
    }

    private boolean isSubject(int i) {
        return isPronoun(i)
                || s.is(i, Tag.CLIENT)
                || s.says(i, "hij")
                || s.says(i, "ze")
                || s.says(i, "zij")
                || s.says(i, "je")
                || s.says(i, "jij")
                || s.says(i, "u");
    }

    private boolean clauseEnd(int i) {
        return s.ends(i + 1) || s.isAny(i + 1, CLAUSE_END);
    }

    private boolean modalBefore(int i) {
        for (int k = i - 1; k >= 0 && k > i - 25 && !s.at(k).isStop(); k--) {
            if (s.is(k, Tag.MODAL) || s.is(k, Tag.ABLE)) {
                return true;
            }
        }
        return false;
    }

    private boolean noneSince(int i) {
        return found.isEmpty() || found.get(found.size() - 1).at() < i - 12;
    }

    /** The verb with its particle: "schrijf … in" is "inschrijven", "op te hangen" is "ophangen". */
    private Entry meaning(int i) {
        String lemma = s.at(i).entry().lemma();
        if (forms.isHalt(i)) {
            return UNLISTED;
        }
        if (lemma.equals("gaan") && (aims(i + 1, i + 10) || aims(i - 10, i))) {
            return s.lexicon().find("bezoeken");
        }
        if (lemma.equals("worden") && isSaid("lid", i - 10, i + 10)) {
            return s.lexicon().find("aansluiten");
        }
        if (s.says(i - 1, "te") && s.is(i - 2, Tag.PARTICLE)) {
            Entry whole = s.lexicon().listed(s.at(i - 2).lower() + lemma(i));
            if (whole.known()) {
                return whole;
            }
        } else {
            Entry whole = parted(i);
            if (whole.known()) {
                return whole;
            }
        }
        return forms.content(i) ? s.at(i).entry() : Entry.NONE;
    }

    private String lemma(int i) {
        String lemma = s.at(i).entry().lemma();
        return lemma.isEmpty() ? s.at(i).lower() : lemma;
    }

    /** What a finite verb means with a particle further on; nothing known when there is none. */
    private Entry parted(int i) {
        boolean finite = s.is(i, Tag.FINITE) || isPronoun(i - 1) || isPronoun(i + 1);
        for (int k = i + 1; finite && k < i + LATER && k <= s.size(); k++) {
            boolean closed = s.ends(k + 1);
            if (s.is(k, Tag.PARTICLE)
                    && (closed || s.isAny(k + 1, BEHIND_PARTICLE) && !s.says(k + 1, "te") && !s.says(k, "om"))) {
                Entry whole = s.lexicon().listed(s.at(k).lower() + lemma(i));
                if (whole.known()) {
                    return whole;
                }
                if (closed && k > i + 1 && !s.is(i, Tag.ACT) && !s.is(i, Tag.HAD)) {
                    return UNLISTED;
                }
            }
            boolean next = s.is(k, Tag.JOIN) && s.is(k + 1, Tag.FINITE) && s.isAny(k + 2, OBJECT);
            if (closed || next) {
                return Entry.NONE;
            }
        }
        return Entry.NONE;
    }
}
