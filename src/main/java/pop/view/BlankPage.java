package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pop.doc.Block;
import pop.doc.Line;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Section;
import pop.doc.Slot;
import pop.doc.Slot.Blank;
import pop.l10n.Words;
import pop.model.Action;
import pop.model.Facts;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Kind;
import pop.model.Language;
import pop.model.Shape;

/** A plan of nobody yet, with room for everything, to be filled in by hand. Knows no person and no day. */
public final class BlankPage {

    /** How often there is room for one more; a guidance of some conversations yields about so many. */
    private static final int MANY = 3;

    private static final int SOME = 2;

    private final FieldWords fields;
    private final Spoken spoken;
    private final Words words;
    private final Set<String> rules;

    private BlankPage(Language language, Set<String> rules) {
        this.fields = FieldWords.of(language);
        this.spoken = Spoken.in(language);
        this.words = Words.of(BlankPage.class, language);
        this.rules = rules;
    }

    /**
     * The form.
     *
     * @param rules the rules that hold where it will be used: what they ask for gets room of its own
     */
    public static Page of(Language language, Set<String> rules) {
        return new BlankPage(language, rules).page();
    }

    private Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(words.say("intro")));
        blocks.add(new Slot(words.say("head"), head()));
        blocks.add(section(Kind.QUESTION, 1, Blank.lines(label(Fields.QUESTION, Fields.TEXT), 4)));
        blocks.add(section(
                Kind.SESSION,
                MANY,
                Blank.line(label(Fields.SESSION_ITEM, Fields.DATE)),
                Blank.lines(label(Fields.SESSION_ITEM, Fields.SUMMARY), MANY)));
        blocks.add(section(Kind.INSIGHT, MANY, Blank.lines(label(Fields.INSIGHT, Fields.TEXT), MANY)));
        if (rules.contains("missing-competences-or-motives")) {
            blocks.add(section(Kind.MOTIVE, 1, Blank.lines(label(Fields.MOTIVE, Fields.TEXT), MANY)));
            blocks.add(section(
                    Kind.COMPETENCE,
                    MANY,
                    Blank.line(label(Fields.COMPETENCE, Fields.NAME)),
                    Blank.line(label(Fields.COMPETENCE, Fields.NOW)),
                    Blank.line(label(Fields.COMPETENCE, Fields.TARGET))));
        }
        blocks.add(section(
                Kind.DECISION,
                SOME,
                Blank.lines(label(Fields.DECISION, Fields.TEXT), SOME),
                Blank.line(label(Fields.DECISION, Fields.BECAUSE))));
        blocks.add(section(
                Kind.GOAL,
                SOME,
                Blank.lines(label(Fields.GOAL, Fields.TEXT), SOME),
                Blank.line(label(Fields.GOAL, Fields.BECAUSE)),
                Blank.line(label(Fields.GOAL, Fields.DUE))));
        blocks.add(actions());
        blocks.add(section(
                Kind.REVIEW,
                1,
                Blank.line(label(Fields.REVIEW, Fields.DATE)),
                Blank.lines(label(Fields.REVIEW, Fields.TEXT), MANY)));
        blocks.add(Section.of("section-room", words.say("more"), List.of(more())));
        return new Page(
                spoken.language().tag(),
                words.say("title"),
                Optional.of(words.say("subtitle")),
                blocks,
                Optional.of(Line.of(words.say("footer"))));
    }

    private List<Blank> head() {
        List<Blank> blanks = new ArrayList<>(List.of(
                Blank.line(label(Fields.POP, Fields.CLIENT)),
                Blank.line(label(Fields.POP, Fields.BEGIN)),
                Blank.line(label(Fields.POP, Fields.COACH))));
        if (rules.contains("first-pop-not-kept")) {
            blanks.add(Blank.line(words.say("second")));
        }
        return blanks;
    }

    private Section actions() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            blocks.add(new Slot(
                    nth(Kind.ACTION, i + 1),
                    List.of(
                            Blank.lines(label(Fields.ACTION, Fields.TEXT), SOME),
                            Blank.line(label(Fields.ACTION, Fields.BECAUSE)),
                            Blank.line(label(Fields.ACTION, Fields.DUE)),
                            Blank.line(label(Fields.ACTION, Fields.MEASURE)),
                            Blank.line(label(Fields.ACTION, Fields.SUPPORT)),
                            Blank.line(label(Fields.ACTION, Fields.OBSTACLES)),
                            Blank.line(label(Fields.ACTION, Fields.CHECK_MOMENTS)))));
            blocks.add(new Evaluations(fields, spoken).slot(new Action(Facts.NONE)));
        }
        return Section.of(Shelf.anchor(Fields.ACTIONS), fields.section(Fields.ACTIONS), blocks);
    }

    private Slot more() {
        List<Field<?>> lists = new ArrayList<>(List.of(Fields.WISHES, Fields.STRENGTHS, Fields.GROWTH_POINTS));
        if (!rules.contains("missing-competences-or-motives")) {
            lists.addAll(List.of(Fields.MOTIVES, Fields.COMPETENCES));
        }
        lists.add(Fields.AGREEMENTS);
        return new Slot(
                words.say("more.label"),
                lists.stream()
                        .map(list -> Blank.lines(fields.section(list), SOME))
                        .toList());
    }

    private Section section(Kind kind, int times, Blank... blanks) {
        Field<?> list = Fields.section(kind);
        List<Block> slots = IntStream.rangeClosed(1, times)
                .<Block>mapToObj(
                        number -> new Slot(times == 1 ? fields.room(list) : nth(kind, number), List.of(blanks)))
                .toList();
        return Section.of(Shelf.anchor(list), fields.section(list), slots);
    }

    private String nth(Kind kind, int number) {
        return words.say("nth", Map.of("kind", Spoken.capital(fields.kind(kind)), "number", number));
    }

    private String label(Shape<?> shape, Field<?> field) {
        return fields.label(shape, field);
    }
}
