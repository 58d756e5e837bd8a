package pop.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import pop.doc.Code;
import pop.doc.Emphasis;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.LineBreak;
import pop.doc.Link;
import pop.doc.Strong;
import pop.doc.Text;

/** Reads the inlines of one CommonMark paragraph into a line. It does not know in which block they stand. */
final class ProseLine extends AbstractVisitor {

    private final List<Inline> inlines = new ArrayList<>();

    private ProseLine() {}

    /** The line below this node. */
    static Line of(Node parent) {
        ProseLine line = new ProseLine();
        line.visitChildren(parent);
        return new Line(line.inlines);
    }

    /** The line of this text, line ends kept. */
    static Line literal(String text) {
        List<Inline> inlines = new ArrayList<>();
        for (String each : text.split("\n", -1)) {
            if (!inlines.isEmpty()) {
                inlines.add(new LineBreak());
            }
            inlines.add(new Text(each));
        }
        return new Line(inlines);
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        inlines.add(new Text(text.getLiteral()));
    }

    @Override
    public void visit(org.commonmark.node.Code code) {
        inlines.add(new Code(code.getLiteral()));
    }

    @Override
    public void visit(org.commonmark.node.Emphasis emphasis) {
        inlines.add(new Emphasis(of(emphasis)));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        inlines.add(new Strong(of(strong)));
    }

    @Override
    public void visit(org.commonmark.node.Link link) {
        inlines.add(new Link(link.getDestination(), of(link)));
    }

    @Override
    public void visit(Image image) {
        Line description = of(image);
        inlines.addAll(description.isEmpty() ? List.of(new Text(image.getDestination())) : description.inlines());
    }

    @Override
    public void visit(HtmlInline html) {
        inlines.add(new Text(html.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak soft) {
        inlines.add(new Text(" "));
    }

    @Override
    public void visit(HardLineBreak hard) {
        inlines.add(new LineBreak());
    }
}
