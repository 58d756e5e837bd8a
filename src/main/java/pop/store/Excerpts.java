package pop.store;

import java.util.BitSet;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.ScalarNode;
import pop.model.Veil;

/**
 * The text of a file as it may be shown: what a veil hides is covered, char for char, also where a text is written over
 * several lines or with escapes. The only way out of this room for the lines of a file in which something was found.
 */
public final class Excerpts {

    private final Source source;
    private final Nodes nodes;
    private final Veil veil;
    private final Optional<TextsAt> texts;

    public Excerpts(PopFile file, Veil veil) {
        this.source = file.source();
        this.nodes = new Nodes(source);
        this.veil = veil;
        this.texts = file.places().map(places -> new TextsAt(source, places.root()));
    }

    /** The whole text. */
    public String text() {
        BitSet all = veil.hidden(source.text());
        all.or(hidden(0, source.length()));
        return Veil.cover(source.text(), all);
    }

    /** A line of the file, from 1, without its end; empty when there is no such line. */
    public String line(int line) {
        if (line < 1 || line > source.lines()) {
            return "";
        }
        String words = source.lineText(line - 1);
        int start = source.lineEnd(line - 1) - words.length();
        BitSet inLine = veil.hidden(words);
        inLine.or(hidden(start, start + words.length()).get(start, start + words.length()));
        return Veil.cover(words, inLine);
    }

    /** What is hidden in a stretch, at least, because it is hidden in a text that stands otherwise in the file. */
    private BitSet hidden(int from, int to) {
        BitSet hidden = new BitSet();
        texts.ifPresent(all -> all.each(from, to, scalar -> cover(scalar, hidden)));
        return hidden;
    }

    /** Covers words that stand otherwise in the file than they read; the others are seen in their lines. */
    private void cover(ScalarNode scalar, BitSet hidden) {
        String words = scalar.getValue();
        if (!TypedTexts.mayMatter(words)) { // as in the texts that the rules about secrets are shown
            return;
        }
        int start = nodes.start(scalar);
        if (source.text().startsWith(words, start) || source.text().startsWith(words, start + 1)) {
            return;
        }
        BitSet inWords = veil.hidden(words);
        if (!inWords.isEmpty()) {
            int[] offsets = new WordPlaces(source, nodes, scalar).offsets(words.length());
            inWords.stream().forEach(i -> hidden.set(offsets[i], Math.max(offsets[i] + 1, offsets[i + 1])));
        }
    }
}
