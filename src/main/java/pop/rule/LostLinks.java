package pop.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pop.model.At;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Problem;

/**
 * Which links cannot be followed, because the file hides them, because they lead nowhere or because they run in a ring.
 * Another rule tells that, and what merely follows from it is not told again. Knows no requirement.
 */
public final class LostLinks {

    private static final List<Field<?>> LINKS = List.of(Fields.BECAUSE, Fields.OF_GOAL, Fields.PART_OF);
    private static final Set<String> LINK_KEYS = LINKS.stream().map(Field::name).collect(Collectors.toSet());
    private static final Set<String> SECTIONS =
            Stream.of(Kind.values()).map(kind -> Fields.section(kind).name()).collect(Collectors.toSet());

    /** A section and an item in it: what is unreadable deeper inside hides no whole item. */
    private static final int DEPTH_OF_AN_ITEM = 2;

    private static final Pattern NUMBERED = Pattern.compile("([a-z]+)[0-9]+");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*");

    private final Dossier dossier;
    private final Set<String> ids;
    private final Set<String> inRings;

    /** Those of a dossier; the same ones for every rule. */
    public static LostLinks of(Dossier dossier) {
        return dossier.notebook().once(LostLinks.class, () -> new LostLinks(dossier));
    }

    private LostLinks(Dossier dossier) {
        this.dossier = dossier;
        this.ids = new HashSet<>();
        for (Item item : dossier.pop().items()) {
            item.id().ifPresent(ids::add);
        }
        this.inRings = dossier.thread().rings().stream()
                .flatMap(List::stream)
                .flatMap(item -> item.id().stream())
                .collect(Collectors.toSet());
    }

    /** Whether a link of this very item is lost. */
    public boolean of(Item item) {
        return item.id().filter(inRings::contains).isPresent() || leadsNowhere(item) || isHidden(item);
    }

    private boolean isHidden(Item item) {
        if (dossier.problems().isEmpty()) {
            return false;
        }
        At at = dossier.pop().at(item);
        return LINKS.stream().anyMatch(field -> dossier.isExplained(at.in(field), field));
    }

    /** Whether somewhere a link is lost that may have led to an item of a kind. */
    public boolean anyTo(Kind kind) {
        return dossier.problems().stream().anyMatch(problem -> mayHide(problem, kind))
                || dossier.pop().items().stream()
                        .anyMatch(item -> deadLinks(item).stream().anyMatch(id -> mayBe(kind, id)));
    }

    private boolean leadsNowhere(Item item) {
        return !deadLinks(item).isEmpty();
    }

    /** The links of an item to ids that nobody bears. */
    private List<String> deadLinks(Item item) {
        List<String> dead = new ArrayList<>(0);
        for (String id : item.because()) {
            if (!ids.contains(id)) {
                dead.add(id);
            }
        }
        for (Field<String> field : List.of(Fields.OF_GOAL, Fields.PART_OF)) {
            Optional<String> id = item.facts().get(field);
            if (id.isPresent() && !ids.contains(id.get())) {
                dead.add(id.get());
            }
        }
        return dead;
    }

    /** Whether an id can be one of a kind: by its letters, or because somebody chose letters of their own. */
    private static boolean mayBe(Kind kind, String id) {
        Matcher numbered = NUMBERED.matcher(id);
        boolean ofAKind = numbered.matches()
                && Stream.of(Kind.values()).anyMatch(any -> any.prefix().equals(numbered.group(1)));
        return !ofAKind || kind.prefix().equals(numbered.group(1));
    }

    private static boolean mayHide(Problem problem, Kind kind) {
        List<At.Step> steps = problem.at().steps();
        String meant = problem.facts().getOrDefault("meant", "");
        boolean isLink =
                steps.stream().anyMatch(step -> step instanceof At.Step.Into into && LINK_KEYS.contains(into.key()));
        return switch (problem.kind()) {
            case WRONG_KIND -> isWholeItem(steps) || (isLink && mayName(problem, kind));
            case UNKNOWN_KEY -> LINK_KEYS.contains(meant) || SECTIONS.contains(meant);
            case TEXT_BECAME_COMMENT -> isLink;
            default -> false;
        };
    }

    /** Whether the words that stand where a list is wanted name something that may be of a kind. */
    private static boolean mayName(Problem problem, Kind kind) {
        String remedy = problem.facts().getOrDefault("remedy", "");
        Matcher word = WORD.matcher(remedy.substring(remedy.indexOf(':') + 1));
        boolean some = false;
        while (word.find()) {
            if (mayBe(kind, word.group())) {
                return true;
            }
            some = true;
        }
        return !some;
    }

    private static boolean isWholeItem(List<At.Step> steps) {
        return steps.size() <= DEPTH_OF_AN_ITEM
                && (steps.isEmpty() || (steps.get(0) instanceof At.Step.Into into && SECTIONS.contains(into.key())));
    }
}
