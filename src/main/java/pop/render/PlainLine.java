package pop.render;

import pop.doc.Code;
import pop.doc.Emphasis;
import pop.doc.Inline;
import pop.doc.Jump;
import pop.doc.Line;
import pop.doc.LineBreak;
import pop.doc.Link;
import pop.doc.Mark;
import pop.doc.Meter;
import pop.doc.OwnPhrase;
import pop.doc.Strong;
import pop.doc.Text;

/** The bare words of a line, harmless but not escaped: for what is only looked up or measured. It knows no ink. */
final class PlainLine implements Inline.Cases<String> {

    private static final PlainLine PLAIN = new PlainLine();

    private PlainLine() {}

    /** The words of the line, without shapes or stress. */
    static String of(Line line) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : line.inlines()) {
            out.append(inline.open(PLAIN));
        }
        return out.toString();
    }

    @Override
    public String code(Code code) {
        return Inert.line(code.text());
    }

    @Override
    public String emphasis(Emphasis emphasis) {
        return of(emphasis.line());
    }

    @Override
    public String jump(Jump jump) {
        return of(jump.label());
    }

    @Override
    public String lineBreak(LineBreak lineBreak) {
        return " ";
    }

    @Override
    public String link(Link link) {
        return of(link.label());
    }

    @Override
    public String mark(Mark mark) {
        return Inert.line(mark.words());
    }

    @Override
    public String meter(Meter meter) {
        return Inert.line(meter.words());
    }

    @Override
    public String ownPhrase(OwnPhrase phrase) {
        return Inert.line(phrase.text());
    }

    @Override
    public String strong(Strong strong) {
        return of(strong.line());
    }

    @Override
    public String text(Text text) {
        return Inert.line(text.text());
    }
}
