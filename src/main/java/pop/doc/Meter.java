package pop.doc;

/**
 * How far something has come, as a row of shapes with its words: three of five steps, a level and the level aimed at.
 *
 * <p>It does not know what is counted. The words say it all, the shapes help the eye.
 *
 * @param now how many of the shapes are full
 * @param aim up to which shape one wants to come; equal to {@code now} when there is no such aim
 * @param of how many shapes there are
 * @param words what it means here, in the language of the page
 */
public record Meter(int now, int aim, int of, String words) implements Inline {

    public Meter {
        of = Math.max(of, 0);
        now = Math.min(Math.max(now, 0), of);
        aim = Math.min(Math.max(aim, now), of);
    }

    /** How many of all: {@code now} of the {@code of} things are there. */
    public static Meter of(int now, int of, String words) {
        return new Meter(now, now, of, words);
    }

    @Override
    public <R> R open(Cases<R> cases) {
        return cases.meter(this);
    }
}
