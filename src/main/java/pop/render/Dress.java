package pop.render;

import java.util.Optional;

/**
 * How a house dresses its pages: larger type, one sheet, its own colour, logo and style, a way to search. The words on the
 * page stay the same. It does not know whose house it is, nor whether its colours can be read.
 *
 * @param large whether the type is larger, for who reads with difficulty or from afar
 * @param oneSheet whether all of it is to fit on one sheet of paper
 * @param logo what stands above the title
 * @param accent the colour of the thread by day and by night
 * @param css a style sheet that has the last word
 * @param finder a way to look for one of the chapters, on the screen
 */
public record Dress(
        boolean large,
        boolean oneSheet,
        Optional<Logo> logo,
        Optional<Accent> accent,
        String css,
        Optional<Finder> finder) {

    /** No wishes at all. */
    public static final Dress USUAL = new Dress(false, false, Optional.empty(), Optional.empty(), "", Optional.empty());

    /**
     * An image of the house.
     *
     * @param data the image itself, as a {@code data:} address; without it the words stand in its place
     * @param words what it shows, or why it is not there
     */
    public record Logo(Optional<String> data, String words) {}

    /**
     * The colour of the thread, {@code #rrggbb}.
     *
     * @param light on light paper
     * @param dark on dark paper
     */
    public record Accent(String light, String dark) {}

    /**
     * The words for looking for a chapter.
     *
     * @param label what can be looked for
     * @param states the label of the choice among the states
     * @param every the choice of all states
     * @param found how many were found, with {@code {n}} and {@code {all}} in it
     */
    public record Finder(String label, String states, String every, String found) {}

    /** The same with larger type. */
    public Dress inLargeType() {
        return new Dress(true, oneSheet, logo, accent, css, finder);
    }

    /** The same on one sheet. */
    public Dress onOneSheet() {
        return new Dress(large, true, logo, accent, css, finder);
    }

    /** The same on as many sheets as it takes. */
    public Dress onMoreSheets() {
        return new Dress(large, false, logo, accent, css, finder);
    }

    /** The same with a style sheet behind those that are there. */
    public Dress styledBy(String sheet) {
        return new Dress(large, oneSheet, logo, accent, css + sheet, finder);
    }

    /** The same with a way to look for a chapter. */
    public Dress findable(Finder words) {
        return new Dress(large, oneSheet, logo, accent, css, Optional.of(words));
    }
}
