package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pop.doc.Block;
import pop.doc.Contents;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Section;
import pop.l10n.Words;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Item;
import pop.model.Kind;
import pop.model.Language;
import pop.model.Pop;
import pop.model.Session;

/**
 * The same documents for who finds reading hard: each chapter says in a simple sentence what it is, and ids and facts that only
 * a dossier needs stay away. The person's own words are all there, untouched. Knows no form from the inside.
 */
public final class PlainPage {

    /** What of an item is for a dossier more than for a person. */
    private static final Set<Field<?>> OF_A_DOSSIER = Set.of(
            Fields.COMPONENT,
            Fields.CAREER_COMPETENCE,
            Fields.PHASE,
            Fields.VISIBILITY,
            Fields.AUTHOR,
            Fields.MODE,
            Fields.OF_VOUCHER,
            Fields.SESSION_KIND,
            Fields.GOAL_KIND,
            Fields.ACTION_KIND,
            Fields.COMPETENCE_KIND,
            Fields.CONTROL,
            Fields.TRANSITION,
            Fields.CODES);

    private static final String ABOUT = "section-about";

    private final Words words;

    private PlainPage(Language language) {
        this.words = Words.of(PlainPage.class, language);
    }

    /** {@link PopPage}, made plain. */
    public static Page bundle(Pop pop, LocalDate today, boolean hideEmpty) {
        Pop plain = plain(pop);
        return new PlainPage(pop.language()).explained(PopPage.of(Desk.withoutIds(plain, today), hideEmpty));
    }

    /** {@link OverviewPage}, made plain. */
    public static Page overview(Pop pop, LocalDate today, boolean hideEmpty) {
        Pop plain = plain(pop);
        return new PlainPage(pop.language()).explained(OverviewPage.of(Desk.withoutIds(plain, today), hideEmpty));
    }

    /** {@link SessionPage}, made plain. */
    public static Page session(Pop pop, Optional<Session> session, LocalDate today, boolean hideEmpty) {
        Desk desk = Desk.withoutIds(plain(pop), today);
        Optional<Session> plain = session.map(one -> new Session(without(one.facts())));
        return new PlainPage(pop.language()).explained(SessionPage.of(desk, plain, hideEmpty));
    }

    private Page explained(Page page) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Section section) {
                explained(section).ifPresent(blocks::add);
            } else if (!(block instanceof Contents)) {
                blocks.add(block);
            }
        }
        return new Page(page.language(), page.title(), page.subtitle(), blocks, page.footer());
    }

    /** A chapter with its sentence first; nothing of the chapter that is about the dossier. */
    private Optional<Section> explained(Section section) {
        String anchor = section.anchor().orElse("");
        if (anchor.equals(ABOUT)) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        words.find(anchor).ifPresent(sentence -> blocks.add(Paragraph.of(sentence)));
        blocks.addAll(section.blocks());
        return Optional.of(new Section(section.anchor(), section.heading(), blocks));
    }

    /** The POP without what is for a dossier. A suggestion that nobody made their own keeps saying whose it is. */
    private static Pop plain(Pop pop) {
        Map<Field<?>, Object> seen = new LinkedHashMap<>();
        for (Field<?> field : pop.facts().fields()) {
            pop.facts().raw(field).ifPresent(value -> seen.put(field, value));
        }
        for (Kind kind : Kind.values()) {
            List<Item> items = new ArrayList<>();
            for (Item item : pop.items(kind)) {
                items.add(item.isSuggestion() ? item : Fields.shape(kind).make(without(item.facts())));
            }
            if (!items.isEmpty()) {
                seen.put(Fields.section(kind), items);
            }
        }
        return new Pop(Facts.of(seen));
    }

    private static Facts without(Facts facts) {
        Facts fewer = facts;
        for (Field<?> field : OF_A_DOSSIER) {
            fewer = fewer.without(field);
        }
        return fewer;
    }
}
