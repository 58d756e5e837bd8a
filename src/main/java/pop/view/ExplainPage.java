package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pop.doc.Block;
import pop.doc.Callout;
import pop.doc.Line;
import pop.doc.Listing;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Prose;
import pop.doc.Section;
import pop.doc.Table;
import pop.doc.Table.Column;
import pop.doc.Table.Holds;
import pop.doc.Table.Row;
import pop.doc.Tone;
import pop.l10n.Words;
import pop.model.At;
import pop.rule.Fault;
import pop.rule.Profiles;
import pop.rule.Rule;
import pop.rule.RulePage;

/** What a rule asks and why, with examples, on whose authority, and how heavily it weighs; knows no POP and no finding. */
public final class ExplainPage {

    /** A place in a sentence that only a finding fills. */
    private static final Pattern OF_ONE_FINDING = Pattern.compile("\\{[a-z]+}");

    private static final Fault ANYWHERE = Fault.at(At.ROOT);

    private ExplainPage() {}

    /** The page, in the language of the rule's own page. */
    public static Page of(Rule rule, RulePage page, Profiles profiles) {
        Words words = Words.of(ExplainPage.class, page.language());
        List<Block> blocks = new ArrayList<>();
        for (RulePage.Chapter chapter : page.chapters()) {
            List<Block> pieces =
                    chapter.pieces().stream().map(ExplainPage::block).toList();
            if (chapter.heading().isEmpty()) {
                blocks.addAll(pieces);
            } else {
                blocks.add(new Section(Optional.empty(), Line.of(chapter.heading()), pieces));
            }
        }
        helping(page, words).ifPresent(blocks::add);
        blocks.add(section(
                words.say("source"),
                new Callout(Tone.QUOTE, "", List.of(new Paragraph(new Line(Ticked.inlines(page.source())))))));
        blocks.add(section(words.say("weight"), weights(rule, profiles, words)));
        return new Page(page.language().tag(), page.title(), Optional.of(rule.id()), blocks, Optional.empty());
    }

    /** What helps, and what to ask; without the sentences that speak of one finding. */
    private static Optional<Section> helping(RulePage page, Words words) {
        List<Block> said = Stream.of(page.help(ANYWHERE), page.question(ANYWHERE))
                .flatMap(Optional::stream)
                .filter(sentence -> !OF_ONE_FINDING.matcher(sentence).find())
                .<Block>map(sentence -> new Paragraph(new Line(Ticked.inlines(sentence))))
                .toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(Optional.empty(), Line.of(words.say("helps")), said));
    }

    private static Section section(String heading, Block block) {
        return new Section(Optional.empty(), Line.of(heading), List.of(block));
    }

    private static Block block(RulePage.Piece piece) {
        if (piece instanceof RulePage.Told told) {
            return new Prose(told.commonMark(), false);
        }
        if (piece instanceof RulePage.Example example) {
            return new Listing("yaml", example.text(), true, example.marked());
        }
        throw new IllegalStateException("a piece of a rule's page that is neither told nor an example");
    }

    private static Table weights(Rule rule, Profiles profiles, Words words) {
        List<Column> columns = List.of(
                new Column(words.say("profile"), Holds.NAME),
                new Column(words.say("weighs"), Holds.WORDS),
                new Column(words.say("for"), Holds.WORDS));
        List<Row> rows = profiles.names().stream()
                .map(name -> Row.of(
                        Line.of(name),
                        RulesPage.weight(
                                Optional.ofNullable(
                                        profiles.severities(List.of(name)).get(rule.id())),
                                words),
                        Line.of(profiles.find(name)
                                .map(profile -> profile.title(words.language()))
                                .orElse(""))))
                .toList();
        return new Table(Optional.empty(), columns, rows);
    }
}
