package pop.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Type;
import pop.model.Values;
import pop.rule.Dossier;
import pop.rule.Fault;
import pop.rule.Rule;
import pop.rule.Tokens;
import pop.rule.WordList;
import pop.rule.WordList.Phrases;
import pop.rule.WordList.Stretch;
import pop.rule.WordList.Token;

/**
 * The person's own conditions, medicines and treatments. A word of the list counts, unless its sentence is about work,
 * study or somebody else; with "mijn" or "ik heb" right before it, it always counts. It reads words, so it asks: it fails on
 * "kanker is een rotwoord", and it misses a word behind other work words ("door een burn-out verliet ik de opleiding").
 * Names of workplaces, trades and courses are not looked at.
 */
public final class HealthWords implements Rule {

    /** Names and addresses of things, in which a word is no story. */
    private static final Set<Field<?>> NAMES = Set.of(
            Fields.ID,
            Fields.NAME,
            Fields.TITLE,
            Fields.PROVIDER,
            Fields.TYPE,
            Fields.CENTRE,
            Fields.EMAIL,
            Fields.PSEUDONYM,
            Fields.SYSTEM,
            Fields.URI,
            Fields.LABEL,
            Fields.SCALE,
            Fields.UNIT,
            Fields.METHODS,
            Fields.FILE,
            Fields.SHA256,
            Fields.TEAM_NEED,
            Fields.PROFILE,
            Fields.RULE,
            Fields.REASON);

    @Override
    public Stream<Fault> faults(Dossier dossier) {
        Tokens tokens = Tokens.of(dossier);
        List<Fault> faults = new ArrayList<>();
        for (Values.Value value : Values.of(dossier.pop())) {
            if (value.value() instanceof String text
                    && value.type() instanceof Type.Text
                    && !NAMES.contains(value.field())
                    && Lists.ANY.isIn(tokens.in(text))) { // as in nearly no text: no need to look at its sentences
                fault(value.at(), text, tokens.in(text)).ifPresent(faults::add);
            }
        }
        return faults.stream();
    }

    private static Optional<Fault> fault(At at, String text, List<Token> tokens) {
        return sentences(tokens).stream()
                .flatMap(sentence -> words(sentence).stream())
                .findFirst()
                .map(words -> Fault.at(words.in(at, text))
                        .with("words", words.of(text))
                        .because(Fault.Evidence.at(words.in(at, text), words.of(text))));
    }

    private static Optional<Stretch> words(List<Token> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int length = length(sentence, i);
            if (length > 0) {
                return Optional.of(new Stretch(
                        sentence.get(i).from(), sentence.get(i + length - 1).to()));
            }
        }
        return Optional.empty();
    }

    /** How many words from here on tell of the person's own health; 0 when they do not. */
    private static int length(List<Token> sentence, int index) {
        int clear = Lists.CLEAR.at(sentence, index);
        int condition = Lists.CONDITION.at(sentence, index);
        int treatment = Lists.TREATMENT.at(sentence, index);
        if (clear == 0 && condition == 0 && treatment == 0) {
            return 0;
        }
        boolean mine = isBehind(Lists.OF_ME, sentence, index);
        boolean had = mine || isBehind(Lists.I_HAVE, sentence, index);
        boolean ofOthers = Lists.OTHERS.isIn(sentence);
        int sure = !ofOthers || had ? clear : 0;
        int asOwn = !ofOthers && had ? condition : 0;
        int asMine = !ofOthers && mine ? treatment : 0;
        return Math.max(sure, Math.max(asOwn, asMine));
    }

    /** Whether "mijn" or "ik heb" stands right before a word, a few small words between them allowed. */
    private static boolean isBehind(Phrases signs, List<Token> sentence, int index) {
        int before = index;
        while (before > 0 && Lists.BETWEEN.at(sentence, before - 1) > 0) {
            before--;
        }
        for (int i = index; i >= before; i--) {
            if (signs.endsBefore(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static List<List<Token>> sentences(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        for (Token token : tokens) {
            if (token.first()) {
                sentences.add(new ArrayList<>());
            }
            sentences.get(sentences.size() - 1).add(token);
        }
        return sentences;
    }

    /** Read when the first sentence is, not when the rule is made. */
    private static final class Lists {
        private static final WordList WORDS = WordList.beside(HealthWords.class);
        static final Phrases CLEAR = WORDS.under("clear");
        static final Phrases CONDITION = WORDS.under("condition");
        static final Phrases TREATMENT = WORDS.under("treatment");
        static final Phrases ANY = CLEAR.and(CONDITION).and(TREATMENT);
        static final Phrases OF_ME = WORDS.under("of me");
        static final Phrases I_HAVE = WORDS.under("i have");
        static final Phrases BETWEEN = WORDS.under("between");
        static final Phrases OTHERS = WORDS.under("of others");
    }
}
