package pop.rules.thread;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the words by which a sentence says that it is an assignment for the next session, in Dutch and English. Knows no
 * plan; of the coach only the names.
 */
final class NextSession {

    private static final String FLAGS = "(?iU)";

    private static final String DUTCH_TALK =
            "(?:coach-?|loopbaan-?|pop-?|begeleidings-?)?(?:gesprek|sessie|afspraak|begeleiding)";

    private static final String DUTCH = "\\b(?:tegen|voor|vóór|naar|tot)\\s+(?:(?:het|de|ons|onze|mijn)\\s+)?"
            + "(?:eerst)?volgende?\\s+" + DUTCH_TALK + "\\b"
            + "|\\btegen\\s+(?:de\\s+)?volgende\\s+keer\\b(?!\\s+(?:dat|als|wanneer)\\b)";

    private static final String ENGLISH = "\\b(?:before|for|by|until|to)\\s+(?:(?:the|our|my|your)\\s+)?next\\s+"
            + "(?:coaching\\s+|career\\s+|guidance\\s+)?(?:session|conversation|talk|meeting|appointment)\\b";

    /** Of homework as such only what can hardly be a child's or a school's. */
    private static final String HOMEWORK =
            "\\bhuiswerkopdracht(?:en)?\\b|\\bals\\s+huiswerk\\b|^\\s*huiswerk(?=\\s*[:–—(])"
                    + "|^\\s*(?:mijn\\s+)?huiswerk(?:\\s+(?:maken|afmaken|afwerken))?(?=[.!]?\\s*$)"
                    + "|\\bhomework\\s+assignments?\\b|\\bas\\s+homework\\b|^\\s*homework(?=\\s*[:–—(])"
                    + "|^\\s*(?:do\\s+)?(?:my\\s+)?homework(?=[.!]?\\s*$)";

    private static final List<String> WORDS = List.of("volgend", "next", "huiswerk", "homework");

    private static final Pattern ASSIGNMENT =
            Pattern.compile(FLAGS + "(?:" + DUTCH + "|" + ENGLISH + "|" + HOMEWORK + ")");
    private static final Pattern WITH_SOMEBODY =
            Pattern.compile(FLAGS + "^\\s*(?:met|with|bij|at|van|of)\\b.*", Pattern.DOTALL);

    private final List<String> coach;

    /**
     * @param coach how the coach may be called
     */
    NextSession(List<String> coach) {
        this.coach = coach;
    }

    /** The words that say so, if there are any; a talk with anybody but the coach is a step of its own. */
    Optional<String> in(String sentence) {
        if (!mayBeOne(sentence)) {
            return Optional.empty();
        }
        Matcher found = ASSIGNMENT.matcher(sentence);
        while (found.find()) {
            String rest = sentence.substring(found.end());
            if (!WITH_SOMEBODY.matcher(rest).matches()
                    || withTheCoach().matcher(rest).matches()) {
                return Optional.of(found.group().strip());
            }
        }
        return Optional.empty();
    }

    /** Whether it holds one of the words without which none of the patterns fits; nearly no sentence does. */
    private static boolean mayBeOne(String sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            boolean first = c == 'v' || c == 'n' || c == 'h' || c == 'V' || c == 'N' || c == 'H';
            if (first) {
                for (String word : WORDS) {
                    if (sentence.regionMatches(true, i, word, 0, word.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Made only for a sentence that says with whom: for nearly all there is no need. */
    private Pattern withTheCoach() {
        String names = coach.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(
                FLAGS + "^\\s*(?:met|with|bij|at)\\s+(?:(?:mijn|onze|de|my|our|the)\\s+)?"
                        + "(?:(?:loopbaan|career\\s+)?(?:coach|begeleid(?:er|ster)|counsellor)"
                        + (names.isEmpty() ? "" : "|" + names)
                        + ")\\b.*",
                Pattern.DOTALL);
    }
}
