package pop.rules.minimum;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Fields;
import pop.rule.Dossier;
import pop.rule.Fault;

/** No title, or one that does not name the document a POP; what else it says is free. */
public final class MissingTitle implements MinimumRule {

    /** How it mostly reads, as a word of its own. */
    private static final String USUAL = "POP";

    private static final String BEFORE = " (";
    private static final String BEHIND = " ).!:,";

    /** VDAB itself writes "POP1", so a number may follow; "popmuziek" is no POP. Made for the first title that reads otherwise. */
    private static final class Unusual {
        private static final Pattern NAMES_A_POP = Pattern.compile("(?iU)(?<!\\w)pop(?!\\p{L})"
                + "|persoonlijke?\\s+ontwikkelings?[\\s-]?plan"
                + "|personal\\s+development\\s+plan");
    }

    @Override
    public Stream<Fault> missing(Dossier dossier) {
        At title = At.ROOT.in(Fields.TITLE);
        Optional<String> words = dossier.pop().title();
        boolean named = words.filter(MissingTitle::namesAPop).isPresent();
        if (named || dossier.isExplained(Fields.TITLE)) {
            return Stream.empty();
        }
        return Stream.of(words.map(
                        text -> Fault.at(title).with("words", text).as("other").because(Fault.Evidence.at(title, text)))
                .orElseGet(() -> Fault.at(title)));
    }

    private static boolean namesAPop(String title) {
        return isUsual(title) || Unusual.NAMES_A_POP.matcher(title).find();
    }

    private static boolean isUsual(String title) {
        int from = title.indexOf(USUAL);
        int to = from + USUAL.length();
        return from >= 0
                && (from == 0 || BEFORE.indexOf(title.charAt(from - 1)) >= 0)
                && (to == title.length() || BEHIND.indexOf(title.charAt(to)) >= 0);
    }
}
