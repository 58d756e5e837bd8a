package pop.text;

/**
 * Finds happenings that set a limit: "na de les", "tegen mijn proefwerk", "before the exam", "before I retire"; knows no dates.
 *
 * <p>It fails on "voor": "slagen voor het examen" and "inschrijven voor de opleiding" mean for, not before. A verb of that
 * kind in the sentence switches "voor" off; a verb the list below lacks is read wrongly.
 */
final class Happenings {
    private static final int FURTHEST = 4;
    private static final int CLAUSE = 8;

    private final Sentence s;

    Happenings(Sentence sentence) {
        this.s = sentence;
    }

    /** The place behind the happening that this preposition leads; the same place when it leads none. */
    int past(int i) {
        boolean limit = s.is(i, Tag.BY) || s.is(i, Tag.AFTER) || s.is(i, Tag.UNTIL);
        boolean along = s.is(i, Tag.DURING) || s.is(i, Tag.WITHIN);
        if (!limit && !along) {
            return i;
        }
        if (limit && s.is(i + 1, Tag.SELF) && s.at(i + 1).lower().length() <= 2) {
            return clause(i);
        }
        boolean indefinite = s.says(i + 1, "een") || s.says(i + 1, "a") || s.says(i + 1, "an") || s.is(i + 1, Tag.EVERY);
        if (indefinite || s.says(i, "voor") && isForSomething()) {
            return i;
        }
        boolean definite = s.is(i + 1, Tag.DETERMINER) || s.is(i + 1, Tag.SELF) || s.is(i + 1, Tag.NEXT) || s.is(i + 1, Tag.THIS);
        if (!definite && (along || s.says(i, "voor") || s.says(i, "by") || s.says(i, "through"))) {
            return i;
        }
        for (int j = i + 1; j <= i + FURTHEST && !s.ends(j); j++) {
            boolean once = s.is(j, Tag.EVENT) && !s.is(j + 1, Tag.EVENT);
            if ((once || s.is(j, Tag.SETTING)) && (definite || j <= i + 2)) {
                return along && !once || along && isPlural(j) ? i : j + 1;
            }
            boolean passable = !s.at(j).entry().known() || s.is(j, Tag.DETERMINER) || s.is(j, Tag.SELF) || s.is(j, Tag.NEXT) || s.is(j, Tag.THIS)
                    || s.is(j, Tag.LAST) || s.is(j, Tag.ORDINAL) || s.is(j, Tag.NOUN) || s.is(j, Tag.VAGUE) || s.is(j, Tag.EDGE);
            if (!passable) {
                return i;
            }
        }
        return i;
    }

    private boolean isPlural(int i) {
        String word = s.at(i).lower();
        return word.endsWith("en") && !s.lexicon().find(word).has(Tag.INFINITIVE) && !word.endsWith("examen") || word.endsWith("s") && !word.endsWith("cursus") && !word.endsWith("les") && !word.endsWith("reis");
    }

    /** A "voor" that means for: somebody enrols, passes, studies or saves for it. */
    private boolean isForSomething() {
        for (int i = 0; i < s.size() && i < 60; i++) {
            switch (s.at(i).lower()) {
                case "inschrijven", "schrijf", "aanmelden", "meld", "slagen", "slaag", "kiezen", "kies", "betalen", "sparen", "solliciteren", "solliciteer",
                        "zoeken", "kandidaat", "tijd", "geld", "aanvraag", "aanvragen", "cijfer", "punt", "punten", "halen", "behalen", "haal", "behaal", "voorbereiden", "scoren" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "voor ik met pensioen ga", "before I start": a happening told as a clause. */
    private int clause(int i) {
        for (int j = i + 2; j < i + CLAUSE && !s.ends(j); j++) {
            switch (s.at(j).lower()) {
                case "pensioen", "start", "begin", "afstudeer", "verhuis", "vertrek", "retire", "graduate", "leave", "turn", "move", "solliciteer", "apply", "word", "go_back", "return" -> {
                    int end = j + 1;
                    while (end < i + CLAUSE && !s.ends(end) && !s.is(end, Tag.JOIN) && !s.is(end, Tag.SELF) && !s.is(end, Tag.MODAL)) {
                        end++;
                    }
                    return end;
                }
                default -> {
                    if (s.is(j, Tag.EVENT)) {
                        return j + 1;
                    }
                }
            }
        }
        return i;
    }
}
