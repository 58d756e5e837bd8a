package pop.render;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
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
import pop.doc.OwnWords;
import pop.doc.Paragraph;
import pop.doc.Prose;
import pop.doc.RedThread;
import pop.doc.Section;
import pop.doc.Slot;
import pop.doc.Table;

/**
 * Inks blocks as Markdown, each without a line end behind it. It does not escape: lines come from {@link MarkdownLine}.
 */
final class MarkdownBlocks implements Block.Cases<String> {

    private static final Glyphs GLYPHS = Glyphs.UNICODE;
    private static final int DEEPEST_HEADING = 6;
    /** Dots to write on: about half a line of a page. */
    private static final int DOTS = 30;

    private final MarkdownLine line;
    private final Outline outline;
    private final int level;

    /** Inks blocks whose own headings have this level. */
    MarkdownBlocks(MarkdownLine line, Outline outline, int level) {
        this.line = line;
        this.outline = outline;
        this.level = level;
    }

    /** The blocks with a blank line between them. */
    String of(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        String last = "";
        for (Block block : blocks) {
            String next = MarkdownLists.apart(last, block.open(this));
            if (!next.isEmpty()) {
                out.append(out.length() == 0 ? "" : "\n\n").append(next);
                last = next;
            }
        }
        return out.toString();
    }

    /** A finished line as a paragraph: what could begin a block is escaped, a meant line end kept. */
    static String paragraph(String text) {
        return text.lines()
                .map(String::stripTrailing)
                .filter(each -> !each.isEmpty())
                .map(MarkdownText::block)
                .collect(Collectors.joining("  \n"));
    }

    private String deeper(List<Block> blocks) {
        return new MarkdownBlocks(line, outline, level + 1).of(blocks);
    }

    private String heading(String text) {
        return "#".repeat(Math.min(level, DEEPEST_HEADING)) + " " + MarkdownText.heading(text.replace('\n', ' '));
    }

    private static String join(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String quoted(String text) {
        return text.isEmpty()
                ? ""
                : text.lines().map(each -> each.isEmpty() ? ">" : "> " + each).collect(Collectors.joining("\n"));
    }

    @Override
    public String bullets(Bullets bullets) {
        return MarkdownLists.list(
                bullets.first(), bullets.items().stream().map(this::of).toList());
    }

    @Override
    public String callout(Callout callout) {
        String label = line.stressed("**", Labels.before(callout.label()));
        String text = of(callout.blocks());
        boolean oneLine = !label.isEmpty() && !text.contains("\n") && !MarkdownText.needsEscape(text);
        return quoted(oneLine ? label + " " + text : join(label, text));
    }

    @Override
    public String card(Card card) {
        String state =
                card.state().map(mark -> paragraph(line.of(Line.of(mark)))).orElse("");
        return join(heading(line.of(card.label())), state, deeper(card.blocks()));
    }

    @Override
    public String contents(Contents contents) {
        List<String> items = outline.entries().stream()
                .filter(Outline.Entry::outermost)
                .map(entry -> entry.anchor()
                        .map(anchor -> Line.of(new Jump(anchor, entry.heading())))
                        .orElse(entry.heading()))
                .map(entry -> paragraph(line.of(entry).replace('\n', ' ')))
                .toList();
        return items.isEmpty() ? "" : join(line.stressed("**", contents.label()), MarkdownLists.plain(items));
    }

    @Override
    public String facts(Facts facts) {
        return MarkdownLists.plain(facts.facts().stream().map(this::fact).toList());
    }

    private String fact(Facts.Fact fact) {
        String label = line.stressed("**", Labels.before(fact.label()));
        String value = of(fact.value());
        if (value.isEmpty()) {
            return label;
        }
        boolean oneLine = !value.contains("\n\n")
                && !MarkdownText.needsEscape(value)
                && !value.startsWith("|")
                && !value.startsWith("```");
        return label + (oneLine ? " " : interrupts(value) ? "\n" : "\n\n") + value;
    }

    /** A quote or a plain list may follow a line at once, other blocks want a blank line first. */
    private static boolean interrupts(String block) {
        return block.startsWith(">") || block.startsWith("- ");
    }

    @Override
    public String figure(Figure figure) {
        return of(figure.alternative());
    }

    @Override
    public String grid(Grid grid) {
        if (grid.heads().isEmpty()) {
            return "";
        }
        String caption = grid.caption().map(words -> line.stressed("**", words)).orElse("");
        String heads = MarkdownLists.list(
                OptionalInt.of(grid.first()),
                grid.heads().stream()
                        .map(head -> paragraph(line.of(head).replace('\n', ' ')))
                        .toList());
        return join(caption, heads, MarkdownTables.of(grid, line));
    }

    @Override
    public String listing(Listing listing) {
        String text = Listings.withGutter(listing);
        String fence = MarkdownText.fence(text);
        String kind = Listings.hasGutter(listing) ? "text" : listing.kind().replaceAll("[^\\w+-]", "");
        return fence + kind + "\n" + text + "\n" + fence;
    }

    @Override
    public String ownWords(OwnWords words) {
        return quoted(OwnParagraphs.of(words.text()).stream()
                .map(lines -> lines.stream()
                        .map(each -> MarkdownText.block(MarkdownText.inline(each)))
                        .collect(Collectors.joining("  \n")))
                .collect(Collectors.joining("\n\n")));
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return paragraph(line.of(paragraph.line()));
    }

    @Override
    public String prose(Prose prose) {
        String text = of(ProseReader.blocks(prose.commonMark()));
        return prose.own() ? quoted(text) : text;
    }

    @Override
    public String redThread(RedThread thread) {
        return Knots.of(thread).stream()
                .map(step -> "  ".repeat(step.depth()) + "- " + knot(step.knot()))
                .collect(Collectors.joining("\n"));
    }

    private String knot(RedThread.Knot knot) {
        String label = line.stressed("**", Labels.before(knot.label()));
        String state = knot.state().map(mark -> " — " + line.of(Line.of(mark))).orElse("");
        return label + " " + line.of(knot.line()).replace('\n', ' ') + state;
    }

    @Override
    public String section(Section section) {
        return join(heading(line.of(section.heading())), deeper(section.blocks()));
    }

    @Override
    public String slot(Slot slot) {
        List<String> blanks = new ArrayList<>();
        for (Slot.Blank blank : slot.blanks()) {
            StringBuilder out = new StringBuilder(MarkdownText.block(line.of(Labels.before(blank.label()))));
            blank.choices()
                    .forEach(choice ->
                            out.append(' ').append(GLYPHS.box).append(' ').append(line.of(choice)));
            for (int i = 0; i < blank.lines(); i++) {
                out.append(i == 0 ? " " : "  \n").append(GLYPHS.dots.repeat(DOTS));
            }
            blanks.add(out.toString());
        }
        return join(line.stressed("**", slot.label()), MarkdownLists.plain(blanks));
    }

    @Override
    public String table(Table table) {
        String caption =
                table.caption().map(words -> line.stressed("**", words)).orElse("");
        return join(caption, MarkdownTables.of(table, line));
    }
}
