package pop.render;

import java.util.ArrayList;
import java.util.List;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Callout;
import pop.doc.Card;
import pop.doc.Contents;
import pop.doc.Facts;
import pop.doc.Figure;
import pop.doc.Grid;
import pop.doc.Line;
import pop.doc.Listing;
import pop.doc.OwnWords;
import pop.doc.Paragraph;
import pop.doc.Prose;
import pop.doc.RedThread;
import pop.doc.Section;
import pop.doc.Slot;
import pop.doc.Table;

/** Inks blocks as lines of text. Words come from {@link TextLine}; it does not know the terminal beyond its width. */
final class TextBlocks implements Block.Cases<List<String>> {

    /** Wider labels stand above their value. */
    private static final int WIDEST_LABEL = 24;
    /** On a narrower terminal every label stands above its value. */
    private static final int NARROW = 48;
    /** Dots to write on where the width is not known. */
    private static final int DOTS = 40;

    private final TextLine line;
    private final Glyphs glyphs;
    private final Outline outline;
    private final int width;
    private final boolean nested;

    /** Inks blocks in this width. */
    TextBlocks(TextLine line, Glyphs glyphs, Outline outline, int width) {
        this(line, glyphs, outline, width, false);
    }

    private TextBlocks(TextLine line, Glyphs glyphs, Outline outline, int width, boolean nested) {
        this.line = line;
        this.glyphs = glyphs;
        this.outline = outline;
        this.width = width;
        this.nested = nested;
    }

    /** The blocks with a blank line between them. */
    List<String> of(List<Block> blocks) {
        List<String> out = new ArrayList<>();
        for (Block block : blocks) {
            List<String> lines = block.open(this);
            if (!out.isEmpty() && !lines.isEmpty()) {
                out.add("");
            }
            out.addAll(lines);
        }
        return out;
    }

    private TextBlocks narrower(int taken) {
        return new TextBlocks(line, glyphs, outline, Wrapping.less(width, taken), true);
    }

    private List<String> behind(String first, List<Block> blocks) {
        return Wrapping.hang(first, narrower(Columns.width(first)).of(blocks));
    }

    private List<String> wrapped(String first, String text) {
        return Wrapping.hang(first, Wrapping.lines(text, Wrapping.less(width, Columns.width(first))));
    }

    private String label(Ansi style, String label) {
        return line.styled(style, Labels.before(label));
    }

    @Override
    public List<String> bullets(Bullets bullets) {
        List<String> out = new ArrayList<>();
        int number = bullets.first().orElse(0);
        for (List<Block> item : bullets.items()) {
            String marker = bullets.first().isPresent() ? number + ". " : glyphs.bullet + " ";
            out.addAll(behind(marker, item));
            number++;
        }
        return out;
    }

    @Override
    public List<String> callout(Callout callout) {
        String shape = line.shape(Ansi.YELLOW, glyphs.tone(callout.tone())) + " ";
        List<String> out = new ArrayList<>();
        if (!callout.label().isBlank()) {
            out.addAll(Wrapping.lines(label(Ansi.BOLD, callout.label()), Wrapping.less(width, 2)));
        }
        out.addAll(narrower(2).of(callout.blocks()));
        return Wrapping.hang(shape, out);
    }

    @Override
    public List<String> card(Card card) {
        String state = card.state().map(mark -> "  " + line.of(Line.of(mark))).orElse("");
        List<String> out = new ArrayList<>(Wrapping.lines(line.styled(Ansi.BOLD, card.label()) + state, width));
        out.addAll(Wrapping.hang("  ", narrower(2).of(card.blocks())));
        return out;
    }

    @Override
    public List<String> contents(Contents contents) {
        List<Line> headings = outline.entries().stream()
                .filter(Outline.Entry::outermost)
                .map(Outline.Entry::heading)
                .toList();
        if (headings.isEmpty()) {
            return List.of();
        }
        List<String> out = new ArrayList<>(Wrapping.lines(line.styled(Ansi.DIM, contents.label()), width));
        headings.forEach(heading -> out.addAll(wrapped(glyphs.bullet + " ", line.of(heading))));
        return out;
    }

    @Override
    public List<String> facts(Facts facts) {
        int widest = facts.facts().stream()
                .mapToInt(fact -> Columns.width(Inert.line(fact.label())))
                .filter(label -> label <= WIDEST_LABEL)
                .max()
                .orElse(0);
        boolean stacked = width > 0 && width < NARROW;
        List<String> out = new ArrayList<>();
        for (Facts.Fact fact : facts.facts()) {
            String label = line.styled(Ansi.DIM, fact.label());
            int air = widest - Columns.width(label);
            if (stacked || air < 0) {
                out.addAll(Wrapping.lines(label, width));
                out.addAll(behind(stacked ? "  " : " ".repeat(widest + 2), fact.value()));
            } else {
                List<String> value = behind(label + " ".repeat(air + 2), fact.value());
                out.addAll(value.isEmpty() ? List.of(label) : value);
            }
        }
        return out;
    }

    @Override
    public List<String> figure(Figure figure) {
        return of(figure.alternative());
    }

    @Override
    public List<String> grid(Grid grid) {
        return new TextGrids(line, glyphs, width).of(grid);
    }

    @Override
    public List<String> listing(Listing listing) {
        String lines = Listings.withGutter(listing).replace("\t", "    ");
        return Wrapping.hang("    ", lines.lines().toList());
    }

    @Override
    public List<String> ownWords(OwnWords words) {
        List<String> out = new ArrayList<>();
        for (List<String> paragraph : OwnParagraphs.of(words.text())) {
            if (!out.isEmpty()) {
                out.add("");
            }
            paragraph.forEach(each -> out.addAll(Wrapping.lines(each, Wrapping.less(width, 2))));
        }
        return barred(out);
    }

    private List<String> barred(List<String> lines) {
        String bar = line.shape(Ansi.RED, glyphs.bar) + " ";
        return Wrapping.hang(bar, bar, lines);
    }

    @Override
    public List<String> paragraph(Paragraph paragraph) {
        return Wrapping.lines(line.of(paragraph.line()), width);
    }

    @Override
    public List<String> prose(Prose prose) {
        List<Block> blocks = ProseReader.blocks(prose.commonMark());
        return prose.own() ? barred(narrower(2).of(blocks)) : of(blocks);
    }

    @Override
    public List<String> redThread(RedThread thread) {
        List<String> out = new ArrayList<>();
        for (Knots.Step step : Knots.of(thread)) {
            out.addAll(wrapped("  ".repeat(step.depth()) + glyphs.bullet + " ", knot(step.knot())));
        }
        return out;
    }

    private String knot(RedThread.Knot knot) {
        String state = knot.state().map(mark -> "  " + line.of(Line.of(mark))).orElse("");
        return label(Ansi.RED, knot.label()) + " " + line.of(knot.line()).replace('\n', ' ') + state;
    }

    @Override
    public List<String> section(Section section) {
        List<String> out = new ArrayList<>();
        for (String each : Wrapping.lines(line.of(section.heading()).replace('\n', ' '), width)) {
            out.add(line.shape(Ansi.BOLD, each));
        }
        int widest = out.stream().mapToInt(Columns::width).max().orElse(0);
        if (!nested) {
            out.add(line.shape(Ansi.RED, glyphs.dash.repeat(widest)));
        }
        List<String> body = new TextBlocks(line, glyphs, outline, width, true).of(section.blocks());
        if (!body.isEmpty()) {
            out.add("");
            out.addAll(body);
        }
        return nested ? out : spaced(out);
    }

    /** Outermost sections have more air above them. */
    private static List<String> spaced(List<String> lines) {
        List<String> out = new ArrayList<>(List.of(""));
        out.addAll(lines);
        return out;
    }

    @Override
    public List<String> slot(Slot slot) {
        List<String> out = new ArrayList<>(Wrapping.lines(line.styled(Ansi.BOLD, slot.label()), width));
        int dots = width <= 0 ? DOTS : Math.min(DOTS, Wrapping.less(width, 2));
        for (Slot.Blank blank : slot.blanks()) {
            StringBuilder text = new StringBuilder(Labels.before(blank.label()));
            for (String choice : blank.choices()) {
                text.append(' ').append(glyphs.box).append(TextLine.GLUE).append(Inert.line(choice));
            }
            for (int i = 0; i < blank.lines(); i++) {
                text.append(i == 0 ? " " : "\n").append(".".repeat(i == 0 ? dots / 2 : dots));
            }
            out.addAll(wrapped("  ", text.toString()));
        }
        return out;
    }

    @Override
    public List<String> table(Table table) {
        return TextTables.of(table, line, width);
    }
}
