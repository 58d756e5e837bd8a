package pop.render;

import java.util.ArrayList;
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
import pop.doc.Line;
import pop.doc.Listing;
import pop.doc.OwnWords;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Prose;
import pop.doc.RedThread;
import pop.doc.Section;
import pop.doc.Slot;
import pop.doc.Table;

/**
 * The headings of a page in the order in which they will stand there, read before the first drop of ink, so that a jump
 * knows whether its place exists. It does not know how an ink names that place.
 */
final class Outline {

    /**
     * One heading.
     *
     * @param anchor the name it is found by; absent when it has none or an earlier heading took it
     * @param heading its words
     * @param outermost true for a section that lies in no other block
     */
    record Entry(Optional<String> anchor, Line heading, boolean outermost) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();

    private Outline() {}

    /** The headings of this page, its title not counted. */
    static Outline of(Page page) {
        Outline outline = new Outline();
        page.blocks().forEach(block -> block.open(outline.new Walk(true)));
        return outline;
    }

    /** All headings, from top to bottom. */
    List<Entry> entries() {
        return entries;
    }

    /** Whether there is such a place on the page. */
    boolean has(String anchor) {
        return anchors.contains(tidy(anchor));
    }

    /** An anchor without the white space that no ink can take in a name. */
    static String tidy(String anchor) {
        return Inert.line(anchor).strip().replaceAll("\\s", "-");
    }

    private void add(Optional<String> anchor, Line heading, boolean outermost) {
        Optional<String> free = anchor.map(Outline::tidy).filter(name -> !name.isEmpty() && anchors.add(name));
        entries.add(new Entry(free, heading, outermost));
    }

    /** Looks into every block that can hold another. */
    private final class Walk implements Block.Cases<Walk> {

        private final boolean outermost;

        Walk(boolean outermost) {
            this.outermost = outermost;
        }

        private Walk into(List<Block> blocks) {
            Walk deeper = new Walk(false);
            blocks.forEach(block -> block.open(deeper));
            return this;
        }

        @Override
        public Walk bullets(Bullets bullets) {
            bullets.items().forEach(this::into);
            return this;
        }

        @Override
        public Walk callout(Callout callout) {
            return into(callout.blocks());
        }

        @Override
        public Walk card(Card card) {
            add(card.anchor(), Line.of(card.label()), false);
            return into(card.blocks());
        }

        @Override
        public Walk contents(Contents contents) {
            return this;
        }

        @Override
        public Walk facts(Facts facts) {
            facts.facts().forEach(fact -> into(fact.value()));
            return this;
        }

        @Override
        public Walk figure(Figure figure) {
            return into(figure.alternative());
        }

        @Override
        public Walk grid(Grid grid) {
            return this;
        }

        @Override
        public Walk listing(Listing listing) {
            return this;
        }

        @Override
        public Walk ownWords(OwnWords words) {
            return this;
        }

        @Override
        public Walk paragraph(Paragraph paragraph) {
            return this;
        }

        @Override
        public Walk prose(Prose prose) {
            return this;
        }

        @Override
        public Walk redThread(RedThread thread) {
            return this;
        }

        @Override
        public Walk section(Section section) {
            add(section.anchor(), section.heading(), outermost);
            return into(section.blocks());
        }

        @Override
        public Walk slot(Slot slot) {
            return this;
        }

        @Override
        public Walk table(Table table) {
            return this;
        }
    }
}
