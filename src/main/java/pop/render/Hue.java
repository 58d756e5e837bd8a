package pop.render;

/**
 * The colours of a drawing: each with a name for a style sheet, and as it is on light paper where there is none. Colour
 * helps the eye; it never says anything alone. It does not know what is drawn with it.
 */
enum Hue {
    THREAD("#a3352a", "#ea8f7c"),
    BLUE("#245c74", "#8fc3da"),
    OCHRE("#85580c", "#e0b566"),
    GREEN("#2c6844", "#8cc79f"),
    PLUM("#70406e", "#d3a5cf"),
    BROWN("#6b5a4d", "#c3b3a3"),
    INK("#27221b", "#ede5d6"),
    SOFT("#685d4f", "#b8ab97"),
    FIELD("#918269", "#7d715f"),
    LINE("#e3d9c6", "#3d362c"),
    SHEET("#fffdf8", "#221e19"),
    PAPER("#faf6ed", "#191612");

    /** The colours of branches and lanes, in the order in which they are taken. */
    private static final Hue[] BRANCHES = {BLUE, OCHRE, GREEN, PLUM, BROWN};

    final String light;
    final String dark;

    Hue(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** The colour of the branch with that number; after the last one the first comes again. */
    static Hue branch(int number) {
        return BRANCHES[Math.floorMod(number, BRANCHES.length)];
    }

    /** Its name in a style sheet. */
    String word() {
        return HtmlShapes.name(this);
    }
}
