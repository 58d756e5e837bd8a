package pop.text;

/** Numbers in front of something: "3", "drie", "zes à acht", "2-3", "a"; knows not what they count. */
final class Counts {
    private final Sentence sentence;

    Counts(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The place behind the number that begins here; the same place when none does. */
    int past(int i) {
        if (!sentence.at(i).isNumber() || sentence.is(i, Tag.TIMES)) {
            return i;
        }
        boolean range = isBetween(i + 1) && sentence.at(i + 2).isNumber();
        return range ? i + 3 : i + 1;
    }

    private boolean isBetween(int i) {
        return switch (sentence.at(i).lower()) {
            case "-", "–", "à", "of", "or", "tot", "to" -> true;
            default -> false;
        };
    }

    /** As {@link #past}, but an article counts as one: "binnen een jaar", "in a week". */
    int pastOrArticle(int i) {
        int end = past(i);
        return end > i || !isArticle(i) ? end : i + 1;
    }

    boolean isArticle(int i) {
        return switch (sentence.at(i).lower()) {
            case "een", "a", "an" -> true;
            default -> false;
        };
    }

    /** The number that ends before this place. */
    int value(int end) {
        return Math.max(1, sentence.at(end - 1).value());
    }
}
