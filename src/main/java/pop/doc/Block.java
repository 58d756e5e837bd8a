package pop.doc;

/**
 * A thing that stands on its own lines of a page; it does not know its neighbours nor its ink.
 *
 * <p>Opened by {@link #open(Cases)}, so that an ink which forgets a kind of block does not compile.
 */
public sealed interface Block
        permits Bullets,
                Callout,
                Card,
                Contents,
                Facts,
                Figure,
                Grid,
                Listing,
                OwnWords,
                Paragraph,
                Prose,
                RedThread,
                Section,
                Slot,
                Table {

    /** Hands this block to the one case that is meant for it. */
    <R> R open(Cases<R> cases);

    /** One answer for every kind of block. */
    interface Cases<R> {

        R bullets(Bullets bullets);

        R callout(Callout callout);

        R card(Card card);

        R contents(Contents contents);

        R facts(Facts facts);

        R figure(Figure figure);

        R grid(Grid grid);

        R listing(Listing listing);

        R ownWords(OwnWords words);

        R paragraph(Paragraph paragraph);

        R prose(Prose prose);

        R redThread(RedThread thread);

        R section(Section section);

        R slot(Slot slot);

        R table(Table table);
    }
}
