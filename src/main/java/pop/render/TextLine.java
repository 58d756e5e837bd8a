package pop.render;

import java.util.Optional;
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
import pop.doc.Sign;
import pop.doc.Strong;
import pop.doc.Text;

/**
 * Inks one line as text for a terminal, where a shape and its first word are held together; a meant line end stays a {@code \n}. It is the one place where text enters, and
 * no escape sequence gets past it. It does not know how wide the terminal is.
 */
final class TextLine implements Inline.Cases<String> {

    /** Holds a shape and its words together while lines are broken. */
    static final char GLUE = '\u00A0';

    private final Glyphs glyphs;
    private final boolean colour;

    /** Inks lines with these shapes, in colour or without. */
    TextLine(Glyphs glyphs, boolean colour) {
        this.glyphs = glyphs;
        this.colour = colour;
    }

    /** The line as text. */
    String of(Line line) {
        StringBuilder out = new StringBuilder();
        line.inlines().forEach(inline -> out.append(inline.open(this)));
        return out.toString();
    }

    /** Words in this weight or colour, where there are colours. */
    String styled(Ansi style, String words) {
        String harmless = Inert.line(words);
        return colour ? style.on(harmless) : harmless;
    }

    /** A shape of our own in this colour, where there are colours. */
    String shape(Ansi style, String shape) {
        return colour ? style.on(shape) : shape;
    }

    /** The shape of a sign alone. */
    String sign(Sign sign) {
        return shape(colourOf(sign), glyphs.sign(sign));
    }

    @Override
    public String code(Code code) {
        return styled(Ansi.CYAN, code.text());
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
        return "\n";
    }

    @Override
    public String link(Link link) {
        String label = of(link.label());
        Optional<String> address = Addresses.safe(link.address());
        if (label.isBlank()) {
            return Inert.line(link.address());
        }
        return address.filter(to -> !to.equals(label))
                .map(to -> label + " <" + to + ">")
                .orElse(label);
    }

    @Override
    public String mark(Mark mark) {
        String shaped = glyphs.sign(mark.sign()) + GLUE + Inert.line(mark.words());
        return shape(colourOf(mark.sign()), shaped);
    }

    @Override
    public String meter(Meter meter) {
        return (shape(Ansi.RED, glyphs.meter(meter)) + GLUE + Inert.line(meter.words())).strip();
    }

    @Override
    public String ownPhrase(OwnPhrase phrase) {
        String words = Inert.line(phrase.text()).strip();
        return words.isEmpty() ? "" : glyphs.opening + words + glyphs.closing;
    }

    @Override
    public String strong(Strong strong) {
        return shape(Ansi.BOLD, new TextLine(glyphs, false).of(strong.line()));
    }

    @Override
    public String text(Text text) {
        return Inert.line(text.text());
    }

    private static Ansi colourOf(Sign sign) {
        return switch (sign) {
            case YES -> Ansi.GREEN;
            case PARTLY -> Ansi.YELLOW;
            case BUSY -> Ansi.CYAN;
            case NOTICE -> Ansi.RED;
            case NO, OPEN, STOPPED -> Ansi.BOLD;
        };
    }
}
