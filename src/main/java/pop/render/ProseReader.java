package pop.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Callout;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.Listing;
import pop.doc.Paragraph;
import pop.doc.Strong;
import pop.doc.Text;
import pop.doc.Tone;

/**
 * Reads CommonMark into blocks, so that an ink needs to know only those. It does not know who wrote the text.
 *
 * <p>Raw HTML becomes the text that it is, an image its description, and a heading a stressed line, for it may not
 * disturb the headings of the page around it.
 */
final class ProseReader {

    /** Deeper than any person writes; what lies deeper is read as text. */
    private static final int DEEPEST = 30;

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private ProseReader() {}

    /** The blocks that this CommonMark says. */
    static List<Block> blocks(String commonMark) {
        return blocks(PARSER.parse(Inert.lines(commonMark)));
    }

    private static List<Block> blocks(Node parent) {
        BlockVisitor visitor = new BlockVisitor();
        visitor.visitChildren(parent);
        return visitor.blocks;
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return Collections.unmodifiableList(children);
    }

    private static final class BlockVisitor extends AbstractVisitor {

        private final List<Block> blocks = new ArrayList<>();

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
        }

        @Override
        public void visit(org.commonmark.node.Paragraph paragraph) {
            blocks.add(new Paragraph(ProseLine.of(paragraph)));
        }

        @Override
        public void visit(org.commonmark.node.Heading heading) {
            Inline stressed = new Strong(ProseLine.of(heading));
            blocks.add(Paragraph.of(stressed));
        }

        @Override
        public void visit(BlockQuote quote) {
            blocks.add(new Callout(Tone.QUOTE, "", ProseReader.blocks(quote)));
        }

        @Override
        public void visit(BulletList list) {
            blocks.add(new Bullets(false, items(list)));
        }

        @Override
        public void visit(OrderedList list) {
            blocks.add(new Bullets(OptionalInt.of(startOf(list)), items(list)));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            String info = code.getInfo() == null ? "" : code.getInfo();
            blocks.add(Listing.of(info, code.getLiteral()));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            blocks.add(Listing.of("", code.getLiteral()));
        }

        @Override
        public void visit(HtmlBlock html) {
            blocks.add(new Paragraph(ProseLine.literal(html.getLiteral())));
        }

        @Override
        public void visit(ThematicBreak thematicBreak) {
            blocks.add(new Paragraph(Line.of(new Text("* * *"))));
        }

        private static int startOf(OrderedList list) {
            Integer start = list.getMarkerStartNumber();
            return start == null ? 1 : start;
        }

        private static List<List<Block>> items(Node list) {
            return children(list).stream().map(ProseReader::blocks).toList();
        }
    }
}
