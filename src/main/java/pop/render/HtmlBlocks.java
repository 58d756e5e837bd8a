package pop.render;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Callout;
import pop.doc.Card;
import pop.doc.Contents;
import pop.doc.Facts;
import pop.doc.Figure;
import pop.doc.Grid;
import pop.doc.Jump;
import pop.doc.Line;
import pop.doc.Listing;
import pop.doc.Mark;
import pop.doc.OwnWords;
import pop.doc.Paragraph;
import pop.doc.Prose;
import pop.doc.RedThread;
import pop.doc.Section;
import pop.doc.Slot;
import pop.doc.Table;

/** Inks blocks as HTML elements. It does not escape: words come from {@link HtmlLine} and {@link HtmlText}. */
final class HtmlBlocks implements Block.Cases<StringBuilder> {

    private static final int DEEPEST_HEADING = 6;

    private final StringBuilder out;
    private final Outline outline;
    private final Set<String> given;
    private final int level;

    /** Inks blocks whose own headings have this level. */
    HtmlBlocks(StringBuilder out, Outline outline, int level) {
        this(out, outline, new HashSet<>(), level);
    }

    private HtmlBlocks(StringBuilder out, Outline outline, Set<String> given, int level) {
        this.out = out;
        this.outline = outline;
        this.given = given;
        this.level = level;
    }

    /** The blocks, one behind the other. */
    StringBuilder all(List<Block> blocks) {
        blocks.forEach(block -> block.open(this));
        return out;
    }

    private StringBuilder deeper(List<Block> blocks) {
        return new HtmlBlocks(out, outline, given, level + 1).all(blocks);
    }

    private StringBuilder heading(Line words) {
        int number = Math.min(level, DEEPEST_HEADING);
        out.append("<h").append(number).append('>');
        return HtmlLine.oneLine(out, outline, words)
                .append("</h")
                .append(number)
                .append('>');
    }

    /** The id of a place, for the first one that asks for it. */
    private StringBuilder id(Optional<String> anchor) {
        anchor.map(Outline::tidy)
                .filter(id -> !id.isEmpty() && given.add(id))
                .ifPresent(
                        id -> out.append(" id=\"").append(HtmlText.escape(id)).append('"'));
        return out;
    }

    private StringBuilder label(String words) {
        return out.append("<p class=\"label\">").append(HtmlText.line(words)).append("</p>\n");
    }

    private StringBuilder state(Optional<Mark> state) {
        state.ifPresent(mark -> HtmlLine.oneLine(out.append(' '), outline, Line.of(mark)));
        return out;
    }

    @Override
    public StringBuilder bullets(Bullets bullets) {
        String element = bullets.first().isPresent() ? "ol" : "ul";
        out.append('<').append(element);
        bullets.first().stream()
                .filter(first -> first != 1)
                .forEach(first -> out.append(" start=\"").append(first).append('"'));
        out.append(">\n");
        for (List<Block> item : bullets.items()) {
            out.append("<li>");
            all(item).append("</li>\n");
        }
        return out.append("</").append(element).append(">\n");
    }

    @Override
    public StringBuilder callout(Callout callout) {
        out.append("<div class=\"callout ")
                .append(HtmlShapes.name(callout.tone()))
                .append("\" role=\"note\">\n");
        if (!callout.label().isBlank()) {
            label(callout.label());
        }
        return all(callout.blocks()).append("</div>\n");
    }

    @Override
    public StringBuilder card(Card card) {
        id(card.anchor(), "<article class=\"card\"").append(">\n<header>");
        heading(Line.of(card.label()));
        state(card.state()).append("</header>\n");
        return deeper(card.blocks()).append("</article>\n");
    }

    private StringBuilder id(Optional<String> anchor, String element) {
        out.append(element);
        return id(anchor);
    }

    @Override
    public StringBuilder contents(Contents contents) {
        List<Outline.Entry> entries =
                outline.entries().stream().filter(Outline.Entry::outermost).toList();
        if (entries.isEmpty()) {
            return out;
        }
        String name = HtmlText.line(contents.label());
        out.append("<nav class=\"contents\" aria-label=\"").append(name).append("\">\n");
        label(contents.label()).append("<ul>\n");
        for (Outline.Entry entry : entries) {
            Line words = entry.anchor()
                    .map(anchor -> Line.of(new Jump(anchor, entry.heading())))
                    .orElse(entry.heading());
            HtmlLine.oneLine(out.append("<li>"), outline, words).append("</li>\n");
        }
        return out.append("</ul>\n</nav>\n");
    }

    @Override
    public StringBuilder facts(Facts facts) {
        if (facts.facts().isEmpty()) {
            return out;
        }
        out.append("<dl class=\"facts\">\n");
        for (Facts.Fact fact : facts.facts()) {
            out.append("<div><dt>").append(HtmlText.line(fact.label())).append("</dt>\n<dd>");
            all(fact.value()).append("</dd></div>\n");
        }
        return out.append("</dl>\n");
    }

    @Override
    public StringBuilder figure(Figure figure) {
        HtmlFigures.append(out, figure);
        return all(figure.alternative());
    }

    @Override
    public StringBuilder grid(Grid grid) {
        return HtmlGrids.append(out, outline, grid);
    }

    @Override
    public StringBuilder listing(Listing listing) {
        List<String> lines = Listings.lines(listing);
        out.append("<pre class=\"listing\"><code>");
        for (int i = 0; i < lines.size(); i++) {
            boolean marked = listing.marked().contains(i + 1);
            out.append(marked ? "<span class=\"row marked\">" : "<span class=\"row\">");
            if (Listings.hasGutter(listing)) {
                String gutter = Listings.gutter(listing, i + 1, lines.size());
                out.append("<span class=\"gutter\">")
                        .append(HtmlText.escape(gutter))
                        .append("</span>");
            }
            out.append(HtmlText.escape(lines.get(i))).append("\n</span>");
        }
        return out.append("</code></pre>\n");
    }

    @Override
    public StringBuilder ownWords(OwnWords words) {
        List<List<String>> paragraphs = OwnParagraphs.of(words.text());
        if (paragraphs.isEmpty()) {
            return out;
        }
        out.append("<blockquote class=\"own\">\n");
        for (List<String> lines : paragraphs) {
            out.append("<p dir=\"auto\">");
            for (int i = 0; i < lines.size(); i++) {
                out.append(i == 0 ? "" : "<br>").append(HtmlText.escape(lines.get(i)));
            }
            out.append("</p>\n");
        }
        return out.append("</blockquote>\n");
    }

    @Override
    public StringBuilder paragraph(Paragraph paragraph) {
        HtmlLine.paragraph(out.append("<p>"), outline, paragraph.line());
        return out.append("</p>\n");
    }

    @Override
    public StringBuilder prose(Prose prose) {
        List<Block> blocks = ProseReader.blocks(prose.commonMark());
        if (!prose.own() || blocks.isEmpty()) {
            return all(blocks);
        }
        out.append("<blockquote class=\"own prose\" dir=\"auto\">\n");
        return all(blocks).append("</blockquote>\n");
    }

    @Override
    public StringBuilder redThread(RedThread thread) {
        if (thread.knots().isEmpty()) {
            return out;
        }
        out.append("<div class=\"thread\">\n");
        int depth = -1;
        for (Knots.Step step : Knots.of(thread)) {
            if (step.depth() > depth) {
                out.append("<ul>\n");
            } else {
                out.append("</li>\n").append("</ul>\n</li>\n".repeat(depth - step.depth()));
            }
            depth = step.depth();
            knot(step.knot());
        }
        return out.append("</li>\n</ul>\n".repeat(depth + 1)).append("</div>\n");
    }

    private void knot(RedThread.Knot knot) {
        out.append("<li><span class=\"label\">")
                .append(HtmlText.line(knot.label()))
                .append("</span> ");
        HtmlLine.oneLine(out, outline, knot.line());
        state(knot.state()).append('\n');
    }

    @Override
    public StringBuilder section(Section section) {
        id(section.anchor(), "<section").append(">\n");
        heading(section.heading()).append("\n<div class=\"body\">\n");
        return deeper(section.blocks()).append("</div>\n</section>\n");
    }

    @Override
    public StringBuilder slot(Slot slot) {
        out.append("<div class=\"slot\">\n");
        label(slot.label());
        if (!slot.blanks().isEmpty()) {
            out.append("<dl>\n");
            slot.blanks().forEach(this::blank);
            out.append("</dl>\n");
        }
        return out.append("</div>\n");
    }

    private StringBuilder blank(Slot.Blank blank) {
        out.append("<div><dt>").append(HtmlText.line(blank.label())).append("</dt>\n<dd>");
        blank.choices()
                .forEach(choice -> out.append("<span class=\"choice\">")
                        .append(HtmlText.line(choice))
                        .append("</span> "));
        return out.append("<span class=\"rule\"></span>".repeat(blank.lines())).append("</dd></div>\n");
    }

    @Override
    public StringBuilder table(Table table) {
        return HtmlTables.append(out, outline, table);
    }
}
