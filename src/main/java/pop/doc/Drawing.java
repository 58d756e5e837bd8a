package pop.doc;

/**
 * What is drawn rather than written: what it shows, without a place, a size or a colour. It does not know its ink.
 *
 * <p>Opened by {@link #open(Cases)}, so that an ink which forgets a kind of drawing does not compile.
 */
public sealed interface Drawing permits MindMap, Timeline {

    /** Hands this drawing to the one case that is meant for it. */
    <R> R open(Cases<R> cases);

    /** One answer for every kind of drawing. */
    interface Cases<R> {

        R mindMap(MindMap map);

        R timeline(Timeline timeline);
    }
}
