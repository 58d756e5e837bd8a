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
import pop.doc.Strong;
import pop.doc.Text;

/** Inks one line as HTML. It does not know in which element the line stands. */
final class HtmlLine implements Inline.Cases<StringBuilder> {

    private final StringBuilder out;
    private final Outline outline;
    private final boolean mayLink;
    private final String lineBreak;

    private HtmlLine(StringBuilder out, Outline outline, boolean mayLink, String lineBreak) {
        this.out = out;
        this.outline = outline;
        this.mayLink = mayLink;
        this.lineBreak = lineBreak;
    }

    /** The line where line ends may be kept. */
    static StringBuilder paragraph(StringBuilder out, Outline outline, Line line) {
        return new HtmlLine(out, outline, true, "<br>\n").all(line);
    }

    /** The line where there is room for one line only. */
    static StringBuilder oneLine(StringBuilder out, Outline outline, Line line) {
        return new HtmlLine(out, outline, true, " ").all(line);
    }

    private StringBuilder all(Line line) {
        line.inlines().forEach(inline -> inline.open(this));
        return out;
    }

    private StringBuilder in(String element, Line line) {
        out.append('<').append(element).append('>');
        return all(line).append("</").append(element).append('>');
    }

    private StringBuilder link(Optional<String> address, Line label) {
        if (address.isEmpty() || !mayLink) {
            return all(label);
        }
        out.append("<a href=\"").append(HtmlText.escape(address.get())).append("\">");
        return new HtmlLine(out, outline, false, " ").all(label).append("</a>");
    }

    @Override
    public StringBuilder code(Code code) {
        return out.append("<code>").append(HtmlText.line(code.text())).append("</code>");
    }

    @Override
    public StringBuilder emphasis(Emphasis emphasis) {
        return in("em", emphasis.line());
    }

    @Override
    public StringBuilder jump(Jump jump) {
        Optional<String> place = Optional.of(Outline.tidy(jump.anchor())).filter(outline::has);
        return link(place.map(id -> "#" + Addresses.fragment(id)), jump.label());
    }

    @Override
    public StringBuilder lineBreak(LineBreak end) {
        return out.append(lineBreak);
    }

    @Override
    public StringBuilder link(Link link) {
        Line label = PlainLine.of(link.label()).isBlank() ? Line.of(link.address()) : link.label();
        return link(Addresses.safe(link.address()), label);
    }

    @Override
    public StringBuilder mark(Mark mark) {
        out.append("<span class=\"mark ").append(HtmlShapes.name(mark.sign())).append("\">");
        return out.append(HtmlShapes.sign(mark.sign()))
                .append('\u00A0')
                .append(HtmlText.line(mark.words()))
                .append("</span>");
    }

    @Override
    public StringBuilder meter(Meter meter) {
        out.append("<span class=\"meter\">").append(HtmlShapes.meter(meter)).append(' ');
        return out.append(HtmlText.line(meter.words())).append("</span>");
    }

    @Override
    public StringBuilder ownPhrase(OwnPhrase phrase) {
        String words = HtmlText.line(phrase.text()).strip();
        return words.isEmpty()
                ? out
                : out.append("<q class=\"own\" dir=\"auto\">").append(words).append("</q>");
    }

    @Override
    public StringBuilder strong(Strong strong) {
        return in("strong", strong.line());
    }

    @Override
    public StringBuilder text(Text text) {
        return out.append(HtmlText.line(text.text()));
    }
}
