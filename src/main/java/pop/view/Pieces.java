package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.LineBreak;
import pop.doc.OwnPhrase;
import pop.doc.OwnWords;
import pop.doc.Paragraph;
import pop.doc.Text;

/**
 * Small facts said on one line with commas between them; a person's text that has lines of its own gets a place of its
 * own. Knows nothing of what the facts are about.
 */
final class Pieces {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline> line = new ArrayList<>();
    private boolean isNewLine;

    /** Adds words of the form. */
    Pieces form(String words) {
        return add(new Text(line.isEmpty() || isNewLine ? Spoken.capital(words) : words));
    }

    /** Adds words of the form, if there are any. */
    Pieces form(Optional<String> words) {
        words.ifPresent(this::form);
        return this;
    }

    /** Adds a person's words, if there are any. */
    Pieces own(Optional<String> words) {
        words.ifPresent(text -> {
            if (text.indexOf('\n') >= 0) {
                flush();
                blocks.add(new OwnWords(text));
            } else {
                add(new OwnPhrase(text));
            }
        });
        return this;
    }

    /** Adds names and numbers that a person filled in, if there are any: they are nobody's sentence. */
    Pieces data(Optional<String> words) {
        words.ifPresent(text -> add(new Text(text)));
        return this;
    }

    /** Adds some inlines as one piece. */
    Pieces add(Inline... inlines) {
        return add(Line.of(inlines));
    }

    /** Adds a line as one piece. */
    Pieces add(Line piece) {
        if (!piece.isEmpty()) {
            begin();
            line.addAll(piece.inlines());
        }
        return this;
    }

    /** Adds a few inlines right behind what is there, with a space between. */
    Pieces behind(Inline... inlines) {
        if (!line.isEmpty()) {
            line.add(new Text(" "));
        }
        line.addAll(List.of(inlines));
        return this;
    }

    /** Puts what follows on a line of its own. */
    Pieces newLine() {
        isNewLine = !line.isEmpty();
        return this;
    }

    /** Whether nothing was said yet. */
    boolean isEmpty() {
        return line.isEmpty() && blocks.isEmpty();
    }

    /** All that was said. */
    List<Block> blocks() {
        flush();
        return List.copyOf(blocks);
    }

    private void begin() {
        if (isNewLine) {
            line.add(new LineBreak());
        } else if (!line.isEmpty()) {
            line.add(new Text(", "));
        }
        isNewLine = false;
    }

    private void flush() {
        if (!line.isEmpty()) {
            blocks.add(new Paragraph(new Line(line)));
            line.clear();
        }
        isNewLine = false;
    }
}
