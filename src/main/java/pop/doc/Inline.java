package pop.doc;

/**
 * A thing that stands within a {@link Line}; it does not know its neighbours nor its ink.
 *
 * <p>Opened by {@link #open(Cases)}, so that an ink which forgets a kind of inline does not compile.
 */
public sealed interface Inline permits Code, Emphasis, Jump, LineBreak, Link, Mark, Meter, OwnPhrase, Strong, Text {

    /** Hands this inline to the one case that is meant for it. */
    <R> R open(Cases<R> cases);

    /** One answer for every kind of inline. */
    interface Cases<R> {

        R code(Code code);

        R emphasis(Emphasis emphasis);

        R jump(Jump jump);

        R lineBreak(LineBreak lineBreak);

        R link(Link link);

        R mark(Mark mark);

        R meter(Meter meter);

        R ownPhrase(OwnPhrase phrase);

        R strong(Strong strong);

        R text(Text text);
    }
}
