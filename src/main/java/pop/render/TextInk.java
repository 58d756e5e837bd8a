package pop.render;

import java.util.ArrayList;
import java.util.List;
import pop.doc.Page;

/**
 * Inks a page as text for a terminal, wrapped at its width. It does not ask the terminal anything: who uses it says how
 * wide it is, whether it shows colours and whether it knows more than ASCII.
 */
public final class TextInk {

    private static final int RULE = 40;

    private final int width;
    private final TextLine line;
    private final Glyphs glyphs;

    /**
     * An ink for one kind of terminal.
     *
     * @param width how many columns it has; zero when nothing is to be wrapped
     * @param colour whether weight and colour may be used
     * @param ascii whether shapes must be made of ASCII
     */
    public TextInk(int width, boolean colour, boolean ascii) {
        this.width = width;
        this.glyphs = ascii ? Glyphs.ASCII : Glyphs.UNICODE;
        this.line = new TextLine(glyphs, colour);
    }

    /** The page as text, ending in a line end. */
    public String ink(Page page) {
        List<String> out = new ArrayList<>(Wrapping.lines(line.styled(Ansi.BOLD, page.title()), width));
        page.subtitle().ifPresent(subtitle -> out.addAll(Wrapping.lines(line.styled(Ansi.DIM, subtitle), width)));
        String rule = glyphs.dash.repeat(width <= 0 ? RULE : Math.min(RULE, width));
        out.add(line.shape(Ansi.RED, rule));
        List<String> body = new TextBlocks(line, glyphs, Outline.of(page), width).of(page.blocks());
        if (!body.isEmpty()) {
            out.add("");
            out.addAll(body);
        }
        page.footer().ifPresent(footer -> {
            out.add("");
            out.add(line.shape(Ansi.RED, rule));
            out.addAll(Wrapping.lines(line.of(footer), width));
        });
        return String.join("\n", out).replace(TextLine.GLUE, ' ') + "\n";
    }
}
