package pop.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Names that are to be found in texts, however they are written: with or without accents and capitals, whole, by one part of
 * them, run together as in an address, or with an s behind. Everyday words and words such as {@code van} are no part of a
 * name. It fails on nicknames and on slips of the pen, and takes a name that is also a word for the name. Knows no plan.
 */
public final class Names {

    /** Fewer letters than this run together are found in too many words. */
    private static final int SHORTEST_RUN = 6;

    /** A name of one letter is an initial, which stands in every text. */
    private static final int SHORTEST_PART = 2;

    /** At most this many signs stand between two parts of one name. */
    private static final int WIDEST_GAP = 3;

    /**
     * Somebody, or something, with a name.
     *
     * @param number which one it is
     * @param strict whether one part of the name counts only with a capital: it is no person's
     */
    private record Bearer(int number, List<String> parts, boolean strict) {
        boolean isCalled(String part, boolean capital) {
            return capital
                    || !strict && !NameWords.isCommon(part)
                    || part.chars().anyMatch(Character::isDigit);
        }
    }

    private final Optional<Names> behind;
    private final Map<String, List<Bearer>> byPart = new HashMap<>();
    private final Map<String, Integer> runs = new LinkedHashMap<>();
    private final Map<String, Integer> literally = new LinkedHashMap<>();
    private int longestRun;

    /** No names yet. */
    public Names() {
        this.behind = Optional.empty();
    }

    /** No names yet, but those that are looked for after the own ones. */
    public Names(Names behind) {
        this.behind = Optional.of(behind);
    }

    /** A name in a text: from, to (in chars), and whose. */
    public record Hit(int from, int to, int number) {}

    /** The words of a person's name; one that is an everyday word too counts only with a capital. */
    public static List<String> parts(String name) {
        List<String> words =
                FoldedText.words(name).stream().map(FoldedText.Word::folded).toList();
        return words.stream().anyMatch(Names::saysSomebody) ? words : List.of();
    }

    /** The words with a capital in what may be more than a name: {@code Lotte} of {@code mijn zus Lotte}. */
    public static List<String> partsWithCapital(String words) {
        return FoldedText.words(words).stream()
                .filter(FoldedText.Word::capital)
                .map(FoldedText.Word::folded)
                .filter(word -> saysSomebody(word) && !NameWords.isCommon(word))
                .toList();
    }

    private static boolean saysSomebody(String word) {
        return word.length() >= SHORTEST_PART
                && word.chars().anyMatch(Character::isLetter)
                && !NameWords.isParticle(word);
    }

    /**
     * Adds a name of somebody. Who was added first is meant where only a part is said that several share.
     *
     * @param words the words of the name, in order
     */
    public void add(int number, List<String> words, boolean strict) {
        List<String> parts = words.stream().filter(Names::saysSomebody).toList();
        if (parts.isEmpty()) {
            return;
        }
        Bearer bearer = new Bearer(number, parts, strict);
        parts.forEach(
                part -> byPart.computeIfAbsent(part, key -> new ArrayList<>()).add(bearer));
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 2; to <= words.size(); to++) {
                addRun(number, words.subList(from, to));
            }
        }
    }

    private void addRun(int number, List<String> words) {
        String run = String.join("", words);
        if (run.length() >= SHORTEST_RUN && words.stream().anyMatch(Names::saysSomebody)) {
            runs.putIfAbsent(run, number);
            longestRun = Math.max(longestRun, run.length());
        }
    }

    /** Adds what is to be found as it stands, but for capitals, such as an address for mail. */
    public void addLiteral(int number, String text) {
        literally.putIfAbsent(text.toLowerCase(Locale.ROOT), number);
    }

    /** Whether one of the names would be found in a text. */
    public boolean areIn(String text) {
        return !hits(text).isEmpty();
    }

    /** All names in a text, in order, none over another. */
    public List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>(literalHits(text));
        List<FoldedText.Word> words = FoldedText.words(text);
        for (int i = 0; i < words.size(); ) {
            Optional<Bearer> bearer = bearer(words.get(i)).or(whole(words, i));
            if (bearer.isPresent()) {
                int last = last(text, words, i, bearer.get());
                hits.add(new Hit(
                        words.get(first(text, words, i)).from(),
                        words.get(last).to(),
                        bearer.get().number()));
                i = last + 1;
            } else {
                inside(words.get(i)).ifPresent(hits::add);
                i++;
            }
        }
        return apart(hits);
    }

    private List<Hit> literalHits(String text) {
        List<Hit> hits = new ArrayList<>();
        behind.ifPresent(others -> hits.addAll(others.literalHits(text)));
        literally.forEach((literal, number) -> {
            int length = literal.length();
            for (int at = 0; text.indexOf('@') >= 0 && at + length <= text.length(); at++) {
                if (text.regionMatches(true, at, literal, 0, length)) {
                    hits.add(new Hit(at, at + length, number));
                }
            }
        });
        return hits;
    }

    private Optional<Bearer> bearer(FoldedText.Word word) {
        return find(word.folded(), word.capital())
                .or(() -> word.folded().endsWith("s")
                        ? find(word.folded().substring(0, word.folded().length() - 1), word.capital())
                        : Optional.empty());
    }

    private Optional<Bearer> find(String part, boolean capital) {
        return byPart.getOrDefault(part, List.of()).stream()
                .filter(bearer -> bearer.isCalled(part, capital))
                .findFirst()
                .or(() -> behind.flatMap(others -> others.find(part, capital)));
    }

    /** Without a capital, a name that is strict is found when all of it stands there. */
    private Supplier<Optional<Bearer>> whole(List<FoldedText.Word> words, int at) {
        return () -> byPart.getOrDefault(words.get(at).folded(), List.of()).stream()
                .filter(bearer -> bearer.parts().size() > 1 && isWhole(bearer, words, at))
                .findFirst()
                .or(() -> behind.flatMap(others -> others.whole(words, at).get()));
    }

    private static boolean isWhole(Bearer bearer, List<FoldedText.Word> words, int at) {
        int part = 0;
        for (int i = at; i < words.size() && part < bearer.parts().size(); i++) {
            String word = words.get(i).folded();
            if (word.equals(bearer.parts().get(part))) {
                part++;
            } else if (!NameWords.isCommon(word)) {
                return false;
            }
        }
        return part == bearer.parts().size();
    }

    /** The first word of the name: particles before it belong to it, from one with a capital on. */
    private static int first(String text, List<FoldedText.Word> words, int at) {
        int first = at;
        for (int i = at - 1; i >= 0 && NameWords.isParticle(words.get(i).folded()); i--) {
            if (!isNear(text, words.get(i), words.get(i + 1))) {
                break;
            }
            first = words.get(i).capital() ? i : first;
        }
        return first;
    }

    /** The last word of the name: other parts of it follow, with particles between them. */
    private int last(String text, List<FoldedText.Word> words, int at, Bearer bearer) {
        int last = at;
        for (int i = at + 1; i < words.size() && isNear(text, words.get(i - 1), words.get(i)); i++) {
            String word = words.get(i).folded();
            if (bearer(words.get(i))
                            .filter(other -> other.number() == bearer.number())
                            .isPresent()
                    || bearer.parts().contains(word)) {
                last = i;
            } else if (!NameWords.isParticle(word)) {
                break;
            }
        }
        return last;
    }

    private static boolean isNear(String text, FoldedText.Word one, FoldedText.Word other) {
        String between = text.substring(one.to(), other.from());
        return between.length() <= WIDEST_GAP
                && between.chars().noneMatch(c -> c == '\n' || c == ',' || c == '@' || c == ';');
    }

    /** A whole name run together inside a word: the whole word goes, as what stands around it says as much. */
    private Optional<Hit> inside(FoldedText.Word word) {
        String folded = word.folded();
        for (int from = 0; from + SHORTEST_RUN <= folded.length(); from++) {
            for (int to = from + SHORTEST_RUN; to <= Math.min(folded.length(), from + longestRun); to++) {
                Integer number = runs.get(folded.substring(from, to));
                if (number != null) {
                    return Optional.of(new Hit(word.from(), word.to(), number));
                }
            }
        }
        return behind.flatMap(others -> others.inside(word));
    }

    /** Hits that overlap are one: nothing of either may stay. */
    private static List<Hit> apart(List<Hit> hits) {
        hits.sort(Comparator.comparingInt(Hit::from).thenComparing(hit -> -hit.to()));
        List<Hit> apart = new ArrayList<>();
        for (Hit hit : hits) {
            int end = apart.size() - 1;
            if (apart.isEmpty() || hit.from() >= apart.get(end).to()) {
                apart.add(hit);
            } else if (hit.to() > apart.get(end).to()) {
                Hit wider = apart.get(end);
                apart.set(end, new Hit(wider.from(), hit.to(), wider.number()));
            }
        }
        return apart;
    }
}
