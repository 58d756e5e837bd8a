package pop.model;

import java.util.List;
import java.util.Map;

/**
 * Something the reader of a file met that is not as the format says; knows neither how heavy it is nor how to word it.
 *
 * @param kind what is wrong
 * @param variant which of several ways of being wrong it is, so that the words can fit; empty when there is one way
 * @param at where, in model terms; a problem with the file as a whole is at {@link At#ROOT}
 * @param place where in the file
 * @param facts what the words need to know, such as the key that was probably meant
 * @param others the other places that belong to it, such as the first of two equal keys
 */
public record Problem(Kind kind, String variant, At at, Place place, Map<String, String> facts, List<Place> others) {

    /** What can be wrong with a file as such. */
    public enum Kind {
        NOT_YAML(true),
        NOT_UTF_8(true),
        DUPLICATE_KEY(true),
        UNKNOWN_KEY(false),
        WRONG_KIND(false),
        UNREADABLE_DATE(false),
        UNREADABLE_NUMBER(false),
        UNKNOWN_VALUE(false),
        UNSUPPORTED_FORMAT(true),
        SEVERAL_DOCUMENTS(true),
        EMPTY_FILE(true),
        TOO_BIG_OR_DEEP(true),
        UNREADABLE_FILE(true),
        ANCHOR_USED(false),
        TEXT_BECAME_COMMENT(false);

        private final boolean hidesThePop;

        Kind(boolean hidesThePop) {
            this.hidesThePop = hidesThePop;
        }

        /** Whether nothing can be said of a POP in such a file, so that only its file problems are told. */
        public boolean hidesThePop() {
            return hidesThePop;
        }
    }

    public Problem {
        facts = Map.copyOf(facts);
        others = List.copyOf(others);
    }

    /** A problem without variants or other places. */
    public static Problem of(Kind kind, At at, Place place, Map<String, String> facts) {
        return new Problem(kind, "", at, place, facts, List.of());
    }
}
