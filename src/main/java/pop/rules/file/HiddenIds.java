package pop.rules.file;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pop.model.At;
import pop.model.Fields;
import pop.model.Kind;
import pop.model.Problem;
import pop.rule.Dossier;

/** Of which kinds of items the file may hide some, because a key or a list could not be read; knows none of them. */
final class HiddenIds {

    /** A section and an item in it: what is unreadable deeper inside hides no id. */
    private static final int DEPTH_OF_AN_ITEM = 2;

    private final Set<Kind> hidden = EnumSet.noneOf(Kind.class);

    HiddenIds(Dossier dossier) {
        if (dossier.problems().isEmpty()) {
            return;
        }
        for (Kind kind : Kind.values()) {
            At section = At.ROOT.in(Fields.section(kind));
            boolean hides = dossier.problems().stream().anyMatch(problem -> hides(problem, section, kind));
            if (hides) {
                hidden.add(kind);
            }
        }
    }

    /** Whether an item of that id, one of these kinds, may stand in the file unread. */
    boolean mayHold(String id, Set<Kind> kinds) {
        Optional<Kind> byLetters = kinds.stream()
                .filter(kind -> id.matches(kind.prefix() + "[0-9]+"))
                .findFirst();
        return byLetters.map(hidden::contains).orElseGet(() -> kinds.stream().anyMatch(hidden::contains));
    }

    private static boolean hides(Problem problem, At section, Kind kind) {
        String meant = problem.facts().getOrDefault("meant", "");
        return switch (problem.kind()) {
            case WRONG_KIND ->
                problem.at().depth() <= DEPTH_OF_AN_ITEM && problem.at().isWithin(section)
                        || problem.at().equals(At.ROOT);
            case UNKNOWN_KEY ->
                meant.equals(Fields.section(kind).name())
                        || (meant.equals(Fields.ID.name()) && problem.at().isWithin(section));
            case TEXT_BECAME_COMMENT ->
                problem.at().isWithin(section) && problem.at().path().endsWith(".id");
            default -> false;
        };
    }
}
