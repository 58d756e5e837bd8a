package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Callout;
import pop.doc.Card;
import pop.doc.Code;
import pop.doc.Contents;
import pop.doc.Emphasis;
import pop.doc.Facts;
import pop.doc.Figure;
import pop.doc.Grid;
import pop.doc.Inline;
import pop.doc.Jump;
import pop.doc.Line;
import pop.doc.LineBreak;
import pop.doc.Link;
import pop.doc.Listing;
import pop.doc.Mark;
import pop.doc.Meter;
import pop.doc.OwnPhrase;
import pop.doc.OwnWords;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Prose;
import pop.doc.RedThread;
import pop.doc.Section;
import pop.doc.Slot;
import pop.doc.Strong;
import pop.doc.Table;
import pop.doc.Text;

/** Everything that a page says, as one text with a line for each thing said; knows no ink. */
final class Told implements Block.Cases<String>, Inline.Cases<String> {

    private final List<String> anchors = new ArrayList<>();
    private final List<String> jumps = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();
    private final String text;

    private Told(Page page) {
        text = page.title() + "\n" + page.subtitle().orElse("") + "\n" + blocks(page.blocks())
                + page.footer().map(this::line).orElse("") + "\n";
    }

    static Told of(Page page) {
        return new Told(page);
    }

    /** All words, in reading order. */
    String text() {
        return text;
    }

    List<String> anchors() {
        return anchors;
    }

    List<String> jumps() {
        return jumps;
    }

    List<Slot> slots() {
        return slots;
    }

    /** The card whose label begins so. */
    Card card(String label) {
        return cards.stream()
                .filter(card -> card.label().startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no card " + label + " in " + text));
    }

    /** All words on a card. */
    static String words(Card card) {
        return of(Page.of("nl", "", List.of(card))).text();
    }

    /** Whether it is said anywhere, capital or not, and not as a part of a longer number. */
    boolean says(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return Pattern.compile("(?<![0-9])" + Pattern.quote(lower) + "(?![0-9])")
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }

    private String blocks(List<Block> blocks) {
        StringBuilder all = new StringBuilder();
        blocks.forEach(block -> all.append(block.open(this)).append('\n'));
        return all.toString();
    }

    private String line(Line line) {
        StringBuilder all = new StringBuilder();
        line.inlines().forEach(inline -> all.append(inline.open(this)));
        return all.toString();
    }

    @Override
    public String bullets(Bullets bullets) {
        StringBuilder all = new StringBuilder();
        bullets.items().forEach(item -> all.append(blocks(item)));
        return all.toString();
    }

    @Override
    public String callout(Callout callout) {
        return callout.label() + "\n" + blocks(callout.blocks());
    }

    @Override
    public String card(Card card) {
        card.anchor().ifPresent(anchors::add);
        cards.add(card);
        return card.label() + "\n" + card.state().map(this::mark).orElse("") + "\n" + blocks(card.blocks());
    }

    @Override
    public String contents(Contents contents) {
        return contents.label();
    }

    @Override
    public String facts(Facts facts) {
        StringBuilder all = new StringBuilder();
        facts.facts().forEach(fact -> all.append(fact.label()).append('\n').append(blocks(fact.value())));
        return all.toString();
    }

    @Override
    public String figure(Figure figure) {
        return blocks(figure.alternative());
    }

    @Override
    public String grid(Grid grid) {
        StringBuilder all = new StringBuilder(grid.caption().orElse("")).append('\n');
        grid.heads().forEach(head -> all.append(line(head)).append(" | "));
        grid.groups().forEach(group -> {
            all.append('\n').append(group.label());
            group.rows().forEach(row -> {
                all.append('\n').append(line(row.words())).append(" | ");
                row.cells().forEach(cell -> all.append(cell.words()).append(" | "));
            });
        });
        return all.append('\n').toString();
    }

    @Override
    public String listing(Listing listing) {
        return listing.text();
    }

    @Override
    public String ownWords(OwnWords words) {
        return words.text();
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return line(paragraph.line());
    }

    @Override
    public String prose(Prose prose) {
        return prose.commonMark();
    }

    @Override
    public String redThread(RedThread thread) {
        return knots(thread.knots(), "");
    }

    private String knots(List<RedThread.Knot> knots, String margin) {
        StringBuilder all = new StringBuilder();
        for (RedThread.Knot knot : knots) {
            all.append(margin).append(knot.label()).append(": ").append(line(knot.line()));
            knot.state().ifPresent(state -> all.append(" [").append(mark(state)).append(']'));
            all.append('\n').append(knots(knot.next(), margin + "  "));
        }
        return all.toString();
    }

    @Override
    public String section(Section section) {
        section.anchor().ifPresent(anchors::add);
        return line(section.heading()) + "\n" + blocks(section.blocks());
    }

    @Override
    public String slot(Slot slot) {
        slots.add(slot);
        StringBuilder all = new StringBuilder(slot.label()).append('\n');
        slot.blanks()
                .forEach(blank -> all.append(blank.label())
                        .append(' ')
                        .append(String.join(" ", blank.choices()))
                        .append('\n'));
        return all.toString();
    }

    @Override
    public String table(Table table) {
        StringBuilder all = new StringBuilder(table.caption().orElse("")).append('\n');
        table.columns().forEach(column -> all.append(column.label()).append(" | "));
        table.rows().forEach(row -> {
            all.append('\n');
            row.cells().forEach(cell -> all.append(line(cell)).append(" | "));
        });
        return all.append('\n').toString();
    }

    @Override
    public String code(Code code) {
        return code.text();
    }

    @Override
    public String emphasis(Emphasis emphasis) {
        return line(emphasis.line());
    }

    @Override
    public String jump(Jump jump) {
        jumps.add(jump.anchor());
        return line(jump.label());
    }

    @Override
    public String lineBreak(LineBreak lineBreak) {
        return "\n";
    }

    @Override
    public String link(Link link) {
        return line(link.label());
    }

    @Override
    public String mark(Mark mark) {
        return mark.words();
    }

    @Override
    public String meter(Meter meter) {
        return meter.words();
    }

    @Override
    public String ownPhrase(OwnPhrase phrase) {
        return phrase.text();
    }

    @Override
    public String strong(Strong strong) {
        return line(strong.line());
    }

    @Override
    public String text(Text words) {
        return words.text();
    }
}
