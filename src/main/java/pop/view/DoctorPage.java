package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Line;
import pop.doc.Mark;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Sign;
import pop.doc.Table;
import pop.doc.Table.Column;
import pop.doc.Table.Holds;
import pop.doc.Table.Row;
import pop.doc.Text;
import pop.l10n.Words;
import pop.model.Language;

/** How pop itself is doing on this computer, and what would help. Knows not how that is found out. */
public final class DoctorPage {

    /** How one thing is. */
    public enum State {
        /** As it should be. */
        OK,
        /** It works; something could be better. */
        NOTE,
        /** Something does not work as people may expect. */
        FAULT;

        /** The English word, the same in every language: scripts read it. */
        public String word() {
            return switch (this) {
                case OK -> "ok";
                case NOTE -> "note";
                case FAULT -> "fault";
            };
        }
    }

    /**
     * One thing that was looked at.
     *
     * @param name its name, the same in every language
     * @param state how it is
     * @param value what was found, in words
     * @param help what would help, in words; nothing when nothing has to
     */
    public record Finding(String name, State state, String value, Optional<String> help) {}

    private final Words words;

    private DoctorPage(Language language) {
        this.words = Words.of(DoctorPage.class, language);
    }

    /** The page, in the reader's language. */
    public static Page of(List<Finding> findings, Language language) {
        return new DoctorPage(language).page(findings);
    }

    private Page page(List<Finding> findings) {
        List<Block> blocks = new ArrayList<>();
        List<Column> columns = List.of(
                new Column(words.say("what"), Holds.NAME),
                new Column(words.say("state"), Holds.WORDS),
                new Column(words.say("value"), Holds.WORDS));
        blocks.add(new Table(
                Optional.empty(), columns, findings.stream().map(this::row).toList()));
        for (Finding finding : findings) {
            finding.help()
                    .ifPresent(help ->
                            blocks.add(Paragraph.of(new Text(words.say("what." + finding.name()) + ": " + help))));
        }
        return Page.of(words.language().tag(), words.say("title"), blocks);
    }

    private Row row(Finding finding) {
        return Row.of(
                Line.of(words.say("what." + finding.name())),
                Line.of(new Mark(
                        sign(finding.state()),
                        words.say("state." + finding.state().word()))),
                Line.of(finding.value()));
    }

    private static Sign sign(State state) {
        return switch (state) {
            case OK -> Sign.YES;
            case NOTE -> Sign.NOTICE;
            case FAULT -> Sign.NO;
        };
    }
}
