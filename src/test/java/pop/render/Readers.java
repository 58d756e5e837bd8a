package pop.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Reads inked pages back, as the programs do that will show them. */
public final class Readers {

    private static final List<Extension> GITHUB =
            List.of(TablesExtension.create(), AutolinkExtension.create(), StrikethroughExtension.create());

    static final Parser GITHUB_FLAVOURED = Parser.builder().extensions(GITHUB).build();
    static final Parser COMMON_MARK = Parser.builder().build();

    private Readers() {}

    /** What a reader sees of this HTML, but for what is drawn: that is told in words as well. */
    static String textOfHtml(String html) {
        Document document = Jsoup.parse(html);
        document.select("svg").remove();
        return tidy(document.body().text());
    }

    /** What is heard of this HTML: a picture by its words too. */
    public static String textOfHeard(String html) {
        Document document = Jsoup.parse(html);
        document.select(".drawing").remove(); // told in words below it
        document.select("svg[aria-label]").forEach(svg -> svg.replaceWith(new TextNode(svg.attr("aria-label"))));
        return tidy(document.body().text());
    }

    static Document html(String html) {
        return Jsoup.parse(html);
    }

    /** What a reader sees of this Markdown. */
    public static String textOfMarkdown(String markdown) {
        return textOf(GITHUB_FLAVOURED.parse(markdown));
    }

    static String textOf(Node node) {
        Seen seen = new Seen();
        node.accept(seen);
        return tidy(seen.text.toString());
    }

    static Seen seenIn(Node node) {
        Seen seen = new Seen();
        node.accept(seen);
        return seen;
    }

    /** White space is worth one space. */
    static String tidy(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }

    /** The words alone: what is left when shapes and punctuation are gone. */
    public static List<String> words(String text) {
        return List.of(text.strip().split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What a Markdown reader makes of a page. */
    static final class Seen extends AbstractVisitor {

        final StringBuilder text = new StringBuilder();
        final List<String> html = new ArrayList<>();
        final List<String> links = new ArrayList<>();
        final List<String> images = new ArrayList<>();
        final List<String> blocks = new ArrayList<>();

        @Override
        protected void visitChildren(Node parent) {
            boolean block = parent instanceof Block;
            if (block) {
                blocks.add(parent.getClass().getSimpleName());
            }
            super.visitChildren(parent);
            if (block || parent instanceof TableCell) {
                text.append('\n');
            }
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            blocks.add("IndentedCodeBlock");
            text.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append('\n');
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append('\n');
        }

        @Override
        public void visit(HtmlInline node) {
            html.add(node.getLiteral());
        }

        @Override
        public void visit(HtmlBlock node) {
            html.add(node.getLiteral());
        }

        @Override
        public void visit(Link node) {
            links.add(node.getDestination());
            super.visit(node);
        }

        @Override
        public void visit(Image node) {
            images.add(node.getDestination());
            super.visit(node);
        }

        @Override
        public void visit(CustomBlock node) {
            super.visit(node);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof Strikethrough) {
                html.add("~~");
            }
            super.visit(node);
        }
    }
}
