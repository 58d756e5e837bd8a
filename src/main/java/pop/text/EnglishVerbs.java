package pop.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the verbs that carry an English sentence, by form and place; knows no verdict. */
final class EnglishVerbs {
    private static final Tags OBJECT = Tags.of(Tag.DETERMINER, Tag.SELF, Tag.SOME, Tag.WHOLE);
    private static final Tags PREPOSITION = Tags.of(Tag.IN, Tag.AT, Tag.LINK, Tag.OVER, Tag.FROM, Tag.AFTER);
    private static final Tags BEFORE_TO = Tags.of(Tag.MODAL, Tag.WISH, Tag.EFFORT, Tag.JOIN, Tag.ABLE);

    private static final Tags SUBJECT = Tags.of(Tag.NOUN, Tag.GROUP, Tag.ROLE, Tag.CLIENT, Tag.OTHERS, Tag.ABSTRACT);
    private static final Tags BEHIND_THIRD =
            Tags.of(Tag.DETERMINER, Tag.SELF, Tag.SOME, Tag.WHOLE, Tag.OTHERS, Tag.NUMBER, Tag.EVERY);
    private static final int REACH = 20;
    private static final Set<String> GOING_ON =
            Set.of("start", "begin", "keep", "continue", "go", "finish", "resume", "keep_on", "practise", "practice");

    private final Sentence s;
    private final Clauses clauses;
    private final VerbForms forms;
    private final List<Verb> found = new ArrayList<>(4);

    EnglishVerbs(Sentence sentence, Clauses clauses) {
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
        return found;
    }

    private boolean carries(int i) {
        Word word = s.at(i);
        if (word.kind() != Token.Kind.WORD || word.lower().startsWith("'")) {
            return false;
        }
        int before = i - 1;
        while (before >= 0 && before > i - 5 && (isAdverb(before) || s.is(before, Tag.NOT))) {
            before--;
        }
        boolean unlisted = !word.entry().known();
        if (word.is(Tag.GERUND)
                || unlisted && word.lower().length() > 5 && word.lower().endsWith("ing")) {
            return gerund(i, before);
        }
        if (forms.isParticiple(i)) {
            return forms.isHelped(i) || forms.isByOneself(i);
        }
        boolean known = forms.content(i) && !word.is(Tag.COMPARATIVE) && !word.is(Tag.LESS) && !s.is(i + 1, Tag.NOT);
        return (known || unlisted) && placed(i, before, known);
    }

    /** Whether what stands before, adverbs left out, makes the word a verb. */
    private boolean placed(int i, int before, boolean known) {
        Word word = s.at(i);
        if (s.says(before, "to")) {
            boolean led = s.isAny(before - 1, BEFORE_TO)
                    || s.says(before - 1, "is")
                    || s.says(before - 1, "how")
                    || before == 0;
            return known ? !word.is(Tag.NOUN) || word.is(Tag.INFINITIVE) : led;
        }
        boolean month = s.is(before, Tag.MONTH) && (s.says(before - 1, "of") || s.is(before - 1, Tag.IN));
        if (s.is(before, Tag.MODAL)
                && !month
                && !s.is(before, Tag.NOUN)
                && !(word.is(Tag.WISH) && s.says(i + 1, "to"))) {
            boolean wished = s.is(before, Tag.WISH) && !s.says(before, "'d");
            return known ? !(wished && word.is(Tag.NOUN)) : !wished && isUnknownVerb(i);
        }
        if (before < 0 || s.at(before).isStop()) {
            return known ? word.is(Tag.INFINITIVE) && !word.is(Tag.WISH) && !s.is(i + 1, Tag.RESULT) : isOrder(i);
        }
        if (known && found.isEmpty() && word.is(Tag.INFINITIVE) && !word.is(Tag.WISH) && isBehindRhythm(before)) {
            return !word.is(Tag.NOUN)
                    || s.isAny(i + 1, BEHIND_THIRD)
                    || s.isAny(i + 1, PREPOSITION)
                    || s.is(i + 1, Tag.SMALL);
        }
        if (s.is(before, Tag.JOIN) || s.says(before, ",")) {
            if (!found.isEmpty() && clauses.at(i) == found.get(found.size() - 1).part() && isJoined(i, known)) {
                return true;
            }
            return known
                    && word.is(Tag.INFINITIVE)
                    && !found.isEmpty()
                    && !(word.is(Tag.NOUN)
                            && s.ends(i + 1)
                            && found.get(found.size() - 1).at() < i - 2)
                    && !s.is(i + 1, Tag.MODAL);
        }
        return behindSubject(i, before, known) || isThird(i, before, known) || known && isThirdPlural(i, before);
    }

    /** "Every month put £25 aside", "each shift, walk the aisles": an order behind how often it is followed. */
    private boolean isBehindRhythm(int before) {
        int last = s.says(before, ",") ? before - 1 : before;
        boolean often = s.is(0, Tag.EVERY) || s.is(0, Tag.RHYTHM) || s.is(1, Tag.TIMES) || s.is(0, Tag.TIMES);
        boolean ended = s.is(last, Tag.UNIT)
                || s.is(last, Tag.RHYTHM)
                || s.is(last, Tag.WEEKDAY)
                || s.is(last, Tag.SETTING)
                || s.is(last, Tag.DAYPART);
        return often && ended && last >= 0 && last <= 4;
    }

    /** "Our night crew swaps all bulbs", "Mr Osei transfers from bed to chair": an -s behind a subject that is not I. */
    private boolean isThird(int i, int before, boolean known) {
        String word = s.at(i).lower();
        boolean form = known
                ? s.is(i, Tag.FINITE) && !s.is(i, Tag.MODAL)
                : word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s");
        if (!form
                || clauses.at(i) != Clauses.Part.MAIN
                || !isSubject(before)
                || s.is(i + 1, Tag.PASSIVE_HELPER)
                || s.is(i + 1, Tag.MODAL)) {
            return false;
        }
        boolean object = s.isAny(i + 1, BEHIND_THIRD) && !isPronoun(i + 1);
        boolean single = known && !s.is(i, Tag.NOUN) && (s.is(i + 1, Tag.SMALL) || s.isAny(i + 1, PREPOSITION));
        return (object || single) && isOpen(before);
    }

    /** "The trainee and her mentor go through the list", "my sons fold the towels". */
    private boolean isThirdPlural(int i, int before) {
        return s.is(i, Tag.INFINITIVE)
                && (!s.is(i, Tag.NOUN) || s.is(before, Tag.CLIENT))
                && !s.is(i, Tag.MODAL)
                && clauses.at(i) == Clauses.Part.MAIN
                && isSubject(before)
                && (s.is(before, Tag.PLURAL) || isJoinedBefore(before))
                && s.isAny(i + 1, BEHIND_THIRD)
                && isOpen(before);
    }

    private boolean isJoinedBefore(int before) {
        return s.is(before - 1, Tag.JOIN) || s.is(before - 2, Tag.JOIN);
    }

    private boolean isSubject(int i) {
        if (s.says(i - 1, "of") && (s.says(i, "us") || s.says(i, "them"))) {
            return true;
        }
        return i >= 0
                && s.at(i).kind() == Token.Kind.WORD
                && (s.isAny(i, SUBJECT) || !s.at(i).entry().known() || s.is(i - 1, Tag.DETERMINER));
    }

    /** No subject and no verb before this place in its stretch. */
    private boolean isOpen(int before) {
        int last = found.isEmpty() ? -1 : found.get(found.size() - 1).at();
        int k = before;
        while (k >= 0 && k > before - REACH && !s.at(k).isStop() && clauses.at(k) == Clauses.Part.MAIN) {
            if (s.is(k, Tag.MODAL) || s.says(k, "i") || s.says(k, "we") || k == last) {
                return false;
            }
            k--;
        }
        return true;
    }

    /** "… and fetch the shift lead", "… and brings it to Miss Patel": a verb as the one before. */
    private boolean isJoined(int i, boolean known) {
        boolean third = s.is(found.get(found.size() - 1).at(), Tag.FINITE);
        return known ? third && s.is(i, Tag.FINITE) && s.isAny(i + 1, BEHIND_THIRD) : !third && isOrder(i);
    }

    private boolean behindSubject(int i, int before, boolean known) {
        Word word = s.at(i);
        boolean pronoun = isPronoun(before);
        if (pronoun && !known) {
            return word.lower().length() > 2 && !word.lower().endsWith("ly");
        }
        boolean named = before >= 0
                && before <= 3
                && !s.at(before).entry().known()
                && s.at(before).kind() == Token.Kind.WORD
                && word.is(Tag.FINITE)
                && found.isEmpty();
        boolean titled = s.is(before - 1, Tag.CLIENT) && s.at(before).kind() == Token.Kind.WORD && found.isEmpty();
        named |= titled && !s.at(before).entry().known() && word.is(Tag.FINITE);
        if (pronoun && s.says(i, "have") && s.is(i + 1, Tag.DETERMINER)) {
            return true;
        }
        return (pronoun || named || s.is(before, Tag.CLIENT))
                && known
                && (word.is(Tag.INFINITIVE) || word.is(Tag.FINITE))
                && !word.is(Tag.MODAL);
    }

    private boolean isPronoun(int i) {
        return switch (s.at(i).lower()) {
            case "i", "we", "they", "he", "she", "you" -> true;
            default -> false;
        };
    }

    /** "I will migrate the server": a verb by its place, whatever it means. */
    private boolean isUnknownVerb(int i) {
        String word = s.at(i).lower();
        return word.length() > 2 && !word.endsWith("ly") && !s.ends(i + 1);
    }

    /** "Empty the attic", "ride along": an unknown word that opens, before what a verb has behind it. */
    private boolean isOrder(int i) {
        boolean object = s.isAny(i + 1, OBJECT) || s.at(i + 1).isNumber();
        return object && s.at(i).lower().length() > 2 && !s.at(i).lower().endsWith("s");
    }

    private boolean gerund(int i, int before) {
        boolean known = s.is(i, Tag.GERUND);
        if (clauses.at(i) == Clauses.Part.MEANS) {
            boolean chained = s.is(before, Tag.MEANS)
                    || s.is(before, Tag.JOIN)
                    || s.at(before).isComma();
            return chained || known && !s.is(before, Tag.DETERMINER) && !s.is(i, Tag.NOUN);
        }
        if (s.says(i, "going") && s.says(i + 1, "to") || s.is(i, Tag.AFTER)) {
            return false;
        }
        boolean opens = before < 0 || s.at(before).isStop() || isFollowedByGerund(before);
        return opens && (known || before >= 0)
                || s.is(before, Tag.JOIN)
                        && known
                        && !found.isEmpty()
                        && s.is(found.get(found.size() - 1).at(), Tag.GERUND);
    }

    /** "I'm leaving", "will be running", "keep turning up", "finish colouring". */
    private boolean isFollowedByGerund(int i) {
        return switch (s.at(i).lower()) {
            case "am", "'m", "i'm", "im", "is", "are", "'re", "be", "been", "intend", "consider" -> true;
            default -> GOING_ON.contains(s.at(i).entry().lemma());
        };
    }

    private boolean isAdverb(int i) {
        String word = s.at(i).lower();
        return word.length() > 4 && word.endsWith("ly")
                || word.equals("also")
                || word.equals("always")
                || word.equals("then")
                || word.equals("first");
    }

    /** "Work on", "focus on": some verbs say nothing with their preposition. */
    private Entry meaning(int i) {
        Entry entry = s.at(i).entry();
        if (forms.isHalt(i)) {
            return s.lexicon().find("pause");
        }
        boolean workOn = entry.lemma().equals("work")
                && (s.says(i + 1, "on") || s.says(i + 1, "towards") || s.says(i + 1, "toward"));
        return workOn ? s.lexicon().find("focus") : forms.content(i) ? entry : Entry.NONE;
    }
}
