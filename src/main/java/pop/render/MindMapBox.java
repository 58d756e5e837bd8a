package pop.render;

import java.util.List;
import java.util.Optional;
import pop.doc.Mark;
import pop.doc.MindMap.Branch;
import pop.doc.MindMap.Sort;

/**
 * One box of a mind map: what kind of thing it is, its words, and how it stands with it. It does not know its place.
 *
 * @param sort how it belongs to the map
 * @param root whether a tree begins with it
 * @param label the lines of its label
 * @param words the lines of its words
 * @param lettering how its words are set
 * @param state how it stands with it
 * @param stateLines the words of the state
 */
record MindMapBox(
        Sort sort,
        boolean root,
        List<String> label,
        List<String> words,
        Lettering lettering,
        Optional<Mark> state,
        List<String> stateLines) {

    /** The widest that a box can be. */
    static final int WIDEST = 206;

    private static final int WIDEST_ROOT = 250;
    private static final int NARROWEST = 128;

    /** For a word as long as this a box grows wider; a longer one is broken. */
    private static final int LONGEST_WORD = 240;

    private static final int LEFT = 15;
    private static final int RIGHT = 13;
    private static final int ABOVE = 12;
    private static final int BELOW = 13;
    private static final int SIGN = 13;
    private static final int BESIDE_SIGN = 19;

    /** Longer texts are told in full below the drawing. */
    private static final int MOST_LINES = 8;

    private static final Lettering ROOT = new Lettering(Face.SERIF, 21, 27);
    private static final Lettering OWN = new Lettering(Face.SERIF, 15.5, 20);
    private static final Lettering FORM = new Lettering(Face.SANS, 13.5, 19);
    private static final Lettering LABEL = new Lettering(Face.SANS, 11.5, 15);
    private static final Lettering STATE = new Lettering(Face.SANS, 12, 16);

    /** A branch, set in lines. */
    static MindMapBox of(Branch branch, boolean root) {
        String said = PlainLine.of(branch.line());
        Lettering lettering = !Sketch.isOwn(branch.line()) ? FORM : root ? ROOT : OWN;
        double inner = Math.max(
                (root ? WIDEST_ROOT : WIDEST) - LEFT - RIGHT, Math.min(lettering.longestWord(said), LONGEST_WORD));
        int most = branch.sort() == Sort.POINTER ? 2 : MOST_LINES;
        return new MindMapBox(
                branch.sort(),
                root,
                branch.label().isBlank() ? List.of() : LABEL.lines(branch.label(), inner, 2),
                said.isBlank() ? List.of() : lettering.lines(said, inner, most),
                lettering,
                branch.state(),
                branch.state()
                        .map(mark -> STATE.lines(mark.words(), inner - BESIDE_SIGN, 2))
                        .orElse(List.of()));
    }

    int width() {
        int inner = Math.max(LABEL.width(label), lettering.width(words));
        int all = Math.max(inner, stateLines.isEmpty() ? 0 : STATE.width(stateLines) + BESIDE_SIGN) + LEFT + RIGHT;
        return Math.max(NARROWEST, all);
    }

    int height() {
        int state = stateLines.isEmpty() ? 0 : 6 + stateLines.size() * STATE.leading();
        return ABOVE + label.size() * LABEL.leading() + 2 + words.size() * lettering.leading() + state + BELOW;
    }

    /** Draws it at a place, in the width of its column. */
    void draw(Sketch sketch, int left, int top, int wide, Hue hue) {
        boolean bare = sort != Sort.TOLD;
        sketch.box(left, top, wide, height(), root && !bare ? hue : bare ? Hue.FIELD : Hue.LINE, bare);
        if (!bare) {
            edge(sketch, left, top, hue);
        }
        int y = top + ABOVE;
        sketch.words(left + LEFT, y + 9, LABEL, bare ? Hue.SOFT : hue, true, label);
        y += label.size() * LABEL.leading() + 2;
        int baseline = y + (int) Math.round(lettering.leading() * .76);
        sketch.words(left + LEFT, baseline, lettering, bare ? Hue.SOFT : Hue.INK, false, words);
        y += words.size() * lettering.leading() + 6;
        int below = y;
        state.ifPresent(mark -> {
            sketch.sign(left + LEFT, below + 1, SIGN, mark.sign(), bare ? Hue.SOFT : hue);
            sketch.words(left + LEFT + BESIDE_SIGN, below + 12, STATE, Hue.SOFT, true, stateLines);
        });
    }

    /** A bar along the left edge, round where the box is. */
    private void edge(Sketch sketch, int left, int top, Hue hue) {
        int bar = root ? 7 : 5;
        int bottom = top + height();
        sketch.patch(
                left,
                top,
                left + 8,
                bottom,
                hue,
                "M" + (left + 8) + " " + top + "a8 8 0 0 0 -8 8V" + (bottom - 8) + "a8 8 0 0 0 8 8a" + (8 - bar)
                        + " 8 0 0 1 " + (bar - 8) + " -8V" + (top + 8) + "a" + (8 - bar) + " 8 0 0 1 " + (8 - bar)
                        + " -8z");
    }
}
